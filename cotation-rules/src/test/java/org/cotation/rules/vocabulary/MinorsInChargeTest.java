package org.cotation.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotation.json.ProfileJson;
import org.cotation.rules.internal.grid.Interpretations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether there are minors in charge, and how many: two questions with one definition, under every reading of it. */
class MinorsInChargeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private static Fact household(String profile, boolean visiting, boolean unborn) {
        Map<String, String> readings = new HashMap<>(Interpretations.ALL.defaults());
        readings.put("visiting-child-in-charge", visiting ? "yes" : "no");
        readings.put("unborn-child-in-charge", unborn ? "yes" : "no");
        return Facts.derive(ProfileJson.read(profile.replace('\'', '"')), TODAY, Parameters.NONE, readings, Map.of())
                .of(Vocabulary.find("Household").orElseThrow())
                .get(0);
    }

    private static Derived<?> read(Fact household, String property) {
        return household.derived(Vocabulary.find("Household")
                .flatMap(type -> type.find(property))
                .orElseThrow());
    }

    private static final String MINOR = "{'birthDate': '2008-06-16'}";
    private static final String ADULT = "{'birthDate': '2008-06-15'}";
    private static final String RECEIVED = "{'birthDate': '2008-06-16', 'custody': 'D'}";

    /** A child received for visits, or expected, counts where the reading of « à charge » says so (CCH L.441-1 j). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                                 | 0 | 0 | 0",
                "{'dependants': [MINOR, ADULT, MINOR, RECEIVED]}                    | 2 | 3 | 2",
                "{'dependants': [RECEIVED]}                                         | 0 | 1 | 0",
                "{'dependants': [ADULT], 'visitingChildren': [MINOR, ADULT, MINOR]} | 0 | 2 | 0",
                "{'dependants': [MINOR], 'visitingChildren': [MINOR]}               | 1 | 2 | 1",
                "{'visitingChildren': [MINOR], 'unbornChildren': {'count': 2}}      | 0 | 1 | 2",
                "{'dependants': [MINOR], 'unbornChildren': {'count': 1}}            | 1 | 1 | 2",
                "{'unbornChildren': {'count': 0}}                                   | 0 | 0 | 0",
            })
    void eachReadingHasItsChildren(String profile, int neither, int visiting, int unborn) {
        String request = children(profile);

        assertThat(read(household(request, false, false), "minorsInCharge").orNull())
                .isEqualTo(neither);
        assertThat(read(household(request, true, false), "minorsInCharge").orNull())
                .isEqualTo(visiting);
        assertThat(read(household(request, false, true), "minorsInCharge").orNull())
                .isEqualTo(unborn);
        assertThat(read(household(request, true, true), "minorsInCharge").orNull())
                .isEqualTo(visiting + unborn - neither);
    }

    private static String children(String profile) {
        return profile.replace("MINOR", MINOR).replace("ADULT", ADULT).replace("RECEIVED", RECEIVED);
    }

    /** There is one where the number is surely one or more, none where it is surely 0, and nobody knows anywhere else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'dependants': null}",
                "{'dependants': [MINOR], 'visitingChildren': null}",
                "{'dependants': [ADULT], 'visitingChildren': null}",
                "{'dependants': [null, MINOR, ADULT]}",
                "{'dependants': [null, ADULT]}",
                "{'dependants': [{'birthDate': null}, MINOR], 'unbornChildren': {'count': null}}",
                "{'dependants': [{'birthDate': '2010-01-01', 'custody': null}]}",
                "{'visitingChildren': [null, MINOR]}",
                "{'visitingChildren': [{'birthDate': null}]}",
                "{'visitingChildren': [ADULT], 'unbornChildren': {'count': null}}",
                "{'unbornChildren': {'count': 1}, 'dependants': [null]}",
                "{'unbornChildren': {'count': 1}, 'visitingChildren': [null]}",
                "{'unbornChildren': {'count': 0}, 'dependants': null}",
            })
    void whetherThereAreAnyIsWhetherTheNumberIsAboveZero(String profile) {
        for (boolean visiting : List.of(false, true)) {
            for (boolean unborn : List.of(false, true)) {
                Fact household = household(children(profile), visiting, unborn);
                Derived<?> any = read(household, "minorInCharge");
                Range number = read(household, "minorsInCharge").range();
                String reading = profile + ", visiting " + visiting + ", unborn " + unborn;

                if (any.unknown()) {
                    assertThat(number.notAbove(Range.exactly(BigDecimal.ZERO)))
                            .as(reading)
                            .isFalse();
                    assertThat(Range.exactly(BigDecimal.ZERO).below(number))
                            .as(reading)
                            .isFalse();
                } else if (Boolean.TRUE.equals(any.orNull())) {
                    assertThat(Range.exactly(BigDecimal.ZERO).below(number))
                            .as(reading)
                            .isTrue();
                } else {
                    assertThat(number).as(reading).isEqualTo(Range.exactly(BigDecimal.ZERO));
                }
            }
        }
    }
}
