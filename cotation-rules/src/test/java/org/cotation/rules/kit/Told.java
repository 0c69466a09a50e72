package org.cotation.rules.kit;

import org.cotation.score.CriterionScore;
import org.cotation.score.FamilyScore;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;

/** What a score decides, in lines that can be compared; the reasons are left out. */
public final class Told {

    private Told() {}

    /** Publics, outcome, totals, families and criteria. */
    public static String of(PriorityScore score) {
        StringBuilder lines = new StringBuilder();
        for (PublicFinding found : score.publics()) {
            lines.append(found.code()).append(' ').append(found.status());
            lines.append(' ').append(found.verification()).append('\n');
        }
        lines.append(statusesOfCriteria(score));
        return lines.toString();
    }

    /** The same, without the verification of the publics and what is confirmed. */
    public static String ofDeclared(PriorityScore score) {
        StringBuilder lines = new StringBuilder();
        score.publics().forEach(found -> lines.append(found.code())
                .append(' ')
                .append(found.status())
                .append('\n'));
        score.totals().ifPresent(totals -> lines.append(totals.total())
                .append(' ')
                .append(figure(totals.possible()))
                .append(' ')
                .append(figure(totals.lowestPossible()))
                .append('\n'));
        criteria(score, lines);
        return lines.toString();
    }

    private static String statusesOfCriteria(PriorityScore score) {
        StringBuilder lines = new StringBuilder();
        lines.append(score.outcome().getClass().getSimpleName()).append('\n');
        score.totals().ifPresent(totals -> lines.append(totals).append('\n'));
        criteria(score, lines);
        return lines.toString();
    }

    private static void criteria(PriorityScore score, StringBuilder lines) {
        for (FamilyScore family : score.families()) {
            lines.append(family.code()).append(' ').append(family.points()).append('\n');
        }
        for (CriterionScore criterion : score.criteria()) {
            lines.append(criterion.code())
                    .append(' ')
                    .append(criterion.status())
                    .append(' ');
            lines.append(criterion.points())
                    .append(' ')
                    .append(figure(criterion.units()))
                    .append('\n');
        }
    }

    private static String figure(Figure figure) {
        return figure instanceof Figure.Of number ? Long.toString(number.value()) : "-";
    }
}
