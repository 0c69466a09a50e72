package org.cotation.rules.publication;

import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.rules.publication.GridDocument.Criterion;
import org.cotation.rules.publication.GridDocument.Family;
import org.cotation.rules.vocabulary.Unit;
import org.cotation.score.Cumulation;
import org.cotation.score.Figure;

/** Says points, and how they count together. */
final class PointWords {

    private PointWords() {}

    /** « 1 point par an, 10 points au plus », « 10 points en moins par refus ». */
    static Wording of(Criterion criterion) {
        Wording points = gain(criterion.points());
        Wording by = criterion.unit();
        Wording each =
                by.fr().isEmpty() ? points : new Wording(points.fr() + " " + by.fr(), points.en() + " " + by.en());
        return criterion.cap() instanceof Figure.Of cap ? capped(each, gain(cap.value())) : each;
    }

    private static Wording capped(Wording each, Wording cap) {
        return new Wording(each.fr() + ", " + cap.fr() + " au plus", each.en() + ", " + cap.en() + " at most");
    }

    /** What is added, or taken away: « 10 points en moins ». */
    static Wording gain(long points) {
        Wording number = count(Math.abs(points));
        return points < 0 ? new Wording(number.fr() + " en moins", number.en() + " taken away") : number;
    }

    /** A number of points: « 0 point », « -1 point », « 2 points ». */
    static Wording count(long points) {
        Wording number = Numerals.number(points);
        long size = Math.abs(points);
        return Numerals.with(number, size < 2 ? "point" : "points", size == 1 ? "point" : "points");
    }

    /** How the criteria of a family count together, and what bounds them. */
    static Wording counting(Family family) {
        Wording rule = cumulation(family.cumulation());
        if (!(family.cap() instanceof Figure.Of cap)) {
            return new Wording(rule.fr() + ".", rule.en() + ".");
        }
        Wording bound = gain(cap.value());
        return new Wording(
                rule.fr() + ", dans la limite de " + bound.fr() + ".", rule.en() + ", up to " + bound.en() + ".");
    }

    static Wording cumulation(Cumulation cumulation) {
        return switch (cumulation) {
            case SUM -> new Wording("Les points s'additionnent", "The points add up");
            case HIGHEST -> new Wording("Un seul critère compte, le plus fort", "The strongest criterion alone counts");
            case DECLARED ->
                new Wording(
                        "Seul compte le critère coché dans la demande, s'il est rempli",
                        "The criterion ticked in the request alone counts, if it is met");
        };
    }

    /** The time within which an applicant is to be seen: « dans le mois de l'enregistrement »; empty where none is set. */
    static Wording within(Figure months) {
        if (!(months instanceof Figure.Of of)) {
            return Wording.same("");
        }
        Wording time = Unit.MONTHS.count(of.value());
        return new Wording(
                (of.value() == 1 ? "dans le mois" : "dans les " + time.fr()) + " de l'enregistrement de la demande",
                "within " + time.en() + " of the registration of the request");
    }

    static Wording bound(Figure bound) {
        return bound instanceof Figure.Of of ? gain(of.value()) : new Wording("aucun", "none");
    }
}
