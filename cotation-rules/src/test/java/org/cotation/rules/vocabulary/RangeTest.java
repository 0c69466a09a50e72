package org.cotation.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

/** What is said of the bounds of numbers, held against the numbers themselves. */
class RangeTest {

    /** Stands for no bound: far beyond every sum and product of the others. */
    private static final int FAR = 1_000;

    private record Whole(int least, int greatest) {

        Range range() {
            return new Range(limit(least), limit(greatest));
        }

        private static Limit limit(int end) {
            return Math.abs(end) == FAR ? Limit.NONE : Limit.at(BigDecimal.valueOf(end));
        }

        List<Integer> numbers() {
            List<Integer> numbers = new ArrayList<>(List.of(least, greatest));
            for (int i = -4; i <= 4; i++) {
                if (i >= least && i <= greatest) {
                    numbers.add(i);
                }
            }
            return numbers;
        }
    }

    private static List<Whole> all() {
        List<Whole> all = new ArrayList<>();
        for (int least : new int[] {-FAR, -3, -1, 0, 1, 2}) {
            for (int greatest : new int[] {-1, 0, 1, 3, FAR}) {
                if (least <= greatest) {
                    all.add(new Whole(least, greatest));
                }
            }
        }
        return all;
    }

    /** What an operation makes of two ranges holds what it makes of their numbers and, where it has ends, reaches them. */
    private static void holds(BinaryOperator<Range> ranges, BinaryOperator<Integer> numbers) {
        for (Whole one : all()) {
            for (Whole other : all()) {
                List<Integer> results = new ArrayList<>();
                one.numbers().forEach(a -> other.numbers().forEach(b -> results.add(numbers.apply(a, b))));
                Range range = ranges.apply(one.range(), other.range());
                int least = results.stream().min(Integer::compare).orElseThrow();
                int greatest = results.stream().max(Integer::compare).orElseThrow();
                String name = one + " " + other + " " + range;
                if (range.least() instanceof Limit.At at) {
                    assertThat(at.value()).as(name).isEqualTo(BigDecimal.valueOf(least));
                }
                if (range.greatest() instanceof Limit.At at) {
                    assertThat(at.value()).as(name).isEqualTo(BigDecimal.valueOf(greatest));
                }
                if (bounded(one) && bounded(other)) {
                    assertThat(range.least()).as(name).isInstanceOf(Limit.At.class);
                    assertThat(range.greatest()).as(name).isInstanceOf(Limit.At.class);
                }
            }
        }
    }

    private static boolean bounded(Whole range) {
        return range.least() != -FAR && range.greatest() != FAR;
    }

    @Test
    void sumsAndDifferencesGoFromEndToEnd() {
        holds(Range::plus, Integer::sum);
        holds(Range::minus, (a, b) -> a - b);
    }

    @Test
    void productsGoFromTheLeastOfTheEndsToTheGreatest() {
        for (Whole one : all()) {
            for (Whole other : all()) {
                if (bounded(one) && bounded(other)) {
                    List<Integer> products = new ArrayList<>();
                    one.numbers().forEach(a -> other.numbers().forEach(b -> products.add(a * b)));
                    assertThat(one.range().times(other.range()))
                            .as(one + " " + other)
                            .isEqualTo(Range.between(
                                    products.stream().min(Integer::compare).orElseThrow(),
                                    products.stream().max(Integer::compare).orElseThrow()));
                }
            }
        }
        Range two = Range.exactly(BigDecimal.valueOf(2));
        Range any = new Range(Limit.NONE, Limit.NONE);
        Range fromThree = Range.atLeast(BigDecimal.valueOf(3));
        assertThat(fromThree.times(two)).isEqualTo(Range.atLeast(BigDecimal.valueOf(6)));
        assertThat(fromThree.times(any)).isEqualTo(any);
        assertThat(any.times(fromThree)).isEqualTo(any);
        assertThat(any.times(Range.exactly(BigDecimal.ZERO))).isEqualTo(Range.exactly(BigDecimal.ZERO));
        assertThat(Range.exactly(BigDecimal.ZERO).times(any)).isEqualTo(Range.exactly(BigDecimal.ZERO));
        assertThat(Range.ANY.times(Range.ANY)).isEqualTo(Range.ANY);
        assertThat(Range.atLeast(BigDecimal.valueOf(-1)).times(fromThree)).isEqualTo(any);
        assertThat(fromThree.times(Range.atLeast(BigDecimal.valueOf(-1)))).isEqualTo(any);
    }

    @Test
    void oneRangeIsBelowAnotherIfEachOfItsNumbersIs() {
        for (Whole one : all()) {
            for (Whole other : all()) {
                boolean ends = one.greatest() != FAR && other.least() != -FAR;
                assertThat(one.range().below(other.range()))
                        .as(one + " " + other)
                        .isEqualTo(ends && one.greatest() < other.least());
                assertThat(one.range().notAbove(other.range()))
                        .as(one + " " + other)
                        .isEqualTo(ends && one.greatest() <= other.least());
            }
            assertThat(one.range().single()).isEqualTo(bounded(one) && one.least() == one.greatest());
        }
        assertThat(new Range(Limit.NONE, Limit.NONE).single()).isFalse();
    }

    @Test
    void nothingBelowZeroIsLeft() {
        for (Whole one : all()) {
            Range cut = one.range().atLeastZero();
            assertThat(cut.least()).isEqualTo(Limit.at(BigDecimal.valueOf(Math.max(0, one.least()))));
            assertThat(cut.greatest())
                    .isEqualTo(
                            one.greatest() == FAR
                                    ? Limit.NONE
                                    : Limit.at(BigDecimal.valueOf(Math.max(0, one.greatest()))));
        }
    }

    @Test
    void aFunctionThatNeverDecreasesMovesTheEnds() {
        Limit most = Limit.at(BigDecimal.TEN);
        for (Whole one : all()) {
            Range moved = one.range().increasing(number -> number.add(BigDecimal.ONE), most);
            assertThat(moved.least())
                    .isEqualTo(one.least() == -FAR ? Limit.NONE : Limit.at(BigDecimal.valueOf(one.least() + 1)));
            assertThat(moved.greatest())
                    .isEqualTo(one.greatest() == FAR ? most : Limit.at(BigDecimal.valueOf(one.greatest() + 1)));
        }
    }

    @Test
    void aNumberWrittenInTwoWaysIsOneNumber() {
        assertThat(Range.exactly(new BigDecimal("1.50"))).isEqualTo(Range.exactly(new BigDecimal("1.5")));
        assertThat(Range.exactly(new BigDecimal("0.00"))).isEqualTo(Range.exactly(BigDecimal.ZERO));
    }
}
