package org.cotation.rules.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.internal.rule.Conclusion.Directs;
import org.cotation.rules.vocabulary.Application;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Vocabulary;
import org.cotation.score.Evidence;
import org.cotation.score.FactValue;
import org.cotation.score.Figure;
import org.cotation.score.Orientation;

/** Where the rules that hold direct the applicant: each desk or service once, as the first rule that names it does. */
final class Orientations {

    private Orientations() {}

    static List<Orientation> of(List<Plan> plans, Verdicts verdicts, Facts facts) {
        Map<String, Orientation> found = new LinkedHashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            CompiledRule rule = plans.get(i).rule();
            if (rule.rule().conclusion() instanceof Directs directs
                    && verdicts.truth(i) == Truth.TRUE
                    && !found.containsKey(directs.code())) {
                found.put(directs.code(), orientation(rule, directs, verdicts.of(i), facts));
            }
        }
        return List.copyOf(found.values());
    }

    private static Orientation orientation(CompiledRule rule, Directs directs, Verdict verdict, Facts facts) {
        List<Evidence> evidence = new ArrayList<>(verdict.evidence());
        FactValue deadline = new FactValue.Nothing();
        if (directs.withinMonths() instanceof Figure.Of months) {
            Derived<LocalDate> filed = filed(facts);
            LocalDate day = filed.orNull();
            if (day != null) {
                deadline = new FactValue.Day(day.plusMonths(months.value()));
                evidence.addAll(filed.evidence());
            }
        }
        return new Orientation(
                directs.code(),
                rule.rule().label(),
                directs.place(),
                deadline,
                rule.rule().legalBasis(),
                Evidence.distinct(evidence));
    }

    private static Derived<LocalDate> filed(Facts facts) {
        return Vocabulary.find("Application")
                .map(facts::of)
                .map(all -> (Application) all.get(0))
                .orElseThrow()
                .filed();
    }
}
