package org.cotation.workbench;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.cotation.message.Wording;

/** Proposes the known name that someone meant. */
final class Nearest {

    private static final Wording NOTHING = Wording.same("");

    private Nearest() {}

    /** The half-sentence that proposes the nearest name, or nothing. */
    static Wording hint(String word, Collection<String> known) {
        return to(word, known)
                .map(name -> new Wording(" Peut-être : " + name + " ?", " Perhaps: " + name + "?"))
                .orElse(NOTHING);
    }

    private static Optional<String> to(String word, Collection<String> known) {
        int reach = Math.max(2, word.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - word.length()) <= reach)
                .filter(name -> distance(word, name) <= reach)
                .min(Comparator.comparingInt((String name) -> distance(word, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Insertions, deletions and substitutions needed to turn one word into the other. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
