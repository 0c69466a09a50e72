package org.cotation.rules.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cotation.explain.Truth;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.internal.answer.Cell;
import org.cotation.rules.internal.answer.Choice;
import org.cotation.rules.internal.cumulate.Interval;
import org.cotation.score.Figure;

/**
 * The least and the greatest total, held against those of every answer tried one after the other: criteria that read the
 * same unknown facts, and exclusions, on which no total stands.
 */
class SearchProperties {

    private static final List<String> BOXES = List.of("currentHousing.unfit", "currentHousing.notDecent");

    private static final List<String> NUMBERS = List.of("currentHousing.occupants", "unbornChildren.count");

    private static final int MOST = 9;

    /** What a test asks of the facts that it reads. */
    enum Form {
        /** The box is ticked. */
        BOX,
        /** The number is at least the bound. */
        BOUND,
        /** The first number is at least the second. */
        COMPARISON,
        /** Both numbers together are at least the bound. */
        SUM
    }

    /** A test, which holds where it asks for what is so, or for the contrary. */
    record Test(Form form, List<String> paths, int bound, boolean holds) {

        Truth on(Map<String, Answer<?>> answers) {
            if (form == Form.BOX) {
                return answers.get(paths.get(0)) instanceof Answer.Given<?> given
                        ? Truth.of(holds == Boolean.TRUE.equals(given.value()))
                        : Truth.UNKNOWN;
            }
            Range left = left(answers);
            Range right = right(answers);
            return left.least >= right.most
                    ? Truth.of(holds)
                    : left.most < right.least ? Truth.of(!holds) : Truth.UNKNOWN;
        }

        private Range left(Map<String, Answer<?>> answers) {
            Range first = Range.of(paths.get(0), answers);
            return form == Form.SUM ? first.plus(Range.of(paths.get(1), answers)) : first;
        }

        private Range right(Map<String, Answer<?>> answers) {
            return form == Form.COMPARISON ? Range.of(paths.get(1), answers) : new Range(bound, bound);
        }

        List<Range> ranges(Map<String, Answer<?>> answers) {
            return form == Form.BOX ? List.of() : List.of(left(answers), right(answers));
        }

        Read read(Map<String, Answer<?>> answers) {
            Set<String> unknown = new LinkedHashSet<>(paths);
            unknown.removeAll(answers.keySet());
            return new Read(
                    unknown,
                    form == Form.SUM
                            ? List.of(unknown)
                            : unknown.stream().map(Set::of).toList());
        }
    }

    /** The numbers that may be given. */
    record Range(int least, int most) {

        static Range of(String path, Map<String, Answer<?>> answers) {
            return answers.get(path) instanceof Answer.Given<?> given && given.value() instanceof Integer number
                    ? new Range(number, number)
                    : new Range(0, MOST);
        }

        Range plus(Range other) {
            return new Range(least + other.least, most + other.most);
        }
    }

    /** A criterion that gives points where all of its tests hold; an exclusion where it gives none. */
    record Criterion(List<Test> tests, int points) {

        boolean excludes() {
            return points == 0;
        }

        Truth on(Map<String, Answer<?>> answers) {
            return tests.stream().map(test -> test.on(answers)).reduce(Truth.TRUE, Truth::and);
        }
    }

    @Provide
    Arbitrary<List<Criterion>> criteria() {
        return criteria(Form.BOX, Form.BOUND, Form.COMPARISON);
    }

    /** Of two numbers that a sum is made of, neither tells by itself where something changes. */
    @Provide
    Arbitrary<List<Criterion>> criteriaOnSums() {
        return criteria(Form.values());
    }

    private static Arbitrary<List<Criterion>> criteria(Form... forms) {
        Arbitrary<List<Test>> tests = Arbitraries.of(forms)
                .flatMap(form -> Combinators.combine(
                                Arbitraries.shuffle(form == Form.BOX ? BOXES : NUMBERS),
                                Arbitraries.integers().between(1, MOST),
                                Arbitraries.of(true, false))
                        .as((paths, bound, holds) -> new Test(
                                form,
                                form == Form.COMPARISON || form == Form.SUM ? paths : paths.subList(0, 1),
                                bound,
                                holds)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(tests, Arbitraries.integers().between(-9, 9))
                .as(Criterion::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property
    void theBoundsAreThoseOfSomeAnswers(@ForAll("criteria") List<Criterion> criteria) {
        LongSummaryStatistics totals = totals(criteria);

        Search.Found found = found(criteria, Budget.unlimited());

        if (totals.getCount() > 0) {
            assertThat(found.bounds()).isEqualTo(bounds(totals));
            assertThat(found.exact()).isTrue();
        } else {
            assertThat(found.exact()).isFalse();
        }
    }

    /** Whatever is looked at, no answer leads beyond the bounds; and what is said to be reached is. */
    @Property
    void theBoundsHoldHoweverFewLooksThereAre(
            @ForAll("criteriaOnSums") List<Criterion> criteria, @ForAll @IntRange(max = 60) int looks) {
        LongSummaryStatistics totals = totals(criteria);

        Search.Found found = found(criteria, new Budget(looks));

        if (totals.getCount() > 0) {
            assertThat(number(found.bounds().least())).isLessThanOrEqualTo(totals.getMin());
            assertThat(number(found.bounds().greatest())).isGreaterThanOrEqualTo(totals.getMax());
            assertThat(!found.exact() || found.bounds().equals(bounds(totals))).isTrue();
        } else {
            assertThat(found.exact()).isFalse();
        }
    }

    private static Interval bounds(LongSummaryStatistics totals) {
        return new Interval(Figure.of(totals.getMin()), Figure.of(totals.getMax()));
    }

    private static long number(Figure figure) {
        return ((Figure.Of) figure).value();
    }

    /** The totals of every way to answer all that can be asked; none where a request is excluded. */
    private static LongSummaryStatistics totals(List<Criterion> criteria) {
        List<Map<String, Answer<?>>> all = List.of(Map.of());
        for (String box : BOXES) {
            all = answered(all, box, List.of(Answer.declared(true), Answer.declared(false)));
        }
        for (String number : NUMBERS) {
            List<Answer<?>> answers = new ArrayList<>();
            for (int value = 0; value <= MOST; value++) {
                answers.add(Answer.declared(value));
            }
            all = answered(all, number, answers);
        }
        return all.stream()
                .filter(answers -> criteria.stream()
                        .noneMatch(criterion -> criterion.excludes() && criterion.on(answers) == Truth.TRUE))
                .mapToLong(answers -> criteria.stream()
                        .filter(criterion -> criterion.on(answers) == Truth.TRUE)
                        .mapToLong(Criterion::points)
                        .sum())
                .summaryStatistics();
    }

    private static List<Map<String, Answer<?>>> answered(
            List<Map<String, Answer<?>>> before, String path, List<Answer<?>> answers) {
        List<Map<String, Answer<?>>> all = new ArrayList<>();
        for (Map<String, Answer<?>> one : before) {
            for (Answer<?> answer : answers) {
                Map<String, Answer<?>> more = new LinkedHashMap<>(one);
                more.put(path, answer);
                all.add(more);
            }
        }
        return all;
    }

    private static Search.Found found(List<Criterion> criteria, Budget budget) {
        Supposition request = Supposition.none(ApplicantProfile.builder().build());
        return new Search(supposition -> sight(criteria, supposition.answers()), choices(criteria), budget)
                .from(request, sight(criteria, Map.of()));
    }

    /** Of a number, the bounds of the tests and the numbers before them; it is for the search to look between. */
    private static Choices choices(List<Criterion> criteria) {
        return (supposition, path) -> {
            if (BOXES.contains(path)) {
                return new Choice(List.of(Cell.of(Answer.declared(true)), Cell.of(Answer.declared(false))), true);
            }
            Set<Integer> seeds = new TreeSet<>(List.of(0, MOST));
            criteria.stream()
                    .flatMap(criterion -> criterion.tests().stream())
                    .filter(test -> test.form() == Form.BOUND && test.paths().contains(path))
                    .forEach(test -> seeds.addAll(List.of(test.bound() - 1, test.bound())));
            return new Choice(
                    seeds.stream().map(seed -> Cell.of(Answer.declared(seed))).toList(), false);
        };
    }

    private static Sight sight(List<Criterion> criteria, Map<String, Answer<?>> answers) {
        Interval bounds = Interval.ZERO;
        boolean possible = true;
        boolean certain = true;
        List<Read> reads = new ArrayList<>();
        List<Object> trail = new ArrayList<>();
        List<Object> ranges = new ArrayList<>();
        List<Object> future = new ArrayList<>();
        Set<String> focus = new LinkedHashSet<>();
        for (Criterion criterion : criteria) {
            Truth truth = criterion.on(answers);
            if (criterion.excludes()) {
                possible &= truth != Truth.TRUE;
                certain &= truth == Truth.FALSE;
            } else {
                Interval points = truth == Truth.FALSE ? Interval.ZERO : Interval.exactly(criterion.points());
                bounds = bounds.plus(truth == Truth.UNKNOWN ? points.orZero() : points);
            }
            future.add(truth);
            for (Test test : criterion.tests()) {
                Truth one = test.on(answers);
                trail.add(one);
                if (truth == Truth.UNKNOWN) {
                    future.add(one);
                    future.add(test.ranges(answers));
                    ranges.addAll(test.ranges(answers));
                }
                if (truth == Truth.UNKNOWN && one == Truth.UNKNOWN) {
                    reads.add(test.read(answers));
                    focus.addAll(test.read(answers).paths());
                }
            }
        }
        Set<String> once = new LinkedHashSet<>();
        Set<String> entangled = new LinkedHashSet<>();
        reads.forEach(
                read -> read.paths().stream().filter(path -> !once.add(path)).forEach(entangled::add));
        return new Sight(bounds, possible, certain, entangled, focus, reads, trail, ranges, future, once::contains);
    }
}
