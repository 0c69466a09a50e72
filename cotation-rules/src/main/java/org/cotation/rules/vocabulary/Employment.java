package org.cotation.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** The employment of the household, over its members. */
public final class Employment extends Fact {

    private final Derived<Boolean> holderEmployed;
    private final Derived<Boolean> memberEmployed;

    Employment(People people) {
        super(People.PRESENT);
        List<Derived<Boolean>> jobs = new ArrayList<>();
        people.holders().forEach(holder -> jobs.add(both(holder, holder.employed())));
        holderEmployed = Derived.any(jobs);
        people.dependants().forEach(dependant -> jobs.add(both(dependant, dependant.employed())));
        people.roommates().forEach(roommate -> jobs.add(both(roommate, roommate.employed())));
        memberEmployed = Derived.any(jobs);
    }

    private static Derived<Boolean> both(Fact person, Derived<Boolean> job) {
        return Derived.all(List.of(job, person.presence()));
    }

    /** Whether a holder has a job; see {@link Holder#isEmployed()}. */
    @Term(
            fr = "emploi d'un titulaire de la demande",
            en = "job of a holder",
            reads = "suspended-contract",
            proposal = Proposal.ANSWER)
    public boolean isHolderEmployed() {
        return holderEmployed.or(false);
    }

    /** Whether any member of the household has a job: a holder, a dependant or a roommate. */
    @Term(
            fr = "emploi d'un membre du ménage",
            en = "job of a member of the household",
            reads = "suspended-contract",
            proposal = Proposal.ANSWER)
    public boolean isMemberEmployed() {
        return memberEmployed.or(false);
    }
}
