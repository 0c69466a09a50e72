package org.cotation.engine;

import java.io.Serial;
import org.cotation.message.Language;
import org.cotation.message.Wording;

/** A name of interpretation, or a reading of one, that is not known. */
public final class InterpretationException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    /** An exception that says what is not known, and what is. */
    public InterpretationException(Wording wording) {
        super(wording.in(Language.EN));
        this.wording = wording;
    }

    /** What is not known, and what is. */
    public Wording wording() {
        return wording;
    }
}
