package org.cotation.rules.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SplittableRandom;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;

/** Small grids of random rules on what applicants bring: boxes, codes, dates, amounts; under every cumulation. */
final class BroughtGrid {

    private static final List<String> CONDITIONS = List.of(
            "Housing( unfit )",
            "Housing( notDecent || unfit )",
            "Housing( evictionStage in (\"JUDGMENT\", \"FORCE\"), !rehousingSecured )",
            "Housing( status in (\"SD\", \"HOT\", \"CP\") )",
            "Housing( status != \"HLM\", surface < %1$d )",
            "Housing( surface >= %1$d, surface <= %2$d )",
            "Housing( monthlyRent > %2$d )",
            "Resources( effortRate >= %1$d )",
            "Resources( monthlyIncome < 1%1$d )",
            "Household( gir <= 3 )",
            "Household( handicapDeclared, handicapProof != \"RQTH\" )",
            "Dalo( status == \"ACTIF\" )",
            "Labels( pdalhpd, !prefecturalQuota )",
            "Violence( kind in (\"COUPLE\", \"FAMILY\"), judicialProof )",
            "Holder( age >= %1$d, age <= %2$d )",
            "exists Dependant( disabled )",
            "not Dependant( age < %1$d )",
            "Application( fullMonthsSinceFiling >= %1$d )",
            "exists Reason( code == \"05\" )",
            "Situation( leavingTherapeuticFlat || volunteerFirefighter )",
            "ChildProtection( ageAtCareStart < 18, yearsBegunSinceCareEnd <= 3 )");

    private static final List<String> CUMULATIONS =
            List.of("cumulation: sum", "cumulation: highest", "cumulation: declared", "cumulation: sum, cap: 9");

    private BroughtGrid() {}

    static Grid drawn(CotationEngine engine, SplittableRandom random) {
        String manifest = """
                id: essai
                title: Essai
                validity: { from: 2020-01-01 }
                families:
                  - { code: f, label: Famille, label_en: Family, %s }
                  - { code: g, label: Autre famille, label_en: Other family, %s }
                  - { code: moins, label: Pénalités, label_en: Penalties, cumulation: sum }
                """.formatted(
                        CUMULATIONS.get(random.nextInt(CUMULATIONS.size())),
                        CUMULATIONS.get(random.nextInt(CUMULATIONS.size())));
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < CONDITIONS.size(); i++) {
            if (random.nextInt(3) > 0) {
                int bound = random.nextInt(5, 60);
                rules.append(rule(
                        "C" + i,
                        random.nextBoolean() ? "f" : "g",
                        random.nextInt(1, 9),
                        CONDITIONS.get(i).formatted(bound, bound + random.nextInt(10))));
            }
        }
        rules.append(rule("AUTRE", "moins", -3, "Housing( ownsOther )"));
        return Folders.with(folder -> {
            try {
                Files.writeString(folder.resolve("grid.yaml"), manifest);
                Files.writeString(folder.resolve("regles.drl"), rules);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return engine.open(folder);
        });
    }

    private static String rule(String code, String family, int points, String condition) {
        return """
                rule "Critère %s"
                    @criterion( %s ) @family( %s ) @points( %d )
                    @legalBasis( "essai" )
                when
                    %s
                then
                end

                """.formatted(code, code, family, points, condition);
    }
}
