package org.cotation.json;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.cotation.message.Fault;

/**
 * A document is not the record of a score. It carries every fault found, in the order of the document.
 *
 * <p>The message of the exception can be logged: it says how many faults there are and where, and quotes no value. The
 * faults themselves quote the values, for the person who holds the document.
 */
public final class RecordFormatException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int POINTERS_SHOWN = 20;
    private static final int POINTER_LENGTH = 80;

    private final transient List<Fault> faults;

    RecordFormatException(List<Fault> faults) {
        super(summary(faults));
        this.faults = List.copyOf(faults);
    }

    /** The faults, at least one, in the order of the document. Unmodifiable. */
    public List<Fault> faults() {
        return faults;
    }

    private static String summary(List<Fault> faults) {
        String places = faults.stream()
                .limit(POINTERS_SHOWN)
                .map(fault -> "#" + Quote.of(fault.pointer(), POINTER_LENGTH))
                .collect(Collectors.joining(", "));
        return "The document is not the record of a score: " + faults.size()
                + (faults.size() == 1 ? " fault, at " : " faults, at ") + places
                + (faults.size() > POINTERS_SHOWN ? ", …" : "");
    }
}
