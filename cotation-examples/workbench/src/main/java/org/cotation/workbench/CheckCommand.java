package org.cotation.workbench;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cotation.message.Diagnostic;
import org.cotation.rules.check.CheckJson;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.CheckText;
import org.cotation.rules.check.Finding;
import org.cotation.rules.check.GridCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the author of a grid everything that is wrong or doubtful in it. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final CotationCommand root;
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
    private @Nullable String folder;

    @Option(names = "--sarif")
    private boolean sarif;

    CheckCommand(CotationCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public Integer call() {
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
