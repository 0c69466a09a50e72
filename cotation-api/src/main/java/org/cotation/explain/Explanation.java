package org.cotation.explain;

import java.util.List;
import java.util.Optional;
import org.cotation.score.PriorityScore;

/**
 * A score and, for every public, criterion, exclusion and orientation of the grid, why it was found or not (CRPA
 * R.311-3-1-2, CCH R.441-2-17). Immutable.
 *
 * @param score the score explained
 * @param rules what became of each rule under the readings adopted: those on publics in the order of their grids, then
 *     the others in the order of the grid; for a request outside the scoring, criteria included
 * @param open what would decide each public, then each criterion, then each exclusion that is undetermined
 */
public record Explanation(PriorityScore score, List<RuleReasons> rules, List<OpenPoint> open) {

    /** Copies the lists. */
    public Explanation {
        rules = List.copyOf(rules);
        open = List.copyOf(open);
    }

    /**
     * What would decide something; nothing where it is decided, or where this is not for the reader of the explanation.
     *
     * @param concern what kind of conclusion
     * @param code the code of the public, criterion or exclusion
     */
    public Optional<OpenPoint> open(Concern concern, String code) {
        return open.stream()
                .filter(point -> point.concern() == concern && point.code().equals(code))
                .findFirst();
    }

    /**
     * The rules that conclude on something, the nearest to holding first, otherwise in the order of the grid.
     *
     * @param concern what kind of conclusion
     * @param code the code of the public, criterion, exclusion or orientation
     */
    public List<RuleReasons> rules(Concern concern, String code) {
        return rules.stream()
                .filter(rule -> rule.concern() == concern && rule.code().equals(code))
                .sorted(Nearness.OF_RULES)
                .toList();
    }

    @Override
    public String toString() {
        return "Explanation[" + score + "]";
    }
}
