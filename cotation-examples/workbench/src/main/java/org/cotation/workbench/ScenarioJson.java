package org.cotation.workbench;

import org.cotation.message.Language;
import org.cotation.rules.scenario.BoundaryGap;
import org.cotation.rules.scenario.Difference;
import org.cotation.rules.scenario.RuleGap;
import org.cotation.rules.scenario.RuleReference;
import org.cotation.rules.scenario.ScenarioReport;
import org.cotation.rules.scenario.ScenarioResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What came of scenarios, for programs: one JSON object. */
final class ScenarioJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ScenarioJson() {}

    static String write(ScenarioReport report, Language language) {
        ObjectNode root = MAPPER.createObjectNode()
                .put("grid", report.grid().id())
                .put("title", report.grid().title())
                .put("fingerprint", report.grid().fingerprint())
                .put("passed", report.passed());
        ArrayNode scenarios = root.putArray("scenarios");
        report.results().forEach(result -> put(result, language, scenarios.addObject()));
        ArrayNode rules = root.putArray("rules");
        report.rules().forEach(gap -> put(gap, language, rules.addObject()));
        ArrayNode boundaries = root.putArray("boundaries");
        report.boundaries().forEach(gap -> put(gap, language, boundaries.addObject()));
        return root.toString();
    }

    private static void put(ScenarioResult result, Language language, ObjectNode node) {
        node.put("file", result.scenario().file())
                .put("line", result.scenario().line())
                .put("title", result.scenario().title())
                .put("asOf", result.scenario().asOf().toString())
                .put("passed", result.passed());
        ArrayNode differences = node.putArray("differences");
        for (Difference one : result.differences()) {
            ObjectNode difference = differences
                    .addObject()
                    .put("line", one.line())
                    .put("item", one.item())
                    .put("label", one.label().in(language))
                    .put("expected", one.expected())
                    .put("actual", one.actual());
            ArrayNode why = difference.putArray("why");
            one.why().forEach(reason -> why.add(reason.in(language)));
        }
    }

    private static void put(RuleGap gap, Language language, ObjectNode node) {
        rule(gap.rule(), language, node);
        ArrayNode missing = node.putArray("missing");
        gap.missing().forEach(side -> missing.add(side.name()));
    }

    private static void put(BoundaryGap gap, Language language, ObjectNode node) {
        rule(gap.rule(), language, node);
        node.put("condition", gap.condition()).put("property", gap.property()).put("bound", gap.bound());
        ArrayNode missing = node.putArray("missing");
        gap.missing().forEach(place -> missing.add(place.side().name()));
    }

    private static void rule(RuleReference rule, Language language, ObjectNode node) {
        node.put("file", rule.file())
                .put("line", rule.line())
                .put("rule", rule.label().in(language))
                .put("code", rule.code());
    }
}
