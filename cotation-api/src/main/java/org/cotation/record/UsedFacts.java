package org.cotation.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cotation.score.Blocker;
import org.cotation.score.Evidence;
import org.cotation.score.PriorityScore;

/** Finds the facts that a score rests on. */
public final class UsedFacts {

    private UsedFacts() {}

    /**
     * The paths of the facts that a score rests on, lacks, or is held back by, each once; those of parameters of the grid
     * among them.
     *
     * @param score the score
     */
    public static Set<String> of(PriorityScore score) {
        Set<String> paths = new LinkedHashSet<>();
        evidence(score).forEach(fact -> paths.add(fact.path()));
        score.publics().forEach(found -> {
            paths.addAll(found.missing());
            addPaths(found.blockedBy(), paths);
        });
        score.criteria().forEach(criterion -> {
            paths.addAll(criterion.missing());
            addPaths(criterion.blockedBy(), paths);
        });
        score.outside().forEach(exclusion -> paths.addAll(exclusion.missing()));
        return paths;
    }

    private static void addPaths(List<Blocker> blockers, Set<String> paths) {
        blockers.forEach(blocker -> paths.addAll(blocker.paths()));
    }

    /** The facts that the conclusions of a score rest on, in their order. */
    static List<Evidence> evidence(PriorityScore score) {
        List<Evidence> evidence = new ArrayList<>();
        score.publics().forEach(found -> evidence.addAll(found.evidence()));
        score.outside().forEach(exclusion -> evidence.addAll(exclusion.evidence()));
        score.criteria().forEach(criterion -> evidence.addAll(criterion.evidence()));
        score.orientations().forEach(orientation -> evidence.addAll(orientation.evidence()));
        return evidence;
    }
}
