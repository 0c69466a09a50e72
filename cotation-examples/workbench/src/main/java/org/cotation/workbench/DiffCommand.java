package org.cotation.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Evaluation;
import org.cotation.engine.Grid;
import org.cotation.engine.GridException;
import org.cotation.explain.Addressee;
import org.cotation.explain.ScoreChange;
import org.cotation.json.ChangeJson;
import org.cotation.message.Wording;
import org.cotation.profile.ApplicantProfile;
import org.cotation.text.ChangeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed between two evaluations, and the points that each change accounts for. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    private final CotationCommand root;
    private final Console console;
    private final CotationEngine engine;
    private final InputFiles inputs;
    private final Clock clock;

    @Option(names = "--grid", paramLabel = "${bundle:label.grid}")
    private @Nullable String grid;

    @Option(names = "--prepared", paramLabel = "${bundle:label.file}", descriptionKey = "request.prepared")
    private @Nullable String prepared;

    @Option(names = "--grid-after", paramLabel = "${bundle:label.grid}")
    private @Nullable String gridAfter;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Option(names = "--as-of-after", paramLabel = "DATE")
    private @Nullable LocalDate asOfAfter;

    @Option(names = "--interpretation", paramLabel = "${bundle:label.interpretation}")
    private Map<String, String> interpretations = new LinkedHashMap<>();

    @Option(names = "--interpretation-after", paramLabel = "${bundle:label.interpretation}")
    private Map<String, String> interpretationsAfter = new LinkedHashMap<>();

    @Option(names = "--for", paramLabel = "applicant|agent|commission|audit")
    private Addressee addressee = Addressee.AGENT;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "files")
    private List<String> files = new ArrayList<>();

    DiffCommand(CotationCommand root, Console console, CotationEngine engine, InputFiles inputs, Clock clock) {
        this.root = root;
        this.console = console;
        this.engine = engine;
        this.inputs = inputs;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        check();
        Format form = root.format();
        LocalDate before = asOf == null ? LocalDate.now(clock) : asOf;
        LocalDate after = asOfAfter == null ? before : asOfAfter;
        try {
            Grid first = GridChoice.under(interpretations, first(before));
            Grid second = GridChoice.under(
                    interpretationsAfter,
                    GridChoice.under(
                            interpretations,
                            gridAfter == null ? first(after) : find("--grid-after", gridAfter, after)));
            List<ApplicantProfile> profiles = inputs.readAll(files, inputs::profile, console);
            if (profiles.size() < files.size()) {
                return Status.REFUSED;
            }
            ScoreChange change = engine.compare(
                    new Evaluation(profiles.get(0), first, before),
                    new Evaluation(profiles.get(profiles.size() - 1), second, after),
                    addressee);
            console.print(
                    form == Format.JSON ? ChangeJson.write(change) : ChangeText.render(change, console.language()));
            return Status.DONE;
        } catch (GridException e) {
            e.diagnostics().forEach(diagnostic -> console.fault(diagnostic.in(console.language())));
            return Status.REFUSED;
        }
    }

    private Grid first(LocalDate day) {
        return prepared == null
                ? find("--grid", Objects.requireNonNull(grid), day)
                : PreparedFile.open(engine, prepared, grid);
    }

    /** A grid that stands in versions changes with the date. */
    private Grid find(String option, String name, LocalDate day) {
        return new GridChoice(engine, Wording.same(option)).find(name, day);
    }

    /** Refuses a line that does not say what it must. */
    private void check() {
        List<Wording> faults = new ArrayList<>();
        if (grid == null && prepared == null) {
            faults.add(GridChoice.MISSING);
        }
        boolean sameConditions = gridAfter == null && asOfAfter == null && interpretationsAfter.isEmpty();
        if (files.isEmpty() || files.size() > 2 || (files.size() == 1 && sameConditions)) {
            faults.add(new Wording(
                    "diff attend deux profils JSON, avant puis après ; un seul si --grid-after, --as-of-after ou"
                            + " --interpretation-after dit ce qui change.",
                    "diff needs two JSON profiles, before and then after; one if --grid-after, --as-of-after or"
                            + " --interpretation-after says what changes."));
        }
        if (Collections.frequency(files, InputFiles.STANDARD_INPUT) > 1) {
            faults.add(InputFiles.TWICE);
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
    }
}
