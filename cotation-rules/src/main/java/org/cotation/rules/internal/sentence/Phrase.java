package org.cotation.rules.internal.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotation.rules.internal.syntax.Template;

/**
 * An entry of a dictionary: a sentence with parameters, and what it means in DRL.
 *
 * @param text the sentence, with its parameters between braces
 * @param parameters its parameters, in order
 * @param template the DRL
 * @param heading the heading under which it stands in its dictionary, or empty
 * @param line the line of the dictionary that it stands on
 * @param form what a sentence must look like
 */
record Phrase(String text, List<Parameter> parameters, Template template, String heading, int line, Pattern form) {

    private static final Pattern PARAMETER =
            Pattern.compile("\\{\\s*(\\w+)\\s*(?::\\s*ENUM\\s*:\\s*(\\w+)\\.(\\w+))?\\s*}");
    private static final Pattern HOLE = Pattern.compile("\\{\\s*(\\w+)\\s*}");

    /** What goes between a sentence and its pattern: any blanks, either apostrophe, and an optional ending between parentheses. */
    private static final Pattern LOOSE = Pattern.compile("[\\s\\u00A0\\u202F]+|['’]|\\((\\p{L}+)\\)");

    private static final String BLANKS = "[\\s\\u00A0\\u202F]+";
    private static final String END = "[\\s\\u00A0\\u202F]*[.;,]?[\\s\\u00A0\\u202F]*";

    /** Copies the list. */
    Phrase {
        parameters = List.copyOf(parameters);
    }

    /**
     * A parameter of a sentence.
     *
     * @param name its name
     * @param fact for a parameter that takes codes, the name of the fact that holds them; else empty
     * @param property the property that holds them; else empty
     */
    record Parameter(String name, String fact, String property) {

        boolean takesCodes() {
            return !fact.isEmpty();
        }
    }

    /**
     * A value written in a sentence.
     *
     * @param parameter the parameter that it is given for
     * @param text the value
     * @param offset the index of its first character in the sentence
     */
    record Value(Parameter parameter, String text, int offset) {}

    static Phrase of(String text, String drl, String heading, int line) {
        List<Parameter> parameters = new ArrayList<>();
        StringBuilder form = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(text);
        int at = 0;
        while (parameter.find()) {
            literal(text.substring(at, parameter.start()), form);
            form.append("(\\S.*?)");
            boolean codes = parameter.group(2) != null;
            parameters.add(new Parameter(
                    parameter.group(1), codes ? parameter.group(2) : "", codes ? parameter.group(3) : ""));
            at = parameter.end();
        }
        literal(text.substring(at), form);
        return new Phrase(
                text,
                parameters,
                Template.of(drl, HOLE),
                heading,
                line,
                Pattern.compile(form + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static void literal(String text, StringBuilder form) {
        Matcher loose = LOOSE.matcher(text);
        int at = 0;
        while (loose.find()) {
            form.append(Pattern.quote(text.substring(at, loose.start())));
            form.append(
                    loose.group(1) != null
                            ? "(?:" + loose.group(1) + "|\\(" + loose.group(1) + "\\))?"
                            : loose.group().isBlank()
                                            || loose.group().codePointAt(0) == '\u202F'
                                            || loose.group().codePointAt(0) == '\u00A0'
                                    ? BLANKS
                                    : "['’]");
            at = loose.end();
        }
        form.append(Pattern.quote(text.substring(at)));
    }

    /** Whether it adds to the fact of the sentence before it. */
    boolean continues() {
        return text.startsWith("-");
    }

    /** The sentence as people read it: parameters by their names. */
    String shown() {
        return PARAMETER.matcher(text).replaceAll("{$1}");
    }

    /** How much of the sentence is fixed: of two phrases that fit, the one that says more is meant. */
    int fixed() {
        return PARAMETER.matcher(text).replaceAll("").length();
    }

    /** The values that a sentence gives to the parameters; nothing where it is another sentence. */
    Optional<List<Value>> values(String sentence) {
        Matcher matcher = form.matcher(sentence);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            values.add(new Value(parameters.get(i), matcher.group(i + 1), matcher.start(i + 1)));
        }
        return Optional.of(values);
    }
}
