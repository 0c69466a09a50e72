package org.cotation.rules.internal.syntax;

import java.util.List;
import java.util.Map;
import org.cotation.rules.check.FindingCode;

/** Refuses by name what a rule file cannot hold around conditions: a rule is data, and not code. */
final class Refusals {

    private static final Map<String, FindingCode> AT_TOP = Map.ofEntries(
            Map.entry("package", FindingCode.PACKAGE),
            Map.entry("import", FindingCode.IMPORT),
            Map.entry("global", FindingCode.GLOBAL),
            Map.entry("function", FindingCode.FUNCTION),
            Map.entry("query", FindingCode.QUERY),
            Map.entry("declare", FindingCode.DECLARE),
            Map.entry("unit", FindingCode.UNIT),
            Map.entry("dialect", FindingCode.DIALECT));

    private static final List<String> ADDED_BY_THE_LOADER = List.of("package", "import");

    private static final List<String> ATTRIBUTES = List.of(
            "salience",
            "enabled",
            "no-loop",
            "lock-on-active",
            "activation-group",
            "agenda-group",
            "ruleflow-group",
            "auto-focus",
            "dialect",
            "date-effective",
            "date-expires",
            "duration",
            "timer",
            "calendars",
            "refract",
            "direct",
            "extends");

    private static final Map<String, FindingCode> AS_CONDITION = Map.ofEntries(
            Map.entry("eval", FindingCode.EVAL),
            Map.entry("from", FindingCode.FROM),
            Map.entry("and", FindingCode.FACT_ALTERNATIVE),
            Map.entry("or", FindingCode.FACT_ALTERNATIVE),
            Map.entry("&&", FindingCode.FACT_ALTERNATIVE),
            Map.entry("||", FindingCode.FACT_ALTERNATIVE),
            Map.entry("forall", FindingCode.COLLECTION),
            Map.entry("accumulate", FindingCode.COLLECTION),
            Map.entry("acc", FindingCode.COLLECTION),
            Map.entry("collect", FindingCode.COLLECTION),
            Map.entry("groupby", FindingCode.COLLECTION),
            Map.entry("over", FindingCode.COLLECTION),
            Map.entry("if", FindingCode.JAVA_WORD),
            Map.entry("else", FindingCode.JAVA_WORD),
            Map.entry("do", FindingCode.JAVA_WORD),
            Map.entry("test", FindingCode.JAVA_WORD),
            Map.entry("new", FindingCode.JAVA_WORD),
            Map.entry("this", FindingCode.JAVA_WORD),
            Map.entry("(", FindingCode.NESTED_FACTS),
            Map.entry("?", FindingCode.NESTED_FACTS));

    private Refusals() {}

    static boolean forbiddenAtTop(Token token) {
        return token.kind() == Token.Kind.NAME && AT_TOP.containsKey(token.text());
    }

    /** Says of a word that it stands in no rule. */
    static void atTop(Tokens tokens, Findings findings) {
        Token token = tokens.next();
        if (forbiddenAtTop(token)) {
            boolean added = ADDED_BY_THE_LOADER.contains(token.text());
            findings.add(
                    token.start(),
                    AT_TOP.getOrDefault(token.text(), FindingCode.OUTSIDE_RULE),
                    "`" + token.text() + "` n'a pas sa place dans un fichier de règles ("
                            + (added ? "le chargeur l'ajoute lui-même" : "une règle est une donnée, pas du code")
                            + "). Supprimez cette ligne.",
                    "`" + token.text() + "` has no place in a rule file ("
                            + (added ? "the loader adds it itself" : "a rule is data, not code")
                            + "). Delete this line.");
        } else {
            findings.add(
                    token.start(),
                    FindingCode.OUTSIDE_RULE,
                    token.quoted() + " est de trop ici : une règle commence par `rule \"Son nom\"` et finit par `end`.",
                    token.quotedEn()
                            + " does not belong here: a rule starts with `rule \"Its name\"` and ends with `end`.");
        }
    }

    /** Refuses an attribute of a rule where there is one. */
    static void attribute(Tokens tokens) {
        Token token = tokens.peek();
        String name = dashed(tokens);
        if (token.kind() == Token.Kind.NAME && ATTRIBUTES.contains(name)) {
            throw tokens.mistake(
                    token.start(),
                    name.equals("dialect") ? FindingCode.DIALECT : FindingCode.RULE_ATTRIBUTE,
                    "l'attribut de règle `" + name
                            + "` n'est pas permis : l'ordre, les dates et les cumuls se déclarent dans grid.yaml. Supprimez-le.",
                    "the rule attribute `" + name
                            + "` is not allowed: order, dates and cumulation are declared in grid.yaml. Delete it.");
        }
    }

    /** The name here with those that dashes join to it. */
    private static String dashed(Tokens tokens) {
        StringBuilder name = new StringBuilder(tokens.peek().text());
        for (int i = 1;
                tokens.peek(i).is("-")
                        && tokens.peek(i).touches(tokens.peek(i - 1))
                        && tokens.peek(i + 1).touches(tokens.peek(i));
                i += 2) {
            name.append('-').append(tokens.peek(i + 1).text());
        }
        return name.toString();
    }

    /** Refuses a word that can start no condition. */
    static void asCondition(Tokens tokens) {
        Token token = tokens.peek();
        boolean word = token.kind() == Token.Kind.NAME || token.kind() == Token.Kind.SYMBOL;
        FindingCode code = word ? AS_CONDITION.get(token.text()) : null;
        if (code != null) {
            boolean alternative = code == FindingCode.FACT_ALTERNATIVE || code == FindingCode.NESTED_FACTS;
            throw tokens.mistake(
                    token.start(),
                    code,
                    token.quoted()
                            + " n'est pas permis dans une condition : seuls des faits, leurs propriétés, `exists` et `not` le sont."
                            + (alternative
                                    ? " Des faits placés l'un sous l'autre doivent tous exister ; pour une alternative entre faits, écrivez deux règles."
                                    : ""),
                    token.quotedEn()
                            + " is not allowed in a condition: only facts, their properties, `exists` and `not` are."
                            + (alternative
                                    ? " Facts one below the other must all exist; for an alternative between facts, write two rules."
                                    : ""));
        }
    }
}
