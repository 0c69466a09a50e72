package org.cotation.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.cotation.explain.Addressee;
import org.cotation.explain.Explanation;
import org.cotation.explain.OpenPoint;
import org.cotation.explain.Reason;
import org.cotation.explain.RuleReasons;
import org.cotation.explain.Truth;
import org.cotation.message.Wording;
import org.jspecify.annotations.Nullable;

/** Makes the tree of an explanation. Each method writes the keys of one type, in their order. */
final class ExplanationTree {

    private ExplanationTree() {}

    static Map<String, @Nullable Object> of(Explanation explanation, Addressee addressee) {
        Explanation shown = addressee.view(explanation);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("addressee", addressee.name());
        tree.put("score", ScoreTree.of(shown.score()));
        tree.put("rules", each(shown.rules(), ExplanationTree::rule));
        tree.put("open", each(shown.open(), ExplanationTree::point));
        return tree;
    }

    private static Map<String, @Nullable Object> point(OpenPoint point) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("concern", point.concern().name());
        tree.put("code", point.code());
        tree.put("decisions", each(point.decisions(), ExplanationTree::decision));
        tree.put("complete", point.complete());
        return tree;
    }

    private static Map<String, @Nullable Object> decision(OpenPoint.Decision decision) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("found", decision.found().name());
        tree.put("facts", each(decision.facts(), ShiftTree::fact));
        return tree;
    }

    private static Map<String, @Nullable Object> rule(RuleReasons rule) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("concern", rule.concern().name());
        tree.put("code", rule.code());
        put(tree, "label", rule.label());
        tree.put("holds", holds(rule.truth()));
        tree.put("legalBasis", rule.legalBasis().isEmpty() ? null : rule.legalBasis());
        tree.put("proof", rule.proof().isEmpty() ? null : rule.proof());
        tree.put("reasons", each(rule.reasons(), ExplanationTree::reason));
        return tree;
    }

    private static Map<String, @Nullable Object> reason(Reason reason) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("holds", holds(reason.truth()));
        if (reason instanceof Reason.Check check) {
            put(tree, "condition", check.condition());
            put(tree, "actual", check.actual());
            tree.put("evidence", each(check.evidence(), FactJson::of));
            tree.put("missing", check.missing());
        } else if (reason instanceof Reason.AllOf all) {
            tree.put("allOf", each(all.parts(), ExplanationTree::reason));
        } else if (reason instanceof Reason.AnyOf any) {
            tree.put("anyOf", each(any.parts(), ExplanationTree::reason));
        } else if (reason instanceof Reason.Search search) {
            put(tree, search.asks() == Reason.Asks.ONE ? "someOf" : "noneOf", search.kind());
            tree.put("candidates", each(search.candidates(), ExplanationTree::candidate));
            tree.put("evidence", each(search.evidence(), FactJson::of));
        }
        return tree;
    }

    private static Map<String, @Nullable Object> candidate(Reason.Candidate candidate) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("path", candidate.path());
        put(tree, "who", candidate.who());
        tree.put("holds", holds(candidate.truth()));
        tree.put("reasons", each(candidate.reasons(), ExplanationTree::reason));
        return tree;
    }

    private static void put(Map<String, @Nullable Object> tree, String key, Wording wording) {
        tree.put(key, wording.fr());
        tree.put(key + "_en", wording.en());
    }

    /** {@code yes}, {@code no} or {@code unknown}. */
    private static String holds(Truth truth) {
        return truth == Truth.UNKNOWN ? truth.name().toLowerCase(Locale.ROOT) : truth == Truth.TRUE ? "yes" : "no";
    }

    private static <T> List<Map<String, @Nullable Object>> each(
            List<T> items, Function<T, Map<String, @Nullable Object>> tree) {
        return items.stream().map(tree).toList();
    }
}
