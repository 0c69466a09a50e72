package org.cotation.rules.internal.answer;

import java.util.List;

/**
 * Answers that can be given at a path.
 *
 * @param cells the answers, those that rules name first; none where nothing is known of what can be answered
 * @param complete whether every other answer is told apart from one of these by no rule
 */
public record Choice(List<Cell> cells, boolean complete) {

    /** Nothing is known of what can be answered. */
    public static final Choice OPEN = new Choice(List.of(), false);

    /** Copies the list. */
    public Choice {
        cells = List.copyOf(cells);
    }
}
