package org.cotation.rules.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.cotation.profile.Answer;
import org.cotation.profile.FactStatus;
import org.cotation.profile.ProfileField.Kind;

/** Wherever something changes between two seeds, the bounds are found to the day, the unit and the smallest amount. */
class BoundariesProperties {

    private static final long LAST = 60_000;

    @Property
    void everyStepIsFoundWhereItIs(
            @ForAll Order order,
            @ForAll @Size(max = 6) List<@LongRange(min = 1, max = LAST) Long> steps,
            @ForAll @Size(max = 9) List<@LongRange(max = LAST) Long> seeds) {
        SortedSet<Long> starts = new TreeSet<>(steps);
        SortedSet<Long> from = new TreeSet<>(seeds);
        from.addAll(List.of(0L, LAST));
        Cell none = Cell.of(Answer.notAsked());
        List<Cell> given = Stream.concat(Stream.of(none), from.stream().map(rank -> order.cell(rank, rank)))
                .toList();

        List<Cell> found = Boundaries.between(order.kind, given, answer -> starts.headSet(order.rank(answer) + 1)
                .size());

        List<Cell> expected = new ArrayList<>();
        long first = 0;
        for (long start : starts) {
            expected.add(order.cell(first, start - 1));
            first = start;
        }
        expected.add(order.cell(first, LAST));
        expected.add(none);
        assertThat(found).isEqualTo(expected);
    }

    /** What is measured, in the order of its kind. */
    enum Order {
        DAYS(Kind.DATE),
        NUMBERS(Kind.INTEGER),
        AMOUNTS(Kind.DECIMAL);

        private final Kind kind;

        Order(Kind kind) {
            this.kind = kind;
        }

        private Cell cell(long first, long last) {
            Scale scale = Scale.of(kind);
            return new Cell(scale.answer(first, FactStatus.DECLARED), scale.answer(last, FactStatus.DECLARED));
        }

        private long rank(Answer<?> answer) {
            return Scale.of(kind).rank(((Answer.Given<?>) answer).value());
        }
    }
}
