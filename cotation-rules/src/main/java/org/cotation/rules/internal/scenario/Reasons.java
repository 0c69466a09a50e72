package org.cotation.rules.internal.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cotation.message.Language;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.FamilyScore;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.Totals;
import org.cotation.text.ReasonText;

/** Says what a score rests on, for an author whose scenario failed. */
final class Reasons {

    static final Wording OUTSIDE = new Wording("la demande est hors cotation", "the request is outside the scoring");

    private final PriorityScore score;

    Reasons(PriorityScore score) {
        this.score = score;
    }

    List<Wording> of(PublicFinding found) {
        return said(ReasonText.of(found, score, Language.FR), ReasonText.of(found, score, Language.EN));
    }

    List<Wording> of(CriterionScore found) {
        return said(ReasonText.of(found, score, Language.FR), ReasonText.of(found, score, Language.EN));
    }

    private static List<Wording> said(List<String> fr, List<String> en) {
        List<Wording> said = new ArrayList<>();
        for (int i = 0; i < fr.size(); i++) {
            said.add(new Wording(fr.get(i), en.get(i)));
        }
        return said;
    }

    /**
     * What makes the points up: each criterion that counts, is beaten or may count, with its reasons, and what bounded
     * them.
     *
     * @param wanted the criteria concerned
     * @param notMet whether those that are not met are told too, as far as they could add points
     */
    List<Wording> points(Predicate<CriterionScore> wanted, boolean notMet) {
        List<Wording> told = new ArrayList<>();
        score.criteria().stream()
                .filter(wanted)
                .filter(one -> one.status() != CriterionStatus.NOT_MET || (notMet && couldAdd(one)))
                .forEach(one -> told.add(withReasons(one)));
        if (told.isEmpty()) {
            told.add(new Wording("aucun critère ne donne de points", "no criterion gives points"));
        }
        score.families().stream()
                .filter(FamilyScore::capped)
                .filter(family -> score.criteria().stream()
                        .anyMatch(one -> wanted.test(one) && one.family().equals(family.code())))
                .forEach(family -> told.add(capped(family)));
        if (score.totals().filter(Totals::floored).isPresent()) {
            told.add(new Wording("le total minimal de la grille s'applique", "the least total of the grid applies"));
        }
        return told;
    }

    private static boolean couldAdd(CriterionScore one) {
        return one.worth() instanceof Figure.Of worth && worth.value() > 0;
    }

    private static Wording capped(FamilyScore family) {
        Wording points = Numerals.number(family.points());
        return new Wording(
                "rubrique " + family.code() + " (" + family.label().fr() + ") : plafonnée à " + points.fr(),
                "family " + family.code() + " (" + family.label().en() + "): capped at " + points.en());
    }

    private Wording withReasons(CriterionScore one) {
        Wording status = status(one);
        List<Wording> reasons = of(one);
        String fr = String.join(" ; ", reasons.stream().map(Wording::fr).toList());
        String en = String.join("; ", reasons.stream().map(Wording::en).toList());
        return new Wording(
                named(one).fr() + " : " + status.fr() + (fr.isEmpty() ? "" : " — " + fr),
                named(one).en() + ": " + status.en() + (en.isEmpty() ? "" : " — " + en));
    }

    /** A criterion by its code, which the author writes, and its name. */
    static Wording named(CriterionScore one) {
        return new Wording(
                one.code() + " (" + one.label().fr() + ")",
                one.code() + " (" + one.label().en() + ")");
    }

    private static Wording status(CriterionScore one) {
        return switch (one.status()) {
            case AWARDED -> Numerals.number(one.points());
            case BEATEN -> new Wording("rempli, mais un autre compte", "met, but another counts");
            case UNDETERMINED -> new Wording("à déterminer", "to be determined");
            case NOT_MET -> new Wording("non rempli", "not met");
        };
    }

    /** What puts the request outside the scoring, or may. */
    List<Wording> exclusions() {
        return score.outside().stream()
                .map(exclusion -> new Wording(
                        exclusion.code() + " (" + exclusion.label().fr() + ") : " + exclusion.status(),
                        exclusion.code() + " (" + exclusion.label().en() + "): " + exclusion.status()))
                .toList();
    }

    /** The orientations given, and where they direct to. */
    List<Wording> orientations() {
        if (score.orientations().isEmpty()) {
            return List.of(new Wording("aucune orientation n'est donnée", "no orientation is given"));
        }
        return score.orientations().stream()
                .map(one -> {
                    String place = one.place().isEmpty() ? "" : " — " + one.place();
                    return new Wording(
                            one.code() + " (" + one.label().fr() + ")" + place,
                            one.code() + " (" + one.label().en() + ")" + place);
                })
                .toList();
    }
}
