package org.cotation.rules.internal.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.engine.UnknownFactsException;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.compile.RuleSession;
import org.cotation.rules.internal.evaluate.RuleEvaluator;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Facts;

/**
 * Asks a Drools session which rules fire, on the author's text, in DRL. A second way to decide the same thing, held against the
 * first in tests. A session cannot tell unknown from absent, so a profile with unknown facts is refused. The session
 * decides; the facts that a decision rests on are told by the evaluation of the conditions.
 */
final class SessionDecider implements Decider {

    private static final String PACKAGE = "org.cotation.session.";

    private final RuleSession session;
    private final Map<String, String> packages = new LinkedHashMap<>();

    SessionDecider(LoadedGrid grid) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (LoadedGrid part : grid.lineage()) {
            part.sources().forEach(source -> {
                String name = PACKAGE + "f" + packages.size();
                packages.put(key(part.files().name(), source.file()), name);
                texts.put("f" + texts.size() + ".drl", SessionText.of(name, source.file(), source.drl()));
            });
        }
        session = new RuleSession(texts);
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
        Set<String> fired =
                session.fired(facts.all().stream().filter(SessionDecider::there).toList());
        Map<CompiledRule, Verdict> verdicts = new LinkedHashMap<>();
        for (CompiledRule rule : rules) {
            Truth truth = Truth.of(fired.contains(name(rule)));
            verdicts.put(
                    rule, new Verdict(truth, RuleEvaluator.evaluate(rule, facts).evidence(), List.of()));
        }
        return verdicts;
    }

    private String name(CompiledRule rule) {
        return packages.get(key(rule.grid(), rule.rule().file())) + "."
                + rule.rule().label().fr();
    }

    private static boolean there(Fact fact) {
        return fact.presence().or(false);
    }
}
