package org.cotation.rules.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.syntax.ParsedRule.Binding;
import org.cotation.rules.internal.syntax.ParsedRule.Condition;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;

/** Reads one condition: a fact, what is bound on it and what it must satisfy. */
final class ConditionParser {

    private final Tokens tokens;

    ConditionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    Condition condition() {
        Token first = tokens.peek();
        Quantifier quantifier = tokens.takeKeyword("exists")
                ? Quantifier.EXISTS
                : tokens.takeKeyword("not") ? Quantifier.NOT : Quantifier.ONE;
        boolean wrapped = quantifier != Quantifier.ONE && tokens.take("(");
        Token type = type();
        tokens.expectParenthesis("(");
        List<Binding> bindings = new ArrayList<>();
        List<Expression> tests = new ArrayList<>();
        while (!tokens.at(")")) {
            if (tokens.peek().kind() == Token.Kind.VARIABLE
                    && tokens.peekAfter().is(":")) {
                bindings.add(binding());
            } else {
                tests.add(new ExpressionParser(tokens).expression());
            }
            separator();
        }
        tokens.expectParenthesis(")");
        if (wrapped) {
            Refusals.asCondition(tokens);
            tokens.expectParenthesis(")");
        }
        tokens.take(";");
        return new Condition(
                quantifier == Quantifier.ONE ? type.start() : first.start(), quantifier, type.text(), bindings, tests);
    }

    private Token type() {
        Refusals.asCondition(tokens);
        Token type = tokens.peek();
        if (type.kind() == Token.Kind.VARIABLE) {
            throw tokens.mistake(
                    type.start(),
                    FindingCode.FACT_VARIABLE,
                    "une variable se lie à une propriété, pas à un fait : écrivez `Holder( " + type.text()
                            + " : age )`.",
                    "a variable is bound to a property, not to a fact: write `Holder( " + type.text() + " : age )`.");
        }
        if (type.kind() != Token.Kind.NAME || type.is("then") || type.is("end")) {
            throw tokens.mistake(
                    type.start(),
                    FindingCode.FACT_EXPECTED,
                    "un fait comme `Holder( age >= 18 )`, ou `then`, est attendu ici ; trouvé : " + type.quoted() + ".",
                    "a fact such as `Holder( age >= 18 )`, or `then`, is expected here; found: " + type.quotedEn()
                            + ".");
        }
        return tokens.next();
    }

    /** Reads what stands between two tests, or sees the parenthesis that ends them. */
    private void separator() {
        if (tokens.at(")")) {
            return;
        }
        if (tokens.take(",")) {
            refuseNothing();
            return;
        }
        Token token = tokens.peek();
        boolean over = tokens.atEnd() || token.is("then") || token.is("end") || (tokens.startsLine() && fact());
        if (over) {
            tokens.expectParenthesis(")");
        }
        throw tokens.mistake(
                token.start(),
                FindingCode.COMMA_MISSING,
                "une virgule, ou la parenthèse qui ferme le fait, est attendue avant " + token.quoted() + ".",
                "a comma, or the parenthesis that closes the fact, is expected before " + token.quotedEn() + ".");
    }

    private void refuseNothing() {
        if (tokens.at(")")) {
            throw tokens.mistake(
                    tokens.peek().start(),
                    FindingCode.TEST_MISSING,
                    "un test est attendu après la virgule. Supprimez la virgule ou complétez la condition.",
                    "a test is expected after the comma. Delete the comma or complete the condition.");
        }
    }

    private boolean fact() {
        return tokens.atNextRule()
                || tokens.at("exists")
                || tokens.at("not")
                || (tokens.peek().kind() == Token.Kind.NAME
                        && tokens.peekAfter().is("("));
    }

    private Binding binding() {
        Token variable = tokens.next();
        tokens.next();
        Token property = tokens.peek();
        if (property.kind() != Token.Kind.NAME) {
            throw tokens.mistake(
                    property.start(),
                    FindingCode.PROPERTY_EXPECTED,
                    "une propriété est attendue après `" + variable.text() + " :` ; trouvé : " + property.quoted()
                            + ".",
                    "a property is expected after `" + variable.text() + " :`; found: " + property.quotedEn() + ".");
        }
        tokens.next();
        return new Binding(variable.start(), variable.text(), property.start(), property.text());
    }
}
