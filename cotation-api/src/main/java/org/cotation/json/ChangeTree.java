package org.cotation.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cotation.explain.Cause;
import org.cotation.explain.Change;
import org.cotation.explain.Effect;
import org.cotation.explain.Finding;
import org.cotation.explain.ScoreChange;
import org.cotation.message.Wording;
import org.cotation.score.AdoptedReading;
import org.cotation.score.Evidence;
import org.cotation.score.GridReference;
import org.cotation.score.PriorityScore;
import org.cotation.score.Statement;
import org.jspecify.annotations.Nullable;

/** Makes the tree of what changed between two evaluations. */
final class ChangeTree {

    private ChangeTree() {}

    static Map<String, @Nullable Object> of(ScoreChange change) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("before", side(change.before()));
        tree.put("after", side(change.after()));
        tree.put("points", ScoreTree.number(change.points()));
        tree.put("causes", ScoreTree.each(change.causes(), ChangeTree::cause));
        return tree;
    }

    private static Map<String, @Nullable Object> side(PriorityScore score) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("asOf", score.asOf().toString());
        tree.put("grid", ScoreTree.grid(score.grid()));
        tree.put("outcome", ScoreTree.outcome(score.outcome()));
        ScoreTree.putTotals(tree, score.outcome());
        return tree;
    }

    private static Map<String, @Nullable Object> cause(Cause cause) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("changes", ScoreTree.each(cause.changes(), ChangeTree::change));
        tree.put("points", ScoreTree.number(cause.points()));
        tree.put("confirmedPoints", ScoreTree.number(cause.confirmed()));
        tree.put("effects", ScoreTree.each(cause.effects(), ChangeTree::effect));
        return tree;
    }

    private static Map<String, @Nullable Object> change(Change change) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        if (change instanceof Change.OfDate date) {
            tree.put("kind", "DATE");
            tree.put("before", date.before().toString());
            tree.put("after", date.after().toString());
        } else if (change instanceof Change.OfReading reading) {
            tree.put("kind", "INTERPRETATION");
            tree.put("name", reading.before().name());
            put(tree, "point", reading.before().point());
            tree.put("before", reading(reading.before()));
            tree.put("after", reading(reading.after()));
        } else if (change instanceof Change.OfGrid grid) {
            tree.put("kind", "GRID");
            tree.putAll(grid(grid));
        } else if (change instanceof Change.OfProtected) {
            tree.put("kind", Evidence.PROTECTED);
        } else if (change instanceof Change.OfFact fact) {
            tree.put("kind", "FACT");
            tree.put("path", fact.path());
            put(tree, "label", fact.label());
            tree.put("before", statement(fact.before()));
            tree.put("after", statement(fact.after()));
        }
        return tree;
    }

    static Map<String, @Nullable Object> grid(Change.OfGrid grid) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("before", grid(grid.before()));
        tree.put("after", grid(grid.after()));
        tree.put("criteria", ScoreTree.each(grid.criteria(), ChangeTree::weight));
        return tree;
    }

    private static Map<String, @Nullable Object> grid(GridReference grid) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", grid.id());
        tree.put("title", grid.title());
        tree.put("fingerprint", grid.fingerprint());
        return tree;
    }

    private static Map<String, @Nullable Object> weight(Change.OfWeight weight) {
        Map<String, @Nullable Object> tree =
                ScoreTree.named(weight.criterion().code(), weight.criterion().label());
        tree.put(
                "before",
                weight.before().isEmpty()
                        ? null
                        : ScoreTree.weight(weight.before().get(0)));
        tree.put(
                "after",
                weight.after().isEmpty()
                        ? null
                        : ScoreTree.weight(weight.after().get(0)));
        return tree;
    }

    private static Map<String, @Nullable Object> reading(AdoptedReading reading) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("value", reading.value());
        put(tree, "meaning", reading.meaning());
        return tree;
    }

    private static Map<String, @Nullable Object> statement(Statement statement) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("value", FactJson.value(statement.value()));
        FactJson.putLabels(tree, statement.value());
        tree.put("status", statement.status().name());
        return tree;
    }

    static Map<String, @Nullable Object> effect(Effect effect) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("subject", effect.subject().name());
        tree.put("code", ScoreTree.orNull(effect.code()));
        put(tree, "label", effect.label());
        tree.put("before", finding(effect.before()));
        tree.put("after", finding(effect.after()));
        return tree;
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("found", finding.found().name());
        tree.put("points", ScoreTree.number(finding.points()));
        tree.put("verified", finding.verified());
        return tree;
    }

    static void put(Map<String, @Nullable Object> tree, String key, Wording wording) {
        tree.put(key, wording.fr());
        tree.put(key + "_en", wording.en());
    }
}
