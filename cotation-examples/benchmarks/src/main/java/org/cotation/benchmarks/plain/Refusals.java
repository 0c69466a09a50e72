package org.cotation.benchmarks.plain;

import java.time.LocalDate;
import java.util.List;
import org.cotation.profile.Answer;
import org.cotation.profile.Offer;
import org.cotation.profile.code.OfferReply;

/**
 * The refusals of suitable dwellings without a legitimate reason, as far as they are sure: a refusal in words, or no reply
 * by the deadline. The facts say of every offer what settles whether it is one.
 */
final class Refusals {

    private static final Paths OFFER = new Paths("application.offers", "");
    private static final Paths REPLY = new Paths("application.offers", ".reply");
    private static final Paths DEADLINE = new Paths("application.offers", ".replyDeadline");
    private static final Paths SUITABLE = new Paths("application.offers", ".suitable");
    private static final Paths LEGITIMATE = new Paths("application.offers", ".legitimateReason");
    private static final Paths UNDER_DALO = new Paths("application.offers", ".underDalo");

    private final LocalDate asOf;
    private final List<Answer<Offer>> offers;

    Refusals(Answer<List<Answer<Offer>>> offers, LocalDate asOf) {
        this.asOf = asOf;
        List<Answer<Offer>> given = Known.value(offers);
        this.offers = given == null ? List.of() : given;
    }

    int count() {
        int count = 0;
        for (Answer<Offer> answer : offers) {
            Offer offer = Known.value(answer);
            if (offer != null && refused(offer)) {
                count++;
            }
        }
        return count;
    }

    private boolean refused(Offer offer) {
        return (declined(offer) || silent(offer))
                && Known.yes(offer.suitable())
                && Known.no(offer.legitimateReason())
                && Known.no(offer.underDalo());
    }

    private static boolean declined(Offer offer) {
        return Known.value(offer.reply()) == OfferReply.REFUSED;
    }

    private boolean silent(Offer offer) {
        LocalDate deadline = Known.value(offer.replyDeadline());
        return Known.value(offer.reply()) == OfferReply.NO_REPLY && deadline != null && asOf.isAfter(deadline);
    }

    Facts facts() {
        Facts facts = new Facts();
        for (int i = 0; i < offers.size(); i++) {
            if (offers.get(i) instanceof Answer.Given<Offer> given && !Known.refuted(given)) {
                add(facts, i, given);
            }
        }
        return facts;
    }

    /** The first answer that rules a refusal out or, if none does, all that are given. */
    private void add(Facts facts, int i, Answer.Given<Offer> given) {
        Offer offer = given.value();
        if (replyRulesOut(offer)) {
            addReply(facts, i, offer);
        } else if (answeredNo(offer.suitable())) {
            facts.add(SUITABLE.at(i), offer.suitable());
        } else if (Known.yes(offer.legitimateReason())) {
            facts.add(LEGITIMATE.at(i), offer.legitimateReason());
        } else if (Known.yes(offer.underDalo())) {
            facts.add(UNDER_DALO.at(i), offer.underDalo());
        } else {
            addReply(facts, i, offer);
            addKnown(facts, SUITABLE.at(i), offer.suitable(), false);
            addKnown(facts, LEGITIMATE.at(i), offer.legitimateReason(), true);
            addKnown(facts, UNDER_DALO.at(i), offer.underDalo(), true);
            facts.there(OFFER.at(i), given);
        }
    }

    /** Whether the reply and its deadline are known, and are no refusal. */
    private boolean replyRulesOut(Offer offer) {
        if (!(offer.reply() instanceof Answer.Given<OfferReply>)) {
            return false;
        }
        OfferReply reply = Known.value(offer.reply());
        if (reply == OfferReply.NO_REPLY) {
            return offer.replyDeadline() instanceof Answer.Given<LocalDate> && !silent(offer);
        }
        return reply != OfferReply.REFUSED;
    }

    private static void addReply(Facts facts, int i, Offer offer) {
        addKnown(facts, REPLY.at(i), offer.reply(), false);
        if (Known.value(offer.reply()) == OfferReply.NO_REPLY) {
            addKnown(facts, DEADLINE.at(i), offer.replyDeadline(), false);
        }
    }

    /** No for a field whose absence says nothing. */
    private static boolean answeredNo(Answer<Boolean> answer) {
        return answer instanceof Answer.Given<Boolean> && !Known.yes(answer);
    }

    private static void addKnown(Facts facts, String path, Answer<?> answer, boolean absenceIsKnown) {
        if (answer instanceof Answer.Given<?> || (absenceIsKnown && answer instanceof Answer.NotAsked<?>)) {
            facts.add(path, answer);
        }
    }
}
