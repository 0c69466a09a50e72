package org.cotation.rules.internal.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotation.message.Wording;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Reading;
import org.cotation.rules.vocabulary.Vocabulary;
import org.cotation.score.Blocker;
import org.cotation.score.Evidence;

/**
 * Finds why a rule does not hold: on the facts that come nearest to satisfying it, the tests that fail, with what the
 * request has in their place.
 */
public final class Obstacles {

    private final CompiledRule rule;
    private final Facts facts;
    private final Bindings bindings;
    private final List<Blocker> found = new ArrayList<>();

    private Obstacles(CompiledRule rule, Facts facts) {
        this.rule = rule;
        this.facts = facts;
        this.bindings = new Bindings(rule.rule());
    }

    /** The obstacles of a rule that does not hold. */
    public static List<Blocker> of(CompiledRule rule, Facts facts) {
        Obstacles obstacles = new Obstacles(rule, facts);
        obstacles.find();
        return obstacles.found;
    }

    private void find() {
        for (int i = 0; i < rule.rule().patterns().size(); i++) {
            Pattern pattern = rule.rule().patterns().get(i);
            TestEvaluator tests = new TestEvaluator(rule.predicates().get(i), bindings);
            if (pattern.quantifier() == Quantifier.NOT) {
                excluded(pattern, tests);
            } else if (!nearest(pattern, tests)) {
                return;
            }
        }
    }

    /** Looks for the fact that fails the fewest tests; says whether there is any fact to go on with. */
    private boolean nearest(Pattern pattern, TestEvaluator tests) {
        Fact nearest = null;
        List<Test> fewest = List.of();
        for (Fact fact : facts.of(pattern.type())) {
            List<Test> failing = failing(fact, pattern, tests);
            if (nearest == null || failing.size() < fewest.size()) {
                nearest = fact;
                fewest = failing;
            }
        }
        if (nearest == null) {
            none(pattern);
            return false;
        }
        if (nearest instanceof Public wanted) {
            notRecognised(wanted);
        } else {
            blockers(pattern, fewest, nearest, tests);
        }
        bindings.bind(pattern, nearest);
        return true;
    }

    private static List<Test> failing(Fact fact, Pattern pattern, TestEvaluator tests) {
        return pattern.tests().stream()
                .filter(test -> tests.evaluate(test, fact).fails())
                .toList();
    }

    /** Says each failing test once; two bounds on one property are said together. */
    private void blockers(Pattern pattern, List<Test> failing, Fact fact, TestEvaluator tests) {
        OpenTests simplifier = new OpenTests(leaf -> settled(leaf, fact, tests));
        List<Test> asked = pattern.tests().stream()
                .flatMap(test -> simplifier.open(test).stream())
                .toList();
        Set<Wording> said = new LinkedHashSet<>();
        for (Test test : failing) {
            Test open = simplifier.open(test).orElse(test);
            Wording condition = bracket(open, asked).orElseGet(() -> ConditionWords.condition(open));
            if (said.add(condition)) {
                found.add(new Blocker(
                        concerning(pattern.type(), fact, condition),
                        ActualWords.of(open, fact, bindings::state),
                        paths(List.of(test), fact, tests)));
            }
        }
    }

    private static Optional<Wording> bracket(Test test, List<Test> asked) {
        return asked.stream()
                .flatMap(other ->
                        ConditionWords.between(test, other).or(() -> ConditionWords.between(other, test)).stream())
                .findFirst();
    }

    /** A single test that reads nothing but the readings adopted is settled whatever the request. */
    private Optional<Boolean> settled(Test.Leaf leaf, Fact fact, TestEvaluator tests) {
        boolean onReadings = leaf.properties().isEmpty()
                && leaf.variables().stream()
                        .allMatch(variable -> rule.rule()
                                        .patterns()
                                        .get(variable.pattern())
                                        .type()
                                        .type()
                                == Reading.class);
        return onReadings ? Optional.of(tests.evaluate(leaf, fact).holds()) : Optional.empty();
    }

    private static Wording concerning(FactType type, Fact fact, Wording condition) {
        if (type.once()) {
            return condition;
        }
        Wording who = Vocabulary.find(fact.getClass().getSimpleName())
                .map(FactType::label)
                .orElse(type.label());
        return new Wording(who.fr() + " — " + condition.fr(), who.en() + " — " + condition.en());
    }

    private static List<String> paths(List<Test> tests, Fact fact, TestEvaluator evaluator) {
        Set<String> paths = new LinkedHashSet<>();
        tests.forEach(test -> evaluator.evaluate(test, fact).evidence().stream()
                .map(Evidence::path)
                .forEach(paths::add));
        return List.copyOf(paths);
    }

    private void none(Pattern pattern) {
        Wording label = pattern.type().label();
        found.add(new Blocker(
                new Wording("au moins : " + label.fr(), "at least: " + label.en()),
                new Wording("rien de déclaré", "nothing declared"),
                facts.list(pattern.type()).evidence().stream()
                        .map(Evidence::path)
                        .toList()));
    }

    /** A rule names its public by its code, so that the nearest is the one it looks for. */
    private void notRecognised(Public wanted) {
        if (!wanted.presence().or(false)) {
            found.add(new Blocker(
                    new Wording(
                            "public reconnu : « " + wanted.label().fr() + " »",
                            "recognised public: “" + wanted.label().en() + "”"),
                    new Wording("non reconnu", "not recognised"),
                    wanted.presence().evidence().stream().map(Evidence::path).toList()));
        }
    }

    private void excluded(Pattern pattern, TestEvaluator tests) {
        for (Fact fact : facts.of(pattern.type())) {
            boolean there = fact.presence().or(false)
                    && pattern.tests().stream()
                            .allMatch(test -> tests.evaluate(test, fact).holds());
            if (there) {
                Wording label = pattern.type().label();
                found.add(new Blocker(
                        new Wording(
                                "aucune situation de ce genre : " + label.fr(),
                                "no situation of this kind: " + label.en()),
                        new Wording("il y en a une", "there is one"),
                        paths(pattern.tests(), fact, tests)));
                return;
            }
        }
    }
}
