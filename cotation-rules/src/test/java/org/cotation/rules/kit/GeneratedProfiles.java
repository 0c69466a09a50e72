package org.cotation.rules.kit;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Requests of a {@link ProfileGenerator} as a jqwik arbitrary. A request that falsifies a property is shrunk by leaving out
 * its answers, so that what remains is what matters; it prints as JSON.
 */
public final class GeneratedProfiles {

    private GeneratedProfiles() {}

    /** Requests of this generator. */
    public static Arbitrary<Request> of(ProfileGenerator generator) {
        return Arbitraries.fromGenerator(random -> new Shrinking(generator.request(random.nextLong())));
    }

    /**
     * A request, and those that say less.
     *
     * @param value the request
     */
    private record Shrinking(Request value) implements Shrinkable<Request> {

        @Override
        public Stream<Shrinkable<Request>> shrink() {
            return Smaller.than(value).map(Shrinking::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(Smaller.size(value));
        }
    }
}
