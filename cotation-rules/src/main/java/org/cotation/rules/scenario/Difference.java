package org.cotation.rules.scenario;

import java.util.List;
import org.cotation.message.Wording;

/**
 * Something that a score has and its scenario did not expect.
 *
 * @param line the line of the expectation in the file of the scenario
 * @param item what it is about, as the keys that lead to it in the file, such as {@code publics.DALO}
 * @param label what it is about, for people
 * @param expected the value expected, as the file writes it
 * @param actual the value that came out, written the same way
 * @param why what the value that came out rests on
 */
public record Difference(int line, String item, Wording label, String expected, String actual, List<Wording> why) {

    /** Copies the list. */
    public Difference {
        why = List.copyOf(why);
    }
}
