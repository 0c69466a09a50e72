package org.cotation.workbench;

import org.cotation.message.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command itself, and the options that every command accepts. */
@Command(name = Workbench.NAME)
final class CotationCommand implements Runnable {

    // Languages has read it already, so that a line that cannot be parsed is answered in it too.
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT)
    private Language language = Language.FR;

    @Option(names = "--format", paramLabel = "text|json", scope = ScopeType.INHERIT)
    private Format format = Format.TEXT;

    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    Format format() {
        return format;
    }

    @Override
    public void run() {
        throw Refusal.of(
                "il manque une commande. Commandes : score, grids, check, test. Aide : cotation --help",
                "a command is missing. Commands: score, grids, check, test. Help: cotation --help");
    }
}
