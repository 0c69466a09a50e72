package org.cotation.rules.internal.cumulate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotation.rules.internal.cumulate.Claim.State;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Cumulation;
import org.cotation.score.FamilyScore;
import org.cotation.score.Figure;

/** Counts criteria together, family by family. Immutable. */
public final class Cumulator {

    private final List<FamilyDefinition> families;
    private final Map<String, Integer> places = new HashMap<>();
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
        families.forEach(family -> places.put(family.code(), places.size()));
    }

    /**
     * Counts the claims of a request.
     *
     * @param claims the claim of every criterion, in the order of the grid
     * @param ticks the box ticked in each family whose choice is declared; a family that is not there has none
     */
    public Cumulated cumulate(List<Claim> claims, Map<String, Tick> ticks) {
        CriterionStatus[] statuses = new CriterionStatus[claims.size()];
        for (int i = 0; i < statuses.length; i++) {
            statuses[i] = standing(claims.get(i).state());
        }
        int[] placed = placed(claims);
        long[] before = points(claims, placed, ticks, statuses);
        List<FamilyScore> scores = new ArrayList<>(before.length);
        long sum = 0;
        for (int i = 0; i < before.length; i++) {
            FamilyDefinition family = families.get(i);
            long points = Interval.capped(before[i], family.cap());
            scores.add(new FamilyScore(
                    family.code(), family.label(), family.cumulation(), family.cap(), points, points != before[i]));
            sum = Math.addExact(sum, points);
        }
        long total = floored(sum);
        return new Cumulated(total, confirmed(claims, placed, ticks), total != sum, scores, List.of(statuses));
    }

    /** The place of the family of each claim; of one that is not met, none: it gives nothing. */
    private int[] placed(List<Claim> claims) {
        int[] placed = new int[claims.size()];
        for (int i = 0; i < placed.length; i++) {
            Claim claim = claims.get(i);
            placed[i] = claim.met() ? places.getOrDefault(claim.family(), -1) : -1;
        }
        return placed;
    }

    private long confirmed(List<Claim> claims, int[] placed, Map<String, Tick> ticks) {
        int[] checked = placed.clone();
        for (int i = 0; i < checked.length; i++) {
            if (!claims.get(i).confirmed()) {
                checked[i] = -1;
            }
        }
        long[] points = points(claims, checked, ticks, new CriterionStatus[checked.length]);
        long sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum = Math.addExact(sum, Interval.capped(points[i], families.get(i).cap()));
        }
        return floored(sum);
    }

    private long floored(long sum) {
        return floor instanceof Figure.Of least ? Math.max(sum, least.value()) : sum;
    }

    /** The points of each family before its cap; says of the criteria that do not count what became of them. */
    private long[] points(List<Claim> claims, int[] placed, Map<String, Tick> ticks, CriterionStatus[] statuses) {
        long[] points = new long[families.size()];
        int[] winners = new int[points.length];
        for (int i = 0; i < placed.length; i++) {
            int place = placed[i];
            Claim claim = claims.get(i);
            if (place < 0) {
                continue;
            }
            switch (families.get(place).cumulation()) {
                case SUM -> points[place] = Math.addExact(points[place], claim.points());
                case HIGHEST -> highest(claims, i, place, winners, points, statuses);
                case DECLARED -> {
                    Tick tick = ticks.getOrDefault(claim.family(), Tick.NONE);
                    if (!tick.known()) {
                        statuses[i] = CriterionStatus.UNDETERMINED;
                    } else if (claim.code().equals(tick.criterion())) {
                        points[place] = claim.points();
                    } else {
                        statuses[i] = CriterionStatus.BEATEN;
                    }
                }
            }
        }
        return points;
    }

    /** Holds a claim against the heaviest one of its family so far, whose place among the claims is kept plus one. */
    private static void highest(
            List<Claim> claims, int i, int place, int[] winners, long[] points, CriterionStatus[] statuses) {
        if (winners[place] == 0
                || Math.abs(claims.get(i).points())
                        > Math.abs(claims.get(winners[place] - 1).points())) {
            if (winners[place] != 0) {
                statuses[winners[place] - 1] = CriterionStatus.BEATEN;
            }
            winners[place] = i + 1;
            points[place] = claims.get(i).points();
        } else {
            statuses[i] = CriterionStatus.BEATEN;
        }
    }

    private static CriterionStatus standing(State state) {
        return switch (state) {
            case MET -> CriterionStatus.AWARDED;
            case NOT_MET -> CriterionStatus.NOT_MET;
            case UNDETERMINED -> CriterionStatus.UNDETERMINED;
        };
    }

    /**
     * What a family can give, whatever the answers to the unknown facts; exactly, where those of different criteria are
     * answered independently.
     *
     * @param code the family
     * @param claims the claims of every criterion of the grid
     * @param ticks the box ticked in each family whose choice is declared
     */
    public Interval possible(String code, List<Claim> claims, Map<String, Tick> ticks) {
        FamilyDefinition family = families.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The grid has no family (" + code + ")."));
        List<Claim> own =
                claims.stream().filter(claim -> claim.family().equals(code)).toList();
        return possible(family, own, ticks.getOrDefault(code, Tick.NONE)).capped(family.cap());
    }

    /** What all the families can give together: what each of them can, and at least the floor of the grid. */
    public Interval total(Collection<Interval> families) {
        return families.stream().reduce(Interval.ZERO, Interval::plus).atLeast(floor);
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
