package org.cotation.rules.check;

import com.google.common.base.CaseFormat;
import com.google.common.base.Splitter;
import com.google.common.net.UrlEscapers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotation.message.Diagnostic;
import org.cotation.message.Language;

/** Makes the SARIF log of what was found in a grid. */
final class CheckSarif {

    private CheckSarif() {}

    static Map<String, Object> log(CheckReport report) {
        List<FindingCode> codes = report.findings().stream()
                .flatMap(finding -> FindingCode.find(finding.diagnostic().code()).stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "cotation");
        driver.put("rules", codes.stream().map(CheckSarif::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("language", "fr-FR");
        // Columns are those of Java strings.
        run.put("columnKind", "utf16CodeUnits");
        run.put(
                "results",
                report.findings().stream()
                        .map(finding -> result(finding, codes))
                        .toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private static Map<String, Object> rule(FindingCode code) {
        FindingEntry entry = FindingCatalogue.of(code);
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", FindingText.explain(entry, Language.FR));
        help.put("markdown", FindingText.markdown(entry, Language.FR));
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code.code());
        rule.put("name", CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, code.name()));
        rule.put("shortDescription", Map.of("text", entry.title().fr()));
        rule.put("fullDescription", Map.of("text", entry.explanation().fr()));
        rule.put("help", help);
        rule.put("defaultConfiguration", Map.of("level", level(code.severity())));
        rule.put("properties", Map.of("category", code.group().title().fr()));
        return rule;
    }

    private static Map<String, Object> result(Finding finding, List<FindingCode> codes) {
        Diagnostic diagnostic = finding.diagnostic();
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", diagnostic.line());
        region.put("startColumn", diagnostic.column());
        if (!finding.excerpt().isBlank()) {
            region.put("snippet", Map.of("text", finding.excerpt()));
        }
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", uri(diagnostic.file())));
        place.put("region", region);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", diagnostic.code());
        FindingCode.find(diagnostic.code()).ifPresent(code -> result.put("ruleIndex", codes.indexOf(code)));
        result.put("level", level(finding.severity()));
        result.put("message", Map.of("text", diagnostic.message().fr()));
        result.put("locations", List.of(Map.of("physicalLocation", place)));
        return result;
    }

    /** A file inside the folder of the grid, as a relative reference: blanks and accents are escaped. */
    private static String uri(String file) {
        return Splitter.on('/')
                .splitToStream(file)
                .map(UrlEscapers.urlPathSegmentEscaper()::escape)
                .collect(Collectors.joining("/"));
    }

    private static String level(Severity severity) {
        return severity == Severity.ERROR ? "error" : "warning";
    }
}
