package org.cotation.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cotation.message.Fault;
import org.cotation.message.Wording;

/** The faults found so far in one document. */
final class Faults {

    private final List<Placed> found = new ArrayList<>();

    void add(int order, String pointer, String fr, String en) {
        found.add(new Placed(order, new Fault(pointer, new Wording(fr, en))));
    }

    int count() {
        return found.size();
    }

    /**
     * Ends the reading if anything was found.
     *
     * @throws ProfileFormatException with every fault, in the order of the document
     */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw exception();
        }
    }

    /** The exception that carries every fault, in the order of the document. */
    ProfileFormatException exception() {
        return new ProfileFormatException(found.stream()
                .sorted(Comparator.comparingInt(Placed::order))
                .map(Placed::fault)
                .toList());
    }

    private record Placed(int order, Fault fault) {}
}
