package org.cotation.rules.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.rules.Engines;
import org.cotation.rules.internal.engine.GridLoader;
import org.cotation.rules.internal.engine.GridReading;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.GridPlace;
import org.cotation.rules.internal.grid.GridPlace.Version;
import org.cotation.rules.internal.grid.VersionFindings;
import org.cotation.rules.internal.lint.Linter;
import org.cotation.rules.internal.scenario.ScenarioNames;
import org.cotation.rules.internal.scenario.ScenarioReader;
import org.cotation.rules.internal.syntax.Findings;

/** Checks grids. Safe for use by several threads. */
public final class GridCheck {

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
        return check(folderOrZip, uses, GridCheck::refusals);
    }

    /** What is left to look for once nothing else is wrong. */
    interface LastStep {
        List<Diagnostic> check(GridFiles files, GridReading reading);
    }

    static CheckReport check(Path folderOrZip, GridCatalogue uses, LastStep last) {
        GridPlace place;
        try {
            place = GridPlace.read(folderOrZip);
        } catch (GridException unreadable) {
            List<Finding> findings = unreadable.diagnostics().stream()
                    .map(diagnostic -> new Finding(severity(diagnostic), diagnostic, "", ""))
                    .toList();
            return new CheckReport(folderOrZip.toString(), false, findings);
        }
        Excerpts excerpts = new Excerpts(place);
        return new CheckReport(
                place.name(),
                true,
                diagnostics(place, uses, last).stream()
                        .map(diagnostic -> new Finding(
                                severity(diagnostic), diagnostic, excerpts.rule(diagnostic), excerpts.line(diagnostic)))
                        .toList());
    }

    /** Of each version in its turn, then of the versions together. */
    private static List<Diagnostic> diagnostics(GridPlace place, GridCatalogue uses, LastStep last) {
        List<Diagnostic> all = new ArrayList<>();
        for (Version version : place.versions()) {
            diagnostics(version.files(), uses, last).stream()
                    .map(version::inPlace)
                    .forEach(all::add);
        }
        VersionFindings together = VersionFindings.of(place);
        all.addAll(together.faults());
        all.addAll(together.gaps());
        return all;
    }

    private static List<Diagnostic> diagnostics(GridFiles files, GridCatalogue uses, LastStep last) {
        GridReading reading = GridReading.of(files, uses);
        List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
        reading.subject().ifPresent(subject -> {
            diagnostics.addAll(Linter.lint(subject));
            if (subject.whole()) {
                diagnostics.addAll(scenarios(files, ScenarioNames.of(subject)));
                diagnostics.addAll(last.check(files, reading));
            }
        });
        return diagnostics.stream().sorted().toList();
    }

    /** The scenarios name what the rules conclude, so they wait until every rule can be read. */
    private static List<Diagnostic> scenarios(GridFiles files, ScenarioNames names) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        files.scenarios().forEach((file, text) -> {
            // A version names them with its folder, which findings are given later.
            Findings findings = new Findings(file.substring(file.lastIndexOf(GridFiles.SCENARIOS)));
            ScenarioReader.read(text, names, findings);
            diagnostics.addAll(findings.all());
        });
        return diagnostics;
    }

    /** What the rule engine refuses of a grid that passed every check. */
    private static List<Diagnostic> refusals(GridFiles files, GridReading reading) {
        try {
            GridLoader.load(files.name(), reading);
            return List.of();
        } catch (GridException refused) {
            return refused.diagnostics();
        }
    }

    private static Severity severity(Diagnostic diagnostic) {
        return FindingCode.find(diagnostic.code()).map(FindingCode::severity).orElse(Severity.ERROR);
    }
}
