package org.cotation.message;

import java.util.Objects;

/**
 * One thing wrong in what someone supplied.
 *
 * <p>A fault about a profile quotes the offending value, since its author is the person who must mend it; it is meant
 * for the answer to that person, never for a log.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole document
 * @param message what is wrong, with the value, what was expected and what to do
 */
public record Fault(String pointer, Wording message) {

    /** Checks that both are there. */
    public Fault {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return "Fault[" + pointer + "]";
    }
}
