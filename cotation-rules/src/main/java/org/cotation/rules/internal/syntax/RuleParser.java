package org.cotation.rules.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.syntax.ParsedRule.Condition;
import org.cotation.rules.internal.syntax.ParsedRule.Metadata;

/**
 * Reads a rule file: the safe subset of DRL, in which a rule is data. What lies outside is refused by name. After a
 * mistake the reading goes on at the next metadata, condition or rule, so that one run finds the mistakes of all of them.
 */
public final class RuleParser {

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
            Position start = tokens.peek().start();
            try {
                if (atRule()) {
                    rule(start).ifPresent(rules::add);
                } else {
                    Refusals.atTop(tokens, findings);
                    tokens.skipTo(() -> tokens.startsLine() && Refusals.forbiddenAtTop(tokens.peek()));
                }
            } catch (SyntaxException mistake) {
                tokens.skipTo(() -> false);
            }
        }
        return rules;
    }

    private boolean atRule() {
        return tokens.take("rule") || (tokens.peekAfter().kind() == Token.Kind.STRING && tokens.takeKeyword("rule"));
    }

    /** The rule, or nothing where a part of it had to be passed over. */
    private Optional<ParsedRule> rule(Position position) {
        String name = ruleName(position);
        List<Metadata> metadata = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        boolean whole = head(metadata);
        whole &= conditions(conditions);
        if (!whole && (tokens.atEnd() || tokens.atNextRule() || tokens.take("end"))) {
            return Optional.empty();
        }
        if (!tokens.takeKeyword("then")) {
            throw missing(
                    FindingCode.THEN_MISSING,
                    "il manque `then` pour finir les conditions de la règle « " + name + " ».",
                    "`then` is missing to end the conditions of the rule “" + name + "”.");
        }
        if (!tokens.takeKeyword("end")) {
            throw endMissing(name);
        }
        return whole ? Optional.of(new ParsedRule(position, name, metadata, conditions)) : Optional.empty();
    }

    private String ruleName(Position rule) {
        Token token = tokens.peek();
        if (token.kind() != Token.Kind.STRING || token.text().isBlank()) {
            throw tokens.mistake(
                    token.start().line() == rule.line() ? token.start() : rule,
                    FindingCode.RULE_NAME_MISSING,
                    "le nom de la règle est attendu ici, entre guillemets ; trouvé : " + token.quoted()
                            + ". Écrivez `rule \"Jeune de 18 à 30 ans\"`.",
                    "the name of the rule is expected here, between quotes; found: " + token.quotedEn()
                            + ". Write `rule \"Name of the rule\"`.");
        }
        return tokens.next().text();
    }

    /** Reads what stands before the conditions, {@code when} included. */
    private boolean head(List<Metadata> metadata) {
        boolean whole = true;
        while (!tokens.takeKeyword("when")) {
            try {
                if (!tokens.at("@")) {
                    throw beforeWhen();
                }
                metadata.add(metadata());
            } catch (SyntaxException mistake) {
                whole = false;
                tokens.skipTo(() -> (tokens.at("@") && tokens.startsLine())
                        || tokens.at("when")
                        || tokens.at("then")
                        || atCondition());
                if (!tokens.at("@") && !tokens.at("when")) {
                    break;
                }
            }
        }
        return whole;
    }

    private SyntaxException beforeWhen() {
        Refusals.attribute(tokens);
        Token token = tokens.peek();
        return missing(
                FindingCode.WHEN_MISSING,
                "`when` est attendu ici, avant les conditions ; trouvé : " + token.quoted() + ".",
                "`when` is expected here, before the conditions; found: " + token.quotedEn() + ".");
    }

    private SyntaxException missing(FindingCode code, String fr, String en) {
        boolean over = tokens.atEnd() || tokens.atNextRule();
        return tokens.mistake(over ? tokens.whereMissing() : tokens.peek().start(), code, fr, en);
    }

    private SyntaxException endMissing(String name) {
        Token token = tokens.peek();
        if (tokens.atEnd() || tokens.atNextRule()) {
            return missing(
                    FindingCode.END_MISSING,
                    "il manque `end` pour fermer la règle « " + name + " ».",
                    "`end` is missing to close the rule “" + name + "”.");
        }
        return tokens.mistake(
                token.start(),
                FindingCode.CODE_IN_THEN,
                "la partie `then` doit rester vide ; trouvé : " + token.quoted()
                        + ". Ce que la règle conclut se dit dans ses métadonnées (`@public`, `@criterion`...).",
                "the `then` part must stay empty; found: " + token.quotedEn()
                        + ". What the rule concludes stands in its metadata (`@public`, `@criterion`...).");
    }

    private Metadata metadata() {
        Position position = tokens.next().start();
        Token key = tokens.peek();
        if (key.kind() != Token.Kind.NAME || key.start().line() != position.line()) {
            throw tokens.mistake(
                    position,
                    FindingCode.METADATA_NAME_MISSING,
                    "le nom d'une métadonnée est attendu après `@`, par exemple `@legalBasis( \"...\" )`.",
                    "the name of a metadata is expected after `@`, such as `@legalBasis( \"...\" )`.");
        }
        tokens.next();
        boolean opened = tokens.take("(");
        Token value = tokens.peek();
        if (!opened || value.kind() != Token.Kind.STRING) {
            throw tokens.mistake(
                    key.start(),
                    FindingCode.METADATA_VALUE_MISSING,
                    "une valeur entre parenthèses est attendue après `@" + key.text() + "` : écrivez `@" + key.text()
                            + "( ... )`.",
                    "a value between parentheses is expected after `@" + key.text() + "`: write `@" + key.text()
                            + "( ... )`.");
        }
        tokens.next();
        tokens.expectParenthesis(")");
        return new Metadata(position, key.text(), value.start(), value.text());
    }

    /** Reads the conditions, up to {@code then}; whether all of them could be read. */
    private boolean conditions(List<Condition> conditions) {
        boolean whole = true;
        while (!atEndOfConditions()) {
            int before = tokens.progress();
            try {
                conditions.add(new ConditionParser(tokens).condition());
            } catch (SyntaxException mistake) {
                whole = false;
                if (tokens.progress() == before) {
                    tokens.next();
                }
                tokens.skipTo(() -> atEndOfConditions() || atCondition());
            }
        }
        return whole;
    }

    private boolean atEndOfConditions() {
        return tokens.at("then")
                || tokens.at("end")
                || tokens.atEnd()
                || tokens.atNextRule()
                || (tokens.peekAfter().is("end") && !tokens.at("("));
    }

    /** Whether a condition seems to start here: a fact at the start of a line. */
    private boolean atCondition() {
        Token token = tokens.peek();
        boolean fact = token.kind() == Token.Kind.NAME
                && Character.isUpperCase(token.text().charAt(0))
                && tokens.peekAfter().is("(");
        return tokens.startsLine() && (fact || tokens.at("exists") || tokens.at("not"));
    }
}
