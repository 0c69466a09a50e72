package org.cotation.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.cotation.message.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number with its unit, in words: in French the plural begins at 2, in English with every number that is not 1. */
class UnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YEARS    | 0    | 0 an         | 0 years",
                "YEARS    | 0.5  | 0,5 an       | 0.5 years",
                "YEARS    | 1    | 1 an         | 1 year",
                "YEARS    | 1.00 | 1 an         | 1 year",
                "YEARS    | 1.5  | 1,5 an       | 1.5 years",
                "YEARS    | 1.99 | 1,99 an      | 1.99 years",
                "YEARS    | 2    | 2 ans        | 2 years",
                "PERSONS  | -1   | -1 personne  | -1 person",
                "PERSONS  | -2   | -2 personnes | -2 persons",
                "REFUSALS | 1    | 1 refus      | 1 refusal",
                "REFUSALS | 3    | 3 refus      | 3 refusals",
                "NONE     | 2    | 2            | 2",
            })
    void theNumberGovernsTheUnit(Unit unit, BigDecimal number, String french, String english) {
        Wording words = unit.count(number);

        assertThat(plain(words.fr())).isEqualTo(french);
        assertThat(plain(words.en())).isEqualTo(english);
        if (number.scale() == 0) {
            assertThat(unit.count(number.longValueExact())).isEqualTo(words);
        }
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2212', '-');
    }
}
