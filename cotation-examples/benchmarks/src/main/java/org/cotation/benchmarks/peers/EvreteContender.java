package org.cotation.benchmarks.peers;

import java.time.LocalDate;
import java.util.List;
import org.cotation.benchmarks.peers.PeerGrid.PeerRule;
import org.cotation.benchmarks.plain.FlatRequest;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete, with conditions in text: a stateless session for each request, or for all of them in bulk. */
public final class EvreteContender extends PeerContender {

    private static final int BULK = 1000;

    private final Knowledge knowledge;

    /** Builds the rules. */
    public EvreteContender(LocalDate asOf) {
        super(asOf);
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        for (PeerRule rule : PeerGrid.rules()) {
            LhsBuilder<Knowledge> conditions = rules.newRule().forEach("$request", FlatRequest.class);
            for (Condition condition : rule.conditions()) {
                conditions.where(condition.java());
            }
            int criterion = rule.criterion();
            conditions.execute(
                    context -> context.get(FlatRequest.class, "$request").award(criterion));
        }
        knowledge = rules.build();
    }

    @Override
    void run(FlatRequest request) {
        StatelessSession session = knowledge.newStatelessSession();
        session.insert(request);
        session.fire();
    }

    @Override
    void runAll(List<FlatRequest> requests) {
        for (int from = 0; from < requests.size(); from += BULK) {
            StatelessSession session = knowledge.newStatelessSession();
            requests.subList(from, Math.min(from + BULK, requests.size())).forEach(session::insert);
            session.fire();
        }
    }
}
