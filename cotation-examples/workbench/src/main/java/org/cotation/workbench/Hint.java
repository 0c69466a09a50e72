package org.cotation.workbench;

import java.util.Collection;
import java.util.List;
import org.cotation.message.Nearest;
import org.cotation.message.Wording;

/** Proposes the known name that someone meant. */
final class Hint {

    private Hint() {}

    /** The half-sentence that proposes the nearest names, or nothing. */
    static Wording of(String word, Collection<String> known) {
        List<String> near = Nearest.of(word, known);
        return near.isEmpty()
                ? Wording.same("")
                : new Wording(
                        " Peut-être : " + String.join(" ou ", near) + " ?",
                        " Perhaps: " + String.join(" or ", near) + "?");
    }
}
