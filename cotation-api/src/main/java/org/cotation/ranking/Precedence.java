package org.cotation.ranking;

import java.util.List;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.score.FactValue;

/** Which of two requests comes first, and what decided it. */
public sealed interface Precedence {

    /** Negative where the one comes first, positive where the other does, 0 where nothing tells them apart. */
    int sign();

    /** What decided, in words; it shows what the requests say, as an explanation of a score does. */
    Wording wording();

    /**
     * The totals differ: the greater comes first.
     *
     * @param one the total of the one
     * @param other the total of the other
     */
    record ByTotal(long one, long other) implements Precedence {

        @Override
        public int sign() {
            return Long.compare(other, one);
        }

        @Override
        public Wording wording() {
            return against(points(one), points(other));
        }
    }

    /**
     * The totals are equal, and a tie-break decides.
     *
     * @param total the total of both
     * @param decisive the first tie-break in which they differ
     * @param one what the one shows for it
     * @param other what the other shows for it
     */
    record ByTie(long total, TieBreak decisive, FactValue one, FactValue other) implements Precedence {

        @Override
        public int sign() {
            return TieBreak.compare(one, other);
        }

        @Override
        public Wording wording() {
            Wording points = points(total);
            Wording name = decisive.wording();
            Wording values = against(shown(one), shown(other));
            return new Wording(
                    "à égalité (" + points.fr() + "), " + name.fr() + " : " + values.fr(),
                    "at equal scores (" + points.en() + "), " + name.en() + ": " + values.en());
        }

        private Wording shown(FactValue value) {
            if (value instanceof FactValue.Day day) {
                return Numerals.date(day.value());
            }
            if (value instanceof FactValue.Truth truth) {
                boolean status = decisive.kind() == TieBreak.Kind.RECOGNISED;
                return truth.value()
                        ? new Wording(status ? "reconnu" : "oui", status ? "recognised" : "yes")
                        : new Wording(status ? "non reconnu" : "non", status ? "not recognised" : "no");
            }
            return new Wording("une information inconnue", "an unknown answer");
        }

        @Override
        public String toString() {
            return "ByTie[" + decisive.name() + "]";
        }
    }

    /**
     * Neither the totals nor a tie-break tell them apart.
     *
     * @param total the total of both
     * @param ties the tie-breaks, none of which decided
     */
    record Equal(long total, List<TieBreak> ties) implements Precedence {

        /** Copies the list. */
        public Equal {
            ties = List.copyOf(ties);
        }

        @Override
        public int sign() {
            return 0;
        }

        @Override
        public Wording wording() {
            Wording points = points(total);
            if (ties.isEmpty()) {
                return new Wording(
                        "à égalité (" + points.fr() + "), la grille ne départage pas",
                        "at equal scores (" + points.en() + "), the grid has no tie-break");
            }
            List<Wording> names = ties.stream().map(TieBreak::wording).toList();
            return new Wording(
                    "à égalité (" + points.fr() + "), sans départage par : "
                            + String.join(" ; ", names.stream().map(Wording::fr).toList()),
                    "at equal scores (" + points.en() + "), not told apart by: "
                            + String.join("; ", names.stream().map(Wording::en).toList()));
        }
    }

    private static Wording points(long total) {
        boolean one = Math.abs(total) < 2;
        return Numerals.with(
                Numerals.number(total), one ? "point" : "points", Math.abs(total) == 1 ? "point" : "points");
    }

    private static Wording against(Wording one, Wording other) {
        return new Wording(one.fr() + " contre " + other.fr(), one.en() + " against " + other.en());
    }
}
