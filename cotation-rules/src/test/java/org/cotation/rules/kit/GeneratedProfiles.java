package org.cotation.rules.kit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Requests of a {@link ProfileGenerator} as a jqwik arbitrary. A failure names the seed; a request is not shrunk, since
 * a lesser seed is no simpler a request.
 */
public final class GeneratedProfiles {

    private GeneratedProfiles() {}

    /** Requests of this generator. */
    public static Arbitrary<Request> of(ProfileGenerator generator) {
        return Arbitraries.longs()
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .map(generator::request)
                .dontShrink();
    }
}
