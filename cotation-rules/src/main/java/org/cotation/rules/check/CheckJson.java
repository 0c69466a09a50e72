package org.cotation.rules.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.message.Diagnostic;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was found in a grid as JSON, plain or as SARIF 2.1.0, the form that editors and forges read. */
public final class CheckJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CheckJson() {}

    /** The findings as one JSON object on one line: {@code grid}, {@code sound} and {@code findings}. */
    public static String write(CheckReport report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("grid", report.grid());
        tree.put("sound", report.sound());
        tree.put("findings", report.findings().stream().map(CheckJson::finding).toList());
        return MAPPER.writeValueAsString(tree);
    }

    private static Map<String, Object> finding(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("severity", finding.severity().name());
        tree.put("file", diagnostic.file());
        tree.put("line", diagnostic.line());
        tree.put("column", diagnostic.column());
        tree.put("code", diagnostic.code());
        tree.put("rule", finding.rule());
        tree.put("message", diagnostic.message().fr());
        tree.put("message_en", diagnostic.message().en());
        tree.put("excerpt", finding.excerpt());
        return tree;
    }

    /** The findings as a SARIF 2.1.0 log on one line, with the messages in French. */
    public static String sarif(CheckReport report) {
        List<Map<String, Object>> codes = report.findings().stream()
                .map(finding -> finding.diagnostic().code())
                .distinct()
                .sorted()
                .map(code -> Map.<String, Object>of("id", code))
                .toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "cotation");
        driver.put("rules", codes);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("results", report.findings().stream().map(CheckJson::result).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return MAPPER.writeValueAsString(log);
    }

    private static Map<String, Object> result(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", diagnostic.line());
        region.put("startColumn", diagnostic.column());
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", diagnostic.file()));
        place.put("region", region);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", diagnostic.code());
        result.put("level", finding.severity() == Severity.ERROR ? "error" : "warning");
        result.put("message", Map.of("text", diagnostic.message().fr()));
        result.put("locations", List.of(Map.of("physicalLocation", place)));
        return result;
    }
}
