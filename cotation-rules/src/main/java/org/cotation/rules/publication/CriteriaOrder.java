package org.cotation.rules.publication;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cotation.message.Wording;
import org.cotation.rules.publication.GridDiff.Difference;
import org.cotation.rules.publication.GridDocument.Criterion;
import org.cotation.rules.publication.GridDocument.Family;
import org.cotation.score.Cumulation;

/**
 * Compares the order of the criteria that a family has in both grids: where the strongest alone counts, the first of
 * equal ones is awarded. Those that came or went say so themselves.
 */
final class CriteriaOrder {

    private static final Wording ORDER = new Wording("ordre des critères", "order of the criteria");
    private static final Wording DECIDES = new Wording(
            "ordre des critères (à égalité de points, le premier compte)",
            "order of the criteria (at equal points, the first counts)");

    private final GridDocument older;
    private final GridDocument newer;

    CriteriaOrder(GridDocument older, GridDocument newer) {
        this.older = older;
        this.newer = newer;
    }

    /** What differs in the family of this code; nothing where one grid has no such family. */
    List<Difference> differences(String code) {
        List<Family> families = Stream.of(older, newer)
                .flatMap(document -> document.families().stream())
                .filter(family -> family.code().equals(code))
                .toList();
        if (families.size() < 2) {
            return List.of();
        }
        List<Criterion> before = shared(families.get(0), families.get(1));
        List<Criterion> after = shared(families.get(1), families.get(0));
        boolean decides = families.stream().anyMatch(family -> family.cumulation() == Cumulation.HIGHEST);
        return codes(before).equals(codes(after))
                ? List.of()
                : List.of(new Difference(decides ? DECIDES : ORDER, names(before), names(after)));
    }

    private static List<Criterion> shared(Family family, Family other) {
        Set<String> codes = Set.copyOf(codes(other.criteria()));
        return family.criteria().stream()
                .filter(criterion -> codes.contains(criterion.code()))
                .toList();
    }

    private static List<String> codes(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::code).toList();
    }

    private static List<Condition> names(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> GridEntries.named(criterion.label()))
                .toList();
    }
}
