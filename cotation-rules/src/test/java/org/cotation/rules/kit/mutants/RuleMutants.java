package org.cotation.rules.kit.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Lexer;
import org.cotation.rules.internal.syntax.RuleSource;
import org.cotation.rules.internal.syntax.Token;

/** The mutants of one rule file, in the order of the file. For a file of a sound grid, and one thread. */
final class RuleMutants {

    private static final Map<String, List<String>> OPERATORS = Map.of(
            ">=", List.of(">", "<"),
            ">", List.of(">=", "<="),
            "<=", List.of("<", ">"),
            "<", List.of("<=", ">="),
            "==", List.of("!="),
            "!=", List.of("=="),
            "&&", List.of("||"),
            "||", List.of("&&"));
    private static final List<String> BEFORE_A_BARE_NAME = List.of("(", ",", "&&", "||");
    private static final List<String> AFTER_A_BARE_NAME = List.of(")", ",", "&&", "||");

    private final GridFiles files;
    private final RuleSource source;
    private final List<Token> tokens;
    private final List<Mutant> mutants = new ArrayList<>();
    private String rule = "";

    private RuleMutants(GridFiles files, RuleSource source) {
        this.files = files;
        this.source = source;
        this.tokens = Lexer.tokens(source, new Findings(source.file()));
    }

    static List<Mutant> of(GridFiles files, RuleSource source) {
        RuleMutants all = new RuleMutants(files, source);
        all.read();
        return all.mutants;
    }

    private void read() {
        for (int i = 0; i < tokens.size(); i++) {
            if (at(i, "rule")) {
                rule = tokens.get(i + 1).text();
            } else if (at(i, "@")) {
                metadata(i);
            } else if (at(i, "when")) {
                while (!at(i, "then")) {
                    i = at(i, "(") && !quantified(i) ? fact(i) : i + 1;
                }
            }
        }
    }

    private boolean at(int index, String text) {
        return tokens.get(index).is(text);
    }

    /** Whether a parenthesis opens what {@code not} or {@code exists} stands before, and not the tests on a fact. */
    private boolean quantified(int open) {
        return at(open - 1, "not") || at(open - 1, "exists");
    }

    private void metadata(int sign) {
        Token value = tokens.get(sign + 3);
        switch (tokens.get(sign + 1).text()) {
            case "points" -> {
                long points = Long.parseLong(value.text());
                for (long other : new long[] {points + 1, points - 1, -points}) {
                    inMetadata(sign, value, String.valueOf(other));
                }
            }
            case "cap", "withinMonths" -> Numbers.near(value.text()).forEach(other -> inMetadata(sign, value, other));
            case "per", "assess" -> {
                Token end = tokens.get(sign + 4);
                replace(tokens.get(sign).offset(), end.end(), "", tokens.get(sign), end);
            }
            default -> {
                // What is said to people changes no score.
            }
        }
    }

    private void inMetadata(int sign, Token value, String other) {
        replace(value.offset(), value.offset() + value.text().length(), other, tokens.get(sign), tokens.get(sign + 4));
    }

    /** The mutants of what a rule asks of one fact; the index of what comes after it. */
    private int fact(int open) {
        int close = open;
        List<Integer> commas = new ArrayList<>(List.of(open));
        for (int depth = 0; close == open || depth > 0; close++) {
            depth += at(close, "(") ? 1 : at(close, ")") ? -1 : 0;
            if (depth == 1 && at(close, ",")) {
                commas.add(close);
            }
        }
        commas.add(close - 1);
        quantifier(open - 1, close - 1, bound(open, close));
        for (int i = 0; i + 1 < commas.size(); i++) {
            int first = commas.get(i) + 1;
            int after = commas.get(i + 1);
            if (first < after && !at(first + 1, ":")) {
                dropped(commas, i, open, close - 1);
                test(first, after);
            }
        }
        return close;
    }

    private boolean bound(int open, int close) {
        return tokens.subList(open, close).stream().anyMatch(token -> token.is(":"));
    }

    private void quantifier(int type, int close, boolean bound) {
        int word = at(type - 1, "(") ? type - 2 : type - 1;
        Token end = tokens.get(close);
        Token sign = tokens.get(word);
        if (sign.is("not") || sign.is("exists")) {
            replace(sign.offset(), sign.end(), sign.is("not") ? "exists" : "not", sign, end);
        } else if (!bound) {
            Token start = tokens.get(type);
            replace(start.offset(), start.offset(), "not ", start, end);
        }
    }

    /** Without one of its tests, the fact is asked less. */
    private void dropped(List<Integer> commas, int index, int open, int close) {
        boolean alone = commas.size() == 2;
        boolean last = index + 2 == commas.size();
        Token from = tokens.get(last && !alone ? commas.get(index) : commas.get(index) + 1);
        Token to = tokens.get(last ? commas.get(index + 1) - 1 : commas.get(index + 1));
        replace(from.offset(), to.end(), "", tokens.get(open - 1), tokens.get(close));
    }

    private void test(int first, int after) {
        Token start = tokens.get(first);
        Token end = tokens.get(after - 1);
        for (int i = first; i < after; i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case INTEGER, DECIMAL ->
                    Numbers.near(token.text()).forEach(near -> replace(token.offset(), token.end(), near, start, end));
                case STRING -> removed(i, start, end);
                case SYMBOL -> {
                    if (token.is("!")) {
                        replace(token.offset(), token.end(), "", start, end);
                    } else {
                        OPERATORS
                                .getOrDefault(token.text(), List.of())
                                .forEach(other -> replace(token.offset(), token.end(), other, start, end));
                    }
                }
                case NAME -> name(i, start, end);
                default -> {
                    // A variable is whatever it was bound to.
                }
            }
        }
    }

    private void name(int index, Token start, Token end) {
        Token name = tokens.get(index);
        Token before = tokens.get(index - 1);
        if (name.is("in")) {
            if (before.is("not")) {
                replace(before.offset(), name.end(), "in", start, end);
            } else {
                replace(name.offset(), name.offset(), "not ", start, end);
            }
        } else if (BEFORE_A_BARE_NAME.contains(before.text())
                && AFTER_A_BARE_NAME.contains(tokens.get(index + 1).text())) {
            replace(name.offset(), name.offset(), "!", start, end);
        }
    }

    /** Without one of the codes of a list that holds others. */
    private void removed(int index, Token start, Token end) {
        if (at(index - 1, ",")) {
            replace(tokens.get(index - 1).offset(), tokens.get(index).end(), "", start, end);
        } else if (at(index + 1, ",") && at(index - 2, "in")) {
            replace(tokens.get(index).offset(), tokens.get(index + 1).end(), "", start, end);
        }
    }

    /** Adds the mutant in which something stands instead of a part of the file, which is shown from word to word. */
    private void replace(int from, int to, String by, Token shown, Token shownTo) {
        String drl = source.drl();
        String before = drl.substring(shown.offset(), shownTo.end());
        String after = drl.substring(shown.offset(), from) + by + drl.substring(to, shownTo.end());
        mutants.add(new Mutant(
                source.file(),
                shown.start().line(),
                rule,
                onOneLine(before),
                onOneLine(after),
                Mutant.withRules(files, source.file(), drl.substring(0, from) + by + drl.substring(to))));
    }

    private static String onOneLine(String text) {
        return text.isBlank() ? "" : text.strip().replaceAll("\\s+", " ");
    }
}
