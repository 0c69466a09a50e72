package org.cotation.rules.internal.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.cotation.profile.Answer;
import org.cotation.profile.FactStatus;
import org.cotation.profile.ProfileField;

/**
 * Finds, between seeds, the answers at which something changes, by bisection: what two neighbouring seeds agree on holds
 * between them too, wherever it changes at most once from the one to the other. For one search and one thread.
 *
 * @param <S> what is looked at, compared with {@code equals}
 */
public final class Boundaries<S> {

    /** How many seeds stand on the two sides of a bound: the day or number before it, itself and the next. */
    private static final int STRIDE = 3;

    private final Scale scale;
    private final Function<Answer<?>, S> signature;
    private final Map<Long, S> seen = new HashMap<>();

    private Boundaries(Scale scale, Function<Answer<?>, S> signature) {
        this.scale = scale;
        this.signature = signature;
    }

    /**
     * The cells of dates or numbers within which a signature is the same, in ascending order, then the answers that give
     * no value.
     *
     * @param kind what the path holds
     * @param seeds the answers to look between
     * @param signature what to look at
     */
    public static <S> List<Cell> between(ProfileField.Kind kind, List<Cell> seeds, Function<Answer<?>, S> signature) {
        return new Boundaries<>(Scale.of(kind), signature).cells(seeds);
    }

    private List<Cell> cells(List<Cell> seeds) {
        SortedSet<Long> ranks = new TreeSet<>();
        List<Cell> others = new ArrayList<>();
        for (Cell seed : seeds) {
            if (seed.first() instanceof Answer.Given<?> given) {
                ranks.add(scale.rank(given.value()));
            } else {
                others.add(seed);
            }
        }
        List<Long> ascending = List.copyOf(ranks);
        List<Long> starts = new ArrayList<>();
        for (int from = 0; from < ascending.size() - 1; from += STRIDE) {
            among(ascending, from, Math.min(from + STRIDE, ascending.size() - 1), starts);
        }
        List<Cell> cells = new ArrayList<>();
        if (!ascending.isEmpty()) {
            long first = ascending.get(0);
            for (long start : starts) {
                cells.add(cell(first, start - 1));
                first = start;
            }
            cells.add(cell(first, ascending.get(ascending.size() - 1)));
        }
        cells.addAll(others);
        return cells;
    }

    /** Seeds stand close together on both sides of each bound: where the outer ones agree, so do those between them. */
    private void among(List<Long> seeds, int from, int to, List<Long> starts) {
        if (at(seeds.get(from)).equals(at(seeds.get(to)))) {
            return;
        }
        if (to - from == 1) {
            changes(seeds.get(from), seeds.get(to), starts);
            return;
        }
        int middle = (from + to) / 2;
        among(seeds, from, middle, starts);
        among(seeds, middle, to, starts);
    }

    private Cell cell(long first, long last) {
        return new Cell(scale.answer(first, FactStatus.DECLARED), scale.answer(last, FactStatus.DECLARED));
    }

    private S at(long rank) {
        return seen.computeIfAbsent(rank, key -> signature.apply(scale.answer(key, FactStatus.DECLARED)));
    }

    /** Adds the ranks after the low one, up to the high one, at which the signature is no longer that of the rank before. */
    private void changes(long low, long high, List<Long> starts) {
        if (at(low).equals(at(high))) {
            return;
        }
        if (high - low == 1) {
            starts.add(high);
            return;
        }
        long middle = low + (high - low) / 2;
        changes(low, middle, starts);
        changes(middle, high, starts);
    }
}
