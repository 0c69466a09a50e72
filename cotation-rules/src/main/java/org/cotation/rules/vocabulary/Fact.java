package org.cotation.rules.vocabulary;

/** Something that a rule can look for. Immutable and safe for use by several threads. */
public abstract class Fact {

    private final Derived<Boolean> presence;

    Fact(Derived<Boolean> presence) {
        this.presence = presence;
    }

    /** Whether the fact is there: unknown where nobody knows whether the person or thing exists. */
    public final Derived<Boolean> presence() {
        return presence;
    }

    /** The state of one of its properties. */
    public final Derived<?> derived(Property property) {
        return property.read(this);
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName();
    }
}
