package org.cotation.rules.kit.laws;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotation.message.Wording;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Assessment;
import org.cotation.profile.internal.Rewriting;
import org.cotation.rules.kit.Request;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.CriterionWeight;
import org.cotation.score.FamilyScore;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;

/** What the points of a grid owe. */
final class PointLaws {

    private static final Wording EVIDENCE = new Wording(
            "tout point gagné ou perdu repose sur un fait de la demande.",
            "every point gained or lost rests on a fact of the request.");
    private static final Wording MONOTONY = new Wording(
            "un public reconnu de plus ne fait jamais baisser la note, sauf règle qui retire des points.",
            "one more recognised public never lowers the score, unless a rule takes points off.");
    private static final Wording CAPS = new Wording(
            "plafonds et plancher bornent les points, et la note en est la somme.",
            "caps and floor bound the points, and the total is their sum.");
    private static final Wording UNKNOWN = new Wording(
            "ne pas répondre ne rapporte jamais plus que répondre.",
            "leaving a question open never scores more than answering it.");

    private PointLaws() {}

    static void evidence(Trial trial) {
        trial.hold(
                EVIDENCE,
                trial.requests(Trial.open(), 1),
                request -> trial.score(request).criteria().stream()
                        .filter(criterion -> criterion.points() != 0)
                        .filter(criterion -> criterion.evidence().isEmpty())
                        .findFirst()
                        .map(
                                criterion -> new Wording(
                                        "Le critère `" + criterion.code() + "` vaut " + criterion.points()
                                                + " points sans citer aucun fait : sa règle ne teste rien de la demande. Ajoutez-y une condition.",
                                        "The criterion `" + criterion.code() + "` counts " + criterion.points()
                                                + " points and names no fact: its rule tests nothing of the request. Add a condition.")));
    }

    static void monotony(Trial trial) {
        trial.hold(MONOTONY, trial.requests(Trial.known(), 5), request -> {
            PriorityScore before = trial.score(request);
            return before.publics().stream()
                    .filter(found -> found.status() != PublicStatus.RECOGNISED)
                    .map(PublicFinding::code)
                    .flatMap(code -> lowered(trial, request, before, code).stream())
                    .findFirst();
        });
    }

    private static Optional<Wording> lowered(Trial trial, Request request, PriorityScore before, String code) {
        PriorityScore after = trial.score(request.with(recognised(request.profile(), code)));
        boolean scored = before.totals().isPresent() && after.totals().isPresent();
        if (!scored || total(after) >= total(before) || penalised(before, after)) {
            return Optional.empty();
        }
        return Optional.of(new Wording(
                "Reconnaître en plus le public `" + code + "` fait passer la note de " + total(before) + " à "
                        + total(after)
                        + ", sans règle qui retire des points. Une règle récompense-t-elle son absence (`not Public`, `code !=`) ?",
                "Recognising the public `" + code + "` too takes the total from " + total(before) + " to "
                        + total(after)
                        + ", and no rule takes points off. Does a rule reward its absence (`not Public`, `code !=`)?"));
    }

    /** With the assessment of a competent body, which recognises any public and is read by nothing else. */
    private static ApplicantProfile recognised(ApplicantProfile profile, String code) {
        List<Answer<Assessment>> assessments = new ArrayList<>();
        if (profile.assessments() instanceof Answer.Given<List<Answer<Assessment>>> given) {
            assessments.addAll(given.value());
        }
        assessments.add(Answer.declared(
                Assessment.builder().publicCode(code).favourable(true).build()));
        return profile.toBuilder().assessments(Answer.declared(assessments)).build();
    }

    private static boolean penalised(PriorityScore before, PriorityScore after) {
        return after.criteria().stream()
                .anyMatch(criterion -> criterion.points() < 0
                        && before.findCriterion(criterion.code())
                                .map(one -> one.points() > criterion.points())
                                .orElse(true));
    }

    private static long total(PriorityScore score) {
        return score.totals().orElseThrow().total();
    }

    static void capsAndFloors(Trial trial) {
        trial.hold(CAPS, trial.requests(Trial.open(), 1), request -> {
            PriorityScore score = trial.score(request);
            return score.totals().isEmpty() ? Optional.empty() : beyond(trial, score);
        });
    }

    private static Optional<Wording> beyond(Trial trial, PriorityScore score) {
        for (CriterionScore criterion : score.criteria()) {
            Figure cap = trial.grid()
                    .weights()
                    .find(criterion.code())
                    .map(CriterionWeight::cap)
                    .orElse(Figure.none());
            if (beyond(criterion.points(), cap)) {
                return wrong("critère", "criterion", criterion.code(), criterion.points(), cap);
            }
        }
        for (FamilyScore family : score.families()) {
            if (beyond(family.points(), family.cap())) {
                return wrong("famille", "family", family.code(), family.points(), family.cap());
            }
        }
        return sum(trial.grid().weights().floor(), score);
    }

    private static boolean beyond(long points, Figure cap) {
        return cap instanceof Figure.Of bound && (bound.value() < 0 ? points < bound.value() : points > bound.value());
    }

    private static Optional<Wording> wrong(String fr, String en, String code, long points, Figure cap) {
        long bound = cap instanceof Figure.Of of ? of.value() : 0;
        return Optional.of(new Wording(
                "Points comptés (" + fr + " `" + code + "`) : " + points + ", au-delà du plafond de " + bound + ".",
                "Points counted (" + en + " `" + code + "`): " + points + ", beyond the cap of " + bound + "."));
    }

    private static Optional<Wording> sum(Figure floor, PriorityScore score) {
        long sum = score.families().stream().mapToLong(FamilyScore::points).sum();
        long expected = floor instanceof Figure.Of least ? Math.max(least.value(), sum) : sum;
        return total(score) == expected
                ? Optional.empty()
                : Optional.of(new Wording(
                        "La note est de " + total(score) + " ; les familles et le plancher donnent " + expected + ".",
                        "The total is " + total(score) + "; the families and the floor give " + expected + "."));
    }

    static void unknown(Trial trial) {
        trial.hold(UNKNOWN, trial.requests(Trial.known(), 1), request -> {
            PriorityScore told = trial.score(request);
            return Stream.of(1, 2, 5)
                    .map(oneIn -> silent(request, oneIn))
                    .flatMap(silent -> beats(trial, trial.score(silent), told).stream())
                    .findFirst();
        });
    }

    /** The same request, where about one answer in so many is left open: the same ones, whatever the others are. */
    private static Request silent(Request request, int oneIn) {
        return request.with(Rewriting.of(
                request.profile(),
                (place, before) -> Math.floorMod(place.path().hashCode() + request.seed(), oneIn) == 0
                        ? Answer.unknown()
                        : before));
    }

    private static Optional<Wording> beats(Trial trial, PriorityScore silent, PriorityScore told) {
        if (silent.totals().isEmpty() || told.totals().isEmpty() || total(silent) <= total(told)) {
            return Optional.empty();
        }
        Set<String> lost = new HashSet<>();
        for (CriterionScore criterion : told.criteria()) {
            long before = silent.findCriterion(criterion.code())
                    .map(CriterionScore::points)
                    .orElse(0L);
            if (criterion.points() < before
                    || (criterion.status() == CriterionStatus.AWARDED && criterion.points() < 0)) {
                lost.add(criterion.code());
            }
        }
        if (lost.stream().anyMatch(trial.laws().penaltiesThatSilenceEscapes()::contains)) {
            return Optional.empty();
        }
        List<String> codes = lost.stream().sorted().toList();
        return Optional.of(
                new Wording(
                        "Sans les réponses, la note est de " + total(silent) + " ; avec elles, de "
                                + total(told)
                                + " : les critères " + codes
                                + " pénalisent qui répond. Récompensez le contraire, ou déclarez-les dans penaltiesThatSilenceEscapes().",
                        "Without the answers the total is " + total(silent) + "; with them, " + total(told)
                                + ": the criteria " + codes
                                + " penalise those who answer. Reward the contrary, or declare them in penaltiesThatSilenceEscapes()."));
    }
}
