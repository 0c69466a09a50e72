package org.cotation.rules.internal.syntax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cotation.rules.internal.Limits;

/**
 * Reads a condition on a fact. From the loosest to the tightest: {@code ||}, {@code &&}, comparisons and {@code in},
 * {@code + -}, {@code *}, {@code !} and signs.
 */
final class ExpressionParser {

    private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");
    /** A zero before it would make another number of it to Java, and more digits none at all. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:0|[1-9][0-9]{0,%d})(?:[.][0-9]{1,%d})?".formatted(Limits.DIGITS - 1, Limits.DIGITS));

    private static final List<String> OTHER_OPERATORS = List.of(
            "matches",
            "contains",
            "memberOf",
            "soundslike",
            "str",
            "excludes",
            "before",
            "after",
            "coincides",
            "instanceof");

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
                    RuleFault.SYNTAX,
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
                    RuleFault.SYNTAX,
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
        if (token.kind() == Token.Kind.SYMBOL && COMPARISONS.contains(token.text())) {
            tokens.next();
            return new Expression.Comparison(left.position(), token.text(), left, sum());
        }
        if (tokens.at("in") || (tokens.at("not") && tokens.peekAfter().is("in"))) {
            boolean negated = tokens.take("not");
            tokens.expect("in");
            return new Expression.Membership(left.position(), negated, left, list());
        }
        refuseOtherOperators(token);
        return left;
    }

    private void refuseOtherOperators(Token token) {
        if (token.is("=")) {
            throw tokens.mistake(
                    token.start(),
                    RuleFault.SYNTAX,
                    "une comparaison d'égalité s'écrit `==`, pas `=`.",
                    "a comparison for equality is written `==`, not `=`.");
        }
        if (token.kind() == Token.Kind.NAME && (OTHER_OPERATORS.contains(token.text()) || tokens.at("not"))) {
            throw tokens.mistake(
                    token.start(),
                    RuleFault.FORBIDDEN,
                    "l'opérateur `" + token.text() + "` n'est pas permis. Utilisez == != < <= > >= in ou not in.",
                    "the operator `" + token.text() + "` is not allowed. Use == != < <= > >= in or not in.");
        }
        if (token.is(".") || token.is("(") || token.is("#") || token.is("[")) {
            throw tokens.mistake(
                    token.start(),
                    RuleFault.FORBIDDEN,
                    "seules les propriétés du fait sont permises : ni appel de méthode, ni accès à travers un point.",
                    "only the properties of the fact are allowed: no method call, no access through a dot.");
        }
        if (token.is("/") || token.is("%")) {
            throw tokens.mistake(
                    token.start(),
                    RuleFault.FORBIDDEN,
                    "la division n'est pas permise, son arrondi changerait les réponses. Multipliez l'autre côté.",
                    "division is not allowed, its rounding would change answers. Multiply the other side.");
        }
    }

    private List<Expression> list() {
        tokens.expect("(");
        List<Expression> values = new ArrayList<>();
        do {
            count();
            values.add(sum());
        } while (tokens.take(","));
        tokens.expect(")");
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
                return new Expression.Numeral(token.start(), number.value().negate(), number.decimal());
            }
            throw tokens.mistake(
                    token.start(),
                    RuleFault.SYNTAX,
                    "le signe `-` se place devant un nombre ou entre deux valeurs.",
                    "the sign `-` stands before a number or between two values.");
        }
        return primary();
    }

    private Expression primary() {
        Token token = tokens.next();
        return switch (token.kind()) {
            case INTEGER, DECIMAL -> number(token);
            case STRING -> new Expression.Text(token.start(), token.text());
            case VARIABLE -> new Expression.Name(token.start(), token.text());
            case NAME -> name(token);
            case SYMBOL, END -> group(token);
        };
    }

    private Expression number(Token token) {
        if (!NUMBER.matcher(token.text()).matches()) {
            throw tokens.mistake(
                    token.start(),
                    RuleFault.SYNTAX,
                    "le nombre " + token.quoted() + " doit s'écrire sans zéro inutile devant, avec au plus "
                            + Limits.DIGITS + " chiffres de chaque côté du point.",
                    "the number " + token.quotedEn()
                            + " must be written without needless zeros before it, with at most " + Limits.DIGITS
                            + " digits on each side of the point.");
        }
        return new Expression.Numeral(token.start(), new BigDecimal(token.text()), token.kind() == Token.Kind.DECIMAL);
    }

    private Expression name(Token token) {
        return switch (token.text()) {
            case "true", "false" ->
                new Expression.Truth(token.start(), token.text().equals("true"));
            case "null" ->
                throw tokens.mistake(
                        token.start(),
                        RuleFault.FORBIDDEN,
                        "`null` n'est pas permis : l'absence d'une donnée se lit dans le vocabulaire (par exemple `== false`).",
                        "`null` is not allowed: the vocabulary says what an absent fact means (for instance `== false`).");
            case "this", "new", "rule", "end", "then", "when", "eval", "not", "exists" ->
                throw tokens.mistake(
                        token.start(),
                        RuleFault.SYNTAX,
                        token.quoted()
                                + " ne peut pas se trouver ici : une propriété, une variable ou une valeur est attendue.",
                        token.quotedEn() + " cannot stand here: a property, a variable or a value is expected.");
            default -> new Expression.Name(token.start(), token.text());
        };
    }

    private Expression group(Token token) {
        if (token.is("(")) {
            Expression inside = expression();
            tokens.expect(")");
            return inside;
        }
        throw tokens.mistake(
                token.start(),
                RuleFault.SYNTAX,
                token.quoted()
                        + " ne peut pas se trouver ici : une propriété, une variable ou une valeur est attendue.",
                token.quotedEn() + " cannot stand here: a property, a variable or a value is expected.");
    }
}
