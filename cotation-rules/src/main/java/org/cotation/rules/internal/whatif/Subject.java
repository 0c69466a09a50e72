package org.cotation.rules.internal.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.vocabulary.Parameters;
import org.cotation.score.PriorityScore;

/**
 * What is asked about: a grid, a day, and how a request is scored under them.
 *
 * @param rules every rule that has a say in the score
 * @param families the families of criteria
 * @param parameters the values that the grid supplies
 * @param asOf the date of the evaluation
 * @param scoring scores a request under this grid on this day
 */
public record Subject(
        List<Rule> rules,
        List<FamilyDefinition> families,
        Parameters parameters,
        LocalDate asOf,
        Function<ApplicantProfile, PriorityScore> scoring) {

    /** Copies the lists. */
    public Subject {
        rules = List.copyOf(rules);
        families = List.copyOf(families);
    }
}
