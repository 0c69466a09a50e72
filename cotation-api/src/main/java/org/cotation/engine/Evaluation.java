package org.cotation.engine;

import java.time.LocalDate;
import java.util.Objects;
import org.cotation.profile.ApplicantProfile;

/**
 * What a score is calculated from. Immutable.
 *
 * @param profile the request
 * @param grid a grid, under the readings adopted
 * @param asOf the date of the evaluation
 */
public record Evaluation(ApplicantProfile profile, Grid grid, LocalDate asOf) {

    /** Checks that everything is there. */
    public Evaluation {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(grid, "grid");
        Objects.requireNonNull(asOf, "asOf");
    }

    @Override
    public String toString() {
        return "Evaluation[" + grid.info().id() + ", " + asOf + "]";
    }
}
