package org.cotation.rules.vocabulary;

import org.cotation.profile.code.Custody;
import org.jspecify.annotations.Nullable;

/**
 * Another child whom the household receives, for visits or in shared custody without tax attachment (form, page 5).
 * Counts for the size of the dwelling, not among the dependants.
 */
public final class VisitingChild extends Fact {

    private final org.cotation.profile.VisitingChild child;
    private final Source source;

    VisitingChild(Derived<Boolean> presence, org.cotation.profile.VisitingChild child, Source source) {
        super(presence);
        this.child = child;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "age" -> source.age(source.value("birthDate", child.birthDate()));
            case "custody" -> source.code("custody", child.custody());
            default -> throw unknownProperty(property);
        };
    }

    /** Completed years at the date of the evaluation. */
    @Term(
            fr = "âge",
            en = "age",
            unit = Unit.YEARS,
            mayBeNone = true,
            reads = "leap-day-birthday",
            proposal = Proposal.ANSWER)
    public @Nullable Integer getAge() {
        return this.<Integer>state("age").orNull();
    }

    /** How custody is shared. */
    @Term(fr = "mode de garde", en = "custody", codes = Custody.class, mayBeNone = true, proposal = Proposal.ANSWER)
    public @Nullable String getCustody() {
        return this.<String>state("custody").orNull();
    }

    Derived<Integer> age() {
        return state("age");
    }
}
