package org.cotation.rules.internal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotation.message.Diagnostic;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.GridPlace;
import org.cotation.rules.internal.grid.GridPlace.Version;
import org.cotation.rules.internal.source.RuleSources;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.RuleForm;
import org.cotation.rules.internal.syntax.RuleSource;
import org.cotation.rules.internal.table.Cell;
import org.cotation.rules.internal.table.Tables;

/** Finds the line or the cell of a finding, and the rule that it is in. For one thread. */
final class Excerpts {

    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+[\"']([^\"']*)");
    private static final Pattern END = Pattern.compile("(?:^|\\s)end\\s*(?://.*)?$");

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<String, RuleSource> sources = new HashMap<>();
    private final Map<String, NavigableMap<Integer, String>> rules = new HashMap<>();

    Excerpts(GridPlace place) {
        for (Version version : place.versions()) {
            String folder = place.alone() ? "" : version.folder() + "/";
            GridFiles files = version.files();
            texts.put(folder + GridFiles.MANIFEST, files.manifest());
            files.rules().forEach((file, text) -> texts.put(folder + file, text));
            files.dictionaries().forEach((file, text) -> texts.put(folder + file, text));
            // Scenarios are named with the folder of their version already.
            texts.putAll(files.scenarios());
            RuleSources.of(files).rules().forEach(source -> sources.put(folder + source.file(), source));
        }
    }

    /** The line of a finding; in a table, the text of its cell. */
    String line(Diagnostic diagnostic) {
        String text = texts.getOrDefault(diagnostic.file(), "");
        if (RuleForm.of(diagnostic.file()).inCells()) {
            Position place = new Position(diagnostic.line(), diagnostic.column());
            return Tables.cells(diagnostic.file(), text).stream()
                    .filter(cell -> cell.place().equals(place))
                    .map(Cell::text)
                    .findFirst()
                    .orElse("");
        }
        List<String> lines = this.lines.computeIfAbsent(diagnostic.file(), file -> List.of(text.split("\n", -1)));
        return diagnostic.line() <= lines.size() ? lines.get(diagnostic.line() - 1) : "";
    }

    /** The rule whose heading stands last before the finding, unless its end stands between them. */
    String rule(Diagnostic diagnostic) {
        RuleSource source = sources.get(diagnostic.file());
        if (source == null) {
            return "";
        }
        Map.Entry<Integer, String> last = rules.computeIfAbsent(diagnostic.file(), file -> rulesByLine(source))
                .floorEntry(diagnostic.line());
        return last == null ? "" : last.getValue();
    }

    /** The rules by the lines that they start at, and no rule by the lines after their ends. */
    private static NavigableMap<Integer, String> rulesByLine(RuleSource source) {
        NavigableMap<Integer, String> rules = new TreeMap<>();
        List<String> lines = List.of(source.drl().split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            Matcher heading = RULE.matcher(lines.get(i));
            if (heading.find()) {
                rules.put(line(source, i + 1), heading.group(1));
            }
            if (END.matcher(lines.get(i)).find()) {
                rules.putIfAbsent(line(source, i + 1) + 1, "");
            }
        }
        return rules;
    }

    private static int line(RuleSource source, int line) {
        return source.origin().apply(new Position(line, 1)).line();
    }
}
