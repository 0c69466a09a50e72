package org.cotation.rules.internal.scenario;

import java.util.List;
import java.util.function.Predicate;
import org.cotation.rules.internal.engine.LoadedGrid;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.rules.internal.rule.Conclusion;

/**
 * The codes of a grid that a scenario may name.
 *
 * @param publics its publics and those of the grids it uses
 * @param criteria its criteria
 * @param families its families
 * @param exclusions its reasons to treat a request outside the scoring
 * @param orientations its orientations
 */
public record ScenarioNames(
        List<String> publics,
        List<String> criteria,
        List<String> families,
        List<String> exclusions,
        List<String> orientations) {

    /** The codes of a grid. */
    public static ScenarioNames of(LoadedGrid grid) {
        return new ScenarioNames(
                grid.info().publics(),
                concluded(grid, Conclusion.Awards.class::isInstance),
                grid.manifest().families().stream().map(FamilyDefinition::code).toList(),
                concluded(grid, Conclusion.Outside.class::isInstance),
                concluded(grid, Conclusion.Directs.class::isInstance));
    }

    private static List<String> concluded(LoadedGrid grid, Predicate<Conclusion> wanted) {
        return grid.rules().stream()
                .map(rule -> rule.rule().conclusion())
                .filter(wanted)
                .map(Conclusion::code)
                .distinct()
                .toList();
    }
}
