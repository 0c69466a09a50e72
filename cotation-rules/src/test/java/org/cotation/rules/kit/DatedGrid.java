package org.cotation.rules.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;

/** Small grids of random rules on all that runs with time, each criterion with the bounds that chance gives it. */
final class DatedGrid {

    private static final List<String> CONDITIONS = List.of(
            "Applicant( age >= %1$d, age <= %2$d )",
            "Holder( age < %1$d )",
            "exists Dependant( age < %1$d )",
            "exists Dependant( minorInCharge, age >= %1$d )",
            "not VisitingChild( age >= %1$d )",
            "exists Roommate( age >= %2$d )",
            "Household( loneParent )",
            "Household( consumptionUnits >= 1.8 )",
            "Application( fullMonthsSinceFiling >= %1$d )",
            "Application( abnormallyLongDelayPassed )",
            "Application( refusals > 0 )",
            "Housing( monthsInStructure >= %1$d )",
            "Housing( renewalRehoused )",
            "Holder( unemployedMoreThanAYear )",
            "Holder( unemployedAYearOrMore )",
            "ChildProtection( ageBegunAtCareEnd <= %1$d )",
            "ChildProtection( yearsBegunSinceCareEnd <= 3 )",
            "ChildProtection( ageAtCareStart < %1$d )",
            "Resources( $limit : firstQuartileThreshold )\n    Resources( yearlyIncomePerUnit <= $limit )",
            "exists Offer( refusal )");

    private DatedGrid() {}

    static Grid drawn(CotationEngine engine, SplittableRandom random) {
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
        String manifest = """
                id: essai
                title: Essai
                validity: { from: %s, to: %s }
                families:
                  - { code: f, label: Famille, label_en: Family, cumulation: %s }
                  - { code: duree, label: Durée, label_en: Time, cumulation: sum, cap: %d }
                parameters:
                  first-quartile: { 2024: 9000, 2025: 12000, 2026: 10000 }
                  abnormally-long-delay: %d
                """.formatted(
                        from,
                        from.plusDays(random.nextInt(500)),
                        random.nextBoolean() ? "sum" : "highest",
                        random.nextInt(3, 30),
                        random.nextInt(1, 40));
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < CONDITIONS.size(); i++) {
            int bound = random.nextInt(1, 40);
            rules.append(rule(
                    "C" + i,
                    "f",
                    random.nextInt(1, 9),
                    CONDITIONS.get(i).formatted(bound, bound + random.nextInt(10))));
        }
        rules.append(rule("MOIS", "duree", 1, "Application( $months : fullMonthsSinceFiling )")
                .replace("@points( 1 )", "@points( 1 ) @per( $months )"));
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
