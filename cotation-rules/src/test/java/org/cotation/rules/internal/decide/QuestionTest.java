package org.cotation.rules.internal.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cotation.explain.WhatIf.Choice;
import org.cotation.message.Wording;
import org.cotation.profile.Answer;
import org.cotation.profile.MonthlyResource;
import org.cotation.profile.ProfileField.Kind;
import org.cotation.rules.internal.answer.Cell;
import org.cotation.rules.internal.decide.Question.Listed;
import org.cotation.rules.internal.decide.Question.Measured;
import org.cotation.rules.internal.decide.Question.Option;
import org.cotation.score.FactValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an answer that decides is told: what bounds it on either side, in words, and one that people would give. */
class QuestionTest {

    private static final Wording LABEL = Wording.same("question");

    private static Measured measured(Kind kind, String unit, Object... seeds) {
        List<Cell> cells = Stream.concat(
                        Stream.of(seeds).map(seed -> Cell.of(Answer.declared(seed))),
                        Stream.of(Cell.of(Answer.notAsked())))
                .toList();
        return new Measured("path", LABEL, kind, cells, unit, false);
    }

    private static Measured amounts(String unit) {
        return measured(Kind.DECIMAL, unit, BigDecimal.ZERO, new BigDecimal("1000000000000"));
    }

    private static Answer<?> amount(String number) {
        return Answer.declared(new BigDecimal(number));
    }

    private static String plain(Choice choice) {
        return choice.words().fr().replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    /** What lies a millionth above or below a whole number of cents is told as more or less than it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0            | 1000000000000 | quelle que soit la réponse
            0            | 750           | 750 € au plus
            0            | 749.999999    | moins de 750 €
            750          | 1000000000000 | 750 € au moins
            750.000001   | 1000000000000 | plus de 750 €
            750.000001   | 899.999999    | plus de 750 € et moins de 900 €
            750          | 899.999999    | 750 € au moins et moins de 900 €
            750.000001   | 900           | plus de 750 € et 900 € au plus
            750          | 900           | de 750 € à 900 €
            750          | 750           | 750 €
            """)
    void amountsAreToldToTheCent(String first, String last, String told) {
        assertThat(plain(amounts("€").choice(amount(first), amount(last)))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"m², 9 m² au plus", "'', 9 au plus"})
    void aNumberHasTheUnitOfItsFact(String unit, String told) {
        assertThat(plain(amounts(unit).choice(amount("0"), amount("9")))).isEqualTo(told);
    }

    @Test
    void anEndOfTheCalendarIsNoBound() {
        LocalDate earliest = LocalDate.parse("1800-01-01");
        LocalDate day = LocalDate.parse("1996-03-01");
        Measured days = measured(Kind.DATE, "", earliest, day, LocalDate.parse("9999-12-31"));

        Choice before = days.choice(Answer.declared(earliest), Answer.declared(day));
        Choice after = days.choice(Answer.declared(day), Answer.declared(LocalDate.parse("9999-12-31")));

        assertThat(plain(before)).isEqualTo("au plus tard le 1er mars 1996");
        assertThat(before.from()).isEqualTo(new FactValue.Nothing());
        assertThat(before.to()).isEqualTo(FactValue.of(day));
        assertThat(plain(after)).isEqualTo("le 1er mars 1996 ou après");
        assertThat(after.from()).isEqualTo(FactValue.of(day));
        assertThat(after.to()).isEqualTo(new FactValue.Nothing());
    }

    /** Nothing is less than no person and no euro: 0 is a value to give, the first day of the calendar is none. */
    @Test
    void zeroIsAValueThoughItIsNoBound() {
        Measured numbers = measured(Kind.INTEGER, "", 0, 999);

        assertThat(numbers.choice(Answer.declared(0), Answer.declared(2)).from())
                .isEqualTo(FactValue.of(0));
        assertThat(numbers.choice(Answer.declared(3), Answer.declared(999)).from())
                .isEqualTo(FactValue.of(3));
        assertThat(numbers.choice(Answer.declared(3), Answer.declared(999)).to())
                .isEqualTo(new FactValue.Nothing());
        assertThat(amounts("€").choice(amount("0"), amount("5")).from()).isEqualTo(FactValue.of(BigDecimal.ZERO));
    }

    @Test
    void anAnswerThatGivesNoValueIsToldAsNone() {
        Choice none = amounts("€").choice(Answer.notAsked(), Answer.notAsked());

        assertThat(none.from()).isEqualTo(new FactValue.Nothing());
        assertThat(none.to()).isEqualTo(new FactValue.Nothing());
        assertThat(plain(none)).isNotBlank();
    }

    /** Rents and incomes are round in life; where none of the usual numbers does, the least that does. */
    @ParameterizedTest
    @CsvSource({
        "0, 1000, 500",
        "600, 3000, 1000",
        "600, 1000, 1000",
        "12, 40, 20",
        "0.5, 3, 1",
        "6000, 7000, 6000",
        "500, 500, 500"
    })
    void anExampleIsANumberThatPeopleGive(String first, String last, String example) {
        assertThat(amounts("€").example(amount(first), amount(last))).isEqualTo(amount(example));
    }

    @Test
    void anExampleOfADayIsNeverTheFirstOfTheCalendar() {
        Answer<?> earliest = Answer.declared(LocalDate.parse("1800-01-01"));
        Answer<?> day = Answer.declared(LocalDate.parse("1996-03-01"));
        Answer<?> later = Answer.declared(LocalDate.parse("2001-03-01"));
        Measured days = measured(Kind.DATE, "", LocalDate.parse("1800-01-01"), LocalDate.parse("9999-12-31"));

        assertThat(days.example(earliest, day)).isEqualTo(day);
        assertThat(days.example(day, later)).isEqualTo(day);
        assertThat(days.example(Answer.notAsked(), Answer.notAsked())).isEqualTo(Answer.notAsked());
    }

    @Test
    void theSumOfTheIncomeIsBroughtAsOneLine() {
        Measured income = new Measured("resources.monthly", LABEL, Kind.DECIMAL, List.of(), "€", true);
        Answer<?> line = Answer.declared(
                MonthlyResource.builder().amount(new BigDecimal("900")).build());

        assertThat(income.brought(amount("900"))).isEqualTo(Answer.declared(List.of(line)));
        assertThat(income.brought(Answer.notAsked())).isEqualTo(Answer.notAsked());
        assertThat(amounts("€").brought(amount("900"))).isEqualTo(amount("900"));
    }

    @Test
    void anAnswerOutOfAListIsToldByItsWords() {
        Option yes = new Option(Answer.declared(true), FactValue.of(true), new Wording("oui", "yes"));
        Option no = new Option(Answer.declared(false), FactValue.of(false), new Wording("non", "no"));
        Listed listed = new Listed("path", LABEL, List.of(yes, no), true);

        assertThat(listed.choice(no.answer(), no.answer()))
                .isEqualTo(new Choice(no.value(), no.value(), false, no.words()));
        assertThatThrownBy(() -> listed.choice(Answer.notAsked(), Answer.notAsked()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(path)");
    }
}
