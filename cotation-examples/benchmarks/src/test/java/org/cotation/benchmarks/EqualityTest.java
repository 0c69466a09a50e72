package org.cotation.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotation.benchmarks.plain.PlainCahc2022;
import org.cotation.profile.ApplicantProfile;
import org.junit.jupiter.api.Test;

/** What is compared does the same work: nothing is timed before this holds. */
class EqualityTest {

    private static final int REQUESTS = 3000;

    @Test
    void plainJavaFindsWhatTheLibraryFinds() {
        assertThat(Agreement.of(
                        new PlainCahc2022(Population.AS_OF), LibraryContender.shipped(), Population.of(REQUESTS)))
                .isEmpty();
    }

    @Test
    void requestsAreAllDifferentAndAlwaysTheSame() {
        List<ApplicantProfile> requests = Population.of(REQUESTS);
        assertThat(requests).doesNotHaveDuplicates().isEqualTo(Population.of(REQUESTS));
    }
}
