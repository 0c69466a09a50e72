package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cotation.json.ProfileJson;
import org.cotation.score.Totals;
import org.junit.jupiter.api.Test;

/** A total that an association published; the other published examples are scenarios of the published grids. */
class PublishedExamplesTest {

    /** lacsf69.org: threatened with eviction, one adult, two children, resources 1300, rent net of aid 500. */
    @Test
    void rhoneGivesThirtyFive() {
        String profile = """
                {"applicant": {"birthDate": "1990-01-01"},
                 "dependants": [{"birthDate": "2015-05-01"}, {"birthDate": "2018-05-01"}],
                 "resources": {"monthly": [{"code": "SAL", "amount": 1300}]},
                 "currentHousing": {"monthlyRent": 700, "housingBenefit": 200, "evictionStage": "SUMMONS"}}
                """;
        assertThat(TestGrids.ENGINE
                        .score(ProfileJson.read(profile), TestGrids.published("rhone"), LocalDate.of(2024, 5, 1))
                        .totals()
                        .map(Totals::total))
                .contains(35L);
    }
}
