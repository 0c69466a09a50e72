package org.cotation.rules.scenario;

import java.util.stream.Stream;
import org.cotation.engine.Grid;
import org.cotation.message.Language;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/** Makes a JUnit test of each scenario of a grid: return them from a method annotated with {@code @TestFactory}. */
public final class GridScenarios {

    private GridScenarios() {}

    /**
     * The tests, one for each scenario in the order of the files.
     *
     * @param grid a grid loaded by an engine of this library
     * @throws IllegalArgumentException if the grid has no scenario
     * @throws org.cotation.engine.GridException if a file of scenarios is not sound
     */
    public static Stream<DynamicNode> dynamicTests(Grid grid) {
        Scenarios scenarios = Scenarios.of(grid);
        if (scenarios.all().isEmpty()) {
            throw new IllegalArgumentException("The grid (%s) has no scenario.%nWrite some in its folder scenarios."
                    .formatted(grid.info().id()));
        }
        return Stream.of(DynamicContainer.dynamicContainer(
                grid.info().id(),
                scenarios.all().stream()
                        .map(scenario -> DynamicTest.dynamicTest(
                                scenario.file() + ":" + scenario.line() + " " + scenario.title(),
                                () -> check(scenarios.run(scenario))))));
    }

    private static void check(ScenarioResult result) {
        if (!result.passed()) {
            StringBuilder text = new StringBuilder(result.scenario().title());
            result.differences().forEach(one -> {
                text.append("\n%s: expected %s, got %s".formatted(one.item(), one.expected(), one.actual()));
                one.why().forEach(why -> text.append("\n  - ").append(why.in(Language.EN)));
            });
            throw new AssertionFailedError(text.toString());
        }
    }
}
