package org.cotation.rules.kit.laws;

import org.cotation.message.Wording;

/** A law that a grid breaks, in words for its author. Immutable. */
public final class LawBroken extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    /** The law, what breaks it, and the request that shows it. */
    LawBroken(Wording words) {
        super(words.fr() + "\n\n" + words.en());
        this.words = words;
    }

    /** What is said of it, in both languages. */
    public Wording words() {
        return words;
    }
}
