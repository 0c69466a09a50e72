package org.cotation.rules.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cotation.explain.Concern;
import org.cotation.explain.Truth;
import org.cotation.profile.Answer;
import org.cotation.rules.internal.answer.Candidates;
import org.cotation.rules.internal.answer.Cell;
import org.cotation.rules.internal.answer.Choice;
import org.cotation.rules.internal.answer.Comparisons;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.evaluate.Observer;
import org.cotation.rules.internal.evaluate.RuleEvaluator;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.internal.footprint.Footprints;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.internal.search.Choices;
import org.cotation.rules.internal.search.Supposition;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Recognitions;

/** What suppositions make of some of the publics and rules of a grid. The others stand as they were found. Immutable. */
final class Prospect {

    private final LoadedGrid grid;
    private final LocalDate asOf;
    private final List<Public> found;
    private final Set<String> open;
    private final List<CompiledRule> rules;

    /**
     * A prospect.
     *
     * @param grid the grid
     * @param asOf the date of the evaluation
     * @param found the publics as they were found
     * @param open the codes of the publics to look at again
     * @param rules the rules to look at again
     */
    Prospect(
            LoadedGrid grid,
            LocalDate asOf,
            List<Public> found,
            Collection<String> open,
            Collection<CompiledRule> rules) {
        this.grid = grid;
        this.asOf = asOf;
        this.found = List.copyOf(found);
        this.open = new LinkedHashSet<>(open);
        this.rules = List.copyOf(rules);
    }

    private Comparisons comparisons() {
        if (rules.isEmpty() && open.size() == 1) {
            return grid.partOn(Concern.PUBLIC, open.iterator().next()).comparisons();
        }
        List<Rule> read = new ArrayList<>();
        rules.forEach(rule -> read.add(rule.rule()));
        open.forEach(code -> grid.rulesInEffect().on(code).forEach(rule -> read.add(rule.rule())));
        return new Comparisons(read);
    }

    /** The answers that the rules looked at tell apart, and what competent bodies may say. */
    Choices choices() {
        Candidates candidates =
                new Candidates(comparisons(), asOf, grid.manifest().parameters());
        List<Cell> one = new ArrayList<>();
        open.forEach(code -> one.add(Cell.of(Answer.declared(code))));
        one.add(Cell.of(Answer.notAsked()));
        return (supposition, path) -> {
            if (path.equals(Assessed.ANY)) {
                return new Choice(one, true);
            }
            return Assessed.isOfPublic(path)
                    ? new Choice(List.of(Cell.of(Answer.declared(true)), Cell.of(Answer.declared(false))), true)
                    : candidates.at(supposition.profile(), supposition.answers(), path);
        };
    }

    /**
     * What a supposition gives.
     *
     * @param facts the facts that the rules were looked at on
     * @param publics whether the publics looked at are recognised, by code
     * @param verdicts the verdicts on the rules looked at
     * @param looks the tests of each of these rules
     * @param entanglement which unknown facts decide what
     * @param trail what was looked at, and what it gave
     */
    record Given(
            Facts facts,
            Map<String, Truth> publics,
            Map<CompiledRule, Verdict> verdicts,
            Map<CompiledRule, List<Observer.Look>> looks,
            Entanglement entanglement,
            Trail trail) {}

    /**
     * What was looked at.
     *
     * @param decided the answers, in the order of the tests
     * @param open the bounds of the numbers in the tests that are open
     * @param future the answers, and what the tests wait for that can still change one
     * @param tests these tests
     */
    record Trail(List<Object> decided, List<Object> open, List<Object> future, Set<Test.Leaf> tests) {

        Trail() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        }

        void add(List<Observer.Look> looks, Verdict verdict) {
            future.add(verdict.truth());
            for (Observer.Look look : looks) {
                decided.add(look.verdict().truth());
                decided.add(look.sides());
                open.addAll(look.ranges());
                if (verdict.unknown()) {
                    future.add(look.verdict().truth());
                    future.add(look.verdict().missing());
                    future.add(look.ranges());
                    if (look.verdict().unknown()) {
                        tests.add(look.test());
                    }
                }
            }
        }

        /** Whether a test that can still change an answer may read a path. */
        boolean mayRead(String path) {
            String any = Footprints.any(path);
            return tests.stream()
                    .flatMap(test -> Stream.concat(
                            test.properties().stream(),
                            test.variables().stream().map(Variable::property)))
                    .anyMatch(property -> Footprints.reads(property, any));
        }
    }

    /** What a supposition gives. */
    Given at(Supposition supposition) {
        return at(
                supposition,
                Facts.derive(
                        supposition.profile(),
                        supposition.answers(),
                        asOf,
                        grid.manifest().parameters(),
                        grid.readings(),
                        grid.manifest().territory().communeNames()));
    }

    /** What a supposition gives, on the facts that derive from it. */
    Given at(Supposition supposition, Facts facts) {
        Entanglement entanglement = new Entanglement();
        Trail trail = new Trail();
        Map<String, Truth> publics = new LinkedHashMap<>();
        for (String code : open) {
            publics.put(code, recognised(code, supposition, facts, entanglement, trail));
        }
        Facts withPublics = facts.with(Recognitions.of(found.stream()
                .map(one -> {
                    Truth truth = publics.get(one.getCode());
                    return truth == null ? one : one.supposed(truth, Entanglement.ofPublic(one.getCode()));
                })
                .toList()));
        Map<CompiledRule, Verdict> verdicts = new LinkedHashMap<>();
        Map<CompiledRule, List<Observer.Look>> looks = new LinkedHashMap<>();
        for (CompiledRule rule : rules) {
            List<Observer.Look> own = new ArrayList<>();
            Verdict verdict = RuleEvaluator.evaluate(rule, withPublics, own::add);
            entanglement.add(own, verdict);
            trail.add(own, verdict);
            verdicts.put(rule, verdict);
            looks.put(rule, own);
        }
        return new Given(withPublics, publics, verdicts, looks, entanglement, trail);
    }

    /**
     * Whether a public is recognised once competent bodies have spoken. Unlike in a score, an assessment against it leaves
     * it open as long as a rule may recognise it: the answers decide.
     */
    private Truth recognised(
            String code, Supposition supposition, Facts facts, Entanglement entanglement, Trail trail) {
        Truth rule = Truth.FALSE;
        Truth awaited = Truth.FALSE;
        for (CompiledRule one : grid.rulesInEffect().on(code)) {
            List<Observer.Look> looks = new ArrayList<>();
            Verdict verdict = RuleEvaluator.evaluate(one, facts, looks::add);
            entanglement.addToPublic(code, looks, verdict);
            trail.add(looks, verdict);
            if (one.rule().conclusion() instanceof Conclusion.Recognises) {
                rule = rule.or(verdict.truth());
            } else {
                awaited = awaited.or(verdict.truth());
            }
        }
        Truth assessed = assessed(code, awaited, supposition, entanglement);
        return rule.or(assessed);
    }

    /** What competent bodies say of a public: one that has not spoken yet, and is asked or may have been, may say either. */
    private static Truth assessed(String code, Truth asked, Supposition supposition, Entanglement entanglement) {
        Assessed assessed = Assessed.of(code, supposition.profile());
        String unknown = assessed.unknown();
        Answer<?> named = supposition.answers().get(Assessed.ANY);
        if (named != null && unknown.equals(Assessed.ANY)) {
            unknown = "";
        }
        if (!assessed.favourable().isEmpty() || Answer.declared(code).equals(named)) {
            return Truth.TRUE;
        }
        Truth speaks = unknown.isEmpty() ? asked : Truth.TRUE;
        if (speaks == Truth.FALSE
                || (unknown.isEmpty() && !assessed.unfavourable().isEmpty())) {
            return Truth.FALSE;
        }
        Answer<?> said = supposition.answers().get(Assessed.ofPublic(code));
        if (said == null) {
            entanglement.addToPublic(code, asked == Truth.FALSE ? unknown : Assessed.ofPublic(code));
            return Truth.UNKNOWN;
        }
        return said.equals(Answer.declared(true)) ? speaks : Truth.FALSE;
    }

    /** The codes of the publics, among those given, that rules look for. */
    static Set<String> publicsRead(Collection<CompiledRule> rules, Collection<String> publics) {
        Set<String> read = new LinkedHashSet<>();
        for (CompiledRule rule : rules) {
            for (Pattern pattern : rule.rule().patterns()) {
                if (pattern.type().type() == Public.class) {
                    List<Test.Leaf> leaves = pattern.leaves();
                    boolean named = !leaves.isEmpty() && leaves.stream().allMatch(Prospect::names);
                    publics.stream()
                            .filter(code -> !named || leaves.stream().anyMatch(leaf -> names(leaf, code)))
                            .forEach(read::add);
                }
            }
        }
        return read;
    }

    private static boolean names(Test.Leaf leaf) {
        return (leaf.operator().equals("==") || leaf.operator().equals("in"))
                && leaf.right().stream().allMatch(Operand.Code.class::isInstance);
    }

    private static boolean names(Test.Leaf leaf, String code) {
        return leaf.right().contains(new Operand.Code(code));
    }
}
