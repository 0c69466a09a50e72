package org.cotation.rules.check;

import java.util.LinkedHashMap;
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

    /** The findings, and what the catalogue says of their codes, as a SARIF 2.1.0 log on one line; texts are in French. */
    public static String sarif(CheckReport report) {
        return MAPPER.writeValueAsString(CheckSarif.log(report));
    }

    /** One entry of the catalogue as a JSON object on one line, in both languages. */
    public static String explain(FindingEntry entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", entry.code().code());
        tree.put("severity", entry.code().severity().name());
        tree.put("title", entry.title().fr());
        tree.put("title_en", entry.title().en());
        tree.put("explanation", entry.explanation().fr());
        tree.put("explanation_en", entry.explanation().en());
        tree.put("examples", entry.examples().stream().map(CheckJson::example).toList());
        return MAPPER.writeValueAsString(tree);
    }

    private static Map<String, Object> example(FindingExample example) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("place", example.place().name());
        tree.put("mistake", FindingText.shown(example.mistake()));
        tree.put("mend", FindingText.shown(example.mend()));
        return tree;
    }
}
