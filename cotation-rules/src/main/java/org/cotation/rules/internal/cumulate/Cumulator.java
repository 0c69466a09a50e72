package org.cotation.rules.internal.cumulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotation.rules.internal.cumulate.Claim.State;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Cumulation;
import org.cotation.score.FamilyScore;
import org.cotation.score.Figure;
import org.cotation.score.Totals;

/**
 * Counts criteria together, family by family. The bounds of the total suppose that the unknown facts of different
 * criteria are answered independently: no answer can lead beyond them.
 */
public final class Cumulator {

    private final List<FamilyDefinition> families;
    private final Figure floor;

    /**
     * A cumulator for a grid.
     *
     * @param families its families
     * @param floor its least total, if there is one
     */
    public Cumulator(List<FamilyDefinition> families, Figure floor) {
        this.families = List.copyOf(families);
        this.floor = floor;
    }

    /**
     * Counts the claims of a request.
     *
     * @param claims the claim of every criterion, in the order of the grid
     * @param ticks the box ticked in each family whose choice is declared; a family that is not there has none
     */
    public Cumulated cumulate(List<Claim> claims, Map<String, Tick> ticks) {
        Map<String, CriterionStatus> statuses = new HashMap<>();
        List<FamilyScore> scores = new ArrayList<>();
        long sum = 0;
        Interval possible = Interval.ZERO;
        for (FamilyDefinition family : families) {
            Tick tick = ticks.getOrDefault(family.code(), Tick.NONE);
            List<Claim> own = of(family, claims);
            long before = count(family, own, tick, statuses);
            long points = Interval.capped(before, family.cap());
            scores.add(new FamilyScore(
                    family.code(), family.label(), family.cumulation(), family.cap(), points, points != before));
            sum = Math.addExact(sum, points);
            possible = possible.plus(possible(family, own, tick).capped(family.cap()));
        }
        long total = floored(sum);
        Interval bounds = possible.atLeast(floor);
        return new Cumulated(
                new Totals(total, confirmed(claims, ticks), bounds.greatest(), bounds.least(), total != sum),
                scores,
                statuses);
    }

    private long confirmed(List<Claim> claims, Map<String, Tick> ticks) {
        List<Claim> checked = claims.stream().filter(Claim::confirmed).toList();
        long sum = 0;
        for (FamilyDefinition family : families) {
            Tick tick = ticks.getOrDefault(family.code(), Tick.NONE);
            long points = count(family, of(family, checked), tick, new HashMap<>());
            sum = Math.addExact(sum, Interval.capped(points, family.cap()));
        }
        return floored(sum);
    }

    private long floored(long sum) {
        return floor instanceof Figure.Of least ? Math.max(sum, least.value()) : sum;
    }

    private static List<Claim> of(FamilyDefinition family, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.family().equals(family.code()))
                .toList();
    }

    private static long count(
            FamilyDefinition family, List<Claim> claims, Tick tick, Map<String, CriterionStatus> statuses) {
        for (Claim claim : claims) {
            statuses.put(claim.code(), standing(claim.state()));
        }
        return switch (family.cumulation()) {
            case SUM ->
                claims.stream().filter(Claim::met).mapToLong(Claim::points).reduce(0, Math::addExact);
            case HIGHEST -> highest(claims, statuses);
            case DECLARED -> declared(claims, tick, statuses);
        };
    }

    private static CriterionStatus standing(State state) {
        return switch (state) {
            case MET -> CriterionStatus.AWARDED;
            case NOT_MET -> CriterionStatus.NOT_MET;
            case UNDETERMINED -> CriterionStatus.UNDETERMINED;
        };
    }

    private static long highest(List<Claim> claims, Map<String, CriterionStatus> statuses) {
        Claim winner = null;
        for (Claim claim : claims) {
            if (claim.met() && (winner == null || Math.abs(claim.points()) > Math.abs(winner.points()))) {
                winner = claim;
            }
        }
        for (Claim claim : claims) {
            if (claim.met() && winner != null && !claim.code().equals(winner.code())) {
                statuses.put(claim.code(), CriterionStatus.BEATEN);
            }
        }
        return winner == null ? 0 : winner.points();
    }

    private static long declared(List<Claim> claims, Tick tick, Map<String, CriterionStatus> statuses) {
        long points = 0;
        for (Claim claim : claims) {
            if (claim.met()) {
                if (!tick.known()) {
                    statuses.put(claim.code(), CriterionStatus.UNDETERMINED);
                } else if (claim.code().equals(tick.criterion())) {
                    points = claim.points();
                } else {
                    statuses.put(claim.code(), CriterionStatus.BEATEN);
                }
            }
        }
        return points;
    }

    private static Interval possible(FamilyDefinition family, List<Claim> claims, Tick tick) {
        List<Interval> each = claims.stream().map(Claim::possible).toList();
        if (family.cumulation() == Cumulation.SUM) {
            return each.stream().reduce(Interval.ZERO, Interval::plus);
        }
        if (family.cumulation() == Cumulation.DECLARED) {
            return tick.known()
                    ? claims.stream()
                            .filter(claim -> claim.code().equals(tick.criterion()))
                            .map(Claim::possible)
                            .findFirst()
                            .orElse(Interval.ZERO)
                    : Interval.anyOf(each);
        }
        boolean penalties =
                each.stream().anyMatch(interval -> !(interval.least() instanceof Figure.Of least) || least.value() < 0);
        return penalties ? Interval.heaviest(each) : Interval.best(each);
    }
}
