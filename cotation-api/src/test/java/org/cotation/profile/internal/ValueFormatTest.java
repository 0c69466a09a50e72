package org.cotation.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits that a refusal names are those that are held: the value at an end is accepted, the next one is not. */
class ValueFormatTest {

    private static Object value(ValueFormat format, String written) {
        Function<String, Object> read =
                switch (format) {
                    case DATE -> LocalDate::parse;
                    case COUNT, GIR -> Integer::valueOf;
                    case AMOUNT -> BigDecimal::new;
                    default -> text -> text;
                };
        return read.apply(written);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 1800-01-01, 1799-12-31",
        "DATE, 9999-12-31, +10000-01-01",
        "COUNT, 0, -1",
        "COUNT, 999, 1000",
        "GIR, 1, 0",
        "GIR, 6, 7",
        "AMOUNT, 0, -0.01",
        "AMOUNT, 999999999999999, 1000000000000000",
        "AMOUNT, 1E+14, 1E+15",
        "AMOUNT, 0.000001, 0.0000001",
        "AMOUNT, 0.0000010, 0.0000011",
        "AMOUNT, 999999999999999.999999, 1E+2147483647",
        "COMMUNE, 62427, 6242",
        "COMMUNE, 2A004, 2C004",
        "SIRET, 12345678900012, 1234567890001",
        "SIRET, 00000000000000, 123456789000123"
    })
    void theValueAtAnEndIsAcceptedAndTheNextIsNot(ValueFormat format, String last, String beyond) {
        assertThat(format.accepts(value(format, last))).isTrue();
        assertThat(format.accepts(value(format, beyond))).isFalse();
    }

    @Test
    void textsAreAsLongAsSaidAndOfWholeCharacters() {
        assertThat(ValueFormat.TEXT.accepts("é".repeat(10_000))).isTrue();
        assertThat(ValueFormat.TEXT.accepts("é".repeat(10_001))).isFalse();
        assertThat(ValueFormat.KEY.accepts("é".repeat(200))).isTrue();
        assertThat(ValueFormat.KEY.accepts("é".repeat(201))).isFalse();
        assertThat(ValueFormat.KEY.accepts(" ")).isFalse();
        assertThat(ValueFormat.KEY.accepts("a\nb")).isFalse();
        for (ValueFormat format : List.of(ValueFormat.TEXT, ValueFormat.KEY)) {
            assertThat(format.accepts("\uD7FF\uE000\uD83D\uDE00")).isTrue();
            assertThat(format.accepts("a\uD800")).isFalse();
            assertThat(format.accepts("\uDFFFa")).isFalse();
        }
    }

    /** A text that reads like a number, or a number of days, is none of the other kinds. */
    @Test
    void aValueIsOfTheKindsOfItsTypeOnly() {
        assertThat(accepting(LocalDate.of(2026, 6, 15))).containsExactly(ValueFormat.DATE);
        assertThat(accepting(3)).containsExactly(ValueFormat.COUNT, ValueFormat.GIR);
        assertThat(accepting(BigDecimal.ONE)).containsExactly(ValueFormat.AMOUNT);
        assertThat(accepting(true)).containsExactly(ValueFormat.FLAG);
        assertThat(accepting("1")).containsExactly(ValueFormat.TEXT, ValueFormat.KEY);
        assertThat(accepting(1L)).isEmpty();
    }

    private static List<ValueFormat> accepting(Object value) {
        return Arrays.stream(ValueFormat.values())
                .filter(format -> format.accepts(value))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "1.000, 1", "100, 100", "1E+2, 100", "0.00, 0", "0E+9, 0"})
    void equalAmountsHaveOneWrittenForm(BigDecimal written, String form) {
        assertThat(ValueFormat.AMOUNT.normalised(written)).hasToString(form);
    }
}
