package org.cotation.rules.internal.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.rules.vocabulary.Fact;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Rule texts that Drools runs itself, in a session for each set of facts. Safe for use by several threads. */
public final class RuleSession {

    /** Sessions are costly to make: they are emptied and lent again. */
    private final KieSessionsPool sessions;

    /**
     * Builds the knowledge base.
     *
     * @param texts the rule texts, by file name, each with its package
     * @throws DroolsRefusal if Drools refuses a text
     */
    public RuleSession(Map<String, String> texts) {
        sessions = DroolsModule.knowledgeBase(texts).newKieSessionsPool(1);
    }

    /** The names of the rules that fire on these facts, each after its package and a dot. */
    public Set<String> fired(List<Fact> facts) {
        Set<String> fired = new HashSet<>();
        KieSession session = sessions.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(match -> {
                fired.add(
                        match.getRule().getPackageName() + "." + match.getRule().getName());
                return true;
            });
        } finally {
            session.dispose();
        }
        return fired;
    }
}
