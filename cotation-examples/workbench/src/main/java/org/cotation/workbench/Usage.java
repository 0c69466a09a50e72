package org.cotation.workbench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotation.message.Wording;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong in a command line, and what to write instead. */
final class Usage {

    private Usage() {}

    static Wording wording(ParameterException fault) {
        Wording wording = sentence(fault);
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        return new Wording(
                wording.fr() + " Aide : " + command + " --help", wording.en() + " Help: " + command + " --help");
    }

    private static Wording sentence(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (fault instanceof OverwrittenOptionException overwritten) {
            String name = name(overwritten.getOverwritten());
            return new Wording(
                    "l'option " + name + " est donnée deux fois.", "the option " + name + " is given twice.");
        }
        if (fault instanceof MissingParameterException missing) {
            String name = missing.getMissing().stream().map(Usage::name).collect(Collectors.joining(", "));
            return new Wording("l'option " + name + " attend une valeur.", "the option " + name + " needs a value.");
        }
        ArgSpec argument = fault.getArgSpec();
        if (argument != null) {
            boolean document = fault.getCommandLine().getCommandName().equals(DocCommand.NAME);
            return badValue(argument, String.valueOf(fault.getValue()), document);
        }
        return new Wording("la ligne de commande n'est pas comprise.", "the command line is not understood.");
    }

    private static Wording unmatched(UnmatchedArgumentException fault) {
        CommandLine line = fault.getCommandLine();
        String word = fault.getUnmatched().get(0);
        if (fault.isUnknownOption()) {
            String name = word.replaceFirst("(?s)=.*", "");
            Wording hint = Hint.of(name, optionNames(line));
            return new Wording(
                    "option inconnue (" + name + ")." + hint.fr(), "unknown option (" + name + ")." + hint.en());
        }
        Collection<String> commands = line.getSubcommands().keySet();
        if (commands.isEmpty()) {
            return new Wording("argument en trop (" + word + ").", "superfluous argument (" + word + ").");
        }
        Wording hint = Hint.of(word, commands);
        String known = String.join(", ", commands);
        return new Wording(
                "commande inconnue (" + word + ")." + hint.fr() + " Commandes : " + known + ".",
                "unknown command (" + word + ")." + hint.en() + " Commands: " + known + ".");
    }

    private static Wording badValue(ArgSpec argument, String value, boolean document) {
        String name = name(argument);
        Wording expected = expected(argument.type(), document);
        return new Wording(
                name + " : valeur refusée (" + value + "). Attendu : " + expected.fr() + ".",
                name + ": value refused (" + value + "). Expected: " + expected.en() + ".");
    }

    private static Wording expected(Class<?> type, boolean document) {
        if (type == Format.class) {
            return Wording.same(document ? "markdown, html, json, text" : "text, json");
        }
        if (type.isEnum()) {
            return Wording.same(Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ")));
        }
        if (type == LocalDate.class) {
            return new Wording(
                    "une date du calendrier, AAAA-MM-JJ, par exemple 2026-06-15",
                    "a date of the calendar, YYYY-MM-DD, such as 2026-06-15");
        }
        if (type == Integer.class) {
            return new Wording("un nombre entier", "a whole number");
        }
        return type == Map.class ? new Wording("NOM=VALEUR", "NAME=VALUE") : new Wording("une valeur", "a value");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static List<String> optionNames(CommandLine line) {
        return line.getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .toList();
    }
}
