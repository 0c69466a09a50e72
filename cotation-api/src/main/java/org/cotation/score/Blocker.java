package org.cotation.score;

import java.util.List;
import org.cotation.message.Wording;

/**
 * One condition of a rule that the request does not meet, beside what the request says.
 *
 * @param condition what the rule asks, in words
 * @param actual what the request says, in words
 * @param paths the facts that decide it
 */
public record Blocker(Wording condition, Wording actual, List<String> paths) {

    /** Copies the list. */
    public Blocker {
        paths = List.copyOf(paths);
    }

    @Override
    public String toString() {
        return "Blocker[" + condition.fr() + "]";
    }
}
