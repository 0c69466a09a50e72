package org.cotation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.cotation.message.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of a grid, both ends included. */
class ValidityTest {

    private static final LocalDate FROM = LocalDate.of(2022, 3, 31);
    private static final LocalDate TO = LocalDate.of(2028, 3, 30);
    private static final Validity VALIDITY = new Validity(FROM, TO);

    @ParameterizedTest
    @CsvSource({"2022-03-30, false", "2022-03-31, true", "2022-04-01, true", "2028-03-30, true", "2028-03-31, false"})
    void bothEndsAreIn(LocalDate day, boolean in) {
        assertThat(VALIDITY.contains(day)).isEqualTo(in);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2022-03-30, false",
        "2021-01-01, 2022-03-31, true",
        "2025-01-01, 2025-01-01, true",
        "2028-03-30, 2030-01-01, true",
        "2028-03-31, 2030-01-01, false"
    })
    void twoShareADayIfOneStartsBeforeTheOtherIsOver(LocalDate from, LocalDate to, boolean share) {
        Validity other = new Validity(from, to);

        assertThat(VALIDITY.overlaps(other)).isEqualTo(share);
        assertThat(other.overlaps(VALIDITY)).isEqualTo(share);
    }

    @Test
    void aSingleDayIsAValidityAndOneThatEndsBeforeItStartsIsNone() {
        assertThat(new Validity(FROM, FROM).contains(FROM)).isTrue();
        assertThatThrownBy(() -> new Validity(FROM, FROM.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2022-03-30")
                .hasMessageContaining("2022-03-31");
    }

    @Test
    void theAdoptionIsToldWhereThereIsOne() {
        assertThat(VALIDITY.adoptionTold()).isFalse();
        assertThat(new Validity(LocalDate.of(2022, 3, 1), FROM, TO).adoptionTold())
                .isTrue();
        assertThat(VALIDITY.inWords())
                .isEqualTo(new Wording("du 31 mars 2022 au 30 mars 2028", "31 March 2022 to 30 March 2028"));
    }
}
