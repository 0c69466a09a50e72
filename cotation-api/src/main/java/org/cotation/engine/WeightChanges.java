package org.cotation.engine;

import java.util.ArrayList;
import java.util.List;
import org.cotation.explain.Change;
import org.cotation.score.CriterionWeight;
import org.cotation.score.Weights;

/** Finds the criteria that two grids do not weigh alike. */
final class WeightChanges {

    private WeightChanges() {}

    static List<Change.OfWeight> between(Weights before, Weights after) {
        List<Change.OfWeight> changes = new ArrayList<>();
        for (CriterionWeight weight : after.criteria()) {
            List<CriterionWeight> earlier = before.find(weight.code()).stream().toList();
            if (earlier.isEmpty() || !sameWeight(earlier.get(0), weight)) {
                changes.add(new Change.OfWeight(earlier, List.of(weight)));
            }
        }
        for (CriterionWeight weight : before.criteria()) {
            if (after.find(weight.code()).isEmpty()) {
                changes.add(new Change.OfWeight(List.of(weight), List.of()));
            }
        }
        return changes;
    }

    private static boolean sameWeight(CriterionWeight one, CriterionWeight other) {
        return one.points() == other.points()
                && one.unit().equals(other.unit())
                && one.cap().equals(other.cap())
                && one.family().equals(other.family());
    }
}
