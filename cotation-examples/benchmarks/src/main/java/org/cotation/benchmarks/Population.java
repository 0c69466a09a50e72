package org.cotation.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.kit.ProfileGenerator;

/**
 * Distinct requests, always the same for the same seed, by the generator that the tests of the engine use. Of ten, six
 * are wholly known and declared, three have facts checked or refuted, one leaves facts open.
 */
public final class Population {

    /** The date of every evaluation. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    /** So many that no processor learns their answers by heart. */
    public static final int SIZE = 10_000;

    private static final long SEED = 20_260_301L;

    private Population() {}

    /** The first of the requests that leave answers open. */
    public static ApplicantProfile open() {
        return of(10).get(9);
    }

    /** So many requests. */
    public static List<ApplicantProfile> of(int size) {
        return of(size, SEED);
    }

    /** So many requests of another seed. */
    public static List<ApplicantProfile> of(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ProfileGenerator known = ProfileGenerator.known();
        ProfileGenerator checked = known.withStatuses();
        ProfileGenerator open = checked.withUnknowns();
        List<ApplicantProfile> profiles = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            ProfileGenerator generator = i % 10 < 6 ? known : i % 10 < 9 ? checked : open;
            profiles.add(generator.profile(random, AS_OF));
        }
        return profiles;
    }
}
