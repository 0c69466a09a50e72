package org.cotation.rules.internal.lint;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.rules.internal.grid.Manifest;
import org.cotation.rules.internal.rule.Conclusion.Awards;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.vocabulary.Application;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Reading;
import org.cotation.score.Cumulation;
import org.cotation.score.Figure;
import org.cotation.score.PublicKind;

/**
 * What a grid of points owes to the law: every priority counts (CCH R.441-2-10, 11°), and waiting alone does not outweigh
 * the right to housing.
 */
final class PriorityLints {

    private static final int LONGEST_WAIT_IN_MONTHS = 600;

    private final Linter.OnRule onRule;
    private final Linter.OnManifest onManifest;

    PriorityLints(Linter.OnRule onRule, Linter.OnManifest onManifest) {
        this.onRule = onRule;
        this.onManifest = onManifest;
    }

    void check(Linter.Subject subject) {
        if (subject.rules().stream().anyMatch(rule -> rule.conclusion() instanceof Awards)) {
            withoutPoints(subject);
            seniority(subject);
        }
        interpretations(subject);
    }

    private void withoutPoints(Linter.Subject subject) {
        Set<String> read = new HashSet<>();
        subject.rules().forEach(rule -> read.addAll(publicsRead(rule)));
        List<Manifest.PublicDefinition> left = subject.publics().stream()
                .filter(listed -> listed.kind() == PublicKind.PRIORITY && !read.contains(listed.code()))
                .toList();
        List<Manifest.PublicDefinition> own = subject.manifest().publics();
        left.stream().filter(own::contains).forEach(listed -> priority(listed.position(), List.of(listed)));
        List<Manifest.PublicDefinition> ofOthers =
                left.stream().filter(listed -> !own.contains(listed)).toList();
        if (!ofOthers.isEmpty()) {
            priority(subject.manifest().uses().get(0).position(), ofOthers);
        }
    }

    private void priority(Position position, List<Manifest.PublicDefinition> left) {
        String codes = left.stream().map(listed -> "`" + listed.code() + "`").collect(Collectors.joining(", "));
        String example = "`Public( code == \"" + left.get(0).code() + "\" )`";
        onManifest.add(
                position,
                Lint.PRIORITY_WITHOUT_POINTS,
                "aucun critère ne compte " + codes + ", "
                        + (left.size() == 1 ? "public prioritaire" : "publics prioritaires")
                        + ". Ajoutez un critère avec " + example + ", au besoin à 0 point.",
                "no criterion counts " + codes + ", " + (left.size() == 1 ? "a priority public" : "priority publics")
                        + ". Add a criterion with " + example + ", of 0 points if need be.");
    }

    private static Set<String> publicsRead(Rule rule) {
        Set<String> read = new HashSet<>();
        rule.patterns().stream()
                .filter(pattern -> pattern.type().type() == Public.class)
                .flatMap(pattern -> pattern.leaves().stream())
                .flatMap(leaf -> leaf.right().stream())
                .forEach(operand -> {
                    if (operand instanceof Operand.Code code) {
                        read.add(code.value());
                    }
                });
        return read;
    }

    /** The first number of months at which waiting alone is worth more than the DALO, if there is one. */
    private void seniority(Linter.Subject subject) {
        Optional<Long> dalo = subject.rules().stream()
                .filter(rule -> publicsRead(rule).equals(Set.of("DALO")))
                .flatMap(rule ->
                        rule.conclusion() instanceof Awards awards ? Stream.of(awards.points()) : Stream.empty())
                .max(Long::compare);
        List<Rule> waiting = subject.rules().stream()
                .filter(rule -> rule.conclusion() instanceof Awards && onlyWaiting(rule))
                .toList();
        if (dalo.isEmpty() || waiting.isEmpty()) {
            return;
        }
        for (int months = 0; months <= LONGEST_WAIT_IN_MONTHS; months++) {
            long points = waitingPoints(subject.manifest(), waiting, months);
            if (points > dalo.get()) {
                onRule.add(
                        waiting.get(0),
                        Lint.SENIORITY_OUTWEIGHS_DALO,
                        "à " + months + " mois d'attente, l'ancienneté seule vaut " + points
                                + " points, plus que le DALO (" + dalo.get() + "). Plafonnez-la, ou relevez le DALO.",
                        "after " + months + " months of waiting, seniority alone is worth " + points
                                + " points, more than the DALO (" + dalo.get() + "). Cap it, or raise the DALO.");
                return;
            }
        }
    }

    private static boolean onlyWaiting(Rule rule) {
        return rule.patterns().stream()
                .allMatch(pattern -> pattern.type().type() == Application.class
                        && !pattern.leaves().isEmpty()
                        && pattern.tests().stream().allMatch(PriorityLints::comparesWaiting));
    }

    private static boolean comparesWaiting(Test test) {
        return test instanceof Test.Leaf leaf
                && leaf.left() instanceof Operand.Own own
                && isWaiting(own.property())
                && leaf.right().size() == 1
                && leaf.right().get(0) instanceof Operand.Numeral;
    }

    private static boolean isWaiting(Property property) {
        return property.name().equals("fullMonthsSinceFiling")
                || property.name().equals("fullYearsSinceFiling");
    }

    private static long waitingPoints(Manifest manifest, List<Rule> waiting, int months) {
        long total = 0;
        for (Manifest.FamilyDefinition family : manifest.families()) {
            long sum = 0;
            long best = 0;
            for (Rule rule : waiting) {
                if (rule.conclusion() instanceof Awards awards
                        && awards.family().equals(family.code())
                        && holdsAfter(rule.patterns(), months)) {
                    long points = points(awards, months);
                    sum += points;
                    best = Math.max(best, points);
                }
            }
            long counted = family.cumulation() == Cumulation.SUM ? sum : best;
            total += family.cap() instanceof Figure.Of cap && cap.value() >= 0
                    ? Math.min(counted, cap.value())
                    : counted;
        }
        return total;
    }

    private static boolean holdsAfter(List<Pattern> patterns, int months) {
        for (Pattern pattern : patterns) {
            for (Map.Entry<String, Bounds> entry : Bounds.of(pattern.tests()).entrySet()) {
                BigDecimal value =
                        BigDecimal.valueOf(entry.getKey().equals("fullYearsSinceFiling") ? months / 12 : months);
                Bounds bounds = entry.getValue();
                boolean tooSmall = !bounds.least().isEmpty()
                        && value.compareTo(bounds.least().get(0)) < 0;
                boolean tooGreat = !bounds.greatest().isEmpty()
                        && value.compareTo(bounds.greatest().get(0)) > 0;
                if (tooSmall || tooGreat) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long points(Awards awards, int months) {
        long units = awards.per().isEmpty()
                ? 1
                : awards.per().get(0).property().name().equals("fullYearsSinceFiling") ? months / 12 : months;
        long points = awards.points() * units;
        return awards.cap() instanceof Figure.Of cap && cap.value() >= 0 ? Math.min(points, cap.value()) : points;
    }

    private void interpretations(Linter.Subject subject) {
        Set<String> read = new HashSet<>();
        subject.rules().forEach(rule -> readings(rule, read));
        subject.usedRules().forEach(rule -> readings(rule, read));
        subject.manifest().interpretations().keySet().stream()
                .filter(name -> !read.contains(name))
                .sorted()
                .forEach(name -> onManifest.add(
                        Position.START,
                        Lint.INTERPRETATION_WITHOUT_EFFECT,
                        "la lecture choisie pour `" + name
                                + "` n'a aucun effet : aucune règle de la grille ne s'y rapporte.",
                        "the reading chosen for `" + name + "` has no effect: no rule of the grid depends on it."));
    }

    private static void readings(Rule rule, Set<String> read) {
        for (Pattern pattern : rule.patterns()) {
            pattern.leaves().forEach(leaf -> leaf.properties().forEach(property -> {
                read.addAll(property.reads());
                if (pattern.type().type() == Reading.class) {
                    read.add(Interpretations.nameOf(property.name()));
                }
            }));
            if (pattern.type().type() == Reading.class) {
                pattern.variables()
                        .forEach(variable -> read.add(
                                Interpretations.nameOf(variable.property().name())));
            }
        }
    }
}
