package org.cotation.rules.internal.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cotation.message.Language;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.rules.scenario.Difference;
import org.cotation.rules.scenario.Expectation;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Exclusion;
import org.cotation.score.FamilyScore;
import org.cotation.score.Figure;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.cotation.score.Totals;
import org.cotation.text.ReasonText;

/** Compares a score with what a scenario expects of it. */
public final class Comparison {

    private static final String NONE = "null";
    private static final Wording OUTSIDE =
            new Wording("la demande est hors cotation", "the request is outside the scoring");

    private final PriorityScore score;

    private Comparison(PriorityScore score) {
        this.score = score;
    }

    /** What is not as expected, in the order of the expectations. */
    public static List<Difference> differences(List<Expectation> expectations, PriorityScore score) {
        Comparison comparison = new Comparison(score);
        return expectations.stream()
                .flatMap(expected -> comparison.compare(expected).stream())
                .toList();
    }

    private Optional<Difference> compare(Expectation expected) {
        if (expected instanceof Expectation.TotalIs total) {
            return total(total);
        }
        if (expected instanceof Expectation.OutcomeIs outcome) {
            return differ(
                    expected,
                    "outcome",
                    new Wording("issue", "outcome"),
                    outcome.scored() ? "SCORED" : "OUTSIDE_SCORING",
                    score.outcome() instanceof Outcome.Scored ? "SCORED" : "OUTSIDE_SCORING",
                    exclusions());
        }
        if (expected instanceof Expectation.OutsideIs outside) {
            List<String> actual = score.outside().stream()
                    .filter(exclusion -> exclusion.status() == PublicStatus.RECOGNISED)
                    .map(Exclusion::code)
                    .sorted()
                    .toList();
            return differ(
                    expected,
                    "outside",
                    new Wording("motifs hors cotation", "reasons outside the scoring"),
                    outside.codes().stream().sorted().toList().toString(),
                    actual.toString(),
                    exclusions());
        }
        if (expected instanceof Expectation.PublicIs one) {
            return score.findPublic(one.code()).flatMap(found -> publicStatus(one, found));
        }
        if (expected instanceof Expectation.FamilyPoints family) {
            return family(family);
        }
        return criterion(expected);
    }

    private Optional<Difference> total(Expectation.TotalIs expected) {
        String key =
                switch (expected.sum()) {
                    case TOTAL -> "total";
                    case CONFIRMED -> "confirmedTotal";
                    case POSSIBLE -> "possibleTotal";
                    case LOWEST_POSSIBLE -> "lowestPossibleTotal";
                };
        Wording label =
                switch (expected.sum()) {
                    case TOTAL -> new Wording("total", "total");
                    case CONFIRMED -> new Wording("total confirmé", "confirmed total");
                    case POSSIBLE -> new Wording("plus grand total possible", "greatest possible total");
                    case LOWEST_POSSIBLE -> new Wording("plus petit total possible", "least possible total");
                };
        Figure actual =
                score.totals().map(totals -> figure(expected.sum(), totals)).orElse(Figure.none());
        List<Wording> why = score.totals().isEmpty() ? exclusions() : counted(criterion -> true);
        return differ(expected, key, label, text(expected.value()), text(actual), why);
    }

    private static Figure figure(Expectation.Sum sum, Totals totals) {
        return switch (sum) {
            case TOTAL -> Figure.of(totals.total());
            case CONFIRMED -> Figure.of(totals.confirmed());
            case POSSIBLE -> totals.possible();
            case LOWEST_POSSIBLE -> totals.lowestPossible();
        };
    }

    private Optional<Difference> publicStatus(Expectation.PublicIs expected, PublicFinding found) {
        return differ(
                expected,
                "publics." + found.code(),
                found.label(),
                expected.status().name(),
                found.status().name(),
                said(ReasonText.of(found, score, Language.FR), ReasonText.of(found, score, Language.EN)));
    }

    private Optional<Difference> family(Expectation.FamilyPoints expected) {
        Optional<FamilyScore> found = score.families().stream()
                .filter(family -> family.code().equals(expected.code()))
                .findFirst();
        return differ(
                expected,
                "families." + expected.code(),
                found.map(FamilyScore::label).orElse(Wording.same(expected.code())),
                Long.toString(expected.points()),
                found.map(family -> Long.toString(family.points())).orElse(NONE),
                found.isEmpty()
                        ? List.of(OUTSIDE)
                        : counted(criterion -> criterion.family().equals(expected.code())));
    }

    private Optional<Difference> criterion(Expectation expected) {
        if (expected instanceof Expectation.CriterionIs status) {
            return criterion(expected, status.code(), "", status.status().name(), found -> found.status()
                    .name());
        }
        if (expected instanceof Expectation.CriterionPoints points) {
            return criterion(
                    expected,
                    points.code(),
                    ".points",
                    Long.toString(points.points()),
                    found -> Long.toString(found.points()));
        }
        if (expected instanceof Expectation.CriterionUnits units) {
            return criterion(expected, units.code(), ".units", text(units.units()), found -> text(found.units()));
        }
        throw new IllegalStateException("An expectation of a new kind is compared with nothing.");
    }

    private Optional<Difference> criterion(
            Expectation expected, String code, String part, String value, Function<CriterionScore, String> actual) {
        Optional<CriterionScore> found = score.findCriterion(code);
        return differ(
                expected,
                "criteria." + code + part,
                found.map(CriterionScore::label).orElse(Wording.same(code)),
                value,
                found.map(actual).orElse(NONE),
                found.map(this::reasons).orElse(List.of(OUTSIDE)));
    }

    private List<Wording> reasons(CriterionScore found) {
        return said(ReasonText.of(found, score, Language.FR), ReasonText.of(found, score, Language.EN));
    }

    /** The criteria that give points, and those that may. */
    private List<Wording> counted(Predicate<CriterionScore> wanted) {
        List<Wording> counted = new ArrayList<>();
        for (CriterionScore one : score.criteria()) {
            if (wanted.test(one) && one.status() == CriterionStatus.AWARDED) {
                Wording points = Numerals.number(one.points());
                counted.add(new Wording(
                        one.code() + " (" + one.label().fr() + ") : " + points.fr(),
                        one.code() + " (" + one.label().en() + "): " + points.en()));
            } else if (wanted.test(one) && one.status() == CriterionStatus.UNDETERMINED) {
                counted.add(new Wording(
                        one.code() + " (" + one.label().fr() + ") : à déterminer",
                        one.code() + " (" + one.label().en() + "): to be determined"));
            }
        }
        return counted.isEmpty()
                ? List.of(new Wording("aucun critère ne donne de points", "no criterion gives points"))
                : counted;
    }

    private List<Wording> exclusions() {
        return score.outside().stream()
                .map(exclusion -> new Wording(
                        exclusion.code() + " (" + exclusion.label().fr() + ") : " + exclusion.status(),
                        exclusion.code() + " (" + exclusion.label().en() + "): " + exclusion.status()))
                .toList();
    }

    private static List<Wording> said(List<String> fr, List<String> en) {
        List<Wording> said = new ArrayList<>();
        for (int i = 0; i < fr.size(); i++) {
            said.add(new Wording(fr.get(i), en.get(i)));
        }
        return said;
    }

    private static String text(Figure figure) {
        return figure instanceof Figure.Of of ? Long.toString(of.value()) : NONE;
    }

    private static Optional<Difference> differ(
            Expectation expectation, String item, Wording label, String expected, String actual, List<Wording> why) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of(new Difference(expectation.line(), item, label, expected, actual, why));
    }
}
