package org.cotation.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.Finding;
import org.cotation.rules.check.Severity;
import org.cotation.rules.internal.engine.GridLoader;
import org.cotation.rules.internal.engine.LoadedGrid;
import org.cotation.rules.internal.grid.GridPlace;
import org.cotation.rules.internal.grid.GridPlace.Version;
import org.cotation.rules.internal.grid.VersionFindings;
import org.cotation.rules.internal.lint.Lint;
import org.cotation.rules.internal.lint.Linter;

/**
 * What was found in a grid, and the grid as it was loaded to find it.
 *
 * @param report what was found
 * @param grids every version of the grid; those that could be loaded, where it is not sound
 */
public record Inspection(CheckReport report, List<Grid> grids) {

    private static final Set<String> GRAVE = Set.of(Lint.NEVER_HOLDS.code());

    /** Copies the list. */
    public Inspection {
        grids = List.copyOf(grids);
    }

    /** Of a place where nothing can be read. */
    public static Inspection unreadable(String name, GridException unreadable) {
        List<Finding> findings = unreadable.diagnostics().stream()
                .map(diagnostic -> new Finding(Severity.ERROR, diagnostic, "", ""))
                .toList();
        return new Inspection(new CheckReport(name, false, findings), List.of());
    }

    /** Of each version in its turn, then of the versions together. */
    public static Inspection of(GridPlace place, GridCatalogue uses) {
        List<Grid> grids = new ArrayList<>();
        List<Diagnostic> all = new ArrayList<>();
        for (Version version : place.versions()) {
            diagnostics(version, uses, grids).stream().map(version::inPlace).forEach(all::add);
        }
        VersionFindings together = VersionFindings.of(place);
        all.addAll(together.faults());
        all.addAll(together.gaps(Lint.VERSION_GAP.code()));
        Excerpts excerpts = new Excerpts(place);
        List<Finding> findings = all.stream()
                .map(diagnostic -> new Finding(
                        severity(diagnostic), diagnostic, excerpts.rule(diagnostic), excerpts.line(diagnostic)))
                .toList();
        return new Inspection(new CheckReport(place.name(), true, findings), grids);
    }

    /** The lints wait until the grid can be loaded: what is not read cannot be judged. */
    private static List<Diagnostic> diagnostics(Version version, GridCatalogue uses, List<Grid> grids) {
        try {
            LoadedGrid grid = GridLoader.load(version.files(), uses);
            grids.add(grid);
            return Linter.lint(grid.subject());
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
