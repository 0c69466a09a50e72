package org.cotation.rules.internal.syntax;

import java.io.Serial;

/** Leaves the rule being read; its finding was already recorded. Never leaves this package. */
final class SyntaxException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    SyntaxException() {
        super("syntax", null, false, false);
    }
}
