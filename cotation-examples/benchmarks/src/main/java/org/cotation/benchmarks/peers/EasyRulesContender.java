package org.cotation.benchmarks.peers;

import java.time.LocalDate;
import org.cotation.benchmarks.peers.PeerGrid.PeerRule;
import org.cotation.benchmarks.plain.FlatRequest;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules, with conditions in Java: its fastest form, and the least that a rule engine can be. */
public final class EasyRulesContender extends PeerContender {

    private static final String FACT = "request";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Builds the rules. */
    public EasyRulesContender(LocalDate asOf) {
        super(asOf);
        int number = 0;
        for (PeerRule rule : PeerGrid.rules()) {
            rules.register(new RuleBuilder()
                    .name("rule " + number)
                    .priority(number)
                    .when(facts -> holds(rule, facts.get(FACT)))
                    .then(facts -> facts.<FlatRequest>get(FACT).award(rule.criterion()))
                    .build());
            number++;
        }
    }

    private static boolean holds(PeerRule rule, FlatRequest request) {
        for (Condition condition : rule.conditions()) {
            if (!condition.test().test(request)) {
                return false;
            }
        }
        return true;
    }

    @Override
    void run(FlatRequest request) {
        Facts facts = new Facts();
        facts.put(FACT, request);
        engine.fire(rules, facts);
    }
}
