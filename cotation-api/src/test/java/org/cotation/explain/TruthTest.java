package org.cotation.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Kleene's strong logic, line by line. */
class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "FALSE, FALSE, FALSE, FALSE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void bothAndEither(Truth one, Truth other, Truth both, Truth either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
        assertThat(other.or(one)).isEqualTo(either);
        assertThat(one.and(other).negated()).isEqualTo(one.negated().or(other.negated()));
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void theContraryOfTheContraryIsTheAnswer(Truth truth) {
        assertThat(truth.negated().negated()).isEqualTo(truth);
        assertThat(truth.negated() == truth).isEqualTo(truth == Truth.UNKNOWN);
        assertThat(Truth.of(truth == Truth.TRUE)).isEqualTo(truth == Truth.TRUE ? Truth.TRUE : Truth.FALSE);
    }
}
