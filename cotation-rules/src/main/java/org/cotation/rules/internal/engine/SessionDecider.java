package org.cotation.rules.internal.engine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.engine.UnknownFactsException;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.compile.DroolsModule;
import org.cotation.rules.internal.evaluate.RuleEvaluator;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Facts;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Asks a Drools session which rules fire, on the author's text. A second way to decide the same thing, held against the
 * first in tests. A session cannot tell unknown from absent, so a profile with unknown facts is refused. The session
 * decides; the facts that a decision rests on are told by the evaluation of the conditions.
 */
final class SessionDecider implements Decider {

    private static final String PACKAGE = "org.cotation.session.";

    private final KieBase knowledge;
    private final Map<String, String> packages = new LinkedHashMap<>();

    SessionDecider(LoadedGrid grid) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (LoadedGrid part : grid.lineage()) {
            part.files().rules().forEach((file, text) -> {
                String name = PACKAGE + "f" + packages.size();
                packages.put(key(part.files().name(), file), name);
                texts.put("f" + texts.size() + ".drl", SessionText.of(name, file, text));
            });
        }
        knowledge = DroolsModule.knowledgeBase(texts);
    }

    private static String key(String grid, String file) {
        return grid + '\n' + file;
    }

    @Override
    public Map<CompiledRule, Verdict> decide(List<CompiledRule> rules, Facts facts) {
        List<String> unknown = UnknownFacts.readBy(rules, facts);
        if (!unknown.isEmpty()) {
            throw new UnknownFactsException(unknown);
        }
        Set<String> fired = fired(facts);
        Map<CompiledRule, Verdict> verdicts = new LinkedHashMap<>();
        for (CompiledRule rule : rules) {
            Verdict.Truth truth = fired.contains(name(rule)) ? Verdict.Truth.TRUE : Verdict.Truth.FALSE;
            verdicts.put(
                    rule, new Verdict(truth, RuleEvaluator.evaluate(rule, facts).evidence(), List.of()));
        }
        return verdicts;
    }

    private String name(CompiledRule rule) {
        return packages.get(key(rule.grid(), rule.rule().file())) + "."
                + rule.rule().label().fr();
    }

    private Set<String> fired(Facts facts) {
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
            facts.all().stream().filter(SessionDecider::there).forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return fired;
    }

    private static boolean there(Fact fact) {
        return fact.presence().or(false);
    }
}
