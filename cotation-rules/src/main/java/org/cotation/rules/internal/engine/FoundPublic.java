package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.cotation.engine.Detail;
import org.cotation.rules.vocabulary.Public;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.jspecify.annotations.Nullable;

/**
 * A public of the grid, decided; what the decision rests on is put together when it is asked for. Two threads may both put
 * it together, and find the same.
 */
final class FoundPublic {

    private final PublicRuling ruling;
    private final PublicStatus status;
    private final Supplier<PublicFinding> telling;
    private @Nullable PublicFinding told;
    private @Nullable List<Public> fact;

    FoundPublic(PublicRuling ruling, PublicStatus status, Supplier<PublicFinding> telling) {
        this.ruling = ruling;
        this.status = status;
        this.telling = telling;
    }

    /** What was found, with all that it rests on. */
    PublicFinding finding() {
        PublicFinding known = told;
        if (known == null) {
            known = telling.get();
            told = known;
        }
        return known;
    }

    PublicRuling ruling() {
        return ruling;
    }

    String code() {
        return ruling.definition().code();
    }

    PublicStatus status() {
        return status;
    }

    /** The codes of those that are undetermined. */
    static Set<String> open(List<FoundPublic> publics) {
        Set<String> open = new LinkedHashSet<>();
        for (FoundPublic found : publics) {
            if (found.status == PublicStatus.UNDETERMINED) {
                open.add(found.code());
            }
        }
        return open;
    }

    /** What a score says of publics. */
    static List<PublicFinding> findings(List<FoundPublic> publics, Detail detail) {
        List<PublicFinding> findings = new ArrayList<>(publics.size());
        for (FoundPublic found : publics) {
            if (detail == Detail.STATUSES && found.status == PublicStatus.NOT_RECOGNISED) {
                findings.add(found.ruling.notRecognised());
            } else if (detail != Detail.RESULT || found.status == PublicStatus.RECOGNISED) {
                findings.add(found.finding());
            }
        }
        return findings;
    }

    /** The fact that rules look for, alone. */
    List<Public> fact() {
        List<Public> known = fact;
        if (known == null) {
            known = List.of(
                    Public.of(ruling.definition().code(), ruling.definition().label(), status, this::finding));
            fact = known;
        }
        return known;
    }
}
