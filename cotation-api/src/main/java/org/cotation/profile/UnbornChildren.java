package org.cotation.profile;

import java.time.LocalDate;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.ValueFormat;

/**
 * Children to be born (<em>enfants à naître</em>).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param count number of unborn children (<em>Nombre d'enfants à naître</em>); form Pages 3-4
 * @param dueDate expected date of birth (<em>Date de naissance prévue</em>); form Pages 3-4
 */
public record UnbornChildren(
        @Field(fr = "nombre d'enfants à naître", en = "number of unborn children")
        Answer<Integer> count,

        @Field(fr = "date de naissance prévue", en = "expected date of birth")
        Answer<LocalDate> dueDate) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public UnbornChildren {
        count = Checks.value(ValueFormat.COUNT, "count", count);
        dueDate = Checks.value(ValueFormat.DATE, "dueDate", dueDate);
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static UnbornChildren unknown() {
        return new UnbornChildren(Answer.unknown(), Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.count = count;
        builder.dueDate = dueDate;
        return builder;
    }

    @Override
    public String toString() {
        return "UnbornChildren[…]";
    }

    /**
     * Builds a {@link UnbornChildren} from what the caller knows. Not thread-safe; reusable after {@link #build()}.
     */
    public static final class Builder {

        private Answer<Integer> count = Answer.notAsked();
        private Answer<LocalDate> dueDate = Answer.notAsked();

        private Builder() {}

        /** Sets {@link UnbornChildren#count()}, as declared. */
        public Builder count(int value) {
            this.count = Answer.declared(value);
            return this;
        }

        /** Sets {@link UnbornChildren#count()}, in any of its states. */
        public Builder count(Answer<Integer> answer) {
            this.count = answer;
            return this;
        }

        /** Sets {@link UnbornChildren#dueDate()}, as declared. */
        public Builder dueDate(LocalDate value) {
            this.dueDate = Answer.declared(value);
            return this;
        }

        /** Sets {@link UnbornChildren#dueDate()}, in any of its states. */
        public Builder dueDate(Answer<LocalDate> answer) {
            this.dueDate = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public UnbornChildren build() {
            return new UnbornChildren(count, dueDate);
        }
    }
}
