package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.profile.ProfileSchema;
import org.cotation.profile.internal.Rewriting;
import org.cotation.rules.Engines;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.junit.jupiter.api.Test;

/** A property holds of what is generated: what is generated must be worth holding it of. */
class ProfileGeneratorTest {

    private static final int REQUESTS = 1000;
    private static final int FAIR = REQUESTS / 100;

    private final CotationEngine engine = Engines.direct();

    @Test
    void everyPublicIsRecognisedAndNotRecognisedAtAFairRate() {
        Map<String, Map<PublicStatus, Integer>> seen = statuses(ProfileGenerator.known());

        seen.forEach((code, counts) -> assertThat(counts.getOrDefault(PublicStatus.RECOGNISED, 0))
                .as("%s recognised: %s", code, counts)
                .isGreaterThan(FAIR));
        seen.forEach((code, counts) -> assertThat(counts.getOrDefault(PublicStatus.NOT_RECOGNISED, 0))
                .as("%s not recognised: %s", code, counts)
                .isGreaterThan(FAIR));
    }

    @Test
    void everyPublicIsUndeterminedAtAFairRateWhereFactsAreUnknown() {
        statuses(ProfileGenerator.known().withUnknowns())
                .forEach((code, counts) -> assertThat(counts.getOrDefault(PublicStatus.UNDETERMINED, 0))
                        .as("%s undetermined: %s", code, counts)
                        .isGreaterThan(FAIR));
    }

    private Map<String, Map<PublicStatus, Integer>> statuses(ProfileGenerator generator) {
        Grid grid = CompleteGrids.of(engine, "cahc-2022");
        Map<String, Map<PublicStatus, Integer>> seen = new TreeMap<>();
        for (long seed = 0; seed < REQUESTS; seed++) {
            Request request = generator.request(seed);
            PriorityScore score = engine.score(request.profile(), grid, request.asOf());
            for (PublicFinding found : score.publics()) {
                seen.computeIfAbsent(found.code(), code -> new EnumMap<>(PublicStatus.class))
                        .merge(found.status(), 1, Integer::sum);
            }
        }
        return seen;
    }

    @Test
    void aSeedAlwaysGivesTheSameRequest() {
        ProfileGenerator generator = ProfileGenerator.known().withUnknowns().withStatuses();
        for (long seed = 0; seed < 50; seed++) {
            assertThat(generator.request(seed)).isEqualTo(generator.request(seed));
        }
    }

    @Test
    void whatIsKnownLeavesNothingOpenAndNeitherDoesACompletion() {
        for (long seed = 0; seed < 200; seed++) {
            Request open = ProfileGenerator.known().withUnknowns().request(seed);
            Completions completions = new Completions(new SplittableRandom(seed), open.asOf());

            assertThat(unknowns(ProfileGenerator.known().withStatuses().request(seed)))
                    .isEmpty();
            assertThat(unknowns(open.with(completions.of(open.profile())))).isEmpty();
        }
    }

    private static Set<String> unknowns(Request request) {
        Set<String> unknown = new TreeSet<>();
        Rewriting.of(request.profile(), (place, before) -> {
            if (place.unknown(before)) {
                unknown.add(place.path());
            }
            return before;
        });
        return unknown;
    }

    @Test
    void theBackgroundIsPartOfTheVocabulary() {
        assertThat(Background.paths())
                .allSatisfy(path -> assertThat(ProfileSchema.find(path)).isPresent());
    }
}
