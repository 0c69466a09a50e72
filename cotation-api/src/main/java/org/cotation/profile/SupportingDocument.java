package org.cotation.profile;

import java.time.LocalDate;
import java.util.Objects;
import org.cotation.profile.code.DocumentStatus;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.ValueFormat;

/**
 * A supporting document (<em>pièce justificative</em>; CCH R.441-2-4-1, order of 22 December 2020).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param type kind of document (<em>nature de la pièce</em>)
 * @param date date of the document (<em>date de la pièce</em>)
 * @param status state of the document (<em>état de la pièce</em>)
 * @param verifiedBy who verified it (<em>vérifiée par</em>)
 * @param verifiedOn day of the verification (<em>vérifiée le</em>)
 */
public record SupportingDocument(
        @Field(fr = "nature de la pièce", en = "kind of document", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<String> type,

        @Field(fr = "date de la pièce", en = "date of the document", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<LocalDate> date,

        @Field(fr = "état de la pièce", en = "state of the document", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<DocumentStatus> status,

        @Field(fr = "vérifiée par", en = "verified by", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<String> verifiedBy,

        @Field(fr = "vérifiée le", en = "verified on", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<LocalDate> verifiedOn) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public SupportingDocument {
        type = Checks.value(ValueFormat.TEXT, "type", type);
        date = Checks.value(ValueFormat.DATE, "date", date);
        Objects.requireNonNull(status, "status");
        verifiedBy = Checks.value(ValueFormat.TEXT, "verifiedBy", verifiedBy);
        verifiedOn = Checks.value(ValueFormat.DATE, "verifiedOn", verifiedOn);
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.type = type;
        builder.date = date;
        builder.status = status;
        builder.verifiedBy = verifiedBy;
        builder.verifiedOn = verifiedOn;
        return builder;
    }

    @Override
    public String toString() {
        return "SupportingDocument[…]";
    }

    /**
     * Builds a {@link SupportingDocument} from what the caller knows. Not thread-safe; reusable after {@link
     * #build()}.
     */
    public static final class Builder {

        private Answer<String> type = Answer.notAsked();
        private Answer<LocalDate> date = Answer.notAsked();
        private Answer<DocumentStatus> status = Answer.notAsked();
        private Answer<String> verifiedBy = Answer.notAsked();
        private Answer<LocalDate> verifiedOn = Answer.notAsked();

        private Builder() {}

        /** Sets {@link SupportingDocument#type()}, as declared. */
        public Builder type(String value) {
            this.type = Answer.declared(value);
            return this;
        }

        /** Sets {@link SupportingDocument#type()}, in any of its states. */
        public Builder type(Answer<String> answer) {
            this.type = answer;
            return this;
        }

        /** Sets {@link SupportingDocument#date()}, as declared. */
        public Builder date(LocalDate value) {
            this.date = Answer.declared(value);
            return this;
        }

        /** Sets {@link SupportingDocument#date()}, in any of its states. */
        public Builder date(Answer<LocalDate> answer) {
            this.date = answer;
            return this;
        }

        /** Sets {@link SupportingDocument#status()}, as declared. */
        public Builder status(DocumentStatus value) {
            this.status = Answer.declared(value);
            return this;
        }

        /** Sets {@link SupportingDocument#status()}, in any of its states. */
        public Builder status(Answer<DocumentStatus> answer) {
            this.status = answer;
            return this;
        }

        /** Sets {@link SupportingDocument#verifiedBy()}, as declared. */
        public Builder verifiedBy(String value) {
            this.verifiedBy = Answer.declared(value);
            return this;
        }

        /** Sets {@link SupportingDocument#verifiedBy()}, in any of its states. */
        public Builder verifiedBy(Answer<String> answer) {
            this.verifiedBy = answer;
            return this;
        }

        /** Sets {@link SupportingDocument#verifiedOn()}, as declared. */
        public Builder verifiedOn(LocalDate value) {
            this.verifiedOn = Answer.declared(value);
            return this;
        }

        /** Sets {@link SupportingDocument#verifiedOn()}, in any of its states. */
        public Builder verifiedOn(Answer<LocalDate> answer) {
            this.verifiedOn = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public SupportingDocument build() {
            return new SupportingDocument(type, date, status, verifiedBy, verifiedOn);
        }
    }
}
