package org.cotation.rules.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that an unknown one probably meant. */
public final class Nearest {

    private Nearest() {}

    /** The nearest of the known names, if one is near enough to be meant. */
    public static Optional<String> to(String name, Collection<String> known) {
        int reach = Math.max(2, name.length() / 3);
        return known.stream()
                .filter(candidate -> distance(name, candidate) <= reach)
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The French half-sentence that proposes the nearest name, or nothing. */
    public static String hint(String name, Collection<String> known) {
        return to(name, known)
                .map(nearest -> " Peut-être : `" + nearest + "` ?")
                .orElse("");
    }

    /** The English half-sentence that proposes the nearest name, or nothing. */
    public static String hintEn(String name, Collection<String> known) {
        return to(name, known).map(nearest -> " Perhaps: `" + nearest + "`?").orElse("");
    }

    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
