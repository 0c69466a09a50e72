package org.cotation.rules.internal.scenario;

import java.util.List;
import java.util.function.Predicate;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.engine.LoadedGrid;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.rules.internal.grid.Manifest.PublicDefinition;
import org.cotation.rules.internal.lint.Linter;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Rule;

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
        List<Rule> rules = grid.rules().stream().map(CompiledRule::rule).toList();
        return new ScenarioNames(
                grid.info().publics(),
                concluded(rules, Conclusion.Awards.class::isInstance),
                grid.manifest().families().stream().map(FamilyDefinition::code).toList(),
                concluded(rules, Conclusion.Outside.class::isInstance),
                concluded(rules, Conclusion.Directs.class::isInstance));
    }

    /** The codes of a grid that was read. */
    public static ScenarioNames of(Linter.Subject grid) {
        return new ScenarioNames(
                grid.publics().stream().map(PublicDefinition::code).toList(),
                concluded(grid.rules(), Conclusion.Awards.class::isInstance),
                grid.manifest().families().stream().map(FamilyDefinition::code).toList(),
                concluded(grid.rules(), Conclusion.Outside.class::isInstance),
                concluded(grid.rules(), Conclusion.Directs.class::isInstance));
    }

    private static List<String> concluded(List<Rule> rules, Predicate<Conclusion> wanted) {
        return rules.stream()
                .map(Rule::conclusion)
                .filter(wanted)
                .map(Conclusion::code)
                .distinct()
                .toList();
    }
}
