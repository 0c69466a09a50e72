package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.cotation.explain.Truth;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Recognitions;

/** The publics of a grid, or of a part of it, decided. Each becomes a fact when a rule first looks for it. */
final class FoundPublics implements Recognitions {

    private final Extent extent;
    private final List<FoundPublic> publics;

    FoundPublics(Extent extent, List<FoundPublic> publics) {
        this.extent = extent;
        this.publics = publics;
    }

    @Override
    public List<Public> all() {
        List<Public> all = new ArrayList<>(publics.size());
        publics.forEach(found -> all.addAll(found.fact()));
        return all;
    }

    @Override
    public List<Public> of(String code) {
        int place = extent.placeOf(code);
        return place < 0 ? List.of() : publics.get(place).fact();
    }

    @Override
    public Truth recognised(String code) {
        int place = extent.placeOf(code);
        return place < 0
                ? Truth.FALSE
                : switch (publics.get(place).status()) {
                    case RECOGNISED -> Truth.TRUE;
                    case NOT_RECOGNISED -> Truth.FALSE;
                    case UNDETERMINED -> Truth.UNKNOWN;
                };
    }
}
