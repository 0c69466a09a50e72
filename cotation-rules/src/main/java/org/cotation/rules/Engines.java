package org.cotation.rules;

import org.cotation.engine.CotationEngine;
import org.cotation.rules.internal.engine.DirectEngine;
import org.cotation.rules.internal.engine.SessionEngine;

/** The two engines on Drools. Both read the same grids and give the same scores. */
public final class Engines {

    private Engines() {}

    /**
     * The default engine, which {@link CotationEngine#load()} finds: Drools compiles the rules, and their compiled
     * conditions are evaluated directly, test by test. It tells unknown from false, and says why a rule does not hold.
     */
    public static CotationEngine direct() {
        return new DirectEngine();
    }

    /**
     * An engine that decides rules with a Drools session for each request: slower, kept to check the default one. It
     * refuses a profile with unknown facts, naming them, since a session cannot tell unknown from absent.
     */
    public static CotationEngine session() {
        return new SessionEngine();
    }
}
