package org.cotation.rules.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.rules.Engines;
import org.cotation.rules.internal.engine.GridLoader;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.GridPlace;
import org.cotation.rules.internal.grid.GridPlace.Version;
import org.cotation.rules.internal.grid.VersionFindings;
import org.cotation.rules.internal.lint.Lint;
import org.cotation.rules.internal.lint.Linter;

/** Checks grids. Safe for use by several threads. */
public final class GridCheck {

    private static final Set<String> GRAVE = Set.of(Lint.NEVER_HOLDS.code());

    private GridCheck() {}

    /**
     * Checks the grid in a folder or a zip file, or every version of it and how they fit together; the grids it uses are
     * those shipped.
     *
     * @param folderOrZip the folder or zip file of the grid, or one that holds a folder for each version
     */
    public static CheckReport check(Path folderOrZip) {
        return check(folderOrZip, Engines.direct().builtInGrids());
    }

    /**
     * Checks the grid in a folder or a zip file, or every version of it and how they fit together.
     *
     * @param folderOrZip the folder or zip file of the grid, or one that holds a folder for each version
     * @param uses where the grids that it uses are found
     */
    public static CheckReport check(Path folderOrZip, GridCatalogue uses) {
        GridPlace place;
        try {
            place = GridPlace.read(folderOrZip);
        } catch (GridException unreadable) {
            List<Finding> findings = unreadable.diagnostics().stream()
                    .map(diagnostic -> new Finding(Severity.ERROR, diagnostic, "", ""))
                    .toList();
            return new CheckReport(folderOrZip.toString(), false, findings);
        }
        Excerpts excerpts = new Excerpts(place);
        return new CheckReport(
                place.name(),
                true,
                diagnostics(place, uses).stream()
                        .map(diagnostic -> new Finding(
                                severity(diagnostic), diagnostic, excerpts.rule(diagnostic), excerpts.line(diagnostic)))
                        .toList());
    }

    /** Of each version in its turn, then of the versions together. */
    private static List<Diagnostic> diagnostics(GridPlace place, GridCatalogue uses) {
        List<Diagnostic> all = new ArrayList<>();
        for (Version version : place.versions()) {
            diagnostics(version.files(), uses).stream().map(version::inPlace).forEach(all::add);
        }
        VersionFindings together = VersionFindings.of(place);
        all.addAll(together.faults());
        all.addAll(together.gaps(Lint.VERSION_GAP.code()));
        return all;
    }

    /** The lints wait until the grid can be loaded: what is not read cannot be judged. */
    private static List<Diagnostic> diagnostics(GridFiles files, GridCatalogue uses) {
        try {
            return Linter.lint(GridLoader.load(files, uses).subject());
        } catch (GridException unsound) {
            return unsound.diagnostics();
        }
    }

    private static Severity severity(Diagnostic diagnostic) {
        boolean lint =
                List.of(Lint.values()).stream().anyMatch(known -> known.code().equals(diagnostic.code()));
        return !lint || GRAVE.contains(diagnostic.code()) ? Severity.ERROR : Severity.WARNING;
    }
}
