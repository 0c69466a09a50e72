package org.cotation.rules.internal.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.rules.vocabulary.Fact;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Rule texts that Drools runs itself, in a new session for each set of facts. Safe for use by several threads. */
public final class RuleSession {

    private final KieBase knowledge;

    /**
     * Builds the knowledge base.
     *
     * @param texts the rule texts, by file name, each with its package
     * @throws DroolsRefusal if Drools refuses a text
     */
    public RuleSession(Map<String, String> texts) {
        knowledge = DroolsModule.knowledgeBase(texts);
    }

    /** The names of the rules that fire on these facts, each after its package and a dot. */
    public Set<String> fired(List<Fact> facts) {
        Set<String> fired = new HashSet<>();
        KieSession session = knowledge.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    fired.add(event.getMatch().getRule().getPackageName() + "."
                            + event.getMatch().getRule().getName());
                }
            });
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired;
    }
}
