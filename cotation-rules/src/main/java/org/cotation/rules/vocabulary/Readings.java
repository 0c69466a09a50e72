package org.cotation.rules.vocabulary;

import java.util.Map;

/** The readings of the text in force, as far as the derivation of facts depends on them. */
final class Readings {

    private final Map<String, String> byName;

    Readings(Map<String, String> byName) {
        this.byName = Map.copyOf(byName);
    }

    private boolean is(String name, String value) {
        String adopted = byName.get(name);
        if (adopted == null) {
            throw new IllegalStateException("No reading was adopted for the interpretation (" + name + ").");
        }
        return adopted.equals(value);
    }

    boolean leapDayIsFebruary28() {
        return is("leap-day-birthday", "february-28");
    }

    boolean suspendedContractCounts() {
        return is("suspended-contract", "counts");
    }

    boolean visitingChildInCharge() {
        return is("visiting-child-in-charge", "yes");
    }

    boolean unbornChildInCharge() {
        return is("unborn-child-in-charge", "yes");
    }
}
