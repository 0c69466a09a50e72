package org.cotation.rules.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cotation.message.Wording;
import org.cotation.rules.internal.evaluate.ConditionWords;
import org.cotation.rules.internal.evaluate.OpenTests;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Holder;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Reading;

/** Says what one rule asks under the readings adopted. */
final class RuleWords {

    private static final Wording ALL = new Wording("à la fois", "all of these at once");
    private static final Wording ANY =
            new Wording("l'une au moins de ces conditions", "at least one of these conditions");

    private final Rule rule;
    private final Reading adopted;
    private final Function<String, Wording> publics;

    /**
     * The words of a rule.
     *
     * @param rule the rule
     * @param readings the reading adopted for every interpretation
     * @param publics the name of a public, by its code
     */
    RuleWords(Rule rule, Map<String, String> readings, Function<String, Wording> publics) {
        this.rule = rule;
        this.adopted = new Reading(readings);
        this.publics = publics;
    }

    /** Whether the rule can hold at all: one that is written for another reading cannot. */
    boolean canHold() {
        return rule.patterns().stream().noneMatch(this::impossible);
    }

    private boolean impossible(Pattern pattern) {
        OpenTests open = opener(pattern);
        boolean contradicted = pattern.tests().stream().anyMatch(open::never);
        return pattern.quantifier() == Quantifier.NOT
                ? !contradicted && pattern.type().once() && opened(pattern).isEmpty()
                : contradicted;
    }

    /** What the rule asks, all of it; nothing where every request satisfies it. */
    List<Condition> conditions() {
        return rule.patterns().stream().flatMap(this::conditions).toList();
    }

    private Stream<Condition> conditions(Pattern pattern) {
        FactType type = pattern.type();
        boolean none = pattern.quantifier() == Quantifier.NOT;
        if (none && pattern.tests().stream().anyMatch(opener(pattern)::never)) {
            return Stream.of();
        }
        List<Test> tests = opened(pattern);
        List<String> named = type.type() == Public.class ? namedPublics(tests) : List.of();
        if (!named.isEmpty()) {
            return none ? named.stream().map(this::notRecognised) : all(pattern, tests).stream();
        }
        if (type.once()) {
            List<Condition> parts = none ? either(pattern, tests) : all(pattern, tests);
            return parts.stream()
                    .map(part -> Holder.class.isAssignableFrom(type.type()) ? said(type.label(), part) : part);
        }
        return Stream.of(ofSome(none ? noneOf(type.label()) : type.label(), pattern, tests, none));
    }

    /** The publics that a rule names one by one; empty where it asks something else of them. */
    private static List<String> namedPublics(List<Test> tests) {
        return tests.size() == 1
                        && tests.get(0) instanceof Test.Leaf leaf
                        && (leaf.operator().equals("==") || leaf.operator().equals("in"))
                        && leaf.left() instanceof Operand.Own
                ? leaf.right().stream()
                        .flatMap(
                                operand -> operand instanceof Operand.Code code ? Stream.of(code.value()) : Stream.of())
                        .toList()
                : List.of();
    }

    private Condition notRecognised(String code) {
        Wording label = publics.apply(code);
        return new Condition.Sentence(new Wording(
                "public non reconnu : « " + label.fr() + " »", "public not recognised: “" + label.en() + "”"));
    }

    /** Not all of them: one at least fails. */
    private List<Condition> either(Pattern pattern, List<Test> tests) {
        List<Condition> contraries = tests.stream()
                .flatMap(test -> parts(pattern, test, false, false))
                .toList();
        return contraries.size() < 2 ? contraries : List.of(new Condition.Group(ANY, contraries));
    }

    private Condition ofSome(Wording who, Pattern pattern, List<Test> tests, boolean none) {
        List<Condition> parts = all(pattern, tests);
        if (parts.isEmpty()) {
            return new Condition.Sentence(none ? who : new Wording("il y a " + who.fr(), "there is " + who.en()));
        }
        return parts.size() == 1
                ? said(who, parts.get(0))
                : new Condition.Group(
                        new Wording(who.fr() + ", avec à la fois", who.en() + ", with all of these at once"), parts);
    }

    private static Condition said(Wording who, Condition condition) {
        if (condition instanceof Condition.Group group) {
            return new Condition.Group(
                    new Wording(
                            who.fr() + " — " + group.wording().fr(),
                            who.en() + " — " + group.wording().en()),
                    group.parts());
        }
        return new Condition.Sentence(new Wording(
                who.fr() + " — " + condition.wording().fr(),
                who.en() + " — " + condition.wording().en()));
    }

    /** « Un titulaire », « une personne à charge » : « aucun titulaire », « aucune personne à charge ». */
    private static Wording noneOf(Wording one) {
        return new Wording(
                one.fr().replaceFirst("^un", "aucun"),
                one.en().replaceFirst("^another ", "no other ").replaceFirst("^an? ", "no "));
    }

    private List<Condition> all(Pattern pattern, List<Test> tests) {
        List<Condition> said = new ArrayList<>();
        List<Test> rest = new ArrayList<>(tests);
        while (!rest.isEmpty()) {
            Test test = rest.remove(0);
            Optional<Test> bound = rest.stream()
                    .filter(other -> bracket(test, other).isPresent())
                    .findFirst();
            if (bound.isPresent()) {
                rest.remove(bound.get());
                bracket(test, bound.get()).map(Condition.Sentence::new).ifPresent(said::add);
            } else {
                parts(pattern, test, true, true).forEach(said::add);
            }
        }
        return said;
    }

    private static Optional<Wording> bracket(Test test, Test other) {
        return ConditionWords.between(test, other).or(() -> ConditionWords.between(other, test));
    }

    /** A test, or its contrary, as parts of a list all of which ({@code both}), or one of which, must hold. */
    private Stream<Condition> parts(Pattern pattern, Test test, boolean affirmed, boolean both) {
        if (test instanceof Test.Not not) {
            return parts(pattern, not.operand(), !affirmed, both);
        }
        if (test instanceof Test.Leaf leaf) {
            return Stream.of(new Condition.Sentence(wordsIn(pattern).leaf(leaf, affirmed)));
        }
        boolean conjunction = (test instanceof Test.And) == affirmed;
        List<Condition> sides = sides(test)
                .flatMap(side -> parts(pattern, side, affirmed, conjunction))
                .toList();
        return conjunction == both ? sides.stream() : Stream.of(new Condition.Group(conjunction ? ALL : ANY, sides));
    }

    private static Stream<Test> sides(Test test) {
        if (test instanceof Test.And and) {
            return Stream.of(and.left(), and.right());
        }
        return test instanceof Test.Or or ? Stream.of(or.left(), or.right()) : Stream.of(test);
    }

    /** A value bound on another fact is named with that fact. */
    private ConditionWords wordsIn(Pattern pattern) {
        return new ConditionWords(variable -> named(variable, pattern), publics);
    }

    private Wording named(Variable variable, Pattern here) {
        Pattern owner = rule.patterns().get(variable.pattern());
        Wording label = variable.property().label();
        Wording who = owner.type().label();
        return here.variables().contains(variable)
                ? label
                : new Wording(label.fr() + " (" + who.fr() + ")", label.en() + " (" + who.en() + ")");
    }

    private List<Test> opened(Pattern pattern) {
        OpenTests open = opener(pattern);
        return pattern.tests().stream()
                .flatMap(test -> open.open(test).stream())
                .map(OpenTests::shortened)
                .toList();
    }

    private OpenTests opener(Pattern pattern) {
        return new OpenTests(leaf -> settled(leaf, pattern));
    }

    /** The answer of a test that reads nothing but the readings adopted. */
    private Optional<Boolean> settled(Test.Leaf leaf, Pattern pattern) {
        Optional<String> left = reading(leaf.left(), pattern);
        List<String> right = leaf.right().stream()
                .flatMap(operand -> reading(operand, pattern).stream())
                .toList();
        if (left.isEmpty() || right.size() < leaf.right().size()) {
            return Optional.empty();
        }
        boolean among = right.contains(left.get());
        boolean wanted = leaf.operator().equals("==") || leaf.operator().equals("in");
        return Optional.of(among == wanted);
    }

    private Optional<String> reading(Operand operand, Pattern pattern) {
        if (operand instanceof Operand.Code code) {
            return Optional.of(code.value());
        }
        if (operand instanceof Operand.Own own && pattern.type().type() == Reading.class) {
            return Optional.of(String.valueOf(adopted.derived(own.property()).orNull()));
        }
        if (operand instanceof Operand.Bound bound
                && rule.patterns().get(bound.variable().pattern()).type().type() == Reading.class) {
            return Optional.of(
                    String.valueOf(adopted.derived(bound.variable().property()).orNull()));
        }
        return Optional.empty();
    }
}
