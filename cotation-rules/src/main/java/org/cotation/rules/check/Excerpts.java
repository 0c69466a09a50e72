package org.cotation.rules.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotation.message.Diagnostic;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.GridPlace;
import org.cotation.rules.internal.grid.GridPlace.Version;

/** Finds the line of a finding, and the rule that the line is in. */
final class Excerpts {

    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"([^\"]*)\"");

    private final GridPlace place;

    Excerpts(GridPlace place) {
        this.place = place;
    }

    private List<String> lines(String file) {
        for (Version version : place.versions()) {
            String folder = place.alone() ? "" : version.folder() + "/";
            if (file.startsWith(folder)) {
                return lines(version.files(), file.substring(folder.length()));
            }
        }
        return List.of();
    }

    private static List<String> lines(GridFiles files, String file) {
        String text = file.equals(GridFiles.MANIFEST)
                ? files.manifest()
                : files.rules().getOrDefault(file, "");
        return List.of(text.split("\n", -1));
    }

    String line(Diagnostic diagnostic) {
        List<String> lines = lines(diagnostic.file());
        return diagnostic.line() <= lines.size() ? lines.get(diagnostic.line() - 1) : "";
    }

    /** The rule whose heading stands last before the finding. */
    String rule(Diagnostic diagnostic) {
        List<String> lines = lines(diagnostic.file());
        for (int i = Math.min(diagnostic.line(), lines.size()) - 1; i >= 0; i--) {
            Matcher heading = RULE.matcher(lines.get(i));
            if (heading.find()) {
                return heading.group(1);
            }
        }
        return "";
    }
}
