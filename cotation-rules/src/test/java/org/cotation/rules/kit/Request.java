package org.cotation.rules.kit;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.cotation.json.ProfileJson;
import org.cotation.profile.ApplicantProfile;

/**
 * A generated request, and the day on which it is looked at. Its {@code toString} tells how to make it again, and what
 * it says, for one that was shrunk: nobody real is in it.
 *
 * @param seed the seed that it comes from
 * @param profile the request
 * @param asOf the date of the evaluation
 */
public record Request(long seed, ApplicantProfile profile, LocalDate asOf) {

    /** The same request, with another profile. */
    public Request with(ApplicantProfile other) {
        return new Request(seed, other, asOf);
    }

    /** A source of chance of its own, for what a test draws beside the request: the same for the same seed. */
    public SplittableRandom chance() {
        return new SplittableRandom(~seed);
    }

    @Override
    public String toString() {
        return "Request[seed " + seed + "L, " + asOf + ", " + ProfileJson.write(profile) + "]";
    }
}
