package org.cotation.rules.vocabulary;

/** The co-applicant (<em>codemandeur</em>), if there is one. Also a {@link Holder}. */
public final class CoApplicant extends Holder {

    CoApplicant(Derived<Boolean> presence, org.cotation.profile.Holder holder, Source source) {
        super(presence, holder, source);
    }
}
