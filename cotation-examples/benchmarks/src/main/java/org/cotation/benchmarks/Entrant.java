package org.cotation.benchmarks;

import org.cotation.benchmarks.peers.DmnContender;
import org.cotation.benchmarks.peers.DroolsContender;
import org.cotation.benchmarks.peers.EasyRulesContender;
import org.cotation.benchmarks.peers.EvreteContender;
import org.cotation.benchmarks.plain.PlainCahc2022;
import org.cotation.engine.Detail;

/** Who is measured on the grid {@code cahc-2022}. */
public enum Entrant {
    /** The yardstick, P. */
    PLAIN("plain Java, P"),
    /** What counts, and no more: what P finds. */
    RESULT("the library, result"),
    /** The score with the status of every public and criterion. */
    STATUSES("the library, with every status"),
    /** The score with what stands in the way too. */
    FULL("the library, full score"),
    /** The score with the reasons of every rule. */
    EXPLANATION("the library, full explanation"),
    /** A new session for each request or, in bulk, for a thousand. */
    DROOLS_NEW("Drools, new sessions"),
    /** The same with sessions of a pool. */
    DROOLS_POOLED("Drools, pooled sessions"),
    /** Stateless sessions. */
    EVRETE("Evrete"),
    /** Rules as lambdas. */
    EASY_RULES("Easy Rules"),
    /** One table that collects. */
    DMN("kie-dmn, decision table");

    private final String label;

    Entrant(String label) {
        this.label = label;
    }

    /** Its name on the page. */
    public String label() {
        return label;
    }

    /** Whether it finds evidence and publics, not the points alone. */
    public boolean whole() {
        return compareTo(DROOLS_NEW) < 0;
    }

    /** Makes it, ready to score. */
    public Contender<?> make() {
        return switch (this) {
            case PLAIN -> new PlainCahc2022(Population.AS_OF);
            case RESULT -> LibraryContender.shipped(Detail.RESULT);
            case STATUSES -> LibraryContender.shipped(Detail.STATUSES);
            case FULL -> LibraryContender.shipped(Detail.FULL);
            case EXPLANATION -> ExplanationContender.shipped();
            case DROOLS_NEW -> DroolsContender.newSessions(Population.AS_OF);
            case DROOLS_POOLED -> DroolsContender.pooledSessions(Population.AS_OF);
            case EVRETE -> new EvreteContender(Population.AS_OF);
            case EASY_RULES -> new EasyRulesContender(Population.AS_OF);
            case DMN -> new DmnContender(Population.AS_OF);
        };
    }
}
