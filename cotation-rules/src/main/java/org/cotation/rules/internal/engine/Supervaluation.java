package org.cotation.rules.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotation.explain.Truth;
import org.cotation.message.Wording;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.ProfileSchema;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.cumulate.Claim;
import org.cotation.rules.internal.cumulate.Interval;
import org.cotation.rules.internal.cumulate.Tick;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.search.Budget;
import org.cotation.rules.internal.search.Search;
import org.cotation.rules.internal.search.Sight;
import org.cotation.rules.internal.search.Supposition;
import org.cotation.rules.internal.search.View;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Public;
import org.cotation.score.Blocker;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.FactValue;

/**
 * Decides what no answer can change. Three-valued logic answers test by test, and leaves open what tests decide together:
 * whoever is 18 or more, or less, belongs to a public of both. Where an unknown fact is read more than once, its answers are
 * supposed one after the other. For one request and one thread.
 */
final class Supervaluation {

    /** Beyond, a score keeps the bounds found so far: they hold, and say that they may not be reached. */
    static final int LOOKS = 1000;

    private static final int LOOKS_FOR_ONE = 200;

    private final LoadedGrid grid;
    private final LocalDate asOf;
    private final Supposition request;
    private final Facts facts;
    private final Budget budget;

    Supervaluation(LoadedGrid grid, LocalDate asOf, ApplicantProfile profile, Facts facts, Budget budget) {
        this.grid = grid;
        this.asOf = asOf;
        this.request = Supposition.none(profile);
        this.facts = facts;
        this.budget = budget;
    }

    /** The bounds of the total; see {@link OpenTotal}. */
    OpenTotal total(
            List<FoundPublic> publics, Set<String> openPublics, Map<String, Claim> claims, Map<String, Tick> ticks) {
        return new OpenTotal(
                grid,
                asOf,
                request,
                facts,
                publics.stream().flatMap(found -> found.fact().stream()).toList(),
                openPublics,
                claims,
                ticks);
    }

    /**
     * Whether a public that three-valued logic leaves open is recognised.
     *
     * @param code its code
     * @param open those of its rules that are open
     */
    Truth recognised(String code, List<Plan> open) {
        Waits waits = new Waits();
        open.forEach(plan -> plan.tell(facts, waits));
        if (!waits.tangled()) {
            return Truth.UNKNOWN;
        }
        Prospect prospect = new Prospect(grid, asOf, List.of(), List.of(code), List.of());
        List<Plan> recognising = open.stream()
                .filter(plan -> plan.rule().rule().conclusion() instanceof Conclusion.Recognises)
                .toList();
        if (goBothWays(recognising, waits, prospect, List.of())) {
            return Truth.UNKNOWN;
        }
        return settled(prospect, given -> {
            given.entanglement().add(List.of(Entanglement.ofPublic(code)));
            return given.publics().getOrDefault(code, Truth.UNKNOWN);
        });
    }

    /**
     * Decides the rules that conclude on no public where no answer can change them.
     *
     * @param publics the publics that were found
     * @param withPublics the facts of the request and the publics among them
     */
    Verdicts.Settling settling(List<FoundPublic> publics, Facts withPublics) {
        return (plan, unknown) -> {
            Waits waits = new Waits();
            plan.tell(withPublics, waits);
            if (!waits.tangled()) {
                return unknown;
            }
            CompiledRule rule = plan.rule();
            Set<String> open = Prospect.publicsRead(List.of(rule), FoundPublic.open(publics));
            List<Public> found = withPublics.publics();
            Prospect prospect = new Prospect(grid, asOf, found, open, List.of(rule));
            if (!waits.onPublics() && goBothWays(List.of(plan), waits, prospect, found)) {
                return unknown;
            }
            Truth truth = settled(prospect, given -> truth(given, rule));
            return truth == Truth.UNKNOWN ? unknown : new Verdict(truth, evidence(unknown), List.of());
        };
    }

    private boolean goBothWays(List<Plan> rules, Waits waits, Prospect prospect, List<Public> publics) {
        return new Witnesses(grid, asOf, request, prospect.choices(), publics).ofBothWays(rules, waits.paths());
    }

    private static Truth truth(Prospect.Given given, CompiledRule rule) {
        Verdict verdict = given.verdicts().get(rule);
        return verdict == null ? Truth.UNKNOWN : verdict.truth();
    }

    /** The facts known, and those that nobody knows and whose answer does not matter. */
    static List<Evidence> evidence(Verdict verdict) {
        List<Evidence> evidence = new ArrayList<>(verdict.evidence());
        verdict.missing().forEach(path -> evidence.add(open(path)));
        return Evidence.distinct(evidence);
    }

    /** A fact that nobody knows and whose answer does not matter. */
    static Evidence open(String path) {
        return new Evidence(path, new FactValue.Nothing(), EvidenceStatus.OPEN);
    }

    /** What stands against a rule that no answer makes hold. */
    static Blocker blocker(List<Evidence> evidence) {
        List<String> paths = evidence.stream()
                .filter(fact -> fact.status() == EvidenceStatus.OPEN)
                .map(Evidence::path)
                .toList();
        List<Wording> labels = paths.stream()
                .filter(path -> ProfileSchema.find(path).isPresent())
                .map(ProfileSchema::labelOf)
                .toList();
        return new Blocker(
                new Wording("toutes les conditions à la fois", "all the conditions at once"),
                new Wording(
                        "aucune réponse ne les réunit : "
                                + labels.stream().map(Wording::fr).collect(Collectors.joining(" ; ")),
                        "no answer meets them all: "
                                + labels.stream().map(Wording::en).collect(Collectors.joining("; "))),
                paths);
    }

    /** Reads the answer to a question off what a supposition gives. */
    private interface Question {
        Truth of(Prospect.Given given);
    }

    private Truth settled(Prospect prospect, Question question) {
        Sight sight = sight(prospect.at(request, facts), question);
        if (sight.entangled().isEmpty()) {
            return Truth.UNKNOWN;
        }
        View view = supposition -> sight(prospect.at(supposition), question);
        Interval bounds = new Search(view, prospect.choices(), budget.part(LOOKS_FOR_ONE))
                .from(request, sight)
                .bounds();
        return !bounds.single() ? Truth.UNKNOWN : Truth.of(bounds.equals(Interval.exactly(1)));
    }

    private static Sight sight(Prospect.Given given, Question question) {
        Truth truth = question.of(given);
        Interval bounds =
                switch (truth) {
                    case TRUE -> Interval.exactly(1);
                    case FALSE -> Interval.ZERO;
                    case UNKNOWN -> Interval.exactly(1).orZero();
                };
        return new Sight(
                bounds,
                true,
                true,
                given.entanglement().entangled(),
                given.entanglement().facts(),
                given.entanglement().reads(),
                given.trail().decided(),
                given.trail().open(),
                given.trail().future(),
                given.trail()::mayRead);
    }
}
