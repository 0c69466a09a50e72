package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Shrinkable;
import org.cotation.profile.Answer;
import org.junit.jupiter.api.Test;

/** A request that shows a fault is reduced to what the fault needs. */
class SmallerTest {

    private static boolean hasBirthDate(Request request) {
        return request.profile().applicant().birthDate() instanceof Answer.Given<?>;
    }

    @Test
    void nothingIsLeftThatTheFaultDoesNotNeed() {
        for (long seed = 0; seed < 20; seed++) {
            Request request = ProfileGenerator.known().withUnknowns().request(seed);
            if (hasBirthDate(request)) {
                Request smallest = Smaller.still(request, SmallerTest::hasBirthDate);

                assertThat(Smaller.size(smallest)).isEqualTo(1);
                assertThat(smallest.profile().applicant().birthDate())
                        .isEqualTo(request.profile().applicant().birthDate());
            }
        }
    }

    @Test
    void jqwikShrinksRequestsToSimplerOnes() {
        Shrinkable<Request> drawn = GeneratedProfiles.of(
                        ProfileGenerator.known().withUnknowns())
                .generator(100)
                .next(new Random(1));

        assertThat(drawn.shrink()).isNotEmpty().allSatisfy(less -> assertThat(less.distance())
                .isLessThan(drawn.distance()));
    }
}
