package org.cotation.rules.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotation.message.Language;
import org.cotation.message.Wording;
import org.cotation.rules.scenario.BoundaryGap.Place;
import org.cotation.rules.scenario.RuleGap.Side;

/** Writes a scenario to fill in for each rule and bound that none exercises: a whole file, which reads as it is. */
public final class Skeletons {

    private final StringBuilder text = new StringBuilder();
    private final Language language;

    private Skeletons(Language language) {
        this.language = language;
    }

    /**
     * A file of scenarios whose profiles are to be filled in.
     *
     * @param report what came of the scenarios of a grid
     * @param language the language of titles and comments
     * @return the text of the file; empty where nothing is missing
     */
    public static String of(ScenarioReport report, Language language) {
        if (report.rules().isEmpty() && report.boundaries().isEmpty()) {
            return "";
        }
        LocalDate day = report.results().stream()
                .map(result -> result.scenario().asOf())
                .findFirst()
                .orElse(report.grid().validity().from());
        Skeletons skeletons = new Skeletons(language);
        skeletons.text.append("asOf: ").append(day).append("\nscenarios:\n");
        report.rules().forEach(skeletons::rule);
        report.boundaries().forEach(skeletons::boundary);
        return skeletons.text.toString();
    }

    private void rule(RuleGap gap) {
        for (Side side : gap.missing()) {
            boolean reached = side == Side.REACHED;
            String title = reached
                    ? say("La règle s'applique : ", "The rule applies: ")
                    : say("La règle ne s'applique pas : ", "The rule does not apply: ");
            write(gap.rule(), title + label(gap.rule()), gap.rule().conditions(), reached);
        }
    }

    private void boundary(BoundaryGap gap) {
        for (Place place : gap.missing()) {
            String value = label(gap.label()) + say(" : ", ": ") + value(gap, place);
            write(
                    gap.rule(),
                    value + " (" + label(gap.rule()) + ")",
                    List.of(gap.condition()
                            + say(", ici ", ", here ")
                            + gap.property()
                            + say(" : ", ": ")
                            + value(gap, place)),
                    place.satisfies());
        }
    }

    private void write(RuleReference rule, String title, List<String> comments, boolean reached) {
        text.append("\n  # ")
                .append(rule.file())
                .append(':')
                .append(rule.line())
                .append('\n');
        comments.forEach(comment -> text.append("  #   ").append(comment).append('\n'));
        text.append("  - title: ").append(quoted(title)).append('\n');
        if (!rule.interpretations().isEmpty()) {
            text.append("    interpretations: ")
                    .append(readings(rule.interpretations()))
                    .append('\n');
        }
        text.append("    profile: {}\n    expect:\n      ")
                .append(expected(rule, reached))
                .append('\n');
    }

    private static String readings(Map<String, String> readings) {
        return readings.entrySet().stream()
                .map(reading -> reading.getKey() + ": " + quoted(reading.getValue()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String expected(RuleReference rule, boolean reached) {
        String code = rule.code();
        return switch (rule.kind()) {
            case PUBLIC -> "publics: { " + code + ": " + (reached ? "RECOGNISED" : "NOT_RECOGNISED") + " }";
            case ASSESSMENT -> "publics: { " + code + ": " + (reached ? "UNDETERMINED" : "NOT_RECOGNISED") + " }";
            case CRITERION -> "criteria: { " + code + ": " + (reached ? "AWARDED" : "NOT_MET") + " }";
            case OUTSIDE -> "outside: [" + (reached ? code : "") + "]";
            case ORIENTATION -> "orientations: { " + code + ": " + (reached ? "PRESENT" : "ABSENT") + " }";
        };
    }

    private String value(BoundaryGap gap, Place place) {
        String number = gap.value(place.side()).toPlainString();
        if (gap.whole()) {
            return number;
        }
        return switch (place.side()) {
            case BELOW -> say("moins de ", "less than ") + number;
            case AT -> number;
            case ABOVE -> say("plus de ", "more than ") + number;
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String label(RuleReference rule) {
        return label(rule.label());
    }

    private String label(Wording wording) {
        return wording.in(language);
    }

    private String say(String fr, String en) {
        return language == Language.FR ? fr : en;
    }
}
