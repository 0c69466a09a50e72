package org.cotation.rules.internal.engine;

import java.util.List;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridException;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.compile.DroolsRefusal;
import org.cotation.rules.internal.compile.RuleCompiler;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Position;

/** Loads a grid: checks all its files, and only then lets Drools compile the rules. */
public final class GridLoader {

    private GridLoader() {}

    /**
     * Loads a grid.
     *
     * @param files its files
     * @param catalogue where the grids that it uses are found
     * @throws GridException if it is not sound; it carries every finding
     */
    public static LoadedGrid load(GridFiles files, GridCatalogue catalogue) {
        return load(files.name(), GridReading.of(files, catalogue));
    }

    /**
     * Loads a grid that was read.
     *
     * @param name the grid, as the caller named it
     * @param reading what was read
     * @throws GridException if it is not sound; it carries every finding
     */
    public static LoadedGrid load(String name, GridReading reading) {
        return reading.grid().orElseThrow(() -> new GridException(name, reading.diagnostics()));
    }

    static List<CompiledRule> compile(GridFiles files, List<Rule> rules) {
        try {
            return RuleCompiler.compile(files.name(), rules);
        } catch (DroolsRefusal refusal) {
            Findings findings = new Findings(
                    rules.isEmpty() ? GridFiles.MANIFEST : rules.get(0).file());
            findings.add(
                    Position.START,
                    FindingCode.ENGINE_REFUSAL,
                    "le moteur de règles a refusé un texte qui avait passé tous les contrôles. Signalez cette grille aux mainteneurs.",
                    "the rule engine refused a text that had passed every check. Report this grid to the maintainers.");
            GridException failure = new GridException(files.name(), findings.all());
            failure.initCause(refusal);
            throw failure;
        }
    }
}
