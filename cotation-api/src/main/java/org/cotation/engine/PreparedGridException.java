package org.cotation.engine;

import java.io.Serial;
import org.cotation.message.Language;
import org.cotation.message.Wording;

/** A prepared grid that is not what is wanted here: damaged, or prepared by, for or of something else. Says what and how to mend it. */
public final class PreparedGridException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    /**
     * An exception that says why the grid is refused.
     *
     * @param grid the prepared grid, as the caller named it
     * @param wording why, and what to do
     */
    public PreparedGridException(String grid, Wording wording) {
        super("The prepared grid (" + grid + ") cannot be loaded: " + wording.in(Language.EN));
        this.wording = wording;
    }

    /** Why the grid is refused, and what to do. */
    public Wording wording() {
        return wording;
    }
}
