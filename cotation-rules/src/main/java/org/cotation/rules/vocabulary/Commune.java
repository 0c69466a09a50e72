package org.cotation.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotation.message.Wording;
import org.cotation.profile.ApplicantProfile;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.FactValue;
import org.jspecify.annotations.Nullable;

/**
 * A commune that the request asks for, or the one of residence: what tells the desk to go to. The place of residence is a
 * prohibited ground (Code pénal, art. 225-1) and a grid applies alike to all requests of its territory (CCH R.441-2-10,
 * 11°), so that only orientations may look for it: never a criterion, a public or an exclusion.
 */
public final class Commune extends Fact {

    private final Derived<String> name;

    private Commune(Derived<Boolean> presence, Derived<String> name) {
        super(presence);
        this.name = name;
    }

    @Override
    Derived<?> derive(String property) {
        if (property.equals("name")) {
            return name;
        }
        throw unknownProperty(property);
    }

    /** The communes asked for, in their order, then that of residence, which is not there where it is refuted. */
    static List<Commune> of(ApplicantProfile profile, Source source, Map<String, String> names) {
        List<Commune> communes = new ArrayList<>(source.each(
                "sought.communes",
                profile.sought().communes(),
                "",
                (presence, code, inside) -> presence.unknown()
                        ? new Commune(presence, presence.map(there -> ""))
                        : named(
                                inside.path(""),
                                code,
                                presence.evidence().get(0).status(),
                                names)));
        String path = "currentHousing.commune";
        Derived<String> residence = source.value(path, profile.currentHousing().commune());
        communes.add(
                residence.unknown() || residence.none()
                        ? new Commune(residence.test(code -> true), residence)
                        : named(
                                path,
                                residence.or(""),
                                residence.evidence().get(0).status(),
                                names));
        return communes;
    }

    private static Commune named(String path, String code, EvidenceStatus status, Map<String, String> names) {
        String name = names.getOrDefault(code, code);
        List<Evidence> evidence = List.of(new Evidence(path, new FactValue.Code(code, Wording.same(name)), status));
        return new Commune(Derived.known(true, evidence), Derived.known(name, evidence));
    }

    /** Its name in the territory of the grid; its INSEE code where the grid does not name it. */
    @Term(fr = "commune demandée ou de résidence", en = "commune asked for or of residence", proposal = Proposal.NEVER)
    public @Nullable String getName() {
        return name.orNull();
    }
}
