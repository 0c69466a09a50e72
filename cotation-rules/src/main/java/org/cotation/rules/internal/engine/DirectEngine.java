package org.cotation.rules.internal.engine;

/** The engine: Drools compiles the rules, their compiled conditions are evaluated directly. */
public final class DirectEngine extends DroolsEngine {

    private static final Decider DECIDER = new DirectDecider();

    /** An engine; grids and compiled rules are shared by all of them. */
    public DirectEngine() {}

    @Override
    Decider decider(LoadedGrid grid) {
        return DECIDER;
    }
}
