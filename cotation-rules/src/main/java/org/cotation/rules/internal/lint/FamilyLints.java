package org.cotation.rules.internal.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Words;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.score.Cumulation;

/** What can be wrong among the criteria of one family. */
final class FamilyLints {

    private final Linter.OnRule onRule;
    private final Linter.OnManifest onManifest;

    FamilyLints(Linter.OnRule onRule, Linter.OnManifest onManifest) {
        this.onRule = onRule;
        this.onManifest = onManifest;
    }

    void check(Linter.Subject subject) {
        for (FamilyDefinition family : subject.manifest().families()) {
            List<Rule> criteria = subject.rules().stream()
                    .filter(rule -> rule.conclusion() instanceof Conclusion.Awards awards
                            && awards.family().equals(family.code()))
                    .toList();
            if (criteria.isEmpty() && subject.whole()) {
                onManifest.add(
                        family.position(),
                        FindingCode.FAMILY_UNUSED,
                        "aucun critère n'appartient à la famille `" + family.code()
                                + "`. Supprimez-la ou écrivez ses critères.",
                        "no criterion belongs to the family `" + family.code() + "`. Delete it or write its criteria.");
            }
            sameConditions(criteria);
            brackets(family, criteria, subject.whole());
        }
    }

    private void sameConditions(List<Rule> criteria) {
        Map<String, Rule> seen = new HashMap<>();
        for (Rule rule : criteria) {
            Rule other = seen.putIfAbsent(conditions(rule), rule);
            if (other != null) {
                onRule.add(
                        rule,
                        FindingCode.SAME_CONDITION,
                        "ce critère a les mêmes conditions que « "
                                + other.label().fr()
                                + " », dans la même famille. L'un des deux est de trop, ou une borne est fausse.",
                        "this criterion has the same conditions as “"
                                + other.label().en()
                                + "”, in the same family. One of them is superfluous, or a bound is wrong.");
            }
        }
    }

    private static String conditions(Rule rule) {
        return rule.patterns().stream()
                .map(pattern -> pattern.quantifier() + " " + pattern.type().name() + " "
                        + pattern.tests().stream()
                                .map(FamilyLints::text)
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String text(Test test) {
        if (test instanceof Test.And and) {
            return "(" + text(and.left()) + " && " + text(and.right()) + ")";
        }
        if (test instanceof Test.Or or) {
            return "(" + text(or.left()) + " || " + text(or.right()) + ")";
        }
        return test instanceof Test.Not not ? "!" + text(not.operand()) : Words.source((Test.Leaf) test);
    }

    /** A criterion that is a bracket of one number, and nothing else. */
    private record Bracket(Rule rule, Bounds bounds, boolean perUnit) {

        String property() {
            return rule.patterns().get(0).type().name() + "."
                    + bounds.property().name();
        }
    }

    private static Optional<Bracket> bracket(Rule rule) {
        if (rule.patterns().size() != 1 || rule.patterns().get(0).quantifier() == Quantifier.NOT) {
            return Optional.empty();
        }
        Pattern pattern = rule.patterns().get(0);
        Map<String, Bounds> bounds = Bounds.of(pattern.tests());
        boolean comparisonsOnly = pattern.leaves().stream()
                .allMatch(leaf -> List.of("<", "<=", ">", ">=", "==").contains(leaf.operator()));
        boolean flat = pattern.tests().stream().noneMatch(test -> test instanceof Test.Or || test instanceof Test.Not);
        boolean perUnit = rule.conclusion() instanceof Conclusion.Awards awards
                && !awards.per().isEmpty();
        return bounds.size() == 1 && comparisonsOnly && flat
                ? Optional.of(new Bracket(rule, bounds.values().iterator().next(), perUnit))
                : Optional.empty();
    }

    private void brackets(FamilyDefinition family, List<Rule> criteria, boolean whole) {
        Map<String, List<Bracket>> byProperty = new TreeMap<>();
        for (Rule rule : criteria) {
            bracket(rule)
                    .filter(bracket -> !bracket.perUnit() && !bracket.bounds().empty())
                    .ifPresent(bracket -> byProperty
                            .computeIfAbsent(bracket.property(), key -> new ArrayList<>())
                            .add(bracket));
        }
        byProperty.values().forEach(brackets -> table(family, brackets, whole));
    }

    private void table(FamilyDefinition family, List<Bracket> brackets, boolean whole) {
        List<Bracket> ordered = brackets.stream()
                .sorted(Comparator.comparing(
                        (Bracket bracket) -> bracket.bounds().least().get(0)))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            Bracket next = ordered.get(i);
            List<Bracket> before = ordered.subList(0, i);
            Optional<Bracket> shared = before.stream()
                    .filter(one -> !conditions(one.rule()).equals(conditions(next.rule())))
                    .filter(one -> family.cumulation() == Cumulation.SUM
                            ? one.bounds().overlaps(next.bounds())
                            : one.bounds().crosses(next.bounds()))
                    .findFirst();
            if (shared.isPresent()) {
                shared(family, shared.get(), next);
            } else if (whole && before.stream().allMatch(one -> one.bounds().leavesGapBefore(next.bounds()))) {
                gap(before.get(before.size() - 1), next);
            }
        }
    }

    private void shared(FamilyDefinition family, Bracket one, Bracket next) {
        if (family.cumulation() == Cumulation.SUM) {
            onRule.add(
                    next.rule(),
                    FindingCode.BRACKETS_OVERLAP,
                    "cette tranche recouvre celle de « "
                            + one.rule().label().fr()
                            + " », et leurs points s'additionnent. Rendez les tranches disjointes, ou comptez la plus forte (cumulation: highest).",
                    "this bracket overlaps that of “" + one.rule().label().en()
                            + "”, and their points add up. Make the brackets disjoint, or count the strongest (cumulation: highest).");
        } else {
            onRule.add(
                    next.rule(),
                    FindingCode.BRACKETS_NOT_DISJOINT,
                    "cette tranche et celle de « "
                            + one.rule().label().fr()
                            + " » ont des valeurs en commun. Rendez leurs bornes disjointes (`<` pour l'une, `>=` pour l'autre).",
                    "this bracket and that of “" + one.rule().label().en()
                            + "” share values. Make their bounds disjoint (`<` for one, `>=` for the other).");
        }
    }

    private void gap(Bracket one, Bracket next) {
        onRule.add(
                next.rule(),
                FindingCode.BRACKETS_GAP,
                "entre cette tranche et celle de « "
                        + one.rule().label().fr()
                        + " », des valeurs ne sont dans aucune des deux. Rapprochez leurs bornes.",
                "between this bracket and that of “" + one.rule().label().en()
                        + "”, values lie in neither. Bring their bounds together.");
    }
}
