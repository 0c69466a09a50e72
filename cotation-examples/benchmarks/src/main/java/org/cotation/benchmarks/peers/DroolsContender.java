package org.cotation.benchmarks.peers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.cotation.benchmarks.plain.FlatRequest;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;

/** Drools: a session for each request or, in bulk, for a thousand of them, the best size there is. */
public final class DroolsContender extends PeerContender {

    private static final int BULK = 1000;

    private final Supplier<KieSession> sessions;

    private DroolsContender(LocalDate asOf, Supplier<KieSession> sessions) {
        super(asOf);
        this.sessions = sessions;
    }

    /** A new session each time, as the documentation shows. */
    public static DroolsContender newSessions(LocalDate asOf) {
        KieContainer container = DroolsRules.build();
        return new DroolsContender(asOf, container::newKieSession);
    }

    /** Sessions of a pool, which resets and lends them again. */
    public static DroolsContender pooledSessions(LocalDate asOf) {
        KieContainerSessionsPool pool = DroolsRules.build().newKieSessionsPool(1);
        return new DroolsContender(asOf, pool::newKieSession);
    }

    @Override
    void run(FlatRequest request) {
        KieSession session = sessions.get();
        try {
            session.insert(request);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    @Override
    void runAll(List<FlatRequest> requests) {
        for (int from = 0; from < requests.size(); from += BULK) {
            KieSession session = sessions.get();
            try {
                requests.subList(from, Math.min(from + BULK, requests.size())).forEach(session::insert);
                session.fireAllRules();
            } finally {
                session.dispose();
            }
        }
    }
}
