package org.cotation.rules.vocabulary;

import java.util.List;
import org.cotation.explain.Truth;

/** The publics that were found, as facts. Safe for use by several threads. */
public interface Recognitions {

    /** Before any public was decided. */
    Recognitions NONE = of(List.of());

    /** Every public, in the order of the grid. */
    List<Public> all();

    /** The public of a code, alone; none where there is no such public. */
    List<Public> of(String code);

    /** Whether a public is recognised; false where there is no such public. */
    default Truth recognised(String code) {
        List<Public> found = of(code);
        if (found.isEmpty()) {
            return Truth.FALSE;
        }
        Derived<Boolean> presence = found.get(0).presence();
        return presence.unknown() ? Truth.UNKNOWN : Truth.of(presence.or(false));
    }

    /** These publics. */
    static Recognitions of(List<Public> publics) {
        List<Public> all = List.copyOf(publics);
        return new Recognitions() {
            @Override
            public List<Public> all() {
                return all;
            }

            @Override
            public List<Public> of(String code) {
                return all.stream().filter(one -> one.getCode().equals(code)).toList();
            }
        };
    }
}
