package org.cotation.quickstart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotation.message.Wording;
import org.cotation.profile.ProfileSchema;
import org.cotation.score.CriterionScore;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicKind;
import org.cotation.score.PublicStatus;

/**
 * A score in short: its total, the priorities recognised, and the facts that would settle the points still open.
 *
 * @param title what to call the request
 * @param score its score
 */
record Summary(String title, PriorityScore score) {

    /** The title and total on one line, the priorities and what is missing each on one of their own. */
    String lines() {
        String priorities = score.publics().stream()
                .filter(found -> found.status() == PublicStatus.RECOGNISED && found.kind() == PublicKind.PRIORITY)
                .map(found -> found.label().fr())
                .collect(Collectors.joining(" ; "));
        String lacking =
                missing().stream().map(ProfileSchema::labelOf).map(Wording::fr).collect(Collectors.joining(" ; "));
        return title + " : " + total() + "\n  publics prioritaires : " + (priorities.isEmpty() ? "aucun" : priorities)
                + "\n  manque : " + lacking;
    }

    private String total() {
        return score.totals().map(totals -> totals.total() + " points").orElse("hors cotation");
    }

    List<String> publics() {
        return score.publics().stream()
                .filter(found -> found.status() == PublicStatus.RECOGNISED)
                .map(PublicFinding::code)
                .toList();
    }

    /** What the request lacks, by path; what the grid itself lacks is not the applicant's to bring. */
    List<String> missing() {
        Stream<String> publics = score.publics().stream().flatMap(found -> found.missing().stream());
        Stream<String> criteria =
                score.criteria().stream().map(CriterionScore::missing).flatMap(List::stream);
        return Stream.concat(publics, criteria)
                .filter(path -> !path.startsWith("parameters."))
                .distinct()
                .sorted()
                .toList();
    }
}
