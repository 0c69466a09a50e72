package org.cotation.benchmarks.plain;

import org.cotation.profile.CurrentHousing;
import org.cotation.profile.Holder;
import org.cotation.profile.LongTermUnemployment;

/** The facts that situations of several answers rest on, once they are known to be there. */
final class Situations {

    private Situations() {}

    static Facts employed(HolderPaths paths, Holder holder) {
        return new Facts()
                .add(paths.employedOn, holder.employedOn())
                .add(paths.contractNature, holder.contractNature());
    }

    static Facts young(HolderPaths paths, Holder holder) {
        Facts facts = new Facts().add(paths.birthDate, holder.birthDate());
        return Known.value(holder.insertionFollowUp()) == null
                ? facts
                : facts.add(paths.insertionFollowUp, holder.insertionFollowUp());
    }

    /** Known dates prevail over the box. */
    static Facts backToWork(HolderPaths paths, Holder holder) {
        LongTermUnemployment spell = holder.longTermUnemployment();
        Facts facts = employed(paths, holder).add(paths.unemployedTo, spell.endDate());
        return Known.value(spell.startDate()) == null
                ? facts.add(paths.unemployedOver12Months, spell.over12Months())
                        .add(paths.unemployedFrom, spell.startDate())
                : facts.add(paths.unemployedFrom, spell.startDate());
    }

    static Facts eviction(CurrentHousing housing) {
        return new Facts()
                .add("currentHousing.evictionStage", housing.evictionStage())
                .add("currentHousing.rehousingSecured", housing.rehousingSecured());
    }

    static Facts overcrowding(CurrentHousing housing, Household household) {
        Facts facts = new Facts();
        household.addFirstMinor(facts);
        facts.add("currentHousing.surface", housing.surface());
        if (Known.none(housing.occupants())) {
            household.addOtherPersons(facts);
        } else if (Known.value(housing.occupants()) != null) {
            facts.add("currentHousing.occupants", housing.occupants());
        }
        return facts;
    }
}
