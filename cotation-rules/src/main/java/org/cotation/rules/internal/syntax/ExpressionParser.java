package org.cotation.rules.internal.syntax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Limits;

/**
 * Reads a condition on a fact. From the loosest to the tightest: {@code ||}, {@code &&}, comparisons and {@code in},
 * {@code + -}, {@code *}, {@code !} and signs.
 */
final class ExpressionParser {

    /** With more digits it would be no number to Java. */
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{1,%d}(?:[.][0-9]{1,%d})?".formatted(Limits.DIGITS, Limits.DIGITS));

    /** A zero before it would make another number of it to Java. */
    private static final Pattern PADDED = Pattern.compile("0[0-9].*");

    private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");
    private static final Map<String, String> MISSPELT = Map.ofEntries(
            Map.entry("=", "=="),
            Map.entry("&", "&&"),
            Map.entry("|", "||"),
            Map.entry("and", "&&"),
            Map.entry("or", "||"),
            Map.entry("et", "&&"),
            Map.entry("ou", "||"),
            Map.entry("≥", ">="),
            Map.entry("≤", "<="),
            Map.entry("≠", "!="));

    private final Tokens tokens;
    private int depth;
    private int parts;

    ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    Expression expression() {
        if (++depth > Limits.PARENTHESES + 1) {
            throw tokens.mistake(
                    tokens.peek().start(),
                    FindingCode.CONDITION_TOO_DEEP,
                    "cette condition imbrique plus de " + Limits.PARENTHESES
                            + " parenthèses. Simplifiez-la en plusieurs règles.",
                    "this condition nests more than " + Limits.PARENTHESES
                            + " parentheses. Split it into several rules.");
        }
        Expression left = conjunction();
        while (tokens.take("||")) {
            count();
            left = new Expression.Or(left.position(), left, conjunction());
        }
        depth--;
        return left;
    }

    /** A chain is a tree as deep as it is long, and walking it takes stack. */
    private void count() {
        if (++parts > Limits.RULE_TESTS) {
            throw tokens.mistake(
                    tokens.peek().start(),
                    FindingCode.RULE_TOO_LONG,
                    "cette condition a plus de " + Limits.RULE_TESTS + " éléments. Écrivez-en plusieurs règles.",
                    "this condition has more than " + Limits.RULE_TESTS + " parts. Write several rules.");
        }
    }

    private Expression conjunction() {
        Expression left = comparison();
        while (tokens.take("&&")) {
            count();
            left = new Expression.And(left.position(), left, comparison());
        }
        return left;
    }

    private Expression comparison() {
        Expression left = sum();
        Token token = tokens.peek();
        Expression result = left;
        if (token.kind() == Token.Kind.SYMBOL && COMPARISONS.contains(token.text())) {
            tokens.next();
            refuseMisspelt(token);
            result = new Expression.Comparison(left.position(), token.text(), left, sum());
        } else if (tokens.at("in") || (tokens.at("not") && tokens.peekAfter().is("in"))) {
            boolean negated = tokens.take("not");
            tokens.next();
            result = new Expression.Membership(left.position(), negated, left, list());
        } else {
            Exclusions.operator(tokens);
        }
        refuseMisspelt(tokens.peek());
        return result;
    }

    /** Names the sign of the language that an author replaced by the one of another. */
    private void refuseMisspelt(Token token) {
        String meant = token.is("<") && tokens.at(">") ? "!=" : misspelt(token);
        if (!meant.isEmpty()) {
            throw tokens.mistake(
                    token.start(),
                    FindingCode.OPERATOR_MISSPELT,
                    "l'opérateur `" + token.text() + "` s'écrit ici `" + meant + "`.",
                    "the operator `" + token.text() + "` is written `" + meant + "` here.");
        }
    }

    private static String misspelt(Token token) {
        boolean word = token.kind() == Token.Kind.SYMBOL || token.kind() == Token.Kind.NAME;
        return word ? MISSPELT.getOrDefault(token.text(), "") : "";
    }

    private List<Expression> list() {
        tokens.expectParenthesis("(");
        List<Expression> values = new ArrayList<>();
        do {
            count();
            values.add(sum());
        } while (tokens.take(","));
        tokens.expectParenthesis(")");
        return values;
    }

    private Expression sum() {
        Expression left = product();
        while (tokens.at("+") || tokens.at("-")) {
            count();
            left = new Expression.Arithmetic(left.position(), tokens.next().text(), left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = unary();
        while (tokens.at("*")) {
            count();
            left = new Expression.Arithmetic(left.position(), tokens.next().text(), left, unary());
        }
        Exclusions.division(tokens);
        return left;
    }

    private Expression unary() {
        Token token = tokens.peek();
        if (tokens.take("!")) {
            return new Expression.Not(token.start(), primary());
        }
        if (tokens.take("-")) {
            Expression operand = primary();
            if (operand instanceof Expression.Numeral number) {
                return new Expression.Numeral(
                        token.start(), number.value().negate(), number.decimal(), number.padded());
            }
            throw tokens.mistake(
                    token.start(),
                    FindingCode.MINUS_MISPLACED,
                    "le signe `-` se place devant un nombre ou entre deux valeurs.",
                    "the sign `-` stands before a number or between two values.");
        }
        return primary();
    }

    private Expression primary() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case INTEGER, DECIMAL -> number(tokens.next());
            case STRING -> new Expression.Text(token.start(), tokens.next().text());
            case VARIABLE, NAME -> name(token);
            case SYMBOL, END -> group(token);
        };
    }

    private Expression number(Token token) {
        if (!NUMBER.matcher(token.text()).matches()) {
            throw tokens.mistake(
                    token.start(),
                    FindingCode.NUMBER_FORM,
                    "le nombre " + token.quoted() + " a plus de " + Limits.DIGITS + " chiffres d'un côté du point.",
                    "the number " + token.quotedEn() + " has more than " + Limits.DIGITS
                            + " digits on one side of the point.");
        }
        return new Expression.Numeral(
                token.start(),
                new BigDecimal(token.text()),
                token.kind() == Token.Kind.DECIMAL,
                PADDED.matcher(token.text()).matches());
    }

    private Expression name(Token token) {
        if (token.is("true") || token.is("false")) {
            return new Expression.Truth(token.start(), tokens.next().text().equals("true"));
        }
        if (List.of("rule", "end", "then", "when", "not", "exists").contains(token.text())) {
            throw valueExpected(token);
        }
        Exclusions.value(tokens);
        Expression name = new Expression.Name(token.start(), tokens.next().text());
        Exclusions.access(token, tokens);
        return name;
    }

    private Expression group(Token token) {
        if (!tokens.take("(")) {
            throw valueExpected(token);
        }
        Expression inside = expression();
        tokens.expectParenthesis(")");
        return inside;
    }

    private SyntaxException valueExpected(Token token) {
        return tokens.mistake(
                tokens.whereMissing(),
                FindingCode.VALUE_EXPECTED,
                "une propriété, une variable ou une valeur est attendue ici ; trouvé : " + token.quoted() + ".",
                "a property, a variable or a value is expected here; found: " + token.quotedEn() + ".");
    }
}
