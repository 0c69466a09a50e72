package org.cotation.rules.internal.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.ParsedRule;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.RuleParser;

/**
 * The author's rules as a session reads them: their conditions untouched, under names of ours. The names and the metadata
 * that the author gave stay outside, since a session has no use for them and Drools makes Java source of them, where a
 * quote would end a text and the end of a comment would end a comment. Any blank becomes a plain one, which is all that
 * Drools knows.
 *
 * @param text the text
 * @param names the name of each rule in it, by the name that the author gave
 */
record SessionText(String text, Map<String, String> names) {

    /** Copies the names. */
    SessionText {
        names = Map.copyOf(names);
    }

    static SessionText of(String packageName, String file, String text) {
        List<ParsedRule> rules = RuleParser.parse(text, new Findings(file));
        int[] lineStarts = lineStarts(text);
        Map<String, String> names = new LinkedHashMap<>();
        StringBuilder written =
                new StringBuilder("package " + packageName + "; import org.cotation.rules.vocabulary.*;\n");
        for (int i = 0; i < rules.size(); i++) {
            ParsedRule rule = rules.get(i);
            int start = offset(lineStarts, rule.conditions().get(0).position());
            int end = i + 1 < rules.size() ? offset(lineStarts, rules.get(i + 1).position()) : text.length();
            String name = "r" + i;
            names.put(rule.name(), name);
            written.append("rule \"").append(name).append("\" when\n");
            text.substring(start, end).chars().forEach(c -> written.append(plain((char) c)));
            written.append('\n');
        }
        return new SessionText(written.toString(), names);
    }

    private static char plain(char character) {
        boolean blank = Character.isWhitespace(character) || Character.isSpaceChar(character);
        return blank && character != '\n' ? ' ' : character;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[text.split("\n", -1).length];
        for (int line = 1; line < starts.length; line++) {
            starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
        }
        return starts;
    }

    private static int offset(int[] lineStarts, Position position) {
        return lineStarts[position.line() - 1] + position.column() - 1;
    }
}
