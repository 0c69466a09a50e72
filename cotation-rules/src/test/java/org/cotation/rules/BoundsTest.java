package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.engine.Grid;
import org.cotation.rules.kit.Folders;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is not known exactly still decides a test where its bounds leave no doubt, and only there; what is not known at all
 * decides nothing, unless the rest does.
 */
class BoundsTest {

    /** After each request, the conditions that hold of it, that nobody can tell of it, and that do not hold. */
    private static final String SITUATIONS = """
            {"application": {"initialFilingDate": "2026-06-10"}, "dependants": [{"birthDate": "2015-01-01"}, null]}
            + Household( dependants >= 1 )
            + Household( dependants > 0 )
            + Household( dependants < 3 )
            + Household( dependants <= 2 )
            + Household( dependants != 3 )
            + Household( dependants != 0 )
            + Household( dependants not in (0, 3) )
            + Household( dependants + 1 >= 2 )
            + Household( dependants - 1 >= 0 )
            + Household( dependants * 2 <= 4 )
            + Household( dependants * 0 == 0 )
            + Household( $count : dependants ) Application( fullMonthsSinceFiling < $count )
            + exists Dependant( age < 18 )
            + Dependant( age == 11 )
            ? Household( dependants >= 2 )
            ? Household( dependants > 1 )
            ? Household( dependants < 2 )
            ? Household( dependants <= 1 )
            ? Household( dependants == 1 )
            ? Household( dependants == 2 )
            ? Household( dependants != 1 )
            ? Household( dependants in (1, 5) )
            ? Household( dependants not in (2, 5) )
            ? Household( dependants + dependants == 4 )
            + Household( dependants == dependants )
            ? exists Dependant( age > 18 )
            ? not Dependant( age > 18 )
            ? Applicant( age > 18 )
            - Household( dependants >= 3 )
            - Household( dependants > 2 )
            - Household( dependants < 1 )
            - Household( dependants <= 0 )
            - Household( dependants == 3 )
            - Household( dependants == 0 )
            - Household( dependants in (0, 3) )
            - Household( dependants + 1 > 3 )
            - Household( dependants - 1 < 0 )
            - Household( dependants * 2 > 4 )
            - not Dependant( age < 18 )
            - Roommate( age > 18 )
            {"autonomy": {"gir": null}}
            + Household( gir != 7 )
            + Household( gir not in (0, 7) )
            + not Dependant( age < 18 )
            ? Household( gir >= 1 )
            ? Household( gir <= 6 )
            ? Household( gir > 3 )
            ? Household( gir == 4 )
            ? Household( gir != 4 )
            ? Household( $gir : gir ) Housing( monthsInStructure == $gir )
            ? Household( $gir : gir ) Housing( monthsInStructure != $gir )
            - Household( gir > 6 )
            - Household( gir < 1 )
            - Household( gir == 7 )
            - Household( gir in (0, 7) )
            - Household( $gir : gir ) Housing( monthsInStructure > $gir )
            - Household( $gir : gir ) Housing( monthsInStructure <= $gir )
            - exists Dependant( age < 18 )
            {"application": {"reserverQuota": null}, "currentHousing": {"evictionStage": null}}
            + Application( reserverQuota in ("COLTER", "COLACT", "PPRIOR", "PFONCT", "AUTRES", "AUCUN") )
            ? Application( reserverQuota in ("COLTER", "COLACT", "PPRIOR", "PFONCT", "AUTRES") )
            ? Application( reserverQuota not in ("COLTER", "COLACT", "PPRIOR", "PFONCT", "AUTRES") )
            ? Application( reserverQuota == "AUCUN" )
            ? Application( reserverQuota != "AUCUN" )
            ? Housing( evictionStage == "JUDGMENT" )
            - Application( reserverQuota not in ("COLTER", "COLACT", "PPRIOR", "PFONCT", "AUTRES", "AUCUN") )
            {"violence": {"kind": null}}
            ? Violence( kind == "COUPLE" )
            ? Violence( kind in ("COUPLE", "FAMILY", "FORCED_MARRIAGE", "RAPE_AT_HOME", "OTHER") )
            {"applicant": {"birthDate": "2026-03-01"}, "childProtection": {"careStart": null}, "autonomy": {"gir": null}}
            ? ChildProtection( $age : ageAtCareStart ) Household( gir == $age )
            ? ChildProtection( $age : ageAtCareStart ) Household( gir != $age )
            ? ChildProtection( $age : ageAtCareStart ) Household( gir > $age )
            - ChildProtection( $age : ageAtCareStart ) Household( gir < $age )
            {"application": {"initialFilingDate": "2026-06-10"}, "autonomy": {"gir": null}}
            + Household( $gir : gir ) Application( fullMonthsSinceFiling != $gir )
            - Household( $gir : gir ) Application( fullMonthsSinceFiling == $gir )
            {"currentHousing": {"unfit": null, "notDecent": false}}
            + Housing( !( unfit && notDecent ) )
            + not Housing( unfit, notDecent )
            ? Housing( unfit || notDecent )
            ? Housing( !unfit )
            ? Housing( !( unfit || notDecent ) )
            - Housing( unfit && notDecent )
            - Housing( unfit, notDecent )
            {"currentHousing": {"unfit": null, "notDecent": true}}
            + Housing( unfit || notDecent )
            ? Housing( unfit && notDecent )
            ? Housing( unfit, notDecent )
            ? not Housing( unfit, notDecent )
            - Housing( !( unfit || notDecent ) )
            """;

    record Situation(String profile, String condition, CriterionStatus expected) {}

    /** A grid with a criterion for each condition, and its code. */
    private static final Map<String, String> CODES = new LinkedHashMap<>();

    private static final Grid GRID = grid();

    static List<Situation> situations() {
        List<Situation> situations = new ArrayList<>();
        String profile = "";
        for (String line : SITUATIONS.lines().toList()) {
            if (line.startsWith("{")) {
                profile = line;
            } else {
                CriterionStatus expected =
                        switch (line.charAt(0)) {
                            case '+' -> CriterionStatus.AWARDED;
                            case '?' -> CriterionStatus.UNDETERMINED;
                            default -> CriterionStatus.NOT_MET;
                        };
                situations.add(new Situation(profile, line.substring(2), expected));
            }
        }
        return situations;
    }

    private static Grid grid() {
        situations().forEach(one -> CODES.putIfAbsent(one.condition(), "C" + CODES.size()));
        StringBuilder rules = new StringBuilder();
        CODES.forEach((condition, code) -> rules.append(TestGrids.criterion(code, 1, condition)));
        return Folders.with(folder -> TestGrids.of(folder, "cumulation: sum", rules.toString()));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void whatTheUnknownCannotChangeIsDecided(Situation situation) {
        CriterionScore found = TestGrids.score(GRID, situation.profile())
                .findCriterion(CODES.getOrDefault(situation.condition(), ""))
                .orElseThrow();

        assertThat(found.status()).isEqualTo(situation.expected());
        assertThat(found.missing().isEmpty()).isEqualTo(situation.expected() != CriterionStatus.UNDETERMINED);
    }
}
