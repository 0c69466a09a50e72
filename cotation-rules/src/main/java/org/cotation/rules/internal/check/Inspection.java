package org.cotation.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.Finding;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.check.Severity;
import org.cotation.rules.internal.engine.GridLoader;
import org.cotation.rules.internal.engine.GridReading;
import org.cotation.rules.internal.engine.LoadedGrid;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.GridPlace;
import org.cotation.rules.internal.grid.GridPlace.Version;
import org.cotation.rules.internal.grid.VersionFindings;
import org.cotation.rules.internal.lint.Linter;
import org.cotation.rules.internal.scenario.ScenarioNames;
import org.cotation.rules.internal.scenario.ScenarioReader;
import org.cotation.rules.internal.syntax.Findings;

/**
 * What was found in a grid, and the grid as it was loaded to find it.
 *
 * @param report what was found
 * @param grids every version of the grid; those that could be loaded, where it is not sound
 */
public record Inspection(CheckReport report, List<Grid> grids) {

    /** Makes a grid of what was read and found sound. */
    @FunctionalInterface
    public interface LastStep {

        /**
         * Makes the grid.
         *
         * @param name the grid, as the caller named it
         * @param reading what was read
         * @throws GridException if it cannot be made; it carries every finding
         */
        LoadedGrid make(String name, GridReading reading);
    }

    /** Copies the list. */
    public Inspection {
        grids = List.copyOf(grids);
    }

    /** Of a place where nothing can be read. */
    public static Inspection unreadable(String name, GridException unreadable) {
        List<Finding> findings = unreadable.diagnostics().stream()
                .map(diagnostic -> new Finding(severity(diagnostic), diagnostic, "", ""))
                .toList();
        return new Inspection(new CheckReport(name, false, findings), List.of());
    }

    /** Of each version in its turn, then of the versions together. */
    public static Inspection of(GridPlace place, GridCatalogue uses) {
        return of(place, uses, GridLoader::load);
    }

    /** The same, where another step than that of the library makes a grid of what was read. */
    public static Inspection of(GridPlace place, GridCatalogue uses, LastStep last) {
        List<Grid> grids = new ArrayList<>();
        List<Diagnostic> all = new ArrayList<>();
        for (Version version : place.versions()) {
            diagnostics(version.files(), uses, last, grids).stream()
                    .map(version::inPlace)
                    .forEach(all::add);
        }
        VersionFindings together = VersionFindings.of(place);
        all.addAll(together.faults());
        all.addAll(together.gaps());
        return new Inspection(new CheckReport(place.name(), true, all.isEmpty() ? List.of() : told(place, all)), grids);
    }

    /** Each finding with its excerpt, for which every table and sentence is read once more: a sound grid needs none. */
    private static List<Finding> told(GridPlace place, List<Diagnostic> all) {
        Excerpts excerpts = new Excerpts(place);
        return all.stream()
                .map(diagnostic -> new Finding(
                        severity(diagnostic), diagnostic, excerpts.rule(diagnostic), excerpts.line(diagnostic)))
                .toList();
    }

    private static List<Diagnostic> diagnostics(GridFiles files, GridCatalogue uses, LastStep last, List<Grid> grids) {
        GridReading reading = GridReading.of(files, uses);
        List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
        reading.subject().ifPresent(subject -> {
            diagnostics.addAll(Linter.lint(subject));
            if (subject.whole()) {
                diagnostics.addAll(scenarios(files, ScenarioNames.of(subject)));
                try {
                    grids.add(last.make(files.name(), reading));
                } catch (GridException refused) {
                    diagnostics.addAll(refused.diagnostics());
                }
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

    private static Severity severity(Diagnostic diagnostic) {
        return FindingCode.find(diagnostic.code()).map(FindingCode::severity).orElse(Severity.ERROR);
    }
}
