package org.cotation.rules.internal.syntax;

import java.util.List;
import org.cotation.rules.check.FindingCode;

/** Refuses by name what a test on a fact cannot hold: calls, access to other objects, and operators outside the subset. */
final class Exclusions {

    private static final List<String> OPERATORS = List.of(
            "matches",
            "contains",
            "memberOf",
            "soundslike",
            "str",
            "excludes",
            "before",
            "after",
            "coincides",
            "during",
            "finishes",
            "finishedby",
            "includes",
            "meets",
            "metby",
            "overlaps",
            "overlappedby",
            "starts",
            "startedby",
            "instanceof");
    private static final List<String> REFLECTION = List.of("class", "getClass", "forName", "Class");

    private Exclusions() {}

    /** Refuses an operator outside the subset where there is one. */
    static void operator(Tokens tokens) {
        Token first = tokens.peek();
        boolean negated = first.is("not");
        Token operator = negated ? tokens.peekAfter() : first;
        if (first.kind() == Token.Kind.NAME && (negated || OPERATORS.contains(operator.text()))) {
            String name = negated ? "not " + operator.text() : operator.text();
            throw tokens.mistake(
                    first.start(),
                    FindingCode.OPERATOR,
                    "l'opérateur `" + name + "` n'est pas permis. Utilisez == != < <= > >= in ou not in.",
                    "the operator `" + name + "` is not allowed. Use == != < <= > >= in or not in.");
        }
    }

    /** Refuses a division where there is one. */
    static void division(Tokens tokens) {
        Token token = tokens.peek();
        if (token.is("/") || token.is("%")) {
            throw tokens.mistake(
                    token.start(),
                    FindingCode.DIVISION,
                    "la division `" + token.text()
                            + "` n'est pas permise, son arrondi changerait les réponses. Multipliez l'autre côté.",
                    "the division `" + token.text()
                            + "` is not allowed, its rounding would change answers. Multiply the other side.");
        }
    }

    /** Refuses a word of Java or of Drools that stands where a value could. */
    static void value(Tokens tokens) {
        Token token = tokens.peek();
        switch (token.text()) {
            case "null" ->
                throw tokens.mistake(
                        token.start(),
                        FindingCode.NULL,
                        "`null` n'est pas permis : l'absence d'une donnée se lit dans le vocabulaire (par exemple `== false`).",
                        "`null` is not allowed: the vocabulary says what an absent fact means (for instance `== false`).");
            case "eval" ->
                throw tokens.mistake(
                        token.start(),
                        FindingCode.EVAL,
                        "`eval` n'est pas permis : écrivez la condition sur les propriétés du fait.",
                        "`eval` is not allowed: write the condition on the properties of the fact.");
            case "new", "this", "if", "else", "return" ->
                throw tokens.mistake(
                        token.start(),
                        FindingCode.JAVA_WORD,
                        token.quoted()
                                + " est un mot de Java : seules les propriétés du fait, des variables et des valeurs sont permises.",
                        token.quotedEn()
                                + " is a word of Java: only the properties of the fact, variables and values are allowed.");
            default -> {
                // A name, of which the vocabulary will say whether it is known.
            }
        }
    }

    /** Refuses a call, or access through a dot, an index or a cast, after a name. */
    static void access(Token name, Tokens tokens) {
        if (!tokens.at(".") && !tokens.at("(") && !tokens.at("[") && !tokens.at("#") && !tokens.at("?")) {
            return;
        }
        StringBuilder path = new StringBuilder(name.text());
        int ahead = 0;
        boolean reflection = REFLECTION.contains(name.text());
        while (tokens.peek(ahead).is(".") && tokens.peek(ahead + 1).kind() == Token.Kind.NAME) {
            String member = tokens.peek(ahead + 1).text();
            reflection |= REFLECTION.contains(member);
            path.append('.').append(member);
            ahead += 2;
        }
        boolean call = tokens.peek(ahead).is("(");
        boolean ofClass = ahead > 0 && Character.isUpperCase(name.text().charAt(0));
        FindingCode code = reflection
                ? FindingCode.REFLECTION
                : ofClass ? FindingCode.STATIC_CALL : call ? FindingCode.METHOD_CALL : FindingCode.NESTED_ACCESS;
        throw tokens.mistake(
                name.start(),
                code,
                "`" + path + (call ? "()" : "")
                        + "` n'est pas permis : ni appel de méthode, ni accès à une classe ou à un autre objet. Seules les propriétés du fait le sont.",
                "`" + path + (call ? "()" : "")
                        + "` is not allowed: no method call, no access to a class or another object. Only the properties of the fact are.");
    }
}
