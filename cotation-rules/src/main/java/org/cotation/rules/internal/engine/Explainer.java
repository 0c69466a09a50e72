package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cotation.explain.Concern;
import org.cotation.explain.Explanation;
import org.cotation.explain.OpenPoint;
import org.cotation.explain.RuleReasons;
import org.cotation.profile.Sensitivity;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.internal.evaluate.Words;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.vocabulary.Public;

/** Tells why each rule holds or not, from the verdicts that the score rests on. */
final class Explainer {

    private final Set<CompiledRule> rules;

    private Explainer(Set<CompiledRule> rules) {
        this.rules = rules;
    }

    static Explanation explain(Trace trace, List<OpenPoint> open) {
        Explainer explainer = new Explainer(trace.verdicts().keySet());
        List<RuleReasons> told = new ArrayList<>();
        Words words = new Words(trace.facts());
        BiConsumer<Plan, Verdict> teller = (plan, verdict) -> {
            Rule rule = plan.rule().rule();
            told.add(new RuleReasons(
                    concern(rule.conclusion()),
                    rule.conclusion().code(),
                    rule.label(),
                    verdict.truth(),
                    words.reasons(plan),
                    rule.legalBasis(),
                    rule.proof(),
                    explainer.sensitivity(rule)));
        };
        trace.onPublics().forEach(teller);
        trace.others().forEach(teller);
        return new Explanation(trace.score(), told, open);
    }

    private static Concern concern(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Recognises) {
            return Concern.PUBLIC;
        }
        if (conclusion instanceof Conclusion.Awaits) {
            return Concern.ASSESSMENT;
        }
        if (conclusion instanceof Conclusion.Outside) {
            return Concern.EXCLUSION;
        }
        return conclusion instanceof Conclusion.Awards ? Concern.CRITERION : Concern.ORIENTATION;
    }

    /** What the properties that a rule reads tell of a person, and what the publics that it looks for tell. */
    private Set<Sensitivity> sensitivity(Rule rule) {
        Set<Sensitivity> found = EnumSet.noneOf(Sensitivity.class);
        for (Pattern pattern : rule.patterns()) {
            pattern.leaves().stream()
                    .flatMap(leaf -> leaf.properties().stream())
                    .forEach(property -> found.addAll(property.sensitivity()));
            pattern.variables()
                    .forEach(variable -> found.addAll(variable.property().sensitivity()));
            if (pattern.type().type() == Public.class) {
                pattern.leaves().stream()
                        .flatMap(leaf -> leaf.right().stream())
                        .filter(Operand.Code.class::isInstance)
                        .forEach(code -> found.addAll(ofPublic(((Operand.Code) code).value())));
            }
        }
        return found;
    }

    private Set<Sensitivity> ofPublic(String code) {
        Set<Sensitivity> found = EnumSet.noneOf(Sensitivity.class);
        rules.stream()
                .map(CompiledRule::rule)
                .filter(rule -> rule.conclusion() instanceof Conclusion.Recognises
                        && rule.conclusion().code().equals(code))
                .forEach(rule -> found.addAll(sensitivity(rule)));
        return found;
    }
}
