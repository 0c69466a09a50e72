package org.cotation.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.explain.Effect.Subject;
import org.cotation.message.Wording;
import org.cotation.score.CriterionScore;
import org.cotation.score.Exclusion;
import org.cotation.score.FamilyScore;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.cotation.score.Totals;
import org.cotation.score.Verification;

/** Tells two results apart, part by part: what was found and counted, not the facts that it rests on. */
public final class Effects {

    private static final Wording REQUEST = new Wording("demande", "request");
    private static final Wording TOTAL = new Wording("total", "total");

    private record Part(Wording label, Finding finding) {}

    private Effects() {}

    /**
     * What is not the same in two results: the request, its publics, exclusions, criteria and orientations, each in the
     * order of the second, then what only the first has. A family whose cap acts, and the total where the least one acts,
     * are told as soon as a criterion of theirs changes, since they keep its points from counting in full.
     *
     * @param before a result
     * @param after another one
     */
    public static List<Effect> between(PriorityScore before, PriorityScore after) {
        List<Effect> effects = new ArrayList<>();
        boolean bothScored = isScored(before) && isScored(after);
        for (Subject subject : Subject.values()) {
            boolean counts = subject == Subject.CRITERION || subject == Subject.FAMILY || subject == Subject.TOTAL;
            if (bothScored || !counts) {
                Set<String> told = subject == Subject.FAMILY || subject == Subject.TOTAL
                        ? touched(subject, effects, before, after)
                        : Set.of();
                compare(subject, before, after, told, effects);
            }
        }
        return effects;
    }

    private static void compare(
            Subject subject, PriorityScore before, PriorityScore after, Set<String> told, List<Effect> effects) {
        Map<String, Part> earlier = parts(subject, before);
        Map<String, Part> later = parts(subject, after);
        Map<String, Wording> labels = new LinkedHashMap<>();
        later.forEach((code, part) -> labels.put(code, part.label()));
        earlier.forEach((code, part) -> labels.putIfAbsent(code, part.label()));
        labels.forEach((code, label) -> {
            Part first = earlier.get(code);
            Part second = later.get(code);
            Finding one = first == null ? absent(subject) : first.finding();
            Finding other = second == null ? absent(subject) : second.finding();
            if (told.contains(code) || !one.equals(other)) {
                effects.add(new Effect(subject, code, label, one, other));
            }
        });
    }

    /** The families, or the total, whose bound holds back points that change. */
    private static Set<String> touched(
            Subject subject, List<Effect> effects, PriorityScore before, PriorityScore after) {
        Set<String> touched = new LinkedHashSet<>();
        for (Effect effect : effects) {
            if (effect.subject() == Subject.CRITERION
                    && effect.before().points() != effect.after().points()) {
                touched.add(subject == Subject.TOTAL ? "" : family(effect.code(), before, after));
            }
        }
        return touched;
    }

    private static String family(String criterion, PriorityScore before, PriorityScore after) {
        return after.findCriterion(criterion)
                .or(() -> before.findCriterion(criterion))
                .map(CriterionScore::family)
                .orElse("");
    }

    /** What is not reported does not hold; a criterion or a public that is not reported is not in the grid. */
    private static Finding absent(Subject subject) {
        return switch (subject) {
            case EXCLUSION, ORIENTATION -> Finding.of(Found.NOT_RECOGNISED);
            case FAMILY, TOTAL -> Finding.of(Found.COUNTED);
            case REQUEST, PUBLIC, CRITERION -> Finding.NONE;
        };
    }

    private static Map<String, Part> parts(Subject subject, PriorityScore score) {
        Map<String, Part> parts = new LinkedHashMap<>();
        switch (subject) {
            case REQUEST ->
                parts.put("", new Part(REQUEST, Finding.of(isScored(score) ? Found.SCORED : Found.OUTSIDE_SCORING)));
            case PUBLIC ->
                score.publics().forEach(found -> parts.put(found.code(), new Part(found.label(), of(found))));
            case EXCLUSION ->
                score.outside().stream()
                        .sorted(Comparator.comparing(Exclusion::status).reversed())
                        .forEach(one -> parts.put(one.code(), new Part(one.label(), Finding.of(of(one.status())))));
            case CRITERION -> score.criteria().forEach(one -> parts.put(one.code(), new Part(one.label(), of(one))));
            case FAMILY ->
                score.families().stream()
                        .filter(FamilyScore::capped)
                        .forEach(family -> parts.put(
                                family.code(),
                                new Part(family.label(), new Finding(Found.BOUNDED, family.points(), false))));
            case TOTAL ->
                score.totals()
                        .filter(Totals::floored)
                        .ifPresent(totals ->
                                parts.put("", new Part(TOTAL, new Finding(Found.BOUNDED, totals.total(), false))));
            case ORIENTATION ->
                score.orientations()
                        .forEach(one -> parts.put(one.code(), new Part(one.label(), Finding.of(Found.RECOGNISED))));
        }
        return parts;
    }

    private static boolean isScored(PriorityScore score) {
        return score.outcome() instanceof Outcome.Scored;
    }

    private static Finding of(PublicFinding found) {
        return new Finding(of(found.status()), 0, found.verification() == Verification.VERIFIED);
    }

    private static Found of(PublicStatus status) {
        return switch (status) {
            case RECOGNISED -> Found.RECOGNISED;
            case NOT_RECOGNISED -> Found.NOT_RECOGNISED;
            case UNDETERMINED -> Found.UNDETERMINED;
        };
    }

    private static Finding of(CriterionScore criterion) {
        Found found =
                switch (criterion.status()) {
                    case AWARDED -> Found.AWARDED;
                    case BEATEN -> Found.BEATEN;
                    case NOT_MET -> Found.NOT_MET;
                    case UNDETERMINED -> Found.UNDETERMINED;
                };
        return new Finding(found, criterion.points(), criterion.confirmed());
    }
}
