package org.cotation.workbench;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cotation.message.Diagnostic;
import org.cotation.message.Wording;
import org.cotation.rules.check.CheckJson;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.CheckText;
import org.cotation.rules.check.Finding;
import org.cotation.rules.check.FindingCatalogue;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.check.FindingEntry;
import org.cotation.rules.check.FindingText;
import org.cotation.rules.check.GridCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the author of a grid everything that is wrong or doubtful in it. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private static final String PREFIX = "COT-";

    private final CotationCommand root;
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
    private @Nullable String folder;

    @Option(names = "--sarif")
    private boolean sarif;

    @Option(names = "--explain", paramLabel = "CODE")
    private @Nullable String code;

    CheckCommand(CotationCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (code != null) {
            return explain(code);
        }
        CheckReport report = GridCheck.check(path());
        if (!report.readable()) {
            report.findings().stream()
                    .map(Finding::diagnostic)
                    .map(Diagnostic::message)
                    .forEach(wording -> console.fault(report.grid(), wording));
            return Status.REFUSED;
        }
        console.print(
                sarif
                        ? CheckJson.sarif(report)
                        : root.format() == Format.JSON
                                ? CheckJson.write(report)
                                : CheckText.render(report, console.language()));
        return report.sound() ? Status.DONE : Status.FINDINGS;
    }

    /** Explains a code as the findings write it, or by its number alone. */
    private int explain(String asked) {
        if (folder != null) {
            throw Refusal.of(
                    "--explain explique un code sans examiner de grille : ne donnez pas de dossier (" + folder + ").",
                    "--explain explains a code and examines no grid: give no folder (" + folder + ").");
        }
        String wanted = asked.strip().toUpperCase(Locale.ROOT);
        FindingEntry entry = FindingCode.find(wanted.startsWith(PREFIX) ? wanted : PREFIX + wanted)
                .map(FindingCatalogue::of)
                .orElseThrow(() -> unknown(asked));
        console.print(
                root.format() == Format.JSON
                        ? CheckJson.explain(entry)
                        : FindingText.explain(entry, console.language()));
        return Status.DONE;
    }

    private static Refusal unknown(String asked) {
        List<String> known =
                Arrays.stream(FindingCode.values()).map(FindingCode::code).toList();
        Wording hint = Hint.of(asked, known);
        return Refusal.of("code inconnu (" + asked + ")." + hint.fr(), "unknown code (" + asked + ")." + hint.en());
    }

    private Path path() {
        String name = folder;
        if (name == null) {
            throw Refusal.of(
                    "il manque le dossier de la grille à vérifier.", "the folder of the grid to check is missing.");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Refusal.of(
                    "ce n'est pas un nom de dossier (" + name + ").", "this is no name of a folder (" + name + ").");
        }
    }
}
