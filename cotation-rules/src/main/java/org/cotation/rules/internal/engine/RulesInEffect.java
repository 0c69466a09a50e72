package org.cotation.rules.internal.engine;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotation.explain.Concern;
import org.cotation.profile.Sensitivity;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.internal.evaluate.Settling;
import org.cotation.rules.internal.grid.Manifest.PublicDefinition;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.vocabulary.Reading;

/**
 * The rules that have a say in the scores of a grid: those of the grids that it uses on publics, and its own, under the
 * readings adopted. Safe for use by several threads.
 */
final class RulesInEffect {

    private final List<CompiledRule> onPublics;
    private final Map<String, List<CompiledRule>> byPublic;
    private final List<CompiledRule> own;
    private final Extent whole;
    private final Map<Part, Extent> parts = new ConcurrentHashMap<>();
    private final Supplier<Sensitivities> sensitivities;

    /** A part of a result: what is concluded on one public, criterion or exclusion. */
    record Part(Concern concern, String code) {}

    /**
     * The rules of a grid under readings.
     *
     * @param lineage the grids it uses, then itself
     */
    RulesInEffect(List<LoadedGrid> lineage, List<PublicDefinition> publics, Map<String, String> readings) {
        onPublics = Settling.settle(
                lineage.stream()
                        .flatMap(grid -> grid.rules().stream())
                        .filter(RulesInEffect::concludesOnPublic)
                        .toList(),
                readings);
        byPublic = onPublics.stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.rule().conclusion().code(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
        own = lineage.get(lineage.size() - 1).rules().stream()
                .filter(rule -> !concludesOnPublic(rule))
                .toList();
        Reading reading = new Reading(readings);
        whole = Extent.whole(publics, plans(onPublics, reading), plans(own, reading));
        sensitivities = Suppliers.memoize(() -> new Sensitivities(whole));
    }

    private static List<Plan> plans(List<CompiledRule> rules, Reading reading) {
        return rules.stream().map(rule -> Plan.of(rule, reading)).toList();
    }

    private static boolean concludesOnPublic(CompiledRule rule) {
        Conclusion conclusion = rule.rule().conclusion();
        return conclusion instanceof Conclusion.Recognises || conclusion instanceof Conclusion.Awaits;
    }

    /** Those that conclude on a public. */
    List<CompiledRule> onPublics() {
        return onPublics;
    }

    /** Those that conclude on this public. */
    List<CompiledRule> on(String code) {
        return byPublic.getOrDefault(code, List.of());
    }

    /** The others, of the grid itself. */
    List<CompiledRule> own() {
        return own;
    }

    /** All of them, ready to be decided. */
    Extent whole() {
        return whole;
    }

    /** What one of them tells of a person. */
    Set<Sensitivity> sensitivity(Plan plan) {
        return Objects.requireNonNull(sensitivities.get()).of(plan);
    }

    /** Those that a part of a result depends on, found out once. */
    Extent of(Part part, Function<Part, Extent> finder) {
        return parts.computeIfAbsent(part, finder);
    }
}
