package org.cotation.rules.internal.lint;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.grid.Manifest;
import org.cotation.rules.internal.grid.Manifest.PublicDefinition;
import org.cotation.rules.internal.rule.Conclusion.Awards;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.vocabulary.Application;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Public;
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
    }

    private void withoutPoints(Linter.Subject subject) {
        Set<String> read = new HashSet<>();
        subject.rules().forEach(rule -> read.addAll(publicsRead(rule)));
        List<PublicDefinition> left = subject.publics().stream()
                .filter(listed -> listed.kind() == PublicKind.PRIORITY && !read.contains(listed.code()))
                .toList();
        List<PublicDefinition> own = subject.manifest().publics();
        left.stream().filter(own::contains).forEach(listed -> unused(listed.position(), List.of(listed)));
        for (boolean ofTheLaw : List.of(true, false)) {
            List<PublicDefinition> ofOthers = left.stream()
                    .filter(listed -> !own.contains(listed) && ofTheLaw == isOfTheLaw(listed))
                    .toList();
            if (!ofOthers.isEmpty()) {
                unused(subject.manifest().uses().get(0).position(), ofOthers);
            }
        }
    }

    /** Whether a public is the DALO or one of the letters of L.441-1, which a grid must count (R.441-2-10, 11°). */
    private static boolean isOfTheLaw(PublicDefinition listed) {
        return listed.code().equals("DALO") || listed.code().startsWith("L441-1.");
    }

    private void unused(Position position, List<PublicDefinition> left) {
        String codes = left.stream().map(listed -> "`" + listed.code() + "`").collect(Collectors.joining(", "));
        String example = "`Public( code == \"" + left.get(0).code() + "\" )`";
        boolean one = left.size() == 1;
        if (isOfTheLaw(left.get(0))) {
            onManifest.add(
                    position,
                    FindingCode.LETTER_WITHOUT_POINTS,
                    "aucun critère ne compte " + codes + ", que la loi rend " + (one ? "prioritaire" : "prioritaires")
                            + ". Ajoutez un critère avec " + example + ", au besoin à 0 point.",
                    "no criterion counts " + codes + ", a priority by law. Add a criterion with " + example
                            + ", of 0 points if need be.");
        } else {
            onManifest.add(
                    position,
                    FindingCode.PUBLIC_UNUSED,
                    "aucune règle n'utilise " + (one ? "le public prioritaire " : "les publics prioritaires ") + codes
                            + ". Ajoutez un critère avec " + example + ", au besoin à 0 point.",
                    "no rule uses the priority " + (one ? "public " : "publics ") + codes + ". Add a criterion with "
                            + example + ", of 0 points if need be.");
        }
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
                        FindingCode.SENIORITY_OUTWEIGHS_DALO,
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
}
