package org.cotation.workbench;

import java.util.Locale;
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

    /**
     * The form of what is not a document: text or JSON.
     *
     * @throws Refusal if the line asks for a form that only documents have
     */
    Format format() {
        if (format == Format.MARKDOWN || format == Format.HTML) {
            String asked = format.name().toLowerCase(Locale.ROOT);
            throw Refusal.of(
                    "--format : valeur refusée (" + asked + "). Attendu : text, json.",
                    "--format: value refused (" + asked + "). Expected: text, json.");
        }
        return format;
    }

    /**
     * The form of what is a text, an object or a page.
     *
     * @throws Refusal if the line asks for a form that there is not
     */
    Format pageFormat() {
        if (format == Format.MARKDOWN) {
            throw Refusal.of(
                    "--format : valeur refusée (markdown). Attendu : text, json, html.",
                    "--format: value refused (markdown). Expected: text, json, html.");
        }
        return format;
    }

    /** The form of a document: Markdown is its text. */
    Format documentFormat() {
        return format == Format.TEXT ? Format.MARKDOWN : format;
    }

    @Override
    public void run() {
        throw Refusal.of(
                "il manque une commande. Commandes : score, explain, whatif, timeline, diff, record, replay, grids, check, test, doc, prepare. Aide : cotation --help",
                "a command is missing. Commands: score, explain, whatif, timeline, diff, record, replay, grids, check, test, doc, prepare. Help: cotation --help");
    }
}
