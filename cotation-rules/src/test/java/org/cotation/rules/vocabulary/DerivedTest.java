package org.cotation.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cotation.profile.FactStatus;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.FactValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values known, known to be none, or unknown; and Kleene's strong logic on those that are yes or no. */
class DerivedTest {

    private static Evidence fact(String path) {
        return new Evidence(path, new FactValue.Quantity(BigDecimal.ONE), EvidenceStatus.DECLARED);
    }

    private static Derived<Boolean> answer(String answer, String path) {
        return "?".equals(answer)
                ? Derived.unknown(List.of(fact(path)), List.of(path + "?"))
                : Derived.known("yes".equals(answer), List.of(fact(path)));
    }

    private static String told(Derived<Boolean> derived) {
        StringBuilder told = new StringBuilder(derived.unknown() ? "?" : derived.or(false) ? "yes" : "no");
        told.append(' ');
        derived.evidence().forEach(evidence -> told.append(evidence.path()));
        derived.missing().forEach(told.append(' ')::append);
        return told.toString().strip();
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes, yes ab, yes a",
        "yes, no,  no b,   yes a",
        "yes, ?,   ? ab b?, yes a",
        "no,  yes, no a,   yes b",
        "no,  no,  no a,   no ab",
        "no,  ?,   no a,   ? ab b?",
        "?,   yes, ? ab a?, yes b",
        "?,   no,  no b,   ? ab a?",
        "?,   ?,   ? ab a?b?, ? ab a?b?"
    })
    void bothAndEitherAreDecidedByWhatIsKnownWhereItCanBe(String one, String other, String both, String either) {
        List<Derived<Boolean>> parts = List.of(answer(one, "a"), answer(other, "b"));

        assertThat(told(Derived.all(parts))).isEqualTo(both);
        assertThat(told(Derived.any(parts))).isEqualTo(either);
    }

    @Test
    void ofNothingAllIsTrueAndAnyIsFalse() {
        assertThat(told(Derived.all(List.of()))).isEqualTo("yes");
        assertThat(told(Derived.any(List.of()))).isEqualTo("no");
    }

    @ParameterizedTest
    @CsvSource({"yes, no a", "no, yes a", "?, ? a a?"})
    void theContraryRestsOnTheSameFacts(String answer, String contrary) {
        assertThat(told(Derived.not(answer(answer, "a")))).isEqualTo(contrary);
    }

    @ParameterizedTest
    @CsvSource({"yes;yes;no, 2, 2", "yes;?;no, 1, 2", "?;?;?, 0, 3", "no;no;no, 0, 0", "yes;?;?, 1, 3"})
    void aCountIsBoundedByWhatIsSureAndWhatIsOpen(String answers, int least, int greatest) {
        List<Derived<Boolean>> parts = new ArrayList<>();
        for (String answer : answers.split(";", -1)) {
            parts.add(answer(answer, "p" + parts.size()));
        }
        Derived<Integer> count = Derived.count(parts);

        assertThat(count.range()).isEqualTo(Range.between(least, greatest));
        assertThat(count.unknown()).isEqualTo(answers.contains("?"));
        assertThat(count.or(-1)).isEqualTo(answers.contains("?") ? -1 : least);
        assertThat(count.evidence()).hasSize(3);
    }

    private static final Map<String, Derived<Integer>> NUMBERS = Map.of(
            "3", Derived.known(3, List.of(fact("a"))),
            "none", Derived.none(Grounds.of(List.of(fact("a")))),
            "?", Derived.unknown("a"),
            "?none", Derived.<Integer>unknown("a").perhapsNone());

    private static Derived<Integer> number(String name) {
        return Objects.requireNonNull(NUMBERS.get(name), name);
    }

    private static String state(Derived<?> derived) {
        Object value = derived.orNull();
        return (derived.unknown() ? "?" : value == null ? "" : value.toString()) + (derived.mayBeNone() ? "none" : "");
    }

    @ParameterizedTest
    @CsvSource({"3, 30, 3, true", "none, none, 7, false", "?, ?, ?, ?", "?none, ?none, ?, ?"})
    void whatIsMadeOfAValueIsAsKnownAsIt(String number, String mapped, String otherwise, String tested) {
        Derived<Integer> derived = number(number);

        assertThat(state(derived)).isEqualTo(number);
        assertThat(state(derived.map(value -> value * 10))).isEqualTo(mapped);
        assertThat(state(derived.orElse(7))).isEqualTo(otherwise);
        assertThat(state(derived.test(value -> value == 3))).isEqualTo(tested);
        assertThat(derived.or(7)).isEqualTo(number.equals("3") ? 3 : 7);
        assertThat(derived.none()).isEqualTo(number.equals("none"));
        assertThat(derived.missing()).isEqualTo(number.startsWith("?") ? List.of("a") : List.of());
        assertThat(derived.map(value -> value).missing()).isEqualTo(derived.missing());
        assertThat(derived.orElse(7).evidence()).isEqualTo(derived.evidence());
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, 6",
        "3, none, none",
        "3, ?, ?",
        "3, ?none, ?none",
        "none, none, none",
        "none, ?, ?none",
        "none, ?none, ?none",
        "?, ?, ?",
        "?, ?none, ?none"
    })
    void whatIsMadeOfTwoIsUnknownWhereOneIsAndNoneWhereOneIs(String one, String other, String both) {
        assertThat(state(number(one).with(number(other), Integer::sum))).isEqualTo(both);
        assertThat(state(number(other).with(number(one), Integer::sum))).isEqualTo(both);
    }

    @Test
    void boundsAreThoseOfTheNumberWhereItIsKnown() {
        Range upTo = Range.between(0, 9);
        Derived<Integer> three = number("3");
        Derived<Integer> open = number("?").within(upTo);

        assertThat(three.range()).isEqualTo(Range.between(3, 3));
        assertThat(three.within(upTo).range()).isEqualTo(Range.between(3, 3));
        assertThat(number("?").within(() -> upTo).range()).isEqualTo(upTo);
        assertThat(three.within(() -> {
                            throw new IllegalStateException("The bounds of a known number were worked out.");
                        })
                        .range())
                .isEqualTo(Range.between(3, 3));
        assertThat(Derived.known(new BigDecimal("2.5"), List.of()).range())
                .isEqualTo(Range.exactly(new BigDecimal("2.5")));
        assertThat(number("?").range()).isEqualTo(Range.ANY);
        assertThat(open.range()).isEqualTo(upTo);
        assertThat(open.perhapsNone().range()).isEqualTo(upTo);
        assertThat(open.perhapsNone().orElse(1).range()).isEqualTo(upTo);
        assertThat(three.with(open, Integer::sum, Range::plus).range()).isEqualTo(Range.between(3, 12));
        assertThat(three.with(three, Integer::sum, Range::plus).range()).isEqualTo(Range.between(6, 6));
        assertThat(open.map(value -> value * 10).range()).isEqualTo(Range.ANY);
        assertThat(state(three.perhapsNone())).isEqualTo("3");
    }

    @Test
    void theSameFactsAreToldOnceAndNoValueIsShown() {
        Derived<Integer> three = number("3");

        assertThat(three.with(three, Integer::sum).evidence()).containsExactly(fact("a"));
        assertThat(three.toString()).isEqualTo("Derived[KNOWN]");
        List<String> paths = new ArrayList<>();
        three.evidence(evidence -> paths.add(evidence.path()));
        assertThat(paths).containsExactly("a");
    }

    @Test
    void anAnswerAndItsAbsenceAreFactsThatMissNothing() {
        Source housing = new Source(LocalDate.of(2026, 6, 15), new Readings(Map.of()), Parameters.NONE, Map.of())
                .inside("currentHousing");
        Grounds given = Grounds.both(
                new Grounds.Given(housing, "surface", new BigDecimal("24.5"), FactStatus.VERIFIED),
                new Grounds.Absent(housing, "unfit"));

        assertThat(given.evidence())
                .containsExactly(
                        new Evidence(
                                "currentHousing.surface",
                                new FactValue.Quantity(new BigDecimal("24.5")),
                                EvidenceStatus.VERIFIED),
                        new Evidence("currentHousing.unfit", new FactValue.Nothing(), EvidenceStatus.ABSENT));
        assertThat(given.paths()).isEmpty();
        assertThat(given.toString())
                .contains("currentHousing.surface, VERIFIED")
                .doesNotContain("24.5");
        assertThat(Derived.known(true, given).grounds()).isSameAs(given);
        assertThat(Derived.unknown(List.of(fact("a")), List.of("b")).evidence()).containsExactly(fact("a"));
    }
}
