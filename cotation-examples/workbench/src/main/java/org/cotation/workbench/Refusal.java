package org.cotation.workbench;

import java.io.Serial;
import java.util.List;
import org.cotation.message.Wording;

/** A command that cannot be carried out, with one wording for each fault. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Wording> faults;

    Refusal(List<Wording> faults) {
        this.faults = List.copyOf(faults);
    }

    static Refusal of(String fr, String en) {
        return new Refusal(List.of(new Wording(fr, en)));
    }

    List<Wording> faults() {
        return faults;
    }
}
