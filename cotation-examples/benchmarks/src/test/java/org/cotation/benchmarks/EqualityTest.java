package org.cotation.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotation.benchmarks.many.GeneratedJava;
import org.cotation.benchmarks.many.ManyRulesGrid;
import org.cotation.benchmarks.peers.DmnContender;
import org.cotation.benchmarks.peers.DroolsContender;
import org.cotation.benchmarks.peers.EasyRulesContender;
import org.cotation.benchmarks.peers.EvreteContender;
import org.cotation.benchmarks.plain.PlainCahc2022;
import org.cotation.engine.Detail;
import org.cotation.profile.ApplicantProfile;
import org.junit.jupiter.api.Test;

/** What is compared does the same work: nothing is timed before this holds. */
class EqualityTest {

    private static final int REQUESTS = 1000;

    @Test
    void plainJavaFindsWhatTheLibraryFinds() {
        for (Detail detail : Detail.values()) {
            assertThat(Agreement.of(
                            new PlainCahc2022(Population.AS_OF),
                            LibraryContender.shipped(detail),
                            Population.of(REQUESTS)))
                    .isEmpty();
        }
    }

    @Test
    void droolsSessionsOnTheRulesOfTheGridFindWhatTheLibraryFinds() {
        List<ApplicantProfile> requests = SameWork.requests(REQUESTS);

        assertThat(requests).hasSizeGreaterThan(REQUESTS / 20);
        assertThat(Agreement.of(SameWork.contender(false), SameWork.contender(true), requests))
                .isEmpty();
    }

    @Test
    void droolsFindsThePointsOfPlainJava() {
        assertFindsThePoints(DroolsContender.newSessions(Population.AS_OF));
        assertFindsThePoints(DroolsContender.pooledSessions(Population.AS_OF));
    }

    @Test
    void evreteFindsThePointsOfPlainJava() {
        assertFindsThePoints(new EvreteContender(Population.AS_OF));
    }

    @Test
    void easyRulesFindsThePointsOfPlainJava() {
        assertFindsThePoints(new EasyRulesContender(Population.AS_OF));
    }

    @Test
    void aDecisionTableFindsThePointsOfPlainJava() {
        assertFindsThePoints(new DmnContender(Population.AS_OF));
    }

    private static void assertFindsThePoints(Contender<?> peer) {
        assertThat(Agreement.onPoints(new PlainCahc2022(Population.AS_OF), peer, Population.of(REQUESTS)))
                .isEmpty();
    }

    @Test
    void generatedJavaFindsWhatTheLibraryFindsUnderTheSameRules() {
        assertThat(Agreement.of(GeneratedJava.of(60), ManyRulesGrid.contender(60), Population.of(300)))
                .isEmpty();
    }

    @Test
    void requestsAreAllDifferentAndAlwaysTheSame() {
        List<ApplicantProfile> requests = Population.of(REQUESTS);
        assertThat(requests).doesNotHaveDuplicates().isEqualTo(Population.of(REQUESTS));
    }
}
