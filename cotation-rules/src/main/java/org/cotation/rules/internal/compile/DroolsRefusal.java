package org.cotation.rules.internal.compile;

import java.io.Serial;

/** Drools refused, or read in another way, a text that passed every check of the library. */
public final class DroolsRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    DroolsRefusal(String message) {
        super(message);
    }
}
