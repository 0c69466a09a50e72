package org.cotation.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** The employment of the household, over its members. */
public final class Employment extends Fact {

    private final People people;

    Employment(People people) {
        super(People.PRESENT);
        this.people = people;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "holderEmployed" -> Derived.any(holders());
            case "memberEmployed" -> Derived.any(members());
            default -> throw unknownProperty(property);
        };
    }

    private List<Derived<Boolean>> holders() {
        List<Derived<Boolean>> jobs = new ArrayList<>();
        people.holders().forEach(holder -> jobs.add(both(holder, holder.employed())));
        return jobs;
    }

    private List<Derived<Boolean>> members() {
        List<Derived<Boolean>> jobs = holders();
        people.dependants().forEach(dependant -> jobs.add(both(dependant, dependant.employed())));
        people.roommates().forEach(roommate -> jobs.add(both(roommate, roommate.employed())));
        return jobs;
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
        return this.<Boolean>state("holderEmployed").or(false);
    }

    /** Whether any member of the household has a job: a holder, a dependant or a roommate. */
    @Term(
            fr = "emploi d'un membre du ménage",
            en = "job of a member of the household",
            reads = "suspended-contract",
            proposal = Proposal.ANSWER)
    public boolean isMemberEmployed() {
        return this.<Boolean>state("memberEmployed").or(false);
    }
}
