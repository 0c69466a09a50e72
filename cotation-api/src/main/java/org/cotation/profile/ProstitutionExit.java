package org.cotation.profile;

import java.util.Objects;

/**
 * Leaving prostitution (<em>parcours de sortie de la prostitution</em>; CCH L.441-1 h, CASF L.121-9).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param prefectAuthorisation prostitution exit pathway authorised by the prefect (<em>Parcours de sortie autorisé
 *     par le préfet</em>); form Page 10 (H1); L.121-9 CASF
 * @param associationFollowUp support by an association, without authorisation (<em>accompagnement par une
 *     association</em>)
 */
public record ProstitutionExit(
        @Field(
                fr = "parcours de sortie de la prostitution autorisé par le préfet",
                en = "prostitution exit pathway authorised by the prefect")
        Answer<Boolean> prefectAuthorisation,

        @Field(
                fr = "accompagnement par une association, sans autorisation",
                en = "support by an association, without authorisation")
        Answer<Boolean> associationFollowUp) {

    /** Checks that every member is there. */
    public ProstitutionExit {
        Objects.requireNonNull(prefectAuthorisation, "prefectAuthorisation");
        Objects.requireNonNull(associationFollowUp, "associationFollowUp");
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static ProstitutionExit unknown() {
        return new ProstitutionExit(Answer.unknown(), Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.prefectAuthorisation = prefectAuthorisation;
        builder.associationFollowUp = associationFollowUp;
        return builder;
    }

    @Override
    public String toString() {
        return "ProstitutionExit[…]";
    }

    /**
     * Builds a {@link ProstitutionExit} from what the caller knows. Not thread-safe; reusable after {@link
     * #build()}.
     */
    public static final class Builder {

        private Answer<Boolean> prefectAuthorisation = Answer.notAsked();
        private Answer<Boolean> associationFollowUp = Answer.notAsked();

        private Builder() {}

        /** Sets {@link ProstitutionExit#prefectAuthorisation()}, as declared. */
        public Builder prefectAuthorisation(boolean value) {
            this.prefectAuthorisation = Answer.declared(value);
            return this;
        }

        /** Sets {@link ProstitutionExit#prefectAuthorisation()}, in any of its states. */
        public Builder prefectAuthorisation(Answer<Boolean> answer) {
            this.prefectAuthorisation = answer;
            return this;
        }

        /** Sets {@link ProstitutionExit#associationFollowUp()}, as declared. */
        public Builder associationFollowUp(boolean value) {
            this.associationFollowUp = Answer.declared(value);
            return this;
        }

        /** Sets {@link ProstitutionExit#associationFollowUp()}, in any of its states. */
        public Builder associationFollowUp(Answer<Boolean> answer) {
            this.associationFollowUp = answer;
            return this;
        }

        /** The record. */
        public ProstitutionExit build() {
            return new ProstitutionExit(prefectAuthorisation, associationFollowUp);
        }
    }
}
