package org.cotation.workbench;

import java.util.List;
import java.util.concurrent.Callable;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridException;
import org.cotation.engine.GridInfo;
import org.cotation.message.Wording;
import org.cotation.rules.scenario.ScenarioReport;
import org.cotation.rules.scenario.Scenarios;
import org.cotation.rules.scenario.Skeletons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of a grid, and says what none of them exercises. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {

    private static final Wording NOTHING_MISSING = new Wording(
            "# Les scénarios exercent chaque règle et chaque borne : il n'y a rien à compléter.",
            "# The scenarios exercise every rule and every bound: there is nothing to fill in.");

    private final CotationCommand root;
    private final Console console;
    private final CotationEngine engine;

    @Option(names = "--missing")
    private boolean missing;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.grid}", descriptionKey = "grid")
    private @Nullable String grid;

    TestCommand(CotationCommand root, Console console, CotationEngine engine) {
        this.root = root;
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        if (grid == null) {
            throw Refusal.of(
                    "il manque une grille. Donnez son dossier, son zip ou l'identifiant d'une grille livrée.",
                    "a grid is missing. Give its folder, its zip or the id of a built-in grid.");
        }
        try {
            List<Grid> versions =
                    new GridChoice(engine, Wording.same("test")).versions(grid).all();
            return versions.stream()
                    .mapToInt(version -> test(version, versions.size() > 1))
                    .max()
                    .orElse(Status.DONE);
        } catch (GridException e) {
            return refuse(e);
        }
    }

    private int test(Grid version, boolean oneOfSeveral) {
        try {
            ScenarioReport report = Scenarios.of(version).run();
            print(report, oneOfSeveral);
            return report.passed() ? Status.DONE : Status.FINDINGS;
        } catch (GridException e) {
            return refuse(e);
        }
    }

    private int refuse(GridException unsound) {
        unsound.diagnostics().forEach(diagnostic -> console.fault(diagnostic.in(console.language())));
        return Status.REFUSED;
    }

    private void print(ScenarioReport report, boolean oneOfSeveral) {
        if (oneOfSeveral && (missing || root.format() != Format.JSON)) {
            GridInfo version = report.grid();
            console.print((missing ? "# " : "") + "==> " + version.title() + " ("
                    + version.validity().inWords().in(console.language()) + ") <==");
        }
        console.print(page(report));
    }

    private String page(ScenarioReport report) {
        if (missing) {
            String skeletons = Skeletons.of(report, console.language());
            return skeletons.isEmpty() ? NOTHING_MISSING.in(console.language()) : skeletons;
        }
        return root.format() == Format.JSON
                ? ScenarioJson.write(report, console.language())
                : ScenarioText.of(report, console.language());
    }
}
