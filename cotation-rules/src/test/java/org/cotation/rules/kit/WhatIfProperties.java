package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.explain.ScoreShift;
import org.cotation.explain.WhatIf;
import org.cotation.explain.WhatIf.Change;
import org.cotation.explain.WhatIf.Choice;
import org.cotation.explain.WhatIf.Kind;
import org.cotation.profile.Answer;
import org.cotation.profile.FactStatus;
import org.cotation.profile.ProfileEdits;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileSchema;
import org.cotation.profile.WhenAbsent;
import org.cotation.rules.Engines;
import org.cotation.rules.internal.footprint.Footprints;
import org.cotation.rules.vocabulary.Proposal;
import org.cotation.score.FactValue;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;

/** What would change a score is what trying the values one by one gives, on small grids of random rules. */
class WhatIfProperties {

    private static final CotationEngine ENGINE = Engines.direct();
    private static final int REQUESTS = 3;
    private static final int VALUES = 25;

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void theBestAnswersAreThoseThatTryingEachGives(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Grid grid = BroughtGrid.drawn(ENGINE, random);
        for (int i = 0; i < REQUESTS; i++) {
            Request request =
                    ProfileGenerator.known().withUnknowns().withStatuses().request(random.nextLong());
            check(request, grid, random);
        }
    }

    private static void check(Request request, Grid grid, SplittableRandom random) {
        WhatIf whatIf = ENGINE.whatIf(request.profile(), grid, request.asOf());
        PriorityScore before = ENGINE.score(request.profile(), grid, request.asOf());
        assertThat(whatIf.score()).isEqualTo(before);
        assertThat(whatIf.changes())
                .extracting(change -> points(change.effect().total()))
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
        Map<String, Change> single = new TreeMap<>();
        for (Change change : whatIf.changes()) {
            if (change.facts().size() == 1 && !change.facts().get(0).choices().isEmpty()) {
                assertThat(single.put(change.facts().get(0).path(), change)).isNull();
            }
        }
        ProfileEdits.answers(request.profile()).forEach((path, answer) -> {
            Change change = single.get(path);
            for (Object value : values(path, answer, change, request.asOf(), random)) {
                Answer<?> brought = new Answer.Given<>(value, status(path));
                PriorityScore after =
                        ENGINE.score(ProfileEdits.with(request.profile(), path, brought), grid, request.asOf());
                check(path, value, change, ScoreShift.between(before, after).counting(), answer);
            }
        });
    }

    private static void check(String path, Object value, Change change, ScoreShift effect, Answer<?> now) {
        if (change == null) {
            boolean asked = open(path, now) && status(path) == FactStatus.DECLARED;
            assertThat(worthTelling(effect, asked, now instanceof Answer.Given<?>))
                    .as("%s = %s would do something: %s", path, value, effect)
                    .isFalse();
            return;
        }
        assertThat(contains(change.facts().get(0).choices(), value))
                .as(
                        "%s = %s leads to %s, and is among %s",
                        path,
                        value,
                        effect,
                        change.facts().get(0).choices().stream()
                                .map(Choice::words)
                                .toList())
                .isEqualTo(effect.equals(change.effect()));
        if (!effect.none()) {
            assertThat(points(effect.total()))
                    .as("%s = %s", path, value)
                    .isLessThanOrEqualTo(points(change.effect().total()));
        }
        boolean costs = points(effect.total()) < points(effect.totalBefore());
        if (costs && change.kind() == Kind.ANSWER) {
            long least = change.otherwise().stream()
                    .mapToLong(other -> points(other.effect().total()))
                    .min()
                    .orElse(points(change.effect().total()));
            assertThat(points(effect.total())).as("%s = %s", path, value).isGreaterThanOrEqualTo(least);
        }
    }

    private static long points(Figure figure) {
        return figure instanceof Figure.Of of ? of.value() : Long.MIN_VALUE;
    }

    /** A box or a document is proposed where it leaves the applicant better off; an open question, whatever it does. */
    private static boolean worthTelling(ScoreShift effect, boolean asked, boolean replaces) {
        boolean costs = points(effect.total()) < points(effect.totalBefore());
        boolean gains = points(effect.total()) > points(effect.totalBefore());
        boolean confirms = points(effect.confirmed()) >= points(effect.confirmedBefore());
        boolean more = gains || !effect.recognised().isEmpty();
        return !effect.none() && (asked || (!costs && (gains || confirms) && (more || !replaces)));
    }

    private static boolean contains(List<Choice> choices, Object value) {
        return choices.stream().anyMatch(choice -> contains(choice, value));
    }

    private static boolean contains(Choice choice, Object value) {
        if (choice.from() instanceof FactValue.Truth truth) {
            return value.equals(truth.value());
        }
        if (choice.from() instanceof FactValue.Code code) {
            return value instanceof org.cotation.profile.Coded coded
                    && coded.code().equals(code.code());
        }
        if (value instanceof LocalDate day) {
            return (!(choice.from() instanceof FactValue.Day from) || !day.isBefore(from.value()))
                    && (!(choice.to() instanceof FactValue.Day to) || !day.isAfter(to.value()));
        }
        BigDecimal number = new BigDecimal(value.toString());
        return (!(choice.from() instanceof FactValue.Quantity from) || number.compareTo(from.value()) >= 0)
                && (!(choice.to() instanceof FactValue.Quantity to) || number.compareTo(to.value()) <= 0);
    }

    private static boolean open(String path, Answer<?> answer) {
        return answer instanceof Answer.Unknown<?>
                || (answer instanceof Answer.NotAsked<?>
                        && ProfileSchema.find(path).orElseThrow().whenAbsent() == WhenAbsent.UNKNOWN);
    }

    private static FactStatus status(String path) {
        return Footprints.proposal(path) == Proposal.DOCUMENT ? FactStatus.VERIFIED : FactStatus.DECLARED;
    }

    /** The values that may be brought at a path: all of a list, many of a line, those at the bounds told among them. */
    private static List<Object> values(
            String path, Answer<?> answer, Change change, LocalDate asOf, SplittableRandom random) {
        Proposal proposal = Footprints.proposal(path);
        boolean absent = answer instanceof Answer.NotAsked<?> && proposal != Proposal.ANSWER;
        boolean another = answer instanceof Answer.Given<?> given
                && given.status() != FactStatus.REFUTED
                && proposal == Proposal.DOCUMENT;
        if (proposal == Proposal.NEVER || !(open(path, answer) || absent || another)) {
            return List.of();
        }
        ProfileField field = ProfileSchema.find(path).orElseThrow();
        List<Object> values = new ArrayList<>();
        switch (field.kind()) {
            case BOOLEAN ->
                values.addAll(
                        open(path, answer) && proposal != Proposal.DOCUMENT ? List.of(true, false) : List.of(true));
            case CODE -> values.addAll(field.codes());
            case INTEGER ->
                values.addAll(path.equals("autonomy.gir") ? List.of(1, 2, 3, 4, 5, 6) : List.of(0, 1, 2, 3, 7));
            case DATE -> days(change, asOf, random, values);
            case DECIMAL -> amounts(change, random, values);
            default -> {}
        }
        if (answer instanceof Answer.Given<?> given) {
            values.remove(given.value());
        }
        return values;
    }

    private static void days(Change change, LocalDate asOf, SplittableRandom random, List<Object> values) {
        for (int i = 0; i < VALUES; i++) {
            values.add(asOf.minusDays(random.nextInt(random.nextBoolean() ? 40_000 : 2_000)));
        }
        bounds(change).stream()
                .filter(FactValue.Day.class::isInstance)
                .map(day -> ((FactValue.Day) day).value())
                .forEach(day -> List.of(day.minusDays(1), day, day.plusDays(1)).stream()
                        .filter(one -> !one.isAfter(asOf))
                        .forEach(values::add));
    }

    private static void amounts(Change change, SplittableRandom random, List<Object> values) {
        for (int i = 0; i < VALUES; i++) {
            values.add(BigDecimal.valueOf(random.nextLong(random.nextBoolean() ? 10_000 : 300_000), 2));
        }
        BigDecimal cent = new BigDecimal("0.01");
        bounds(change).stream()
                .filter(FactValue.Quantity.class::isInstance)
                .map(amount -> ((FactValue.Quantity) amount).value())
                .forEach(amount -> List.of(amount.subtract(cent), amount, amount.add(cent)).stream()
                        .filter(one -> one.signum() >= 0)
                        .forEach(values::add));
    }

    private static List<FactValue> bounds(Change change) {
        List<FactValue> bounds = new ArrayList<>();
        if (change != null) {
            change.facts().get(0).choices().forEach(choice -> bounds.addAll(List.of(choice.from(), choice.to())));
        }
        return bounds;
    }
}
