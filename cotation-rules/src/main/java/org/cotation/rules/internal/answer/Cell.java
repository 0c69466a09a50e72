package org.cotation.rules.internal.answer;

import org.cotation.profile.Answer;

/**
 * Answers that no rule looked at tells apart: one answer, or all those from a first to a last in the order of their kind.
 *
 * @param first the first of them
 * @param last the last of them; the same as the first for a single answer
 */
public record Cell(Answer<?> first, Answer<?> last) {

    /** A single answer. */
    public static Cell of(Answer<?> answer) {
        return new Cell(answer, answer);
    }

    @Override
    public String toString() {
        return "Cell[…]";
    }
}
