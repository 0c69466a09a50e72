package org.cotation.rules.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.cotation.profile.code.OfferReply;
import org.jspecify.annotations.Nullable;

/** An offer of a dwelling (<em>proposition</em>) and its reply. */
public final class Offer extends Fact {

    private final Derived<String> reply;
    private final Derived<Boolean> suitable;
    private final Derived<Boolean> legitimateReason;
    private final Derived<Boolean> underDalo;
    private final Derived<Boolean> refusal;

    Offer(Derived<Boolean> presence, org.cotation.profile.Offer offer, Source source) {
        super(presence);
        reply = source.code("reply", offer.reply());
        suitable = source.truth("suitable", offer.suitable());
        legitimateReason = source.truth("legitimateReason", offer.legitimateReason());
        underDalo = source.truth("underDalo", offer.underDalo());
        Derived<LocalDate> deadline = source.value("replyDeadline", offer.replyDeadline());
        Derived<Boolean> silence =
                Derived.all(List.of(reply.test(OfferReply.NO_REPLY.code()::equals), deadline.test(day -> source.asOf()
                        .isAfter(day))));
        refusal = Derived.all(List.of(
                Derived.any(List.of(reply.test(OfferReply.REFUSED.code()::equals), silence)),
                suitable,
                Derived.not(legitimateReason),
                Derived.not(underDalo)));
    }

    /** The reply. */
    @Term(
            fr = "réponse à la proposition",
            en = "reply to the offer",
            codes = OfferReply.class,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable String getReply() {
        return reply.orNull();
    }

    /** Whether the dwelling suited the needs and capacities of the household (CCH R.441-2-10, 11°). */
    @Term(
            fr = "logement adapté aux besoins et capacités",
            en = "dwelling suited to needs and capacities",
            proposal = Proposal.NEVER)
    public boolean isSuitable() {
        return suitable.or(false);
    }

    /** Whether the refusal had a legitimate reason. */
    @Term(fr = "motif légitime de refus", en = "legitimate reason to refuse", proposal = Proposal.DOCUMENT)
    public boolean isLegitimateReason() {
        return legitimateReason.or(false);
    }

    /** Whether the offer was made under the DALO, which has a regime of its own. */
    @Term(fr = "proposition au titre du DALO", en = "offer under the DALO", proposal = Proposal.ANSWER)
    public boolean isUnderDalo() {
        return underDalo.or(false);
    }

    /**
     * Whether the offer counts as a refusal: refused, or left without reply after its deadline (silence is refusal, CCH
     * R.441-10), for a suitable dwelling, without legitimate reason, not under the DALO.
     */
    @Term(fr = "refus qui compte", en = "refusal that counts", proposal = Proposal.NEVER)
    public boolean isRefusal() {
        return refusal.or(false);
    }

    Derived<Boolean> refusal() {
        return refusal;
    }
}
