package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.rules.ReferenceCases.Case;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The situations that must pass, through the public API and JSON; and a situation under each reading of each text. */
class ReferenceCasesTest {

    private final CotationEngine engine = CotationEngine.load();
    private final Grid grid = engine.builtInGrids().find("cahc-2022").orElseThrow();

    static List<Case> reference() {
        return ReferenceCases.read("/cases.json");
    }

    static List<Case> interpretations() {
        return ReferenceCases.read("/interpretation-cases.json");
    }

    @ParameterizedTest
    @MethodSource({"reference", "interpretations"})
    void situationGivesTheStatusesThatTheLawGivesIt(Case situation) {
        PriorityScore score =
                engine.score(situation.profile(), grid.with(situation.interpretations()), situation.asOf());

        Map<String, Object> found = new TreeMap<>();
        situation
                .expected()
                .keySet()
                .forEach(code -> found.put(
                        code, score.findPublic(code).map(PublicFinding::status).orElseThrow()));
        assertThat(situation.expected()).isNotEmpty();
        assertThat(found).containsExactlyInAnyOrderEntriesOf(new TreeMap<>(situation.expected()));
    }

    @Test
    void noReferenceSituationIsLost() {
        assertThat(reference()).hasSize(62);
    }

    /** For every interpretation, one and the same situation stands under each of its readings. */
    @Test
    void everyReadingOfEveryInterpretationHasASituation() {
        Map<String, Set<String>> covered = new TreeMap<>();
        for (Case situation : reference()) {
            cover(situation, covered);
        }
        for (Case situation : interpretations()) {
            cover(situation, covered);
        }
        for (String name : Interpretations.ALL.names()) {
            assertThat(covered.get(name))
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(Interpretations.ALL.readings(name));
        }
    }

    private static void cover(Case situation, Map<String, Set<String>> covered) {
        situation.interpretations().forEach((name, value) -> covered.computeIfAbsent(name, key -> new HashSet<>())
                .add(value));
    }
}
