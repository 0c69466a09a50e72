package org.cotation.profile;

import java.time.LocalDate;
import java.util.Objects;
import org.cotation.profile.code.OfferReply;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.ValueFormat;

/**
 * An offer of a dwelling and what became of it (<em>proposition, décision de CALEOL</em>; CCH R.441-10).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param date date of the offer (<em>date de la proposition</em>)
 * @param replyDeadline last day to reply (<em>date limite de réponse</em>), at least ten days after the offer (CCH
 *     R.441-10)
 * @param reply reply (<em>réponse</em>); silence is a refusal
 * @param suitable whether the dwelling suits needs and means (<em>logement adapté</em>)
 * @param underDalo whether the offer was made under the enforceable right to housing (<em>au titre du DALO</em>)
 * @param legitimateReason whether the refusal has a legitimate reason (<em>motif légitime</em>)
 */
public record Offer(
        @Field(fr = "date de la proposition", en = "date of the offer", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<LocalDate> date,

        @Field(fr = "date limite de réponse", en = "deadline for the reply", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<LocalDate> replyDeadline,

        @Field(fr = "réponse à la proposition", en = "reply to the offer", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<OfferReply> reply,

        @Field(
                fr = "logement adapté aux besoins et capacités",
                en = "dwelling suited to needs and means",
                whenAbsent = WhenAbsent.UNKNOWN)
        Answer<Boolean> suitable,

        @Field(fr = "proposition au titre du DALO", en = "offer made under the DALO")
        Answer<Boolean> underDalo,

        @Field(fr = "motif légitime de refus", en = "legitimate reason to refuse")
        Answer<Boolean> legitimateReason) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public Offer {
        date = Checks.value(ValueFormat.DATE, "date", date);
        replyDeadline = Checks.value(ValueFormat.DATE, "replyDeadline", replyDeadline);
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(suitable, "suitable");
        Objects.requireNonNull(underDalo, "underDalo");
        Objects.requireNonNull(legitimateReason, "legitimateReason");
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.date = date;
        builder.replyDeadline = replyDeadline;
        builder.reply = reply;
        builder.suitable = suitable;
        builder.underDalo = underDalo;
        builder.legitimateReason = legitimateReason;
        return builder;
    }

    @Override
    public String toString() {
        return "Offer[…]";
    }

    /** Builds a {@link Offer} from what the caller knows. Not thread-safe; reusable after {@link #build()}. */
    public static final class Builder {

        private Answer<LocalDate> date = Answer.notAsked();
        private Answer<LocalDate> replyDeadline = Answer.notAsked();
        private Answer<OfferReply> reply = Answer.notAsked();
        private Answer<Boolean> suitable = Answer.notAsked();
        private Answer<Boolean> underDalo = Answer.notAsked();
        private Answer<Boolean> legitimateReason = Answer.notAsked();

        private Builder() {}

        /** Sets {@link Offer#date()}, as declared. */
        public Builder date(LocalDate value) {
            this.date = Answer.declared(value);
            return this;
        }

        /** Sets {@link Offer#date()}, in any of its states. */
        public Builder date(Answer<LocalDate> answer) {
            this.date = answer;
            return this;
        }

        /** Sets {@link Offer#replyDeadline()}, as declared. */
        public Builder replyDeadline(LocalDate value) {
            this.replyDeadline = Answer.declared(value);
            return this;
        }

        /** Sets {@link Offer#replyDeadline()}, in any of its states. */
        public Builder replyDeadline(Answer<LocalDate> answer) {
            this.replyDeadline = answer;
            return this;
        }

        /** Sets {@link Offer#reply()}, as declared. */
        public Builder reply(OfferReply value) {
            this.reply = Answer.declared(value);
            return this;
        }

        /** Sets {@link Offer#reply()}, in any of its states. */
        public Builder reply(Answer<OfferReply> answer) {
            this.reply = answer;
            return this;
        }

        /** Sets {@link Offer#suitable()}, as declared. */
        public Builder suitable(boolean value) {
            this.suitable = Answer.declared(value);
            return this;
        }

        /** Sets {@link Offer#suitable()}, in any of its states. */
        public Builder suitable(Answer<Boolean> answer) {
            this.suitable = answer;
            return this;
        }

        /** Sets {@link Offer#underDalo()}, as declared. */
        public Builder underDalo(boolean value) {
            this.underDalo = Answer.declared(value);
            return this;
        }

        /** Sets {@link Offer#underDalo()}, in any of its states. */
        public Builder underDalo(Answer<Boolean> answer) {
            this.underDalo = answer;
            return this;
        }

        /** Sets {@link Offer#legitimateReason()}, as declared. */
        public Builder legitimateReason(boolean value) {
            this.legitimateReason = Answer.declared(value);
            return this;
        }

        /** Sets {@link Offer#legitimateReason()}, in any of its states. */
        public Builder legitimateReason(Answer<Boolean> answer) {
            this.legitimateReason = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public Offer build() {
            return new Offer(date, replyDeadline, reply, suitable, underDalo, legitimateReason);
        }
    }
}
