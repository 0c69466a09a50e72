package org.cotation.profile;

import java.time.LocalDate;
import java.util.Objects;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.ValueFormat;

/**
 * Care by child protection (<em>prise en charge par l'aide sociale à l'enfance</em>; CCH L.441-1 m, CASF L.222-5).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param careStart first day of care by child protection (<em>Début de prise en charge ASE</em>); form Page 8, box
 *     F46; L.441-1 m); L.222-5 CASF
 * @param careEnd last day of care by child protection (<em>Dernier jour de prise en charge ASE</em>); form Page 8,
 *     box F46; absent: care still running
 * @param emancipated emancipated minor (<em>Mineur émancipé</em>); form Page 8, box F46
 */
public record ChildProtection(
        @Field(
                fr = "début de prise en charge par l'aide sociale à l'enfance",
                en = "first day of care by child protection")
        Answer<LocalDate> careStart,

        @Field(
                fr = "dernier jour de prise en charge par l'aide sociale à l'enfance",
                en = "last day of care by child protection")
        Answer<LocalDate> careEnd,

        @Field(fr = "mineur émancipé", en = "emancipated minor")
        Answer<Boolean> emancipated) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public ChildProtection {
        careStart = Checks.value(ValueFormat.DATE, "careStart", careStart);
        careEnd = Checks.value(ValueFormat.DATE, "careEnd", careEnd);
        Objects.requireNonNull(emancipated, "emancipated");
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static ChildProtection unknown() {
        return new ChildProtection(Answer.unknown(), Answer.unknown(), Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.careStart = careStart;
        builder.careEnd = careEnd;
        builder.emancipated = emancipated;
        return builder;
    }

    @Override
    public String toString() {
        return "ChildProtection[…]";
    }

    /**
     * Builds a {@link ChildProtection} from what the caller knows. Not thread-safe; reusable after {@link
     * #build()}.
     */
    public static final class Builder {

        private Answer<LocalDate> careStart = Answer.notAsked();
        private Answer<LocalDate> careEnd = Answer.notAsked();
        private Answer<Boolean> emancipated = Answer.notAsked();

        private Builder() {}

        /** Sets {@link ChildProtection#careStart()}, as declared. */
        public Builder careStart(LocalDate value) {
            this.careStart = Answer.declared(value);
            return this;
        }

        /** Sets {@link ChildProtection#careStart()}, in any of its states. */
        public Builder careStart(Answer<LocalDate> answer) {
            this.careStart = answer;
            return this;
        }

        /** Sets {@link ChildProtection#careEnd()}, as declared. */
        public Builder careEnd(LocalDate value) {
            this.careEnd = Answer.declared(value);
            return this;
        }

        /** Sets {@link ChildProtection#careEnd()}, in any of its states. */
        public Builder careEnd(Answer<LocalDate> answer) {
            this.careEnd = answer;
            return this;
        }

        /** Sets {@link ChildProtection#emancipated()}, as declared. */
        public Builder emancipated(boolean value) {
            this.emancipated = Answer.declared(value);
            return this;
        }

        /** Sets {@link ChildProtection#emancipated()}, in any of its states. */
        public Builder emancipated(Answer<Boolean> answer) {
            this.emancipated = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public ChildProtection build() {
            return new ChildProtection(careStart, careEnd, emancipated);
        }
    }
}
