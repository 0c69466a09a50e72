package org.cotation.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios of the grids shipped all pass, and leave no rule and no bound aside. */
class ShippedScenariosTest {

    static Stream<Grid> grids() {
        return CotationEngine.load().builtInGrids().grids().stream();
    }

    @TestFactory
    Stream<DynamicNode> each_scenario_passes() {
        return grids().flatMap(GridScenarios::dynamicTests);
    }

    @ParameterizedTest
    @MethodSource("grids")
    void every_rule_and_every_bound_is_exercised(Grid grid) {
        ScenarioReport report = Scenarios.of(grid).run();

        assertThat(report.passed()).isTrue();
        assertThat(report.rules()).isEmpty();
        assertThat(report.boundaries()).isEmpty();
    }
}
