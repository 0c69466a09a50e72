package org.cotation.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.cotation.engine.TerritoryScore;
import org.cotation.engine.TerritoryScores;
import org.cotation.message.Wording;
import org.cotation.score.AdoptedReading;
import org.cotation.score.Blocker;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionWeight;
import org.cotation.score.Exclusion;
import org.cotation.score.FamilyScore;
import org.cotation.score.Figure;
import org.cotation.score.GridReference;
import org.cotation.score.Orientation;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.Totals;
import org.cotation.score.Verification;
import org.jspecify.annotations.Nullable;

/** Makes the tree of a score. Each method writes the keys of one type, in their order. */
final class ScoreTree {

    private ScoreTree() {}

    static Map<String, @Nullable Object> of(TerritoryScores scores) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("scores", each(scores.scores(), ScoreTree::territory));
        tree.put("communesWithoutGrid", scores.communesWithoutGrid());
        tree.put("missing", scores.missing());
        return tree;
    }

    private static Map<String, @Nullable Object> territory(TerritoryScore score) {
        Map<String, @Nullable Object> place = new LinkedHashMap<>();
        place.put("name", score.territory().name());
        place.put("siren", orNull(score.territory().siren()));
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("territory", place);
        tree.put("audience", word(score.audience()));
        tree.put("communes", score.communes());
        tree.put("score", of(score.score()));
        return tree;
    }

    static Map<String, @Nullable Object> of(PriorityScore score) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("asOf", score.asOf().toString());
        tree.put("grid", grid(score.grid()));
        tree.put("outcome", outcome(score.outcome()));
        tree.put("outside", each(score.outside(), ScoreTree::exclusion));
        putTotals(tree, score.outcome());
        tree.put("publics", each(score.publics(), ScoreTree::finding));
        tree.put("families", each(score.families(), ScoreTree::family));
        tree.put("criteria", each(score.criteria(), ScoreTree::criterion));
        tree.put("orientations", each(score.orientations(), ScoreTree::orientation));
        return tree;
    }

    static Map<String, @Nullable Object> grid(GridReference grid) {
        Map<String, @Nullable Object> interpretations = new LinkedHashMap<>();
        for (AdoptedReading reading : grid.readings()) {
            interpretations.put(reading.name(), reading.value());
        }
        Map<String, @Nullable Object> validity = new LinkedHashMap<>();
        validity.put(
                "from", grid.from().equals(LocalDate.MIN) ? null : grid.from().toString());
        validity.put("to", grid.to().equals(LocalDate.MAX) ? null : grid.to().toString());
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", grid.id());
        tree.put("title", grid.title());
        tree.put("fingerprint", grid.fingerprint());
        tree.put("illustrative", orNull(grid.illustrative()));
        tree.put("legalBasis", orNull(grid.legalBasis()));
        tree.put("validity", validity);
        tree.put("inForce", grid.inForce());
        tree.put("interpretations", interpretations);
        return tree;
    }

    static String outcome(Outcome outcome) {
        return outcome instanceof Outcome.Scored ? "SCORED" : "OUTSIDE_SCORING";
    }

    static void putTotals(Map<String, @Nullable Object> tree, Outcome outcome) {
        if (outcome instanceof Outcome.Scored scored) {
            Totals totals = scored.totals();
            tree.put("total", number(totals.total()));
            tree.put("confirmedTotal", number(totals.confirmed()));
            tree.put("possibleTotal", number(totals.possible()));
            tree.put("lowestPossibleTotal", number(totals.lowestPossible()));
            tree.put("possibleTotalsExact", totals.exact());
            tree.put("floored", totals.floored());
        } else {
            List.of("total", "confirmedTotal", "possibleTotal", "lowestPossibleTotal", "possibleTotalsExact", "floored")
                    .forEach(key -> tree.put(key, null));
        }
    }

    static Map<String, @Nullable Object> exclusion(Exclusion exclusion) {
        Map<String, @Nullable Object> tree = named(exclusion.code(), exclusion.label());
        tree.put("status", exclusion.status().name());
        tree.put("legalBasis", orNull(exclusion.legalBasis()));
        tree.put("evidence", each(exclusion.evidence(), FactJson::of));
        tree.put("missing", exclusion.missing());
        return tree;
    }

    static Map<String, @Nullable Object> finding(PublicFinding found) {
        Map<String, @Nullable Object> tree = named(found.code(), found.label());
        tree.put("kind", word(found.kind()));
        tree.put("status", found.status().name());
        tree.put(
                "verification",
                found.verification() == Verification.NOT_APPLICABLE
                        ? null
                        : found.verification().name());
        tree.put("legalBasis", orNull(found.legalBasis()));
        tree.put("proof", orNull(found.proof()));
        tree.put("evidence", each(found.evidence(), FactJson::of));
        tree.put("missing", found.missing());
        tree.put("awaiting", orNull(found.awaiting()));
        tree.put("blockedBy", each(found.blockedBy(), ScoreTree::blocker));
        return tree;
    }

    static Map<String, @Nullable Object> family(FamilyScore family) {
        Map<String, @Nullable Object> tree = named(family.code(), family.label());
        tree.put("cumulation", word(family.cumulation()));
        tree.put("cap", number(family.cap()));
        tree.put("points", number(family.points()));
        tree.put("capped", family.capped());
        return tree;
    }

    static Map<String, @Nullable Object> criterion(CriterionScore criterion) {
        Map<String, @Nullable Object> tree = named(criterion.code(), criterion.label());
        tree.put("family", criterion.family());
        tree.put("status", criterion.status().name());
        tree.put("points", number(criterion.points()));
        tree.put("units", number(criterion.units()));
        tree.put("counted", orNull(criterion.counted().fr()));
        tree.put("counted_en", orNull(criterion.counted().en()));
        tree.put("worth", number(criterion.worth()));
        tree.put("legalBasis", orNull(criterion.legalBasis()));
        tree.put("proof", orNull(criterion.proof()));
        tree.put("evidence", each(criterion.evidence(), FactJson::of));
        tree.put("missing", criterion.missing());
        tree.put("blockedBy", each(criterion.blockedBy(), ScoreTree::blocker));
        return tree;
    }

    static Map<String, @Nullable Object> weight(CriterionWeight weight) {
        Map<String, @Nullable Object> tree = named(weight.code(), weight.label());
        tree.put("family", weight.family());
        tree.put("points", number(weight.points()));
        tree.put("unit", orNull(weight.unit().fr()));
        tree.put("unit_en", orNull(weight.unit().en()));
        tree.put("cap", number(weight.cap()));
        return tree;
    }

    static Map<String, @Nullable Object> orientation(Orientation orientation) {
        Map<String, @Nullable Object> tree = named(orientation.code(), orientation.label());
        tree.put("place", orNull(orientation.place()));
        tree.put("deadline", FactJson.value(orientation.deadline()));
        tree.put("legalBasis", orNull(orientation.legalBasis()));
        tree.put("evidence", each(orientation.evidence(), FactJson::of));
        return tree;
    }

    private static Map<String, @Nullable Object> blocker(Blocker blocker) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("condition", blocker.condition().fr());
        tree.put("condition_en", blocker.condition().en());
        tree.put("actual", blocker.actual().fr());
        tree.put("actual_en", blocker.actual().en());
        tree.put("paths", blocker.paths());
        return tree;
    }

    static Map<String, @Nullable Object> named(String code, Wording label) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("code", code);
        tree.put("label", label.fr());
        tree.put("label_en", label.en());
        return tree;
    }

    static <T> List<Map<String, @Nullable Object>> each(
            List<T> items, Function<T, Map<String, @Nullable Object>> tree) {
        return items.stream().map(tree).toList();
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The word of a manifest of a grid: {@code priority}, {@code highest}, {@code first-request}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }

    static @Nullable BigDecimal number(Figure figure) {
        return figure instanceof Figure.Of of ? number(of.value()) : null;
    }
}
