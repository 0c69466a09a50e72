package org.cotation.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.cotation.json.ProfileJson;
import org.cotation.profile.ApplicantProfile;

/** Requests as they come to a desk of the Communauté d'agglomération Hénin-Carvin. Nobody real. */
enum Sample {
    /** Works through a temp agency, sleeps at a friend's. */
    YOUNG_WORKER("jeune-salarie-heberge", "Jeune salarié hébergé par un ami"),
    /** Two children, a flat that is too small, and a judgment of eviction. */
    LONE_MOTHER("mere-deux-enfants-expulsion", "Mère de deux enfants, logement suroccupé, expulsion prononcée"),
    /** A house too large and far from everything, and a loss of autonomy. */
    RETIRED_WOMAN("retraitee-gir-3", "Retraitée en GIR 3"),
    /** Tenants of the social stock whose building comes down. */
    COUPLE_TO_REHOUSE("couple-demolition-anru", "Couple à reloger, démolition ANRU (mutation)"),
    /** Everything verified; one suitable dwelling was refused. */
    DALO_WITH_REFUSAL("decision-dalo-un-refus", "Décision DALO, un refus"),
    /** Asked for the first time twelve years ago. */
    HANDICAP_UNFIT("homme-handicap-logement-indigne", "Personne handicapée en logement indigne"),
    /** Several questions without an answer. */
    INCOMPLETE("demande-incomplete", "Demande incomplète");

    private final String file;
    private final String title;

    Sample(String file, String title) {
        this.file = file;
        this.title = title;
    }

    String title() {
        return title;
    }

    ApplicantProfile profile() {
        String name = file + ".json";
        try (InputStream in = Sample.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The sample (" + name + ") is not in the jar.");
            }
            return ProfileJson.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
