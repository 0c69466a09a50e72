package org.cotation.rules.internal.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.profile.FactStatus;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;

/** Small things done with evidence. */
final class Evidences {

    private Evidences() {}

    /** Each fact once, in the same order. */
    static List<Evidence> distinct(Collection<Evidence> evidence) {
        Map<String, Evidence> byPath = new LinkedHashMap<>();
        evidence.forEach(item -> byPath.putIfAbsent(item.path(), item));
        return List.copyOf(byPath.values());
    }

    static EvidenceStatus status(FactStatus status) {
        return switch (status) {
            case DECLARED -> EvidenceStatus.DECLARED;
            case VERIFIED -> EvidenceStatus.VERIFIED;
            case REFUTED -> EvidenceStatus.REFUTED;
        };
    }
}
