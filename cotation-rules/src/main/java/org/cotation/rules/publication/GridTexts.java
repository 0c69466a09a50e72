package org.cotation.rules.publication;

import org.cotation.message.Language;
import org.cotation.message.Wording;
import org.cotation.rules.internal.page.Text;

/** The texts that a grid gives, which it may have in French only. */
final class GridTexts {

    private GridTexts() {}

    /** A text of a grid: one that is the same in both languages was given in French alone. */
    static Text of(Wording wording, Language language) {
        return wording.fr().equals(wording.en()) ? Text.french(wording.fr()) : Text.of(wording.in(language));
    }
}
