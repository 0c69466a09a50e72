package org.cotation.profile.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cotation.profile.Answer;
import org.cotation.profile.WhenAbsent;
import org.cotation.profile.internal.Rewriting.Place;

/**
 * Finds which element of a list is which of another, so that a person who leaves the first place does not make a
 * different person of everybody else: the pairing that leaves the least to tell, in the order of both lists.
 */
final class Alignment {

    /** That somebody comes or goes is worth as much as some answers that change: two who share nothing are two. */
    private static final int COMES_OR_GOES = 3;

    private static final int LONGEST = 50;

    /**
     * An element of one list, of the other, or of both.
     *
     * @param inBefore its index in the first list, negative if it is not there
     * @param before its answer there, not asked if it is not there
     * @param inAfter its index in the second list, negative if it is not there
     * @param after its answer there, not asked if it is not there
     */
    record Pair(int inBefore, Answer<?> before, int inAfter, Answer<?> after) {}

    private Alignment() {}

    /** Whether the lists are short enough to be told element by element. */
    static boolean manageable(List<?> before, List<?> after) {
        return before.size() <= LONGEST && after.size() <= LONGEST;
    }

    static List<Pair> of(List<?> before, List<?> after, Shape element) {
        int[][] apart = distances(before, after, element);
        int[][] cost = costs(before.size(), after.size(), apart);
        List<Pair> pairs = new ArrayList<>();
        int i = before.size();
        int j = after.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + apart[i - 1][j - 1]) {
                i--;
                j--;
                pairs.add(new Pair(i, (Answer<?>) before.get(i), j, (Answer<?>) after.get(j)));
            } else if (j > 0 && cost[i][j] == cost[i][j - 1] + COMES_OR_GOES) {
                j--;
                pairs.add(new Pair(-1, Answer.notAsked(), j, (Answer<?>) after.get(j)));
            } else {
                i--;
                pairs.add(new Pair(i, (Answer<?>) before.get(i), -1, Answer.notAsked()));
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }

    private static int[][] distances(List<?> before, List<?> after, Shape element) {
        Place somewhere = new Place("[]", WhenAbsent.NONE, element);
        int[][] apart = new int[before.size()][after.size()];
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                apart[i][j] = Blending.distance(somewhere, (Answer<?>) before.get(i), (Answer<?>) after.get(j));
            }
        }
        return apart;
    }

    /** The least that has to be told of the first {@code i} elements of the one and the first {@code j} of the other. */
    private static int[][] costs(int before, int after, int[][] apart) {
        int[][] cost = new int[before + 1][after + 1];
        for (int i = 0; i <= before; i++) {
            for (int j = 0; j <= after; j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = (i + j) * COMES_OR_GOES;
                } else {
                    cost[i][j] = Math.min(
                            cost[i - 1][j - 1] + apart[i - 1][j - 1],
                            Math.min(cost[i - 1][j], cost[i][j - 1]) + COMES_OR_GOES);
                }
            }
        }
        return cost;
    }
}
