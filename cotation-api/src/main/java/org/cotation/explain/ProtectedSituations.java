package org.cotation.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cotation.message.Wording;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Cumulation;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.Exclusion;
import org.cotation.score.FactValue;
import org.cotation.score.FamilyScore;
import org.cotation.score.Figure;
import org.cotation.score.Orientation;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.cotation.score.Verification;

/**
 * Tells what concludes on sensitive situations under one neutral name. Its order and its label in a public grid would say
 * which situation it is, so that neither stays: what is recognised or awarded on such grounds is told once for each kind
 * of public and each family, and a family that holds nothing else has no name of its own.
 */
final class ProtectedSituations {

    private static final String CODE = Evidence.PROTECTED;
    private static final Wording LABEL =
            new Wording("Situation protégée par la loi (non détaillée)", "Situation protected by law (not detailed)");

    private final Explanation explanation;

    ProtectedSituations(Explanation explanation) {
        this.explanation = explanation;
    }

    Explanation merged() {
        PriorityScore score = explanation.score();
        return new Explanation(
                new PriorityScore(
                        score.asOf(),
                        score.grid(),
                        score.outcome() instanceof Outcome.Scored scored ? scored(scored) : score.outcome(),
                        exclusions(score.outside()),
                        publics(score.publics()),
                        score.orientations().stream()
                                .filter(one -> !sensitive(one))
                                .toList()),
                explanation.rules().stream()
                        .filter(rule -> rule.sensitivity().isEmpty())
                        .toList(),
                explanation.open().stream()
                        .filter(point -> !sensitive(point.concern(), point.code()))
                        .toList());
    }

    /** Several rules may direct to one service: what tells something is the one that did, which gave its name. */
    private boolean sensitive(Orientation orientation) {
        return explanation.rules(Concern.ORIENTATION, orientation.code()).stream()
                .filter(rule -> rule.label().equals(orientation.label()))
                .anyMatch(rule -> !rule.sensitivity().isEmpty());
    }

    private boolean sensitive(Concern concern, String code) {
        return explanation.rules().stream()
                .anyMatch(rule -> rule.concern() == concern
                        && rule.code().equals(code)
                        && !rule.sensitivity().isEmpty());
    }

    private List<PublicFinding> publics(List<PublicFinding> publics) {
        return together(
                publics,
                found -> sensitive(Concern.PUBLIC, found.code()),
                PublicFinding::kind,
                ProtectedSituations::neutral,
                ProtectedSituations::both);
    }

    private static PublicFinding neutral(PublicFinding found) {
        return new PublicFinding(
                CODE,
                LABEL,
                found.kind(),
                found.status(),
                found.verification(),
                "",
                "",
                found.status() == PublicStatus.RECOGNISED
                        ? fact(found.verification() == Verification.VERIFIED)
                        : List.of(),
                found.status() == PublicStatus.UNDETERMINED ? List.of(CODE) : List.of(),
                "",
                List.of());
    }

    /** Recognised if one is, verified if one that is recognised is; undetermined if nothing else. */
    private static PublicFinding both(PublicFinding one, PublicFinding other) {
        if (one.status() != other.status()) {
            return rank(one.status()) > rank(other.status()) ? one : other;
        }
        return one.verification() == Verification.VERIFIED ? one : other;
    }

    private static int rank(PublicStatus status) {
        return switch (status) {
            case RECOGNISED -> 2;
            case UNDETERMINED -> 1;
            case NOT_RECOGNISED -> 0;
        };
    }

    private static List<Evidence> fact(boolean verified) {
        return List.of(new Evidence(
                CODE, new FactValue.Withheld(), verified ? EvidenceStatus.VERIFIED : EvidenceStatus.DECLARED));
    }

    private List<Exclusion> exclusions(List<Exclusion> exclusions) {
        return together(
                exclusions,
                exclusion -> sensitive(Concern.EXCLUSION, exclusion.code()),
                exclusion -> CODE,
                exclusion -> new Exclusion(
                        CODE,
                        LABEL,
                        exclusion.status(),
                        "",
                        List.of(),
                        exclusion.status() == PublicStatus.UNDETERMINED ? List.of(CODE) : List.of()),
                (one, other) -> one.status() == PublicStatus.RECOGNISED ? one : other);
    }

    private Outcome scored(Outcome.Scored scored) {
        Predicate<CriterionScore> sensitive = criterion -> sensitive(Concern.CRITERION, criterion.code());
        Set<String> nameless = namelessFamilies(scored, sensitive);
        List<CriterionScore> criteria = together(
                scored.criteria(),
                sensitive,
                criterion -> familyCode(criterion.family(), nameless),
                criterion -> neutral(criterion, familyCode(criterion.family(), nameless)),
                ProtectedSituations::both);
        List<FamilyScore> families = together(
                scored.families(),
                family -> nameless.contains(family.code()),
                family -> CODE,
                family -> new FamilyScore(CODE, LABEL, Cumulation.SUM, Figure.none(), family.points(), false),
                (one, other) -> new FamilyScore(
                        CODE,
                        LABEL,
                        Cumulation.SUM,
                        Figure.none(),
                        Math.addExact(one.points(), other.points()),
                        false));
        return new Outcome.Scored(scored.totals(), families, criteria);
    }

    private static Set<String> namelessFamilies(Outcome.Scored scored, Predicate<CriterionScore> sensitive) {
        Set<String> nameless = scored.criteria().stream()
                .map(CriterionScore::family)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        scored.criteria().stream()
                .filter(sensitive.negate())
                .map(CriterionScore::family)
                .forEach(nameless::remove);
        return nameless;
    }

    private static String familyCode(String family, Set<String> nameless) {
        return nameless.contains(family) ? CODE : family;
    }

    private static CriterionScore neutral(CriterionScore criterion, String family) {
        boolean met = rank(criterion.status()) >= rank(CriterionStatus.BEATEN);
        return new CriterionScore(
                CODE + "." + family,
                LABEL,
                family,
                criterion.status(),
                criterion.points(),
                Figure.none(),
                Wording.same(""),
                met ? criterion.worth() : Figure.none(),
                "",
                "",
                met ? fact(criterion.confirmed()) : List.of(),
                criterion.missing().isEmpty() ? List.of() : List.of(CODE),
                List.of());
    }

    private static CriterionScore both(CriterionScore one, CriterionScore other) {
        boolean inOrder = rank(one.status()) >= rank(other.status());
        CriterionScore first = inOrder ? one : other;
        CriterionScore second = inOrder ? other : one;
        List<Evidence> facts =
                first.confirmed() || !met(second) || second.confirmed() ? first.evidence() : second.evidence();
        return new CriterionScore(
                first.code(),
                LABEL,
                first.family(),
                first.status(),
                Math.addExact(one.points(), other.points()),
                Figure.none(),
                Wording.same(""),
                worth(one, other, first),
                "",
                "",
                first.status() == second.status() ? facts : first.evidence(),
                first.missing().isEmpty() ? second.missing() : first.missing(),
                List.of());
    }

    private static Figure worth(CriterionScore one, CriterionScore other, CriterionScore first) {
        return one.status() == CriterionStatus.AWARDED && other.status() == CriterionStatus.AWARDED
                ? Figure.of(Math.addExact(one.points(), other.points()))
                : first.worth();
    }

    private static boolean met(CriterionScore criterion) {
        return rank(criterion.status()) >= rank(CriterionStatus.BEATEN);
    }

    private static int rank(CriterionStatus status) {
        return switch (status) {
            case AWARDED -> 3;
            case BEATEN -> 2;
            case UNDETERMINED -> 1;
            case NOT_MET -> 0;
        };
    }

    /** Puts the hidden items of a list together by group, each group where its first item stood; the others stay. */
    private static <T, K> List<T> together(
            Collection<T> items,
            Predicate<T> hidden,
            Function<T, K> group,
            Function<T, T> neutral,
            BinaryOperator<T> both) {
        Map<Object, T> shown = new LinkedHashMap<>();
        for (T item : items) {
            if (hidden.test(item)) {
                shown.merge(group.apply(item), neutral.apply(item), both);
            } else {
                shown.put(new Object(), item);
            }
        }
        return new ArrayList<>(shown.values());
    }
}
