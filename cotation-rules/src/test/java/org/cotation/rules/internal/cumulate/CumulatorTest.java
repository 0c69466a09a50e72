package org.cotation.rules.internal.cumulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cotation.message.Wording;
import org.cotation.rules.internal.cumulate.Claim.State;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Cumulation;
import org.cotation.score.FamilyScore;
import org.cotation.score.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cumulation of three criteria, held against a count by hand under every combination of answers: what is known gives
 * the total, and the greatest and least totals are those of some way to answer what is not.
 */
class CumulatorTest {

    private static final List<String> CODES = List.of("A", "B", "C");
    private static final Figure NONE = Figure.none();

    /** One family, and the points of its three criteria. */
    record Setting(Cumulation cumulation, List<Long> points, Figure cap, Figure floor) {}

    static Stream<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (Cumulation cumulation : Cumulation.values()) {
            for (Figure floor : List.of(NONE, Figure.of(0), Figure.of(3), Figure.of(-4))) {
                for (Figure cap : List.of(NONE, Figure.of(7), Figure.of(30))) {
                    settings.add(new Setting(cumulation, List.of(5L, 5L, 8L), cap, floor));
                }
                for (Figure cap : List.of(NONE, Figure.of(-7))) {
                    settings.add(new Setting(cumulation, List.of(-5L, -8L, -5L), cap, floor));
                    if (cumulation == Cumulation.SUM) {
                        settings.add(new Setting(cumulation, List.of(5L, -9L, 8L), cap, floor));
                    }
                }
            }
        }
        return settings.stream();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void totalsAreThoseOfACountByHandUnderEveryAnswer(Setting setting) {
        for (List<State> states : everyCombination()) {
            for (Tick tick : List.of(Tick.NONE, Tick.UNKNOWN, new Tick(true, "B"), new Tick(true, "C"))) {
                Cumulated cumulated = cumulate(setting, states, tick);
                boolean answered = tick.known() || setting.cumulation() != Cumulation.DECLARED;
                String name = setting + " " + states + " " + tick;

                assertThat(cumulated.total())
                        .as(name)
                        .isEqualTo(floored(setting, byHand(setting, states, answered ? tick : Tick.NONE)));
                assertThat(cumulated.floored())
                        .as(name)
                        .isEqualTo(cumulated.total() != byHand(setting, states, answered ? tick : Tick.NONE));
                long[] possible = completions(setting, states, tick).sorted().toArray();
                assertThat(bounds(cumulator(setting), claims(setting, states), tick))
                        .as(name)
                        .isEqualTo(new Interval(Figure.of(possible[0]), Figure.of(possible[possible.length - 1])));
            }
        }
    }

    private static Cumulated cumulate(Setting setting, List<State> states, Tick tick) {
        return cumulator(setting).cumulate(claims(setting, states), Map.of("f", tick));
    }

    private static Cumulator cumulator(Setting setting) {
        return new Cumulator(List.of(family("f", setting.cumulation(), setting.cap())), setting.floor());
    }

    private static List<Claim> claims(Setting setting, List<State> states) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < CODES.size(); i++) {
            claims.add(claim(CODES.get(i), "f", states.get(i), setting.points().get(i), true));
        }
        return claims;
    }

    private static Interval bounds(Cumulator cumulator, List<Claim> claims, Tick tick) {
        return cumulator.total(List.of(cumulator.possible("f", claims, Map.of("f", tick))));
    }

    private static FamilyDefinition family(String code, Cumulation cumulation, Figure cap) {
        return new FamilyDefinition(Position.START, code, Wording.same(code), cumulation, cap);
    }

    private static Claim claim(String code, String family, State state, long points, boolean confirmed) {
        Interval sure = Interval.exactly(points);
        return switch (state) {
            case MET -> new Claim(code, family, state, points, sure, confirmed);
            case NOT_MET -> new Claim(code, family, state, 0, Interval.ZERO, false);
            case UNDETERMINED -> new Claim(code, family, state, 0, sure.orZero(), false);
        };
    }

    private static List<List<State>> everyCombination() {
        List<List<State>> all = new ArrayList<>();
        for (State a : State.values()) {
            for (State b : State.values()) {
                for (State c : State.values()) {
                    all.add(List.of(a, b, c));
                }
            }
        }
        return all;
    }

    /** The points of the family: those not met, or not known to be, give none. */
    private static long byHand(Setting setting, List<State> states, Tick tick) {
        long sum = 0;
        long heaviest = 0;
        long ticked = 0;
        for (int i = 0; i < CODES.size(); i++) {
            long points = states.get(i) == State.MET ? setting.points().get(i) : 0;
            sum += points;
            heaviest = Math.abs(points) > Math.abs(heaviest) ? points : heaviest;
            ticked += CODES.get(i).equals(tick.criterion()) ? points : 0;
        }
        long counted =
                switch (setting.cumulation()) {
                    case SUM -> sum;
                    case HIGHEST -> heaviest;
                    case DECLARED -> ticked;
                };
        return setting.cap() instanceof Figure.Of cap
                ? cap.value() > 0 ? Math.min(counted, cap.value()) : Math.max(counted, cap.value())
                : counted;
    }

    private static long floored(Setting setting, long points) {
        return setting.floor() instanceof Figure.Of floor ? Math.max(points, floor.value()) : points;
    }

    private static LongStream completions(Setting setting, List<State> states, Tick tick) {
        List<Tick> ticks = tick.known()
                ? List.of(tick)
                : Stream.concat(Stream.of(Tick.NONE), CODES.stream().map(code -> new Tick(true, code)))
                        .toList();
        return everyCombination().stream()
                .filter(answers -> !answers.contains(State.UNDETERMINED) && completes(answers, states))
                .flatMapToLong(
                        answers -> ticks.stream().mapToLong(one -> floored(setting, byHand(setting, answers, one))));
    }

    private static boolean completes(List<State> answers, List<State> states) {
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i) != State.UNDETERMINED && states.get(i) != answers.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<CriterionStatus> statuses(Cumulation cumulation, List<Long> points, Tick tick) {
        return cumulate(new Setting(cumulation, points, NONE, NONE), List.of(State.MET, State.MET, State.MET), tick)
                .statuses();
    }

    @Test
    void ofEqualCriteriaTheFirstIsAwardedAndTheOthersBeaten() {
        assertThat(statuses(Cumulation.HIGHEST, List.of(5L, 8L, 8L), Tick.NONE))
                .containsExactly(CriterionStatus.BEATEN, CriterionStatus.AWARDED, CriterionStatus.BEATEN);
        assertThat(statuses(Cumulation.HIGHEST, List.of(-8L, -5L, -8L), Tick.NONE))
                .containsExactly(CriterionStatus.AWARDED, CriterionStatus.BEATEN, CriterionStatus.BEATEN);
        assertThat(statuses(Cumulation.SUM, List.of(5L, 8L, 8L), Tick.NONE)).containsOnly(CriterionStatus.AWARDED);
    }

    @Test
    void aTickDecidesWhichCriterionOfItsFamilyCounts() {
        assertThat(statuses(Cumulation.DECLARED, List.of(5L, 8L, 8L), new Tick(true, "A")))
                .containsExactly(CriterionStatus.AWARDED, CriterionStatus.BEATEN, CriterionStatus.BEATEN);
        assertThat(statuses(Cumulation.DECLARED, List.of(5L, 8L, 8L), Tick.UNKNOWN))
                .containsOnly(CriterionStatus.UNDETERMINED);
        assertThat(statuses(Cumulation.DECLARED, List.of(5L, 8L, 8L), Tick.NONE))
                .containsOnly(CriterionStatus.BEATEN);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void whatIsNotMetOrNotKnownKeepsItsStatus(Setting setting) {
        Cumulated cumulated =
                cumulate(setting, List.of(State.NOT_MET, State.UNDETERMINED, State.NOT_MET), new Tick(true, "A"));

        assertThat(cumulated.statuses())
                .containsExactly(CriterionStatus.NOT_MET, CriterionStatus.UNDETERMINED, CriterionStatus.NOT_MET);
    }

    @Test
    void onlyWhatNothingWaitsToBeCheckedForIsConfirmed() {
        List<FamilyDefinition> families = List.of(
                family("somme", Cumulation.SUM, Figure.of(10)),
                family("moins", Cumulation.SUM, Figure.of(-4)),
                family("haut", Cumulation.HIGHEST, NONE),
                family("choix", Cumulation.DECLARED, NONE));
        List<Claim> claims = List.of(
                claim("A", "somme", State.MET, 6, true),
                claim("B", "somme", State.MET, 5, true),
                claim("C", "somme", State.MET, 40, false),
                claim("D", "moins", State.MET, -9, false),
                claim("E", "haut", State.MET, 20, false),
                claim("F", "haut", State.MET, 2, true),
                claim("G", "choix", State.MET, 7, true),
                claim("H", "choix", State.MET, 3, true));
        Cumulated cumulated = new Cumulator(families, NONE).cumulate(claims, Map.of("choix", new Tick(true, "H")));

        assertThat(cumulated.total()).isEqualTo(10 - 4 + 20 + 3);
        assertThat(cumulated.confirmed()).isEqualTo(10 + 2 + 3);
        assertThat(cumulated.floored()).isFalse();
        assertThat(cumulated.families()).extracting(FamilyScore::points).containsExactly(10L, -4L, 20L, 3L);
        assertThat(cumulated.families()).extracting(FamilyScore::capped).containsExactly(true, true, false, false);
        assertThat(new Cumulator(families, Figure.of(16))
                        .cumulate(claims, Map.of())
                        .confirmed())
                .isEqualTo(16);
    }

    @Test
    void aFamilyCanGiveWhatItsOwnCriteriaGiveAndThoseOfAnotherAddNothing() {
        Cumulator cumulator = new Cumulator(
                List.of(family("f", Cumulation.SUM, NONE), family("g", Cumulation.SUM, Figure.of(4))), NONE);
        List<Claim> claims = List.of(
                claim("A", "f", State.MET, 5, true),
                claim("B", "g", State.UNDETERMINED, 9, false),
                claim("C", "f", State.UNDETERMINED, 2, false));

        assertThat(cumulator.possible("f", claims, Map.of())).isEqualTo(new Interval(Figure.of(5), Figure.of(7)));
        assertThat(cumulator.possible("g", claims, Map.of())).isEqualTo(new Interval(Figure.of(0), Figure.of(4)));
        assertThatThrownBy(() -> cumulator.possible("h", claims, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(h)");
    }

    @Test
    void onlyOneNumberIsPossibleWhereNothingLiesBetweenTheEnds() {
        Interval some = new Interval(Figure.of(-2), Figure.of(3));

        assertThat(Interval.exactly(3).single()).isTrue();
        assertThat(Interval.exactly(3).width()).isZero();
        assertThat(some.single()).isFalse();
        assertThat(some.width()).isEqualTo(5);
        for (Interval open :
                List.of(Interval.OPEN, new Interval(NONE, Figure.of(3)), new Interval(Figure.of(3), NONE))) {
            assertThat(open.single()).isFalse();
            assertThat(open.width()).isEqualTo(Long.MAX_VALUE);
        }
    }

    @Test
    void unitsThatNothingBoundsLeaveTheTotalUnboundedUnlessACapOrAFloorDoes() {
        Claim years = new Claim("A", "f", State.UNDETERMINED, 0, new Interval(Figure.of(0), NONE), false);
        Claim refusals = new Claim("A", "f", State.UNDETERMINED, 0, new Interval(NONE, Figure.of(0)), false);

        assertThat(bounds(years, Cumulation.SUM, NONE, NONE)).isEqualTo(new Interval(Figure.of(0), NONE));
        assertThat(bounds(years, Cumulation.SUM, Figure.of(10), NONE))
                .isEqualTo(new Interval(Figure.of(0), Figure.of(10)));
        assertThat(bounds(years, Cumulation.HIGHEST, NONE, Figure.of(2))).isEqualTo(new Interval(Figure.of(2), NONE));
        assertThat(bounds(refusals, Cumulation.SUM, NONE, NONE)).isEqualTo(new Interval(NONE, Figure.of(0)));
        assertThat(bounds(refusals, Cumulation.HIGHEST, NONE, NONE)).isEqualTo(new Interval(NONE, Figure.of(0)));
        assertThat(bounds(refusals, Cumulation.SUM, Figure.of(-20), NONE))
                .isEqualTo(new Interval(Figure.of(-20), Figure.of(0)));
        assertThat(bounds(refusals, Cumulation.SUM, Figure.of(20), NONE)).isEqualTo(new Interval(NONE, Figure.of(0)));
        assertThat(bounds(years, Cumulation.SUM, Figure.of(-20), NONE)).isEqualTo(new Interval(Figure.of(0), NONE));
        assertThat(bounds(refusals, Cumulation.SUM, NONE, Figure.of(-3)))
                .isEqualTo(new Interval(Figure.of(-3), Figure.of(0)));
    }

    private static Interval bounds(Claim claim, Cumulation cumulation, Figure cap, Figure floor) {
        return bounds(new Cumulator(List.of(family("f", cumulation, cap)), floor), List.of(claim), Tick.NONE);
    }

    @Test
    void pointsBeyondWhatAWholeNumberHoldsAreRefusedAndNotTurnedRound() {
        List<Claim> claims = List.of(
                claim("A", "f", State.MET, Long.MAX_VALUE, true), claim("B", "f", State.MET, Long.MAX_VALUE, true));

        assertThatThrownBy(() ->
                        new Cumulator(List.of(family("f", Cumulation.SUM, NONE)), NONE).cumulate(claims, Map.of()))
                .isInstanceOf(ArithmeticException.class);
    }
}
