package org.cotation.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.cotation.engine.Grid;
import org.cotation.rules.kit.mutants.GridMutants;
import org.cotation.score.FactValue;

/** The scenarios of {@code cahc-2022}, and the reference cases, notice any change of its rules. */
class CahcMutantsTest implements GridMutants {

    @Override
    public Path folder() {
        return Path.of("src/main/resources/org/cotation/grids/cahc-2022");
    }

    @Override
    public boolean holds(Grid mutant) {
        return ReferenceCases.hold(mutant) && receivedWithinAMonth(mutant);
    }

    /** A scenario says where a request is directed; by when, it cannot say (CCH, art. L.441-2-8: one month). */
    private static boolean receivedWithinAMonth(Grid grid) {
        return TestGrids.score(grid, "{\"application\": {\"initialFilingDate\": \"2026-06-01\"}}")
                .orientations()
                .stream()
                .anyMatch(orientation -> orientation.deadline().equals(new FactValue.Day(LocalDate.of(2026, 7, 1))));
    }

    @Override
    public Map<String, String> equivalents() {
        return Map.ofEntries(
                Map.entry(
                        "publics-locaux.drl, Demandeur âgé de 18 à 30 ans: Reading( youthHolder == \"applicant-only\", $bound : youthUpperBound, $insertion : youthInsertion ) -> Reading( $bound : youthUpperBound, $insertion : youthInsertion )",
                        "Where the age of either holder counts, the applicant's does."),
                Map.entry(
                        "publics-locaux.drl, Ménage à reloger par une opération de renouvellement urbain: Reading( renewalConcerned == \"to-be-rehoused\", $programme : renewalProgramme ) -> Reading( $programme : renewalProgramme )",
                        "Where the whole perimeter counts, a household to be rehoused does."),
                Map.entry(
                        "publics-locaux.drl, Perte d'autonomie attestée par un GIR de 1 à 4: Household( gir >= 1, gir <= 4 ) -> Household( gir <= 4 )",
                        "There is no GIR below 1."),
                Map.entry(
                        "publics-locaux.drl, Perte d'autonomie attestée par un GIR de 1 à 4: gir >= 1 -> gir >= 0",
                        "There is no GIR below 1."),
                Map.entry(
                        "publics-locaux.drl, Emploi d'un titulaire de la demande: Reading( employedMember == \"holder\" ) -> Reading( )",
                        "Where the job of any member counts, a holder's does."),
                Map.entry(
                        "grid.yaml: families.anciennete.cumulation: sum -> families.anciennete.cumulation: highest",
                        "One criterion alone is its own sum and the highest."),
                Map.entry(
                        "grid.yaml: families.refus.cumulation: sum -> families.refus.cumulation: highest",
                        "One criterion alone is its own sum and the highest."));
    }
}
