package org.cotation.rules.internal.search;

import java.util.List;
import org.cotation.profile.Answer;

/**
 * The answers to try at one path.
 *
 * @param path the path
 * @param answers the answers, those that rules name first
 * @param complete whether every other answer gives what one of these gives, or, of dates and numbers, what one between two
 *     of them gives
 * @param ordered whether the answers are dates or numbers, and seeds to look between
 */
record Branch(String path, List<Answer<?>> answers, boolean complete, boolean ordered) {

    /** Copies the list. */
    Branch {
        answers = List.copyOf(answers);
    }
}
