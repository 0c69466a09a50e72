package org.cotation.rules.internal.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cotation.message.Wording;
import org.cotation.rules.scenario.Difference;
import org.cotation.rules.scenario.Expectation;
import org.cotation.score.CriterionScore;
import org.cotation.score.Exclusion;
import org.cotation.score.FamilyScore;
import org.cotation.score.Figure;
import org.cotation.score.Orientation;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.cotation.score.Totals;
import org.cotation.score.Verification;

/** Compares a score with what a scenario expects of it. */
public final class Comparison {

    private static final String NONE = "null";

    private final PriorityScore score;
    private final Reasons reasons;

    /** A comparison with this score. */
    public Comparison(PriorityScore score) {
        this.score = score;
        this.reasons = new Reasons(score);
    }

    /** What is not as expected, if anything. */
    public Optional<Difference> compare(Expectation expected) {
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
                    reasons.exclusions());
        }
        if (expected instanceof Expectation.OutsideIs || expected instanceof Expectation.OutsideStatus) {
            return outside(expected);
        }
        if (expected instanceof Expectation.OrientationsAre || expected instanceof Expectation.OrientationIs) {
            return orientations(expected);
        }
        if (expected instanceof Expectation.FamilyPoints family) {
            return family(family);
        }
        return ofPublic(expected).or(() -> ofCriterion(expected));
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
        return differ(
                expected,
                key,
                label,
                text(expected.value()),
                text(actual),
                score.totals().isEmpty()
                        ? reasons.exclusions()
                        : reasons.points(criterion -> true, less(actual, expected.value())));
    }

    /** Whether the score has less than expected, so that the criteria that are not met matter too. */
    private static boolean less(Figure actual, Figure expected) {
        return actual instanceof Figure.Of one
                && (!(expected instanceof Figure.Of other) || one.value() < other.value());
    }

    private static Figure figure(Expectation.Sum sum, Totals totals) {
        return switch (sum) {
            case TOTAL -> Figure.of(totals.total());
            case CONFIRMED -> Figure.of(totals.confirmed());
            case POSSIBLE -> totals.possible();
            case LOWEST_POSSIBLE -> totals.lowestPossible();
        };
    }

    private Optional<Difference> outside(Expectation expected) {
        if (expected instanceof Expectation.OutsideStatus one) {
            Optional<Exclusion> found = score.outside().stream()
                    .filter(exclusion -> exclusion.code().equals(one.code()))
                    .findFirst();
            return differ(
                    one,
                    "outside." + one.code(),
                    found.map(Exclusion::label).orElse(Wording.same(one.code())),
                    one.status().name(),
                    found.map(Exclusion::status)
                            .orElse(PublicStatus.NOT_RECOGNISED)
                            .name(),
                    reasons.exclusions());
        }
        return differ(
                expected,
                "outside",
                new Wording("motifs hors cotation", "reasons outside the scoring"),
                list(((Expectation.OutsideIs) expected).codes()),
                list(score.outside().stream()
                        .filter(exclusion -> exclusion.status() == PublicStatus.RECOGNISED)
                        .map(Exclusion::code)
                        .toList()),
                reasons.exclusions());
    }

    private Optional<Difference> orientations(Expectation expected) {
        List<String> given =
                score.orientations().stream().map(Orientation::code).toList();
        if (expected instanceof Expectation.OrientationIs one) {
            return differ(
                    one,
                    "orientations." + one.code(),
                    score.orientations().stream()
                            .filter(orientation -> orientation.code().equals(one.code()))
                            .findFirst()
                            .map(Orientation::label)
                            .orElse(Wording.same(one.code())),
                    ExpectReader.presence(one.present()),
                    ExpectReader.presence(given.contains(one.code())),
                    reasons.orientations());
        }
        return differ(
                expected,
                "orientations",
                new Wording("orientations", "orientations"),
                list(((Expectation.OrientationsAre) expected).codes()),
                list(given),
                reasons.orientations());
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
                        ? List.of(Reasons.OUTSIDE)
                        : reasons.points(
                                criterion -> criterion.family().equals(expected.code()),
                                found.get().points() < expected.points()));
    }

    private Optional<Difference> ofPublic(Expectation expected) {
        if (expected instanceof Expectation.PublicIs one) {
            return ofPublic(one, one.code(), "", one.status().name(), found -> found.status()
                    .name());
        }
        if (expected instanceof Expectation.PublicVerification one) {
            return ofPublic(
                    one, one.code(), ".verification", text(one.verification()), found -> text(found.verification()));
        }
        return expected instanceof Expectation.PublicMissing one
                ? ofPublic(one, one.code(), ".missing", list(one.paths()), found -> list(found.missing()))
                : Optional.empty();
    }

    private Optional<Difference> ofPublic(
            Expectation expected, String code, String part, String value, Function<PublicFinding, String> actual) {
        return score.findPublic(code)
                .flatMap(found -> differ(
                        expected,
                        "publics." + code + part,
                        found.label(),
                        value,
                        actual.apply(found),
                        reasons.of(found)));
    }

    private Optional<Difference> ofCriterion(Expectation expected) {
        if (expected instanceof Expectation.CriterionIs one) {
            return ofCriterion(one, one.code(), "", one.status().name(), found -> found.status()
                    .name());
        }
        if (expected instanceof Expectation.CriterionPoints one) {
            return ofCriterion(
                    one, one.code(), ".points", Long.toString(one.points()), found -> Long.toString(found.points()));
        }
        if (expected instanceof Expectation.CriterionUnits one) {
            return ofCriterion(one, one.code(), ".units", text(one.units()), found -> text(found.units()));
        }
        return expected instanceof Expectation.CriterionMissing one
                ? ofCriterion(one, one.code(), ".missing", list(one.paths()), found -> list(found.missing()))
                : Optional.empty();
    }

    private Optional<Difference> ofCriterion(
            Expectation expected, String code, String part, String value, Function<CriterionScore, String> actual) {
        Optional<CriterionScore> found = score.findCriterion(code);
        return differ(
                expected,
                "criteria." + code + part,
                found.map(CriterionScore::label).orElse(Wording.same(code)),
                value,
                found.map(actual).orElse(NONE),
                found.map(reasons::of).orElse(List.of(Reasons.OUTSIDE)));
    }

    private static String text(Verification verification) {
        return verification == Verification.NOT_APPLICABLE ? NONE : verification.name();
    }

    private static String text(Figure figure) {
        return figure instanceof Figure.Of of ? Long.toString(of.value()) : NONE;
    }

    /** A list in which order says nothing, nor how often. */
    private static String list(List<String> items) {
        return items.stream().distinct().sorted().toList().toString();
    }

    private static Optional<Difference> differ(
            Expectation expectation, String item, Wording label, String expected, String actual, List<Wording> why) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of(new Difference(expectation.line(), item, label, expected, actual, why));
    }
}
