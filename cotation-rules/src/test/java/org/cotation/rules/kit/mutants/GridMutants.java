package org.cotation.rules.kit.mutants;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.GridPlace;
import org.junit.jupiter.api.Test;

/**
 * Tries the scenarios of a grid, as a JUnit test: implement this interface in a test class and say where the grid stands.
 * Each bound, comparison, code of a list, test and number of points is changed, one at a time, and so are caps, floor,
 * cumulations and local values in {@code grid.yaml}. A mutant is killed if it is no sound grid, or if a scenario of the
 * grid fails under it. One that survives is a mistake that nobody would notice: it wants a scenario.
 *
 * <p>The number of mutants tried is set by the system property {@code cotation.rule-mutants}; all of them without it.
 */
public interface GridMutants {

    /** The folder of the grid; of one version, where there are several. */
    Path folder();

    /** The grids that it may build on. */
    default GridCatalogue uses() {
        return CotationEngine.load().builtInGrids();
    }

    /** What else holds of the grid, beside its own scenarios: reference cases, say. A mutant of which it does not is killed. */
    default boolean holds(Grid mutant) {
        return true;
    }

    /**
     * The mutants that no request can tell from the grid, as {@code survivors} names them, each with the reason. It must be
     * true of each: one that is killed, or is no more, has to be taken off.
     */
    default Map<String, String> equivalents() {
        return Map.of();
    }

    /** How many mutants are tried, drawn among all. */
    default int mutants() {
        return Integer.getInteger("cotation.rule-mutants", Integer.MAX_VALUE);
    }

    /** What they are drawn from. */
    default long seed() {
        return 1;
    }

    /** Something fails under each mutant. */
    @Test
    default void everyMutantIsKilled() {
        GridFiles files = GridPlace.read(folder()).versions().get(0).files();
        Trial trial = new Trial(uses(), this::holds);
        if (!trial.passes(files)) {
            throw new MutantsSurvive("""
                    La grille a des erreurs, ou ses propres scénarios échouent : corrigez-les d'abord.

                    The grid is not sound, or its own scenarios fail: mend that first.""");
        }
        List<Mutant> all = Trial.mutants(files);
        List<Mutant> drawn = new ArrayList<>(all);
        Collections.shuffle(drawn, new Random(seed()));
        Set<Mutant> tried = Set.copyOf(drawn.subList(0, Math.min(mutants(), drawn.size())));
        List<Mutant> survivors =
                trial.survivors(all.stream().filter(tried::contains).toList());

        Set<String> stale = new TreeSet<>(equivalents().keySet());
        (tried.size() == all.size() ? survivors : all).forEach(mutant -> stale.remove(mutant.name()));
        List<Mutant> unexpected = survivors.stream()
                .filter(mutant -> !equivalents().containsKey(mutant.name()))
                .toList();
        if (!unexpected.isEmpty() || !stale.isEmpty()) {
            throw MutantsSurvive.of(tried.size(), unexpected, stale);
        }
    }
}
