package org.cotation.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.explain.Absorption;
import org.cotation.explain.ScoreShift;
import org.cotation.explain.Shift;
import org.cotation.explain.Timeline;
import org.cotation.explain.WhatIf;
import org.cotation.message.Wording;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.Verification;
import org.jspecify.annotations.Nullable;

/** Makes the tree of what would change a score, and of when it will. Each method writes the keys of one type, in order. */
final class ShiftTree {

    private ShiftTree() {}

    static Map<String, @Nullable Object> of(WhatIf whatIf) {
        Map<String, @Nullable Object> tree = head(whatIf.score());
        tree.put("changes", whatIf.changes().stream().map(ShiftTree::change).toList());
        return tree;
    }

    static Map<String, @Nullable Object> of(Timeline timeline) {
        Map<String, @Nullable Object> tree = head(timeline.start());
        tree.put("to", timeline.to().toString());
        tree.put("steps", timeline.steps().stream().map(ShiftTree::step).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> head(PriorityScore score) {
        Map<String, @Nullable Object> whole = ScoreTree.of(score);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        List.of("asOf", "grid", "outcome", "total", "confirmedTotal").forEach(key -> tree.put(key, whole.get(key)));
        return tree;
    }

    private static Map<String, @Nullable Object> change(WhatIf.Change change) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("kind", change.kind().name());
        tree.put("facts", change.facts().stream().map(ShiftTree::fact).toList());
        tree.put("proof", orNull(change.proof()));
        putEffect(tree, change.effect());
        tree.put(
                "absorbed",
                change.absorbed().stream().map(ShiftTree::absorption).toList());
        tree.put(
                "otherwise",
                change.otherwise().stream().map(ShiftTree::otherwise).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> otherwise(WhatIf.Otherwise otherwise) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("facts", otherwise.facts().stream().map(ShiftTree::fact).toList());
        putEffect(tree, otherwise.effect());
        return tree;
    }

    static Map<String, @Nullable Object> fact(WhatIf.Fact fact) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("path", fact.path());
        put(tree, "label", fact.label());
        tree.put("choices", fact.choices().stream().map(ShiftTree::choice).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> choice(WhatIf.Choice choice) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("from", FactJson.value(choice.from()));
        tree.put("to", FactJson.value(choice.to()));
        tree.put("example", choice.example());
        put(tree, "words", choice.words());
        return tree;
    }

    private static Map<String, @Nullable Object> absorption(Absorption absorption) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("criterion", absorption.criterion());
        put(tree, "label", absorption.label());
        put(tree, "family", absorption.family());
        tree.put("why", absorption.why().name());
        put(tree, "by", absorption.by());
        return tree;
    }

    private static Map<String, @Nullable Object> step(Timeline.Step step) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("date", step.date().toString());
        tree.put("grid", ScoreTree.grid(step.grid()));
        putEffect(tree, step.effect());
        tree.put("causes", step.causes().stream().map(ShiftTree::cause).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> cause(Timeline.Cause cause) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("path", cause.path());
        put(tree, "words", cause.words());
        tree.put("codes", cause.shifts().stream().map(Shift::code).toList());
        return tree;
    }

    private static void putEffect(Map<String, @Nullable Object> tree, ScoreShift effect) {
        tree.put("totalBefore", number(effect.totalBefore()));
        tree.put("total", number(effect.total()));
        tree.put("gain", number(effect.gain()));
        tree.put("confirmedBefore", number(effect.confirmedBefore()));
        tree.put("confirmedTotal", number(effect.confirmed()));
        tree.put("publics", of(effect, Shift.OfPublic.class));
        tree.put("criteria", of(effect, Shift.OfCriterion.class));
        tree.put("outside", of(effect, Shift.OfExclusion.class));
    }

    private static List<Map<String, @Nullable Object>> of(ScoreShift effect, Class<? extends Shift> kind) {
        return effect.shifts().stream()
                .filter(kind::isInstance)
                .map(ShiftTree::shift)
                .toList();
    }

    private static Map<String, @Nullable Object> shift(Shift shift) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("code", shift.code());
        put(tree, "label", shift.label());
        if (shift instanceof Shift.OfPublic found) {
            tree.put("before", found.before().name());
            tree.put("after", found.after().name());
            tree.put("verificationBefore", verification(found.verifiedBefore()));
            tree.put("verificationAfter", verification(found.verifiedAfter()));
        } else if (shift instanceof Shift.OfCriterion criterion) {
            tree.put("before", criterion.before().name());
            tree.put("after", criterion.after().name());
            tree.put("pointsBefore", BigDecimal.valueOf(criterion.pointsBefore()));
            tree.put("pointsAfter", BigDecimal.valueOf(criterion.pointsAfter()));
            put(tree, "counted", criterion.counted());
            tree.put("confirmedBefore", criterion.confirmedBefore());
            tree.put("confirmedAfter", criterion.confirmedAfter());
        } else if (shift instanceof Shift.OfExclusion exclusion) {
            tree.put("before", exclusion.before().name());
            tree.put("after", exclusion.after().name());
        }
        return tree;
    }

    private static @Nullable String verification(Verification verification) {
        return verification == Verification.NOT_APPLICABLE ? null : verification.name();
    }

    private static void put(Map<String, @Nullable Object> tree, String key, Wording words) {
        tree.put(key, orNull(words.fr()));
        tree.put(key + "_en", orNull(words.en()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable BigDecimal number(Figure figure) {
        return figure instanceof Figure.Of of ? BigDecimal.valueOf(of.value()) : null;
    }
}
