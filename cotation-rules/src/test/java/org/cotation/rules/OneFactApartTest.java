package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Evaluation;
import org.cotation.engine.Grid;
import org.cotation.explain.Cause;
import org.cotation.explain.Change;
import org.cotation.explain.Effect;
import org.cotation.explain.Effect.Subject;
import org.cotation.explain.Found;
import org.cotation.explain.ScoreChange;
import org.cotation.json.ProfileJson;
import org.cotation.rules.kit.CompleteGrids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each public, two requests that differ by one fact, and the explanation of the difference is that fact. */
class OneFactApartTest {

    private static final CotationEngine ENGINE = CotationEngine.load();
    private static final List<Grid> GRIDS = CompleteGrids.of(ENGINE);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    /** Two requests, of which the second alone belongs to the public. */
    private record Pair(String code, String path, String before, String after) {}

    private static Pair pair(String code, String path, String shared, String before, String after) {
        return new Pair(code, path, shared.formatted(before), shared.formatted(after));
    }

    private static Pair added(String code, String path, String after) {
        return new Pair(code, path, "{}", after);
    }

    private static final List<Pair> PAIRS = List.of(
            pair("DALO", "dalo.status", "{\"dalo\": {\"status\": \"%s\"}}", "CADUC", "ACTIF"),
            pair("L441-1.a", "disability.personsCount", "{\"disability\": {\"personsCount\": %s}}", "0", "1"),
            added("L441-1.b", "therapeuticFlat.leaving", "{\"therapeuticFlat\": {\"leaving\": true}}"),
            pair(
                    "L441-1.c",
                    "assessments[0].favourable",
                    "{\"assessments\": [{\"public\": \"L441-1.c\", \"favourable\": %s}]}",
                    "false",
                    "true"),
            pair("L441-1.d", "currentHousing.status", "{\"currentHousing\": {\"status\": \"%s\"}}", "LP", "SH"),
            pair(
                    "L441-1.e",
                    "applicant.longTermUnemployment.endDate",
                    "{\"applicant\": {\"employedOn\": true, \"longTermUnemployment\": {\"startDate\": \"2024-01-01\", \"endDate\": \"%s\"}}}",
                    "2024-11-30",
                    "2025-11-30"),
            added("L441-1.f", "currentHousing.unfit", "{\"currentHousing\": {\"unfit\": true}}"),
            pair(
                    "L441-1.g",
                    "violence.kind",
                    "{\"violence\": {\"kind\": \"%s\", \"proof\": [\"PROTECTION_ORDER\"]}}",
                    "OTHER",
                    "COUPLE"),
            pair(
                    "L441-1.g-bis",
                    "violence.proof[1]",
                    "{\"violence\": {\"kind\": \"RAPE_AT_HOME\", \"proof\": [\"COMPLAINT\"%s]}}",
                    "",
                    ", \"AUTHOR_MEASURE\""),
            added(
                    "L441-1.h",
                    "prostitutionExit.prefectAuthorisation",
                    "{\"prostitutionExit\": {\"prefectAuthorisation\": true}}"),
            added("L441-1.i", "trafficking.victim", "{\"trafficking\": {\"victim\": true}}"),
            pair(
                    "L441-1.j",
                    "dependants[0].birthDate",
                    "{\"dependants\": [{\"birthDate\": \"%s\"}], \"currentHousing\": {\"notDecent\": true}}",
                    "2008-06-15",
                    "2008-06-16"),
            pair("L441-1.k", "currentHousing.status", "{\"currentHousing\": {\"status\": \"%s\"}}", "LP", "SD"),
            pair(
                    "L441-1.l",
                    "currentHousing.rehousingSecured",
                    "{\"currentHousing\": {\"evictionStage\": \"JUDGMENT\", \"rehousingSecured\": %s}}",
                    "true",
                    "false"),
            pair(
                    "L441-1.m",
                    "childProtection.careEnd",
                    "{\"applicant\": {\"birthDate\": \"2005-01-01\"}, \"childProtection\": {\"careStart\": \"2015-01-01\", \"careEnd\": \"%s\"}}",
                    "2023-01-01",
                    "2023-12-31"),
            pair(
                    "OBJ.PREMIER_QUARTILE",
                    "resources.monthly[0].amount",
                    "{\"resources\": {\"monthly\": [{\"code\": \"SAL\", \"amount\": %s}]}}",
                    "1200",
                    "800"),
            pair(
                    "FLAG.DELAI_ANORMALEMENT_LONG",
                    "application.initialFilingDate",
                    "{\"application\": {\"initialFilingDate\": \"%s\"}}",
                    "2024-06-15",
                    "2024-06-14"),
            pair("FLAG.MUTATION", "currentHousing.status", "{\"currentHousing\": {\"status\": \"%s\"}}", "LP", "HLM"),
            pair(
                    "FLAG.TRAVAILLEUR_ESSENTIEL",
                    "applicant.essentialSector",
                    "{\"applicant\": {\"essentialSector\": \"%s\", \"teleworkable\": false}}",
                    "banque",
                    "transport"),
            added("FLAG.SAPEUR_POMPIER_VOLONTAIRE", "volunteerFirefighter", "{\"volunteerFirefighter\": true}"),
            pair(
                    "LDA.ENVAUL",
                    "applicant.birthDate",
                    "{\"applicant\": {\"birthDate\": \"%s\"}, \"currentHousing\": {\"status\": \"SD\"}, \"resources\": {\"monthly\": []}}",
                    "2001-06-15",
                    "2001-06-16"),
            added("PDALHPD", "labels.pdalhpd.recognised", "{\"labels\": {\"pdalhpd\": {\"recognised\": true}}}"),
            pair(
                    "CONTINGENT_PREFECTORAL",
                    "application.reserverQuota",
                    "{\"application\": {\"reserverQuota\": \"%s\"}}",
                    "AUCUN",
                    "PPRIOR"),
            pair(
                    "CAHC.JEUNES_18_30",
                    "applicant.birthDate",
                    "{\"applicant\": {\"birthDate\": \"%s\"}}",
                    "1995-06-15",
                    "1995-06-16"),
            pair(
                    "CAHC.RENOUVELLEMENT_URBAIN",
                    "currentHousing.renewalOperation.rehousingRequired",
                    "{\"currentHousing\": {\"renewalOperation\": {\"type\": \"ANRU\", \"buildingConcerned\": true, \"rehousingRequired\": %s}}}",
                    "false",
                    "true"),
            pair("CAHC.PERTE_AUTONOMIE", "autonomy.gir", "{\"autonomy\": {\"gir\": %s}}", "5", "4"),
            pair(
                    "CAHC.MENAGES_ACTIFS",
                    "applicant.employedOn",
                    "{\"applicant\": {\"employedOn\": %s}}",
                    "false",
                    "true"));

    static Stream<Object[]> pairsUnderEachGridThatKnowsThePublic() {
        return GRIDS.stream().flatMap(grid -> PAIRS.stream()
                .filter(pair -> grid.info().publics().contains(pair.code()))
                .map(pair -> new Object[] {grid, pair.code(), pair}));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pairsUnderEachGridThatKnowsThePublic")
    void theExplanationOfTheDifferenceIsThatFactAndItAlone(Grid grid, String code, Object given) {
        Pair pair = (Pair) given;
        ScoreChange change = ENGINE.compare(
                new Evaluation(ProfileJson.read(pair.before()), grid, TODAY),
                new Evaluation(ProfileJson.read(pair.after()), grid, TODAY));

        assertThat(change.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.changes()).singleElement().isInstanceOfSatisfying(Change.OfFact.class, fact -> assertThat(
                            fact.path())
                    .isEqualTo(pair.path()));
            assertThat(effect(cause, code).before().found()).isNotEqualTo(Found.RECOGNISED);
            assertThat(effect(cause, code).after().found()).isEqualTo(Found.RECOGNISED);
            assertThat(cause.points()).isEqualTo(change.points());
        });
    }

    private static Effect effect(Cause cause, String code) {
        return cause.effects().stream()
                .filter(effect ->
                        effect.subject() == Subject.PUBLIC && effect.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing changes for " + code));
    }

    @Test
    void everyPublicHasSuchAPair() {
        List<String> publics = new ArrayList<>();
        GRIDS.forEach(grid -> publics.addAll(grid.info().publics()));
        assertThat(PAIRS.stream().map(Pair::code)).containsAll(publics).doesNotHaveDuplicates();
    }
}
