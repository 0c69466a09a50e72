package org.cotation.rules.kit.laws;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotation.message.Wording;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.internal.Rewriting;
import org.cotation.rules.internal.footprint.Footprints;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.kit.Request;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Property;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;

/**
 * Walks a request to both sides of each bound, one fact at a time, to the day, the cent or the unit, and compares what the
 * grid gives there with the comparison that the rule writes, done by hand.
 */
final class BoundaryLaw {

    private static final Wording BOUNDS = new Wording(
            "à chaque borne d'une règle, les points changent là où la règle le dit.",
            "at each bound of a rule the points change where the rule says.");

    private final Trial trial;
    private final List<Bound> bounds = new ArrayList<>();

    /**
     * A comparison that a criterion cannot do without.
     *
     * @param criterion its code
     * @param rule its rule
     * @param type the fact
     * @param property the number
     * @param operator how it is compared
     * @param value with what
     */
    private record Bound(
            String criterion, Rule rule, FactType type, Property property, String operator, BigDecimal value) {

        boolean holds(BigDecimal number) {
            int order = number.compareTo(value);
            return switch (operator) {
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case "==" -> order == 0;
                default -> order != 0;
            };
        }

        boolean alone() {
            return rule.patterns().size() == 1 && rule.patterns().get(0).tests().size() == 1;
        }
    }

    private BoundaryLaw(Trial trial) {
        this.trial = trial;
        trial.grid().ownRules().forEach(compiled -> gather(compiled.rule()));
    }

    static void check(Trial trial) {
        BoundaryLaw law = new BoundaryLaw(trial);
        for (Bound bound : law.bounds) {
            trial.hold(
                    BOUNDS,
                    trial.requests(Trial.known(), 15).flatMap(request -> law.beside(bound, request)),
                    request -> law.fault(bound, request));
        }
    }

    private void gather(Rule rule) {
        if (!(rule.conclusion() instanceof Conclusion.Awards awards)) {
            return;
        }
        for (Rule.Pattern pattern : rule.patterns()) {
            if (pattern.quantifier() == Quantifier.ONE && pattern.type().once()) {
                pattern.tests().forEach(test -> gather(test, awards.code(), rule, pattern.type()));
            }
        }
    }

    private void gather(Test test, String criterion, Rule rule, FactType type) {
        if (test instanceof Test.And and) {
            gather(and.left(), criterion, rule, type);
            gather(and.right(), criterion, rule, type);
        } else if (test instanceof Test.Leaf leaf
                && leaf.left() instanceof Operand.Own own
                && leaf.right().size() == 1
                && !leaf.operator().endsWith("in")
                && leaf.right().get(0) instanceof Operand.Numeral number) {
            bounds.add(new Bound(criterion, rule, type, own.property(), leaf.operator(), number.value()));
        }
    }

    private Optional<BigDecimal> number(Bound bound, Request request) {
        Facts facts = Facts.derive(
                request.profile(),
                request.asOf(),
                trial.grid().manifest().parameters(),
                trial.grid().readings(),
                trial.grid().manifest().territory().communeNames());
        return facts.of(bound.type()).stream()
                .map(fact -> value(fact, bound.property()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<BigDecimal> value(Fact fact, Property property) {
        Object value =
                fact.derived(property).unknown() ? null : fact.derived(property).orNull();
        return value instanceof Integer whole
                ? Optional.of(BigDecimal.valueOf(whole))
                : value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    private Optional<Wording> fault(Bound bound, Request request) {
        Optional<BigDecimal> number = number(bound, request);
        Optional<CriterionScore> found = trial.score(request).findCriterion(bound.criterion());
        if (number.isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        boolean met =
                found.get().status() == CriterionStatus.AWARDED || found.get().status() == CriterionStatus.BEATEN;
        boolean holds = bound.holds(number.get());
        if (met ? holds : !(holds && bound.alone())) {
            return Optional.empty();
        }
        String condition = "`" + bound.property().name() + " " + bound.operator() + " " + bound.value() + "`";
        String shown = number.get().stripTrailingZeros().toPlainString();
        return Optional.of(new Wording(
                "La règle « " + bound.rule().label().fr() + " » teste " + condition + " ; à " + shown + ", le critère `"
                        + bound.criterion() + (met ? "` est compté." : "` n'est pas compté."),
                "The rule “" + bound.rule().label().en() + "” tests " + condition + "; at " + shown + " the criterion `"
                        + bound.criterion() + (met ? "` counts." : "` does not count.")));
    }

    /** The request itself, and the two nearest beside the bound along each fact that the number is computed from. */
    private Stream<Request> beside(Bound bound, Request request) {
        Set<String> read = Footprints.of(bound.type(), bound.property());
        List<Request> beside = new ArrayList<>(List.of(request));
        Rewriting.of(request.profile(), (place, before) -> {
            boolean counts = read.contains(place.anyPath())
                    || read.stream().anyMatch(path -> place.anyPath().startsWith(path + "["));
            if (counts && before instanceof Answer.Given<?> given) {
                scale(given.value(), request.asOf())
                        .ifPresent(scale -> beside.addAll(nearest(bound, request, place.path(), scale)));
            }
            return before;
        });
        return beside.stream();
    }

    private List<Request> nearest(Bound bound, Request request, String path, Scale scale) {
        long low = scale.least();
        long high = scale.greatest();
        Optional<Boolean> atLow = holds(bound, moved(request, path, scale, low));
        Optional<Boolean> atHigh = holds(bound, moved(request, path, scale, high));
        if (atLow.isEmpty() || atHigh.isEmpty() || atLow.equals(atHigh)) {
            return List.of();
        }
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (holds(bound, moved(request, path, scale, middle)).equals(atLow)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return List.of(moved(request, path, scale, low), moved(request, path, scale, high));
    }

    private Optional<Boolean> holds(Bound bound, Request request) {
        return number(bound, request).map(bound::holds);
    }

    private static Request moved(Request request, String path, Scale scale, long step) {
        ApplicantProfile moved = Rewriting.of(
                request.profile(),
                (place, before) -> place.path().equals(path) ? Answer.declared(scale.at(step)) : before);
        return request.with(moved);
    }

    private static Optional<Scale> scale(Object value, LocalDate asOf) {
        if (value instanceof LocalDate) {
            return Optional.of(new Scale(Unit.DAY, asOf.minusYears(100).toEpochDay(), asOf.toEpochDay()));
        }
        if (value instanceof BigDecimal) {
            return Optional.of(new Scale(Unit.CENT, 1, 1_000_000));
        }
        return value instanceof Integer ? Optional.of(new Scale(Unit.ONE, 1, 6)) : Optional.empty();
    }

    private enum Unit {
        DAY,
        CENT,
        ONE
    }

    /**
     * The values that a fact can take.
     *
     * @param unit what they go by
     * @param least the first
     * @param greatest the last
     */
    private record Scale(Unit unit, long least, long greatest) {

        Object at(long step) {
            return switch (unit) {
                case DAY -> LocalDate.ofEpochDay(step);
                case CENT -> BigDecimal.valueOf(step, 2);
                case ONE -> Math.toIntExact(step);
            };
        }
    }
}
