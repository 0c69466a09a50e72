package org.cotation.rules.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotation.rules.internal.syntax.ParsedRule.Binding;
import org.cotation.rules.internal.syntax.ParsedRule.Condition;
import org.cotation.rules.internal.syntax.ParsedRule.Metadata;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;

/**
 * Reads a rule file: the safe subset of DRL, in which a rule is data. What lies outside is refused by name. After a
 * mistake the reading goes on at the next rule, so that one run finds the mistakes of all of them.
 */
public final class RuleParser {

    private static final Map<String, String> FORBIDDEN_AT_TOP = Map.of(
            "package", "le chargeur l'ajoute lui-même",
            "import", "le chargeur l'ajoute lui-même",
            "unit", "une règle est une donnée, pas du code",
            "global", "une règle est une donnée, pas du code",
            "function", "une règle est une donnée, pas du code",
            "query", "une règle est une donnée, pas du code",
            "declare", "une règle est une donnée, pas du code",
            "dialect", "une règle est une donnée, pas du code");

    private static final List<String> FORBIDDEN_IN_CONDITIONS = List.of(
            "eval",
            "forall",
            "accumulate",
            "acc",
            "collect",
            "from",
            "over",
            "do",
            "and",
            "or",
            "if",
            "else",
            "test",
            "groupby",
            "entry-point",
            "new",
            "this");

    private static final List<String> ATTRIBUTES = List.of(
            "salience",
            "enabled",
            "no",
            "lock",
            "activation",
            "agenda",
            "ruleflow",
            "auto",
            "dialect",
            "date",
            "duration",
            "timer",
            "calendars",
            "refract",
            "direct",
            "extends");

    private final Tokens tokens;
    private final Findings findings;

    private RuleParser(Tokens tokens, Findings findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    /** The rules of a file, those that could be read; what is wrong goes to {@code findings}. */
    public static List<ParsedRule> parse(String text, Findings findings) {
        return parse(RuleSource.asWritten(findings.file(), text), findings);
    }

    /** The rules of a file, those that could be read, each thing at its place in the file that the author wrote. */
    public static List<ParsedRule> parse(RuleSource source, Findings findings) {
        return new RuleParser(new Tokens(Lexer.tokens(source, findings), findings), findings).file();
    }

    private List<ParsedRule> file() {
        List<ParsedRule> rules = new ArrayList<>();
        while (!tokens.atEnd()) {
            try {
                if (tokens.at("rule")) {
                    rules.add(rule());
                } else {
                    refuseTopLevel();
                }
            } catch (SyntaxException mistake) {
                tokens.skipToNextRule();
            }
        }
        return rules;
    }

    private void refuseTopLevel() {
        Token token = tokens.next();
        String why = FORBIDDEN_AT_TOP.get(token.text());
        if (token.kind() == Token.Kind.NAME && why != null) {
            findings.add(
                    token.start(),
                    RuleFault.FORBIDDEN,
                    "`" + token.text() + "` n'a pas sa place dans un fichier de règles (" + why
                            + "). Supprimez cette ligne.",
                    "`" + token.text() + "` has no place in a rule file. Delete this line.");
        } else {
            findings.add(
                    token.start(),
                    RuleFault.SYNTAX,
                    token.quoted() + " est de trop ici : une règle commence par `rule \"Son nom\"`.",
                    token.quotedEn() + " does not belong here: a rule starts with `rule \"Its name\"`.");
        }
        tokens.skipToNextRule();
    }

    private ParsedRule rule() {
        Position position = tokens.next().start();
        String name = ruleName(position);
        List<Metadata> metadata = new ArrayList<>();
        while (!tokens.at("when")) {
            if (tokens.at("@")) {
                metadata.add(metadata());
            } else {
                throw refuseBeforeWhen();
            }
        }
        tokens.expect("when");
        List<Condition> conditions = new ArrayList<>();
        while (!tokens.at("then")) {
            conditions.add(condition());
        }
        tokens.expect("then");
        if (!tokens.at("end")) {
            throw refuseConsequence();
        }
        tokens.expect("end");
        return new ParsedRule(position, name, metadata, conditions);
    }

    private String ruleName(Position rule) {
        Token token = tokens.peek();
        if (token.kind() != Token.Kind.STRING || token.text().isBlank()) {
            throw tokens.mistake(
                    token.start().line() == rule.line() ? token.start() : rule,
                    RuleFault.SYNTAX,
                    "le nom de la règle est attendu ici, entre guillemets ; trouvé : " + token.quoted()
                            + ". Écrivez `rule \"Jeune de 18 à 30 ans\"`.",
                    "the name of the rule is expected here, between quotes; found: " + token.quotedEn()
                            + ". Write `rule \"Name of the rule\"`.");
        }
        return tokens.next().text();
    }

    private SyntaxException refuseBeforeWhen() {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.NAME && ATTRIBUTES.contains(token.text())) {
            return tokens.mistake(
                    token.start(),
                    RuleFault.FORBIDDEN,
                    "l'attribut de règle `" + token.text()
                            + "` n'est pas permis : l'ordre, les dates et les cumuls se déclarent dans grid.yaml. Supprimez-le.",
                    "the rule attribute `" + token.text()
                            + "` is not allowed: order, dates and cumulation are declared in grid.yaml. Delete it.");
        }
        return tokens.mistake(
                token.start(),
                RuleFault.SYNTAX,
                "`when` ou une métadonnée comme `@legalBasis( \"...\" )` est attendu ici ; trouvé : " + token.quoted()
                        + ".",
                "`when` or a metadata such as `@legalBasis( \"...\" )` is expected here; found: " + token.quotedEn()
                        + ".");
    }

    private SyntaxException refuseConsequence() {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.END || token.is("rule")) {
            return tokens.mistake(
                    token.start(),
                    RuleFault.SYNTAX,
                    "il manque `end` avant " + token.quoted() + " pour fermer la règle.",
                    "`end` is missing before " + token.quotedEn() + " to close the rule.");
        }
        return tokens.mistake(
                token.start(),
                RuleFault.FORBIDDEN,
                "la partie `then` doit rester vide ; trouvé : " + token.quoted()
                        + ". Ce que la règle conclut se dit dans ses métadonnées (`@public`, `@criterion`...).",
                "the `then` part must stay empty; found: " + token.quotedEn()
                        + ". What the rule concludes stands in its metadata (`@public`, `@criterion`...).");
    }

    private Metadata metadata() {
        Position position = tokens.expect("@").start();
        Token key = tokens.peek();
        if (key.kind() != Token.Kind.NAME) {
            throw tokens.mistake(
                    key.start(),
                    RuleFault.SYNTAX,
                    "le nom d'une métadonnée est attendu après `@` ; trouvé : " + key.quoted() + ".",
                    "the name of a metadata is expected after `@`; found: " + key.quotedEn() + ".");
        }
        tokens.next();
        tokens.expect("(");
        Token value = tokens.peek();
        if (value.kind() != Token.Kind.STRING) {
            throw tokens.mistake(
                    value.start(),
                    RuleFault.SYNTAX,
                    "une valeur est attendue entre les parenthèses de `@" + key.text() + "`.",
                    "a value is expected between the parentheses of `@" + key.text() + "`.");
        }
        tokens.next();
        tokens.expect(")");
        return new Metadata(position, key.text(), value.start(), value.text());
    }

    private Condition condition() {
        Token first = tokens.peek();
        Quantifier quantifier =
                tokens.take("exists") ? Quantifier.EXISTS : tokens.take("not") ? Quantifier.NOT : Quantifier.ONE;
        boolean wrapped = quantifier != Quantifier.ONE && tokens.take("(");
        Token type = tokens.peek();
        refuseForbidden(type);
        if (type.kind() == Token.Kind.VARIABLE) {
            throw tokens.mistake(
                    type.start(),
                    RuleFault.FORBIDDEN,
                    "une variable se lie à une propriété, pas à un fait : écrivez `Holder( " + type.text()
                            + " : age )`.",
                    "a variable is bound to a property, not to a fact: write `Holder( " + type.text() + " : age )`.");
        }
        if (type.kind() != Token.Kind.NAME || type.is("rule") || type.is("end")) {
            throw tokens.mistake(
                    type.start(),
                    RuleFault.SYNTAX,
                    "un fait comme `Holder( age >= 18 )`, ou `then`, est attendu ici ; trouvé : " + type.quoted() + ".",
                    "a fact such as `Holder( age >= 18 )`, or `then`, is expected here; found: " + type.quotedEn()
                            + ".");
        }
        tokens.next();
        tokens.expect("(");
        List<Binding> bindings = new ArrayList<>();
        List<Expression> tests = new ArrayList<>();
        while (!tokens.at(")")) {
            if (tokens.peek().kind() == Token.Kind.VARIABLE
                    && tokens.peekAfter().is(":")) {
                bindings.add(binding());
            } else {
                tests.add(new ExpressionParser(tokens).expression());
            }
            if (!tokens.at(")")) {
                tokens.expect(",");
                refuseNothingAfterComma();
            }
        }
        tokens.expect(")");
        if (wrapped) {
            tokens.expect(")");
        }
        tokens.take(";");
        return new Condition(
                quantifier == Quantifier.ONE ? type.start() : first.start(), quantifier, type.text(), bindings, tests);
    }

    private void refuseNothingAfterComma() {
        if (tokens.at(")")) {
            throw tokens.mistake(
                    tokens.peek().start(),
                    RuleFault.SYNTAX,
                    "un test est attendu après la virgule. Supprimez la virgule ou complétez la condition.",
                    "a test is expected after the comma. Delete the comma or complete the condition.");
        }
    }

    private void refuseForbidden(Token token) {
        boolean word = token.kind() == Token.Kind.NAME && FORBIDDEN_IN_CONDITIONS.contains(token.text());
        if (word || token.is("(") || token.is("?")) {
            throw tokens.mistake(
                    token.start(),
                    RuleFault.FORBIDDEN,
                    token.quoted()
                            + " n'est pas permis dans une condition : seuls des faits, leurs propriétés, `exists` et `not` le sont. Pour une alternative entre faits, écrivez deux règles.",
                    token.quotedEn()
                            + " is not allowed in a condition: only facts, their properties, `exists` and `not` are. For an alternative between facts, write two rules.");
        }
    }

    private Binding binding() {
        Token variable = tokens.next();
        tokens.expect(":");
        Token property = tokens.peek();
        if (property.kind() != Token.Kind.NAME) {
            throw tokens.mistake(
                    property.start(),
                    RuleFault.SYNTAX,
                    "une propriété est attendue après `" + variable.text() + " :` ; trouvé : " + property.quoted()
                            + ".",
                    "a property is expected after `" + variable.text() + " :`; found: " + property.quotedEn() + ".");
        }
        tokens.next();
        return new Binding(variable.start(), variable.text(), property.start(), property.text());
    }
}
