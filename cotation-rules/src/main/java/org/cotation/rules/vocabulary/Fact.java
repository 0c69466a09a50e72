package org.cotation.rules.vocabulary;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Something that a rule can look for. Immutable and safe for use by several threads. */
public abstract class Fact {

    private static final int ROOM = 8;

    private final Derived<Boolean> presence;

    /** What was derived so far, by the place of each property. Two threads may derive the same, and find the same. */
    private @Nullable Derived<?>[] states = new Derived<?>[ROOM];

    Fact(Derived<Boolean> presence) {
        this.presence = presence;
    }

    /** Whether the fact is there: unknown where nobody knows whether the person or thing exists. */
    public final Derived<Boolean> presence() {
        return presence;
    }

    /** The state of one of its properties, derived when it is first asked for. */
    public final Derived<?> derived(Property property) {
        return at(property.place(), property.name());
    }

    private Derived<?> at(int place, String property) {
        @Nullable Derived<?>[] known = states;
        Derived<?> state = place < known.length ? known[place] : null;
        if (state == null) {
            state = derive(property);
            remember(place, state);
        }
        return state;
    }

    private void remember(int place, Derived<?> state) {
        @Nullable Derived<?>[] known = states;
        if (place >= known.length) {
            known = Arrays.copyOf(known, Math.max(place + 1, 2 * known.length));
            states = known;
        }
        known[place] = state;
    }

    /** The state of a property of this name, whose type the caller knows. */
    @SuppressWarnings("unchecked") // Each property has one type, which its getter shows.
    final <T> Derived<T> state(String property) {
        return (Derived<T>) at(Places.of(getClass(), property), property);
    }

    /** Derives the state of a property of this name. */
    abstract Derived<?> derive(String property);

    /** Where {@link #derive} has no such property. */
    final IllegalStateException unknownProperty(String property) {
        return new IllegalStateException("The kind of fact (" + getClass().getSimpleName()
                + ") does not derive the property (" + property + ").");
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName();
    }
}
