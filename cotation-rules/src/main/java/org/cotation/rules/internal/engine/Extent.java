package org.cotation.rules.internal.engine;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cotation.rules.internal.answer.Comparisons;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.engine.RulesInEffect.Part;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.internal.grid.Manifest.PublicDefinition;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Conclusion.Awards;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.score.Cumulation;

/** How much of a grid is scored: all of it, or what one public, criterion or exclusion depends on. Immutable. */
final class Extent {

    private final List<PublicRuling> publics;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Plan> publicPlans;
    private final List<CriterionRuling> criteria;
    private final Map<String, CriterionRuling> byCode = new HashMap<>();
    private final List<Plan> ownPlans;
    private final boolean whole;
    private final Supplier<Comparisons> comparisons;

    private Extent(List<PublicDefinition> publics, List<Plan> publicPlans, List<Plan> ownPlans, boolean whole) {
        this.publicPlans = List.copyOf(publicPlans);
        this.ownPlans = List.copyOf(ownPlans);
        this.publics = publics.stream()
                .map(definition -> new PublicRuling(definition, rules(publicPlans)))
                .toList();
        publics.forEach(definition -> places.put(definition.code(), places.size()));
        this.criteria = criteria(ownPlans);
        criteria.forEach(one -> byCode.put(one.awards().code(), one));
        this.whole = whole;
        this.comparisons = Suppliers.memoize(
                () -> new Comparisons(rules().map(CompiledRule::rule).toList()));
    }

    private static List<CompiledRule> rules(List<Plan> plans) {
        return plans.stream().map(Plan::rule).toList();
    }

    private static List<CriterionRuling> criteria(List<Plan> plans) {
        List<CriterionRuling> criteria = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).rule().rule().conclusion() instanceof Awards awards) {
                criteria.add(CriterionRuling.of(i, plans.get(i), awards));
            }
        }
        return List.copyOf(criteria);
    }

    /** All of a grid. */
    static Extent whole(List<PublicDefinition> publics, List<Plan> publicPlans, List<Plan> ownPlans) {
        return new Extent(publics, publicPlans, ownPlans, true);
    }

    /** What a part of a result depends on. */
    static Extent of(LoadedGrid grid, Part part) {
        return switch (part.concern()) {
            case PUBLIC -> ofPublic(grid, part.code());
            case CRITERION -> ofCriterion(grid, part.code());
            case EXCLUSION -> ofExclusion(grid, part.code());
            case ASSESSMENT, ORIENTATION ->
                throw new IllegalArgumentException("Nothing is decided of this kind (" + part.concern() + ").");
        };
    }

    private static Extent ofPublic(LoadedGrid grid, String code) {
        return new Extent(
                grid.publics().stream().filter(one -> one.code().equals(code)).toList(),
                plansOf(grid, List.of(code)),
                List.of(),
                false);
    }

    private static Extent ofExclusion(LoadedGrid grid, String code) {
        return of(
                grid,
                rule -> rule.conclusion() instanceof Conclusion.Outside outside
                        && outside.code().equals(code));
    }

    /** Every exclusion too, and those of its family that it may beat, or be beaten by. */
    private static Extent ofCriterion(LoadedGrid grid, String code) {
        String family = grid.ownRules().stream()
                .map(rule -> rule.rule().conclusion())
                .filter(conclusion ->
                        conclusion instanceof Awards && conclusion.code().equals(code))
                .map(conclusion -> ((Awards) conclusion).family())
                .findFirst()
                .orElse("");
        boolean highest = grid.manifest().families().stream()
                .anyMatch(one -> one.code().equals(family) && one.cumulation() == Cumulation.HIGHEST);
        return of(
                grid,
                rule -> rule.conclusion() instanceof Conclusion.Outside
                        || (rule.conclusion() instanceof Awards awards
                                && (awards.code().equals(code)
                                        || (highest && awards.family().equals(family)))));
    }

    private static Extent of(LoadedGrid grid, Predicate<Rule> wanted) {
        List<Plan> plans = grid.whole().ownPlans().stream()
                .filter(plan -> wanted.test(plan.rule().rule()))
                .toList();
        Set<String> read = Prospect.publicsRead(
                rules(plans),
                grid.publics().stream().map(PublicDefinition::code).toList());
        return new Extent(
                grid.publics().stream().filter(one -> read.contains(one.code())).toList(),
                plansOf(grid, read),
                plans,
                false);
    }

    private static List<Plan> plansOf(LoadedGrid grid, Collection<String> publics) {
        return grid.whole().publicPlans().stream()
                .filter(plan -> publics.contains(plan.rule().rule().conclusion().code()))
                .toList();
    }

    /** All of its rules. */
    Stream<CompiledRule> rules() {
        return plans().map(Plan::rule);
    }

    /** The same, ready to be decided. */
    Stream<Plan> plans() {
        return Stream.concat(publicPlans.stream(), ownPlans.stream());
    }

    /** What its rules compare with. */
    Comparisons comparisons() {
        return Objects.requireNonNull(comparisons.get());
    }

    /** The publics, each with its rules under the readings adopted. */
    List<PublicRuling> publics() {
        return publics;
    }

    /** The place of a public among them; negative where it is not one of them. */
    int placeOf(String code) {
        return places.getOrDefault(code, -1);
    }

    /** The rules on these publics, ready to be decided. */
    List<Plan> publicPlans() {
        return publicPlans;
    }

    /** The criteria, in their order. */
    List<CriterionRuling> criteria() {
        return criteria;
    }

    /** The criterion of a code. */
    CriterionRuling criterion(String code) {
        CriterionRuling found = byCode.get(code);
        if (found == null) {
            throw new IllegalArgumentException("The grid has no criterion (" + code + ").");
        }
        return found;
    }

    /** The rules that conclude on no public, ready to be decided. */
    List<Plan> ownPlans() {
        return ownPlans;
    }

    /** Whether this is all of the grid. */
    boolean isWhole() {
        return whole;
    }
}
