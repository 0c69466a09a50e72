package org.cotation.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cotation.message.Wording;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Exclusion;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.cotation.score.Totals;
import org.cotation.score.Verification;
import org.jspecify.annotations.Nullable;

/**
 * What tells one score of a request from another under the same grid. Totals are those after the criteria were counted
 * together: a family may absorb a criterion that is met. Immutable.
 *
 * @param totalBefore the total; none where the request was outside the scoring
 * @param total the total now; none where the request is outside the scoring
 * @param confirmedBefore the total with only verified facts; none where the request was outside the scoring
 * @param confirmed the same now
 * @param shifts the publics, criteria and exclusions that stand otherwise, in the order of the grid
 */
public record ScoreShift(
        Figure totalBefore, Figure total, Figure confirmedBefore, Figure confirmed, List<Shift> shifts) {

    /** Copies the list. */
    public ScoreShift {
        shifts = List.copyOf(shifts);
    }

    /**
     * What tells two scores apart.
     *
     * @param before a score
     * @param after another score of the request, under the same grid
     */
    public static ScoreShift between(PriorityScore before, PriorityScore after) {
        List<Shift> shifts = new ArrayList<>();
        addPublics(before, after, shifts);
        addCriteria(before, after, shifts);
        addExclusions(before, after, shifts);
        return new ScoreShift(total(before), total(after), confirmed(before), confirmed(after), shifts);
    }

    /** Whether the two scores tell the same: the same totals, publics, criteria and exclusions. */
    public boolean none() {
        return shifts.isEmpty() && totalBefore.equals(total) && confirmedBefore.equals(confirmed);
    }

    /** The same, with only what counts for anybody; see {@link Shift#counts()}. */
    public ScoreShift counting() {
        return new ScoreShift(
                totalBefore,
                total,
                confirmedBefore,
                confirmed,
                shifts.stream().filter(Shift::counts).toList());
    }

    /** The points gained, negative where points are lost; none where one of the two scores has no total. */
    public Figure gain() {
        return difference(totalBefore, total);
    }

    /** The points gained in the total of verified facts; none where one of the two scores has no total. */
    public Figure confirmedGain() {
        return difference(confirmedBefore, confirmed);
    }

    /** The publics that the request now belongs to, and did not before. */
    public List<Shift.OfPublic> recognised() {
        return publics().stream().filter(Shift.OfPublic::recognised).toList();
    }

    /** The publics that the request belonged to, and does no longer. */
    public List<Shift.OfPublic> lost() {
        return publics().stream().filter(Shift.OfPublic::lost).toList();
    }

    /** The criteria that stand otherwise. */
    public List<Shift.OfCriterion> criteria() {
        return shifts.stream()
                .filter(Shift.OfCriterion.class::isInstance)
                .map(Shift.OfCriterion.class::cast)
                .toList();
    }

    private List<Shift.OfPublic> publics() {
        return shifts.stream()
                .filter(Shift.OfPublic.class::isInstance)
                .map(Shift.OfPublic.class::cast)
                .toList();
    }

    private static Figure difference(Figure before, Figure after) {
        return before instanceof Figure.Of one && after instanceof Figure.Of two
                ? Figure.of(two.value() - one.value())
                : Figure.none();
    }

    private static Figure total(PriorityScore score) {
        return score.totals().map(Totals::total).map(Figure::of).orElse(Figure.none());
    }

    private static Figure confirmed(PriorityScore score) {
        return score.totals().map(Totals::confirmed).map(Figure::of).orElse(Figure.none());
    }

    /** A grid may know a public or a criterion that an earlier version of it does not: there it was not. */
    private static void addPublics(PriorityScore before, PriorityScore after, List<Shift> shifts) {
        Map<String, PublicFinding> ones = byCode(before.publics(), PublicFinding::code);
        Map<String, PublicFinding> twos = byCode(after.publics(), PublicFinding::code);
        either(twos, ones).forEach((code, found) -> {
            Optional<PublicFinding> one = Optional.ofNullable(ones.get(code));
            Optional<PublicFinding> two = Optional.ofNullable(twos.get(code));
            Shift.OfPublic shift = new Shift.OfPublic(
                    code,
                    found.label(),
                    one.map(PublicFinding::status).orElse(PublicStatus.NOT_RECOGNISED),
                    two.map(PublicFinding::status).orElse(PublicStatus.NOT_RECOGNISED),
                    one.map(PublicFinding::verification).orElse(Verification.NOT_APPLICABLE),
                    two.map(PublicFinding::verification).orElse(Verification.NOT_APPLICABLE));
            if (shift.before() != shift.after() || shift.verifiedBefore() != shift.verifiedAfter()) {
                shifts.add(shift);
            }
        });
    }

    /** A request that comes into the scoring, or leaves it, has its criteria on one side only: nothing to compare. */
    private static void addCriteria(PriorityScore before, PriorityScore after, List<Shift> shifts) {
        if (before.totals().isEmpty() || after.totals().isEmpty()) {
            return;
        }
        Map<String, CriterionScore> ones = byCode(before.criteria(), CriterionScore::code);
        Map<String, CriterionScore> twos = byCode(after.criteria(), CriterionScore::code);
        either(twos, ones).forEach((code, criterion) -> {
            Standing one = Standing.of(ones.get(code));
            Standing two = Standing.of(twos.get(code));
            Shift.OfCriterion shift = new Shift.OfCriterion(
                    code,
                    criterion.label(),
                    one.status(),
                    two.status(),
                    one.points(),
                    two.points(),
                    two.counted(),
                    one.confirmed(),
                    two.confirmed());
            if (!unchanged(shift)) {
                shifts.add(shift);
            }
        });
    }

    /** Where a criterion stands in a score; one that its grid does not have is not met. */
    private record Standing(CriterionStatus status, long points, Wording counted, boolean confirmed) {

        static final Standing NOT_THERE = new Standing(CriterionStatus.NOT_MET, 0, Wording.same(""), false);

        static Standing of(@Nullable CriterionScore found) {
            return found == null
                    ? NOT_THERE
                    : new Standing(
                            found.status(),
                            found.points(),
                            found.status() == CriterionStatus.AWARDED ? found.counted() : Wording.same(""),
                            found.confirmed());
        }
    }

    private static boolean unchanged(Shift.OfCriterion shift) {
        return shift.before() == shift.after()
                && shift.pointsBefore() == shift.pointsAfter()
                && shift.confirmedBefore() == shift.confirmedAfter();
    }

    private static void addExclusions(PriorityScore before, PriorityScore after, List<Shift> shifts) {
        Map<String, Exclusion> ones = byCode(before.outside(), Exclusion::code);
        Map<String, Exclusion> twos = byCode(after.outside(), Exclusion::code);
        either(twos, ones).forEach((code, exclusion) -> {
            PublicStatus was = status(ones.get(code));
            PublicStatus is = status(twos.get(code));
            if (was != is) {
                shifts.add(new Shift.OfExclusion(code, exclusion.label(), was, is));
            }
        });
    }

    private static PublicStatus status(@Nullable Exclusion exclusion) {
        return exclusion == null ? PublicStatus.NOT_RECOGNISED : exclusion.status();
    }

    private static <T> Map<String, T> byCode(List<T> found, Function<T, String> code) {
        Map<String, T> byCode = new LinkedHashMap<>();
        found.forEach(one -> byCode.put(code.apply(one), one));
        return byCode;
    }

    /** Those of the first, then those that only the other has. */
    private static <T> Map<String, T> either(Map<String, T> first, Map<String, T> other) {
        Map<String, T> all = new LinkedHashMap<>(first);
        other.forEach(all::putIfAbsent);
        return all;
    }
}
