package org.cotation.rules.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.cotation.profile.code.OfferReply;
import org.jspecify.annotations.Nullable;

/** An offer of a dwelling (<em>proposition</em>) and its reply. */
public final class Offer extends Fact {

    private final org.cotation.profile.Offer offer;
    private final Source source;

    Offer(Derived<Boolean> presence, org.cotation.profile.Offer offer, Source source) {
        super(presence);
        this.offer = offer;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "reply" -> source.code("reply", offer.reply());
            case "suitable" -> source.truth("suitable", offer.suitable());
            case "legitimateReason" -> source.truth("legitimateReason", offer.legitimateReason());
            case "underDalo" -> source.truth("underDalo", offer.underDalo());
            case "refusal" -> deriveRefusal();
            default -> throw unknownProperty(property);
        };
    }

    private Derived<Boolean> deriveRefusal() {
        Derived<String> reply = state("reply");
        Derived<LocalDate> deadline = source.value("replyDeadline", offer.replyDeadline());
        Derived<Boolean> silence =
                Derived.all(List.of(reply.test(OfferReply.NO_REPLY.code()::equals), deadline.test(day -> source.asOf()
                        .isAfter(day))));
        return Derived.all(List.of(
                Derived.any(List.of(reply.test(OfferReply.REFUSED.code()::equals), silence)),
                this.<Boolean>state("suitable"),
                Derived.not(this.<Boolean>state("legitimateReason")),
                Derived.not(this.<Boolean>state("underDalo"))));
    }

    /** The reply. */
    @Term(
            fr = "réponse à la proposition",
            en = "reply to the offer",
            codes = OfferReply.class,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable String getReply() {
        return this.<String>state("reply").orNull();
    }

    /** Whether the dwelling suited the needs and capacities of the household (CCH R.441-2-10, 11°). */
    @Term(
            fr = "logement adapté aux besoins et capacités",
            en = "dwelling suited to needs and capacities",
            proposal = Proposal.NEVER)
    public boolean isSuitable() {
        return this.<Boolean>state("suitable").or(false);
    }

    /** Whether the refusal had a legitimate reason. */
    @Term(fr = "motif légitime de refus", en = "legitimate reason to refuse", proposal = Proposal.DOCUMENT)
    public boolean isLegitimateReason() {
        return this.<Boolean>state("legitimateReason").or(false);
    }

    /** Whether the offer was made under the DALO, which has a regime of its own. */
    @Term(fr = "proposition au titre du DALO", en = "offer under the DALO", proposal = Proposal.ANSWER)
    public boolean isUnderDalo() {
        return this.<Boolean>state("underDalo").or(false);
    }

    /**
     * Whether the offer counts as a refusal: refused, or left without reply after its deadline (silence is refusal, CCH
     * R.441-10), for a suitable dwelling, without legitimate reason, not under the DALO.
     */
    @Term(fr = "refus qui compte", en = "refusal that counts", proposal = Proposal.NEVER)
    public boolean isRefusal() {
        return this.<Boolean>state("refusal").or(false);
    }

    Derived<Boolean> refusal() {
        return state("refusal");
    }
}
