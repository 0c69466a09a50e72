package org.cotation.rules.kit;

import java.util.HashMap;
import java.util.Map;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.FactStatus;
import org.cotation.profile.internal.Rewriting;
import org.cotation.profile.internal.Rewriting.Place;

/** Casts doubt on the answers of a profile: some become unknown, some verified, some refuted. */
final class Doubts {

    private final Draw draw;
    private final int unknownPerThousand;
    private final int refutedPercent;
    private final int verifiedPercent;
    private final Map<String, Boolean> unknownSections = new HashMap<>();

    private Doubts(Draw draw, boolean unknowns, boolean statuses) {
        this.draw = draw;
        unknownPerThousand = unknowns ? draw.pick(10, 40, 100, 350) : 0;
        refutedPercent = statuses ? draw.pick(0, 3, 10) : 0;
        verifiedPercent = statuses ? draw.pick(20, 50, 90, 100) : 0;
    }

    static ApplicantProfile cast(ApplicantProfile profile, Draw draw, boolean unknowns, boolean statuses) {
        return Rewriting.of(profile, new Doubts(draw, unknowns, statuses)::answer);
    }

    private Answer<?> answer(Place place, Answer<?> before) {
        if (becomesUnknown(place)) {
            return place.unknown(Answer.notAsked()) && draw.chance(50) ? Answer.notAsked() : Answer.unknown();
        }
        return before instanceof Answer.Given<?> given ? new Answer.Given<>(given.value(), status()) : before;
    }

    /** One answer by itself, or with all the others of its section, as an explicit null for the section says. */
    private boolean becomesUnknown(Place place) {
        int dot = place.path().lastIndexOf('.');
        String section = dot < 0 ? "" : place.path().substring(0, dot);
        boolean whole =
                !section.isEmpty() && unknownSections.computeIfAbsent(section, key -> happens(unknownPerThousand / 2));
        return whole || happens(unknownPerThousand);
    }

    private boolean happens(int perThousand) {
        return draw.between(0, 999) < perThousand;
    }

    private FactStatus status() {
        if (draw.chance(refutedPercent)) {
            return FactStatus.REFUTED;
        }
        return draw.chance(verifiedPercent) ? FactStatus.VERIFIED : FactStatus.DECLARED;
    }
}
