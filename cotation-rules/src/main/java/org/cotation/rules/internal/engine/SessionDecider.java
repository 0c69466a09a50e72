package org.cotation.rules.internal.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.engine.UnknownFactsException;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.compile.RuleSession;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Facts;

/**
 * Asks a Drools session which rules fire, on the conditions as the author wrote them, in DRL. A second way to decide the same thing, held against the
 * first in tests. A session cannot tell unknown from absent, so a profile with unknown facts is refused. The session
 * decides; the facts that a decision rests on are told by the evaluation of the conditions.
 */
final class SessionDecider implements Decider {

    private static final String PACKAGE = "org.cotation.session.";

    private final RuleSession session;
    private final Map<Place, String> names = new HashMap<>();

    /** Where a rule stands, and its name there. */
    private record Place(String grid, String file, String rule) {}

    SessionDecider(LoadedGrid grid) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (LoadedGrid part : grid.lineage()) {
            part.content().sources().forEach(source -> {
                String folder = PACKAGE + "f" + texts.size();
                SessionText written = SessionText.of(folder, source.file(), source.drl());
                written.names()
                        .forEach((rule, name) -> names.put(
                                new Place(part.content().files().name(), source.file(), rule), folder + "." + name));
                texts.put("f" + texts.size() + ".drl", written.text());
            });
        }
        session = new RuleSession(texts);
    }

    @Override
    public Verdicts decide(List<Plan> plans, Facts facts) {
        List<CompiledRule> rules = plans.stream().map(Plan::rule).toList();
        List<String> unknown = UnknownFacts.readBy(rules, facts);
        if (!unknown.isEmpty()) {
            throw new UnknownFactsException(unknown);
        }
        Set<String> fired =
                session.fired(facts.all().stream().filter(SessionDecider::there).toList());
        return new Verdicts(
                plans,
                facts,
                plans.stream()
                        .map(plan -> Truth.of(fired.contains(names.get(place(plan.rule())))))
                        .toList());
    }

    private static Place place(CompiledRule rule) {
        return new Place(rule.grid(), rule.rule().file(), rule.rule().label().fr());
    }

    private static boolean there(Fact fact) {
        return fact.presence().or(false);
    }
}
