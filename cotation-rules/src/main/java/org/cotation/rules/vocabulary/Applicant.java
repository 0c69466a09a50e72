package org.cotation.rules.vocabulary;

/** The applicant (<em>demandeur</em>). Also a {@link Holder}. */
public final class Applicant extends Holder {

    Applicant(Derived<Boolean> presence, org.cotation.profile.Holder holder, Source source) {
        super(presence, holder, source);
    }
}
