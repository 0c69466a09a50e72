package org.cotation.rules.check;

import java.util.List;
import java.util.Objects;
import org.cotation.message.Wording;

/**
 * What one kind of mistake means.
 *
 * @param code the kind of mistake
 * @param title what is wrong, in a few words
 * @param explanation why it is wrong and how it is mended
 * @param examples mistakes of this kind, each with its mend; empty only where no text of an author leads to it
 */
public record FindingEntry(FindingCode code, Wording title, Wording explanation, List<FindingExample> examples) {

    /** Checks that everything is there and copies the list. */
    public FindingEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(explanation, "explanation");
        examples = List.copyOf(examples);
    }
}
