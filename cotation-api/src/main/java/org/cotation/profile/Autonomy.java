package org.cotation.profile;

import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.Format;
import org.cotation.profile.internal.ValueFormat;

/**
 * Loss of autonomy (<em>perte d'autonomie</em>), annex of the form.
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param gir dependency group (GIR) (<em>Groupe iso-ressources / perte d'autonomie</em>); form Annexe (perte
 *     d'autonomie); 1 to 6. The annex serves an older person becoming less autonomous. GIR is the usual evidence
 *     (APA); the plan gives no threshold
 */
public record Autonomy(
        @Field(fr = "groupe iso-ressources (GIR)", en = "dependency group (GIR)") @Format(ValueFormat.GIR)
        Answer<Integer> gir) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public Autonomy {
        gir = Checks.value(ValueFormat.GIR, "gir", gir);
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static Autonomy unknown() {
        return new Autonomy(Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.gir = gir;
        return builder;
    }

    @Override
    public String toString() {
        return "Autonomy[…]";
    }

    /** Builds a {@link Autonomy} from what the caller knows. Not thread-safe; reusable after {@link #build()}. */
    public static final class Builder {

        private Answer<Integer> gir = Answer.notAsked();

        private Builder() {}

        /** Sets {@link Autonomy#gir()}, as declared. */
        public Builder gir(int value) {
            this.gir = Answer.declared(value);
            return this;
        }

        /** Sets {@link Autonomy#gir()}, in any of its states. */
        public Builder gir(Answer<Integer> answer) {
            this.gir = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public Autonomy build() {
            return new Autonomy(gir);
        }
    }
}
