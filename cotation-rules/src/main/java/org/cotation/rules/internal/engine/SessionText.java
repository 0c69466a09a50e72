package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.ParsedRule.Metadata;
import org.cotation.rules.internal.syntax.RuleParser;

/**
 * The author's text in DRL as a session reads it: untouched, but for the package and import that the loader adds, and for quotes
 * around the metadata values, where Drools would take an apostrophe for the start of a text and {@code 1.e} for the start
 * of a number.
 */
final class SessionText {

    private SessionText() {}

    static String of(String packageName, String file, String text) {
        return "package " + packageName + "; import org.cotation.rules.vocabulary.*; " + quoted(file, text);
    }

    private static String quoted(String file, String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        RuleParser.parse(text, new Findings(file)).stream()
                .flatMap(rule -> rule.metadata().stream())
                .sorted(Comparator.comparing(
                                (Metadata metadata) -> metadata.valuePosition().column())
                        .reversed())
                .forEach(metadata -> quote(metadata, lines));
        return String.join("\n", lines);
    }

    private static void quote(Metadata metadata, List<String> lines) {
        int line = metadata.valuePosition().line() - 1;
        int column = metadata.valuePosition().column() - 1;
        String text = lines.get(line);
        if (text.charAt(column) != '"') {
            int end = column + metadata.value().length();
            String value = metadata.value().replace('"', '\'').replace('\\', '/');
            lines.set(line, text.substring(0, column) + '"' + value + '"' + text.substring(end));
        }
    }
}
