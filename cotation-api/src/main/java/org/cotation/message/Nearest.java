package org.cotation.message;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds the known names that someone who wrote an unknown one may have meant. */
public final class Nearest {

    private static final int LONGEST = 80;
    private static final int SHOWN = 3;

    private Nearest() {}

    /**
     * The known names nearest to a word: those that differ only by case or punctuation, else those at the least
     * distance if it is small for the length of the word.
     *
     * @param word the unknown name
     * @param known the known ones
     * @return at most three names, in the order given; empty if nothing is near
     */
    public static List<String> of(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        String bare = bare(word);
        List<String> alike = known.stream()
                .filter(name -> bare(name).equals(bare))
                .limit(SHOWN)
                .toList();
        if (!alike.isEmpty() || bare.isEmpty()) {
            return alike;
        }
        int allowed = Math.max(1, bare.length() / 3);
        int least = known.stream()
                .mapToInt(name -> distance(bare, bare(name), allowed))
                .min()
                .orElse(allowed + 1);
        if (least > allowed || least >= bare.length()) {
            return List.of();
        }
        return known.stream()
                .filter(name -> distance(bare, bare(name), allowed) == least)
                .limit(SHOWN)
                .toList();
    }

    private static String bare(String name) {
        StringBuilder kept = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> Character.isLetterOrDigit(point) || point == '[' || point == ']')
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /**
     * Insertions, deletions, substitutions and swaps of neighbours needed to turn one word into the other (optimal
     * string alignment); anything above {@code allowed} when the lengths alone exceed it.
     */
    static int distance(String left, String right, int allowed) {
        if (Math.abs(left.length() - right.length()) > allowed) {
            return allowed + 1;
        }
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= right.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
            }
        }
        return cost[left.length()][right.length()];
    }
}
