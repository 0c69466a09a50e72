package org.cotation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cotation.explain.Explanation;
import org.cotation.explain.Reason;
import org.cotation.explain.RuleReasons;
import org.cotation.score.Evidence;
import org.cotation.score.PriorityScore;

/** Finds every fact that the rules behind some conclusions looked at, decisive or not. */
final class ReadFacts {

    private ReadFacts() {}

    /** The facts that the rules read on what two scores do not find alike. */
    static Set<String> behindDifferences(PriorityScore one, PriorityScore other, Explanation explanation) {
        Map<String, Object> found = byCode(other);
        Set<String> codes = new LinkedHashSet<>();
        byCode(one).forEach((code, conclusion) -> {
            if (!Objects.equals(conclusion, found.remove(code))) {
                codes.add(code);
            }
        });
        codes.addAll(found.keySet());
        Set<String> paths = new LinkedHashSet<>();
        for (RuleReasons rule : explanation.rules()) {
            if (codes.contains(rule.code())) {
                rule.reasons().forEach(reason -> collect(reason, paths));
            }
        }
        return paths;
    }

    /** A criterion often has the code of a public: what is found of both stands together. */
    private static Map<String, Object> byCode(PriorityScore score) {
        Map<String, List<Object>> found = new HashMap<>();
        score.publics().forEach(one -> add(one.code(), one, found));
        score.outside().forEach(one -> add(one.code(), one, found));
        score.criteria().forEach(one -> add(one.code(), one, found));
        score.orientations().forEach(one -> add(one.code(), one, found));
        return new HashMap<>(found);
    }

    private static void add(String code, Object conclusion, Map<String, List<Object>> found) {
        found.computeIfAbsent(code, none -> new ArrayList<>()).add(conclusion);
    }

    private static void collect(Reason reason, Set<String> paths) {
        if (reason instanceof Reason.Check check) {
            check.evidence().forEach(fact -> paths.add(fact.path()));
            paths.addAll(check.missing());
        } else if (reason instanceof Reason.AllOf all) {
            all.parts().forEach(part -> collect(part, paths));
        } else if (reason instanceof Reason.AnyOf any) {
            any.parts().forEach(part -> collect(part, paths));
        } else if (reason instanceof Reason.Search search) {
            search.evidence().stream().map(Evidence::path).forEach(paths::add);
            search.candidates().forEach(candidate -> {
                paths.add(candidate.path());
                candidate.reasons().forEach(one -> collect(one, paths));
            });
        }
    }
}
