package org.cotation.rules.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.cumulate.Claim;
import org.cotation.rules.internal.cumulate.Cumulator;
import org.cotation.rules.internal.cumulate.Interval;
import org.cotation.rules.internal.cumulate.Tick;
import org.cotation.rules.internal.evaluate.Observer;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.rules.internal.rule.Conclusion.Awards;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.internal.search.Budget;
import org.cotation.rules.internal.search.Search;
import org.cotation.rules.internal.search.Search.Found;
import org.cotation.rules.internal.search.Sight;
import org.cotation.rules.internal.search.Supposition;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Public;
import org.cotation.score.Cumulation;
import org.cotation.score.Evidence;
import org.cotation.score.Figure;

/**
 * The least and the greatest total that answers to the unknown facts can give. Families that no unknown fact ties together
 * are bounded one by one, the others together. For one request and one thread.
 */
final class OpenTotal {

    private final LoadedGrid grid;
    private final LocalDate asOf;
    private final Supposition request;
    private final Facts facts;
    private final List<Public> publics;
    private final Set<String> openPublics;
    private final Map<String, Claim> claims;
    private final Map<String, Tick> ticks;
    private final Cumulator cumulator;

    /** The families whose criteria add up without a bound: none of them matters to another. */
    private final Set<String> additive;

    private final Budget budget = new Budget(Supervaluation.LOOKS);

    /**
     * A total to bound.
     *
     * @param grid the grid
     * @param asOf the date of the evaluation
     * @param request the request as it stands
     * @param facts its facts
     * @param publics its publics as they were found
     * @param openPublics the codes of those that answers can change
     * @param claims what every criterion claims, by code
     * @param ticks the box ticked in each family whose choice is declared
     */
    OpenTotal(
            LoadedGrid grid,
            LocalDate asOf,
            Supposition request,
            Facts facts,
            List<Public> publics,
            Set<String> openPublics,
            Map<String, Claim> claims,
            Map<String, Tick> ticks) {
        this.grid = grid;
        this.asOf = asOf;
        this.request = request;
        this.facts = facts;
        this.publics = publics;
        this.openPublics = openPublics;
        this.claims = claims;
        this.ticks = ticks;
        this.cumulator = grid.cumulator();
        this.additive = grid.manifest().families().stream()
                .filter(family -> family.cumulation() == Cumulation.SUM && family.cap() instanceof Figure.None)
                .map(FamilyDefinition::code)
                .collect(Collectors.toSet());
    }

    /** Rules that the same unknown facts decide, and the families that they count in. */
    private record Knot(Set<String> families, List<CompiledRule> rules, Set<String> paths) {

        boolean tiedTo(Knot other) {
            return families.stream().anyMatch(other.families::contains)
                    || paths.stream().anyMatch(other.paths::contains);
        }

        void take(Knot other) {
            families.addAll(other.families);
            rules.addAll(other.rules);
            paths.addAll(other.paths);
        }
    }

    /** The bounds, and whether answers reach them. */
    Found bounds(List<CompiledRule> openRules) {
        List<Interval> bounds = new ArrayList<>();
        boolean exact = true;
        Set<String> tied = new HashSet<>();
        Set<String> open = new HashSet<>();
        openRules.forEach(rule -> open.add(rule.rule().conclusion().code()));
        if (!openRules.isEmpty()) {
            Prospect prospect = prospect(openRules);
            Prospect.Given given = prospect.at(request, facts);
            for (Knot knot : knots(openRules, given)) {
                boolean whole = knot.rules().equals(openRules);
                Found found = whole ? bounds(knot, prospect, given) : bounds(knot);
                bounds.add(found.bounds());
                exact &= found.exact();
                tied.addAll(knot.families());
            }
        }
        List<Claim> all = List.copyOf(claims.values());
        List<Claim> others = claims.values().stream()
                .filter(claim -> !open.contains(claim.code()))
                .toList();
        grid.manifest().families().stream()
                .filter(family -> !tied.contains(family.code()))
                .forEach(family -> bounds.add(
                        cumulator.possible(family.code(), additive.contains(family.code()) ? others : all, ticks)));
        return new Found(cumulator.total(bounds), exact);
    }

    private List<Knot> knots(List<CompiledRule> openRules, Prospect.Given given) {
        List<Knot> knots = new ArrayList<>();
        for (CompiledRule rule : openRules) {
            Verdict verdict = verdict(given, rule);
            Set<String> paths = new LinkedHashSet<>(given.entanglement().behind(verdict.missing()));
            Set<String> families = new LinkedHashSet<>();
            if (rule.rule().conclusion() instanceof Awards awards) {
                paths.addAll(decision(awards, verdict, given).missingUnits());
                if (!additive.contains(awards.family())) {
                    families.add(awards.family());
                }
            }
            Knot knot = new Knot(families, new ArrayList<>(List.of(rule)), paths);
            List<Knot> ties = knots.stream().filter(knot::tiedTo).toList();
            ties.forEach(knot::take);
            knots.removeAll(ties);
            knots.add(knot);
        }
        return knots;
    }

    private Prospect prospect(List<CompiledRule> rules) {
        return new Prospect(grid, asOf, publics, Prospect.publicsRead(rules, openPublics), rules);
    }

    private CriterionDecision decision(Awards awards, Verdict verdict, Prospect.Given given) {
        return new CriterionDecision(
                grid.whole().criterion(awards.code()), verdict.truth(), told(verdict), given.facts());
    }

    private static CriterionDecision.Told told(Verdict verdict) {
        return new CriterionDecision.Told() {
            @Override
            public List<Evidence> evidence() {
                return verdict.evidence();
            }

            @Override
            public List<String> missing() {
                return verdict.missing();
            }
        };
    }

    private static Verdict verdict(Prospect.Given given, CompiledRule rule) {
        Verdict verdict = given.verdicts().get(rule);
        if (verdict == null) {
            throw new IllegalStateException(
                    "No verdict was given on the rule (" + rule.rule().label().fr() + ").");
        }
        return verdict;
    }

    private Found bounds(Knot knot) {
        Prospect prospect = prospect(knot.rules());
        return bounds(knot, prospect, prospect.at(request, facts));
    }

    private Found bounds(Knot knot, Prospect prospect, Prospect.Given given) {
        Sight sight = sight(given, knot);
        if (sight.entangled().isEmpty()) {
            return new Found(sight.bounds(), sight.possible());
        }
        return new Search(supposition -> sight(prospect.at(supposition), knot), prospect.choices(), budget)
                .from(request, sight);
    }

    private Sight sight(Prospect.Given given, Knot knot) {
        Map<String, Claim> supposed = new LinkedHashMap<>(claims);
        List<Object> trail = new ArrayList<>(given.trail().decided());
        List<Object> future = new ArrayList<>(given.trail().future());
        Interval alone = Interval.ZERO;
        boolean possible = true;
        boolean certain = true;
        for (CompiledRule rule : knot.rules()) {
            Verdict verdict = verdict(given, rule);
            if (rule.rule().conclusion() instanceof Awards awards) {
                CriterionDecision decision = decision(awards, verdict, given);
                Claim claim = decision.claim();
                supposed.put(awards.code(), claim);
                if (additive.contains(awards.family())) {
                    alone = alone.plus(claim.possible());
                }
                trail.add(claim.possible());
                future.add(claim.possible());
                List<String> units = decision.missingUnits();
                future.add(units);
                if (!verdict.fails() && !growsWithUnits(awards, given.looks().getOrDefault(rule, List.of()), units)) {
                    given.entanglement().add(units);
                }
            } else {
                possible &= !verdict.holds();
                certain &= verdict.fails();
            }
        }
        List<Claim> all = List.copyOf(supposed.values());
        Interval bounds = knot.families().stream()
                .map(family -> cumulator.possible(family, all, ticks))
                .reduce(alone, Interval::plus);
        Set<String> entangled = given.entanglement().entangled();
        return new Sight(
                bounds,
                possible,
                certain,
                entangled,
                entangled.isEmpty() ? Set.of() : focus(given, knot, supposed),
                given.entanglement().reads(),
                trail,
                given.trail().open(),
                future,
                given.trail()::mayRead);
    }

    /** What the criteria wait for that can still change the most points come first. */
    private Set<String> focus(Prospect.Given given, Knot knot, Map<String, Claim> supposed) {
        Set<String> focus = new LinkedHashSet<>();
        knot.rules().stream()
                .sorted(Comparator.comparingLong((CompiledRule rule) -> stake(rule, supposed))
                        .reversed())
                .forEach(rule -> {
                    focus.addAll(
                            given.entanglement().behind(verdict(given, rule).missing()));
                    if (rule.rule().conclusion() instanceof Awards awards) {
                        focus.addAll(
                                decision(awards, verdict(given, rule), given).missingUnits());
                    }
                });
        return focus;
    }

    private static long stake(CompiledRule rule, Map<String, Claim> supposed) {
        Claim claim = supposed.get(rule.rule().conclusion().code());
        return claim == null ? 0 : claim.possible().width();
    }

    /** Whether a criterion asks for no more than some units: what counts them then decides it too, the same way. */
    private static boolean growsWithUnits(Awards awards, List<Observer.Look> looks, List<String> units) {
        List<Observer.Look> onUnits = looks.stream()
                .filter(look -> look.verdict().missing().stream().anyMatch(units::contains))
                .toList();
        return !onUnits.isEmpty()
                && onUnits.stream()
                        .allMatch(look -> look.test().operator().startsWith(">")
                                && awards.per().stream()
                                        .map(Variable::property)
                                        .allMatch(property -> look.test().left().equals(new Operand.Own(property)))
                                && look.test().right().stream().allMatch(Operand.Numeral.class::isInstance));
    }
}
