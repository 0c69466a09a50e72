package org.cotation.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, amounts and dates as French and English readers write them, to the cent and to the day. */
class NumeralsTest {

    private static String plain(String text) {
        return text.replace('\u202F', '_').replace('\u00A0', '~');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|0",
                "0.004|0|0",
                "0.005|0,01|0.01",
                "-0.005|-0,01|-0.01",
                "1.50|1,5|1.5",
                "12.345|12,35|12.35",
                "999.994|999,99|999.99",
                "999.995|1_000|1,000",
                "1E+3|1_000|1,000",
                "1234567.8|1_234_567,8|1,234,567.8",
                "-1234|-1_234|-1,234",
                "123456|123_456|123,456"
            })
    void aNumberHasAtMostTwoDecimalsAndIsReadByThrees(BigDecimal number, String fr, String en) {
        assertThat(plain(Numerals.number(number).fr())).isEqualTo(fr);
        assertThat(plain(Numerals.number(number).en())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0~€|€0",
                "9608|9_608~€|€9,608",
                "9608.00|9_608~€|€9,608",
                "651.6|651,60~€|€651.60",
                "651.69|651,69~€|€651.69",
                "651.695|651,70~€|€651.70",
                "651.994|651,99~€|€651.99",
                "651.995|652~€|€652",
                "0.01|0,01~€|€0.01",
                "1E+4|10_000~€|€10,000"
            })
    void anAmountHasItsCentsUnlessTheyAreNone(BigDecimal amount, String fr, String en) {
        assertThat(plain(Numerals.euros(amount).fr())).isEqualTo(fr);
        assertThat(plain(Numerals.euros(amount).en())).isEqualTo(en);
    }

    @Test
    void aWholeNumberAndItsUnitStayTogether() {
        Wording years = Numerals.with(Numerals.number(1200), "ans", "years");

        assertThat(plain(years.fr())).isEqualTo("1_200~ans");
        assertThat(plain(years.en())).isEqualTo("1,200~years");
        assertThat(plain(Numerals.number(-5).fr())).isEqualTo("-5");
    }

    @Test
    void everyMonthHasItsNameAndTheFirstDayItsOrdinal() {
        List<String> fr = List.of(
                "janvier",
                "février",
                "mars",
                "avril",
                "mai",
                "juin",
                "juillet",
                "août",
                "septembre",
                "octobre",
                "novembre",
                "décembre");
        List<String> en = List.of(
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December");
        for (Month month : Month.values()) {
            LocalDate second = LocalDate.of(2026, month, 2);
            assertThat(Numerals.date(second))
                    .isEqualTo(new Wording(
                            "2 " + fr.get(month.getValue() - 1) + " 2026",
                            "2 " + en.get(month.getValue() - 1) + " 2026"));
            assertThat(Numerals.date(second.minusDays(1)))
                    .isEqualTo(new Wording(
                            "1er " + fr.get(month.getValue() - 1) + " 2026",
                            "1 " + en.get(month.getValue() - 1) + " 2026"));
        }
    }

    @Test
    void aPeriodSaysItsEndsWhereItHasThem() {
        LocalDate from = LocalDate.of(2013, 1, 1);
        LocalDate to = LocalDate.of(2024, 3, 31);

        assertThat(Numerals.period(from, to))
                .isEqualTo(new Wording("du 1er janvier 2013 au 31 mars 2024", "1 January 2013 to 31 March 2024"));
        assertThat(Numerals.period(from, LocalDate.MAX))
                .isEqualTo(new Wording("depuis le 1er janvier 2013", "since 1 January 2013"));
        assertThat(Numerals.period(LocalDate.MIN, to))
                .isEqualTo(new Wording("jusqu'au 31 mars 2024", "until 31 March 2024"));
        assertThat(Numerals.period(LocalDate.MIN, LocalDate.MAX))
                .isEqualTo(new Wording("sans limite de date", "without limit of date"));
    }
}
