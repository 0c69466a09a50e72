package org.cotation.workbench;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.cotation.engine.CotationEngine;
import org.cotation.message.Language;
import org.cotation.message.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The command line {@code cotation}, with everything that it takes from the machine given to it. */
public final class Workbench {

    /** The name of the command. */
    static final String NAME = "cotation";

    private static final String HELP = "org.cotation.workbench.help";

    private Workbench() {}

    /**
     * Runs a command. Whatever the machine refuses is told in one line, without a stack trace, and ends with the status 2: a
     * file or a folder that cannot be read, a disk that is full, an output that nobody reads any more (as under
     * {@code | head}). Other inputs are still treated. What cannot be told, since the faults cannot be written either, shows
     * in the status alone.
     *
     * @param args the command line
     * @param in the standard input
     * @param out where results go, in UTF-8
     * @param err where faults go, one a line, in UTF-8
     * @param clock what tells the date of today, for who gives none
     * @return 0 done; 1 the thing examined has findings; 2 wrong usage or unreadable input
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err, Clock clock) {
        Language language = Languages.of(List.of(args));
        Console console = new Console(out, err, language);
        return console.close(commandLine(console, in, clock).execute(args));
    }

    private static CommandLine commandLine(Console console, InputStream in, Clock clock) {
        CotationCommand root = new CotationCommand();
        CotationEngine engine = CotationEngine.load();
        CommandLine line = new CommandLine(root)
                .addSubcommand(new ScoreCommand(root, console, engine, requests(console, engine, in, clock)))
                .addSubcommand(new ExplainCommand(root, console, engine, requests(console, engine, in, clock)))
                .addSubcommand(new WhatIfCommand(root, console, engine, requests(console, engine, in, clock)))
                .addSubcommand(new TimelineCommand(
                        root, console, engine, new NamedRequests(console, engine, new ProfileFiles(in)), clock))
                .addSubcommand(new DiffCommand(root, console, engine, new InputFiles(in), clock))
                .addSubcommand(new RecordCommand(root, console, engine, requests(console, engine, in, clock)))
                .addSubcommand(new ReplayCommand(root, console, engine, new InputFiles(in)))
                .addSubcommand(new GridsCommand(root, console, engine))
                .addSubcommand(new CheckCommand(root, console))
                .addSubcommand(new TestCommand(root, console, engine))
                .addSubcommand(new DocCommand(root, console, engine, clock))
                .addSubcommand(new PrepareCommand(root, console, engine));
        Locale locale = console.language() == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
        return line.registerConverter(LocalDate.class, Dates::parse)
                .setResourceBundle(
                        ResourceBundle.getBundle(HELP, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler((fault, given) -> {
                    console.fault(NAME, Usage.wording(fault));
                    return Status.REFUSED;
                })
                .setExecutionExceptionHandler((fault, command, parsed) -> refuse(fault, console));
    }

    private static Requests requests(Console console, CotationEngine engine, InputStream in, Clock clock) {
        return new Requests(console, engine, new ProfileFiles(in), clock);
    }

    private static int refuse(Exception fault, Console console) {
        if (fault instanceof Refusal refusal) {
            refusal.faults().forEach(wording -> console.fault(NAME, wording));
        } else {
            console.fault(NAME, unexpected(fault));
        }
        return Status.REFUSED;
    }

    /** What to say of a fault of our own. */
    static Wording unexpected(Exception fault) {
        String kind = fault.getClass().getSimpleName();
        return new Wording(
                "erreur imprévue (" + kind + "). Signalez-la aux mainteneurs, avec la commande.",
                "unexpected error (" + kind + "). Report it to the maintainers, with the command.");
    }
}
