package org.cotation.rules.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.rules.Engines;
import org.cotation.rules.internal.engine.GridLoader;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.lint.Lint;
import org.cotation.rules.internal.lint.Linter;

/** Checks grids. Safe for use by several threads. */
public final class GridCheck {

    private static final Set<String> GRAVE = Set.of(Lint.NEVER_HOLDS.code());

    private GridCheck() {}

    /**
     * Checks the grid in a folder or a zip file; the grids it uses are those shipped.
     *
     * @param folderOrZip the folder of the grid, or a zip file of it
     */
    public static CheckReport check(Path folderOrZip) {
        return check(folderOrZip, Engines.direct().builtInGrids());
    }

    /**
     * Checks the grid in a folder or a zip file.
     *
     * @param folderOrZip the folder of the grid, or a zip file of it
     * @param uses where the grids that it uses are found
     */
    public static CheckReport check(Path folderOrZip, GridCatalogue uses) {
        String name = folderOrZip.toString();
        GridFiles files;
        try {
            files = GridFiles.read(folderOrZip);
        } catch (GridException unreadable) {
            List<Finding> findings = unreadable.diagnostics().stream()
                    .map(diagnostic -> new Finding(Severity.ERROR, diagnostic, "", ""))
                    .toList();
            return new CheckReport(name, false, findings);
        }
        Excerpts excerpts = new Excerpts(files);
        return new CheckReport(
                name,
                true,
                diagnostics(files, uses).stream()
                        .map(diagnostic -> new Finding(
                                severity(diagnostic), diagnostic, excerpts.rule(diagnostic), excerpts.line(diagnostic)))
                        .toList());
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
