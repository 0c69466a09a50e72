package org.cotation.rules.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;

/** A small grid of young people, of refusals and of people without shelter, with the scenarios that a test gives it. */
final class ScenarioGrid {

    static final String MANIFEST = """
            id: petite
            title: Petite grille
            validity: { from: 2020-01-01 }
            uses: [priorites-nationales]
            ties: [initialFilingDate]
            families:
              - { code: age, label: Âge, label_en: Age, cumulation: highest }
              - { code: refus, label: Refus, label_en: Refusals, cumulation: sum }
            """;

    static final String RULES = """
            rule "Irrecevable"
                @outside( RADIE )
                @legalBasis( "essai" )
            when
                Application( reserverQuota == "AUTRES" )
            then
            end

            rule "Jeune"
                @criterion( JEUNE ) @family( age ) @points( 10 )
                @label_en( "Young" )
                @legalBasis( "essai" )
            when
                Applicant( age >= 18, age < 30 )
            then
            end

            rule "Majeur"
                @criterion( MAJEUR ) @family( age ) @points( 4 )
                @legalBasis( "essai" )
            when
                Applicant( age >= 18 )
            then
            end

            rule "Refus"
                @criterion( REFUS ) @family( refus ) @points( -5 ) @per( $refusals ) @cap( -10 )
                @legalBasis( "essai" )
            when
                Application( $refusals : refusals, refusals > 0 )
            then
            end

            rule "Sans abri"
                @orientation( SIAO ) @place( "Lens" )
                @legalBasis( "essai" )
            when
                Housing( status == "SD" )
            then
            end
            """;

    private ScenarioGrid() {}

    /** The grid with one file of scenarios, {@code scenarios/essai.yaml}. */
    static Grid of(Path folder, String scenarios) {
        try {
            Files.createDirectories(folder.resolve("scenarios"));
            Files.writeString(folder.resolve("grid.yaml"), MANIFEST);
            Files.writeString(folder.resolve("regles.drl"), RULES);
            Files.writeString(folder.resolve("scenarios/essai.yaml"), scenarios);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CotationEngine.load().open(folder);
    }

    static ScenarioReport run(Path folder, String scenarios) {
        return Scenarios.of(of(folder, scenarios)).run();
    }

    static List<Diagnostic> findings(Path folder, String scenarios) {
        Grid grid = of(folder, scenarios);
        try {
            Scenarios.of(grid);
            return List.of();
        } catch (GridException e) {
            return e.diagnostics();
        }
    }
}
