package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cotation.engine.Grid;
import org.cotation.explain.Absorption.Why;
import org.cotation.explain.WhatIf;
import org.cotation.explain.WhatIf.Change;
import org.cotation.explain.WhatIf.Choice;
import org.cotation.explain.WhatIf.Kind;
import org.cotation.json.ProfileJson;
import org.cotation.message.Language;
import org.cotation.score.Figure;
import org.cotation.text.WhatIfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would change a score: what is proposed, what never is, and what families absorb. */
class WhatIfTest {

    @TempDir
    private Path folder;

    private Grid grid(String family, String rules) {
        return TestGrids.write(
                folder,
                Map.of(
                        "grid.yaml",
                        "id: petite\ntitle: Petite grille\nvalidity: { from: 2020-01-01 }\nfamilies:\n  - { code: f, label: Famille, "
                                + family + " }\n",
                        "regles.drl",
                        rules));
    }

    private static WhatIf whatIf(Grid grid, String profile) {
        return TestGrids.ENGINE.whatIf(ProfileJson.read(profile), grid, TestGrids.TODAY);
    }

    private static List<String> paths(WhatIf whatIf) {
        return whatIf.changes().stream()
                .flatMap(change -> change.facts().stream())
                .map(WhatIf.Fact::path)
                .toList();
    }

    private static Change change(WhatIf whatIf, String... paths) {
        return whatIf.changes().stream()
                .filter(change ->
                        change.facts().stream().map(WhatIf.Fact::path).toList().equals(List.of(paths)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing on " + List.of(paths) + " in " + whatIf.changes()));
    }

    private static List<String> words(WhatIf.Fact fact) {
        return fact.choices().stream().map(choice -> choice.words().fr()).toList();
    }

    /** « Jamais “ayez un autre enfant” » : neither children, nor a couple, nor a job, nor another dwelling. */
    @Test
    void choicesOfLifeAreNeverProposed() {
        Grid grid = grid(
                "cumulation: sum",
                TestGrids.criterion("ENFANTS", 5, "Household( dependants > 0 )")
                        + TestGrids.criterion("COUPLE", 5, "exists CoApplicant()")
                        + TestGrids.criterion("NAISSANCE", 5, "Household( unbornChildren > 0 )")
                        + TestGrids.criterion("EMPLOI", 5, "Employment( holderEmployed )")
                        + TestGrids.criterion("LOGEMENT", 5, "Housing( status == \"SD\" )")
                        + TestGrids.criterion("INDIGNE", 5, "Housing( unfit )"));

        WhatIf whatIf =
                whatIf(grid, "{\"applicant\":{\"birthDate\":\"1960-01-01\"},\"currentHousing\":{\"status\":\"HLM\"}}");

        assertThat(paths(whatIf))
                .contains("currentHousing.unfit")
                .noneMatch(path -> path.matches("(dependants|coApplicant|unbornChildren|roommates|visitingChildren).*"
                        + "|.*employedOn|currentHousing.status"));
    }

    /** A box answered no, or found false, was answered: it is not for the library to suggest another answer. */
    @Test
    void anAnswerGivenIsNotPutInDoubt() {
        Grid grid = grid("cumulation: sum", TestGrids.criterion("INDIGNE", 5, "Housing( unfit )"));

        assertThat(paths(whatIf(grid, "{}"))).contains("currentHousing.unfit");
        assertThat(paths(whatIf(grid, "{\"currentHousing\":{\"unfit\":false}}")))
                .doesNotContain("currentHousing.unfit");
        assertThat(
                        paths(
                                whatIf(
                                        grid,
                                        "{\"currentHousing\":{\"unfit\":true},\"valueStatus\":{\"currentHousing.unfit\":\"REFUTED\"}}")))
                .doesNotContain("currentHousing.unfit");
    }

    @Test
    void onlyWhatTheGridReadsIsProposed() {
        Grid grid = grid("cumulation: sum", TestGrids.criterion("INDIGNE", 5, "Housing( unfit )"));

        assertThat(paths(whatIf(grid, "{}"))).containsExactly("currentHousing.unfit");
    }

    @Test
    void aFamilyThatCountsTheHighestAbsorbs() {
        Grid grid = grid(
                "cumulation: highest",
                TestGrids.criterion("INDIGNE", 8, "Housing( unfit )")
                        + TestGrids.criterion("NON_DECENT", 5, "Housing( notDecent )")
                        + TestGrids.criterion("EXPULSION", 10, "Housing( evictionStage == \"FORCE\" )"));

        WhatIf whatIf = whatIf(grid, "{\"currentHousing\":{\"unfit\":true}}");

        Change beaten = change(whatIf, "currentHousing.notDecent");
        assertThat(beaten.effect().gain()).isEqualTo(Figure.of(0));
        assertThat(beaten.absorbed()).singleElement().satisfies(absorbed -> {
            assertThat(absorbed.why()).isEqualTo(Why.BEATEN);
            assertThat(absorbed.by().fr()).isEqualTo("Critère INDIGNE");
        });
        Change replaces = change(whatIf, "currentHousing.evictionStage");
        assertThat(replaces.effect().gain()).isEqualTo(Figure.of(2));
        assertThat(replaces.absorbed()).singleElement().satisfies(absorbed -> assertThat(absorbed.why())
                .isEqualTo(Why.REPLACES));
        assertThat(WhatIfText.render(whatIf, Language.FR))
                .contains("Critère qui ne compte plus : « Critère INDIGNE »", "prendrait la place")
                .contains("« Critère INDIGNE » vaut autant ou plus");
    }

    @Test
    void aCapAbsorbs() {
        Grid grid = grid(
                "cumulation: sum, cap: 10",
                TestGrids.criterion("INDIGNE", 8, "Housing( unfit )")
                        + TestGrids.criterion("NON_DECENT", 5, "Housing( notDecent )"));

        Change change = change(whatIf(grid, "{\"currentHousing\":{\"unfit\":true}}"), "currentHousing.notDecent");

        assertThat(change.effect().gain()).isEqualTo(Figure.of(2));
        assertThat(change.absorbed()).singleElement().satisfies(absorbed -> assertThat(absorbed.why())
                .isEqualTo(Why.CAP));
    }

    /** In a family whose choice is declared, a box to tick; and where its situation is not there either, both. */
    @Test
    void aBoxIsProposedWithWhatItStandsFor() {
        Grid grid = grid(
                "cumulation: declared",
                TestGrids.criterion("INDIGNE", 8, "Housing( unfit )")
                        + TestGrids.criterion("NON_DECENT", 5, "Housing( notDecent )"));

        WhatIf whatIf = whatIf(grid, "{\"currentHousing\":{\"notDecent\":true}}");

        Change tick = change(whatIf, "declaredSituations.f");
        assertThat(tick.kind()).isEqualTo(Kind.DECLARATION);
        assertThat(tick.effect().gain()).isEqualTo(Figure.of(5));
        assertThat(words(tick.facts().get(0))).containsExactly("« Critère NON_DECENT »");
        Change both = change(whatIf, "currentHousing.unfit", "declaredSituations.f");
        assertThat(both.effect().gain()).isEqualTo(Figure.of(8));
        assertThat(change(whatIf, "currentHousing.unfit").absorbed())
                .singleElement()
                .satisfies(absorbed -> assertThat(absorbed.why()).isEqualTo(Why.NOT_TICKED));
    }

    /** CCH L.441-1 g: the situation alone leaves the public undetermined, the proof alone says nothing. */
    @Test
    void aSituationAndItsProofAreProposedTogether() {
        WhatIf whatIf = whatIf(national(), "{}");

        Change violence = change(whatIf, "violence.kind", "violence.proof");
        assertThat(violence.effect().recognised())
                .extracting(found -> found.code())
                .containsExactly("L441-1.g");
        assertThat(words(violence.facts().get(0)))
                .containsExactly("« Au sein du couple »", "« Au sein de la famille »", "« Menace de mariage forcé »");
        assertThat(violence.proof()).contains("Ordonnance de protection");
    }

    /** RQTH does not prove the handicap under the usual reading: another document would. */
    @Test
    void anotherDocumentMayTakeThePlaceOfOneThatDoesNotProve() {
        Change document = change(
                whatIf(national(), "{\"disability\":{\"personsCount\":1,\"proof\":\"RQTH\"}}"), "disability.proof");

        assertThat(document.kind()).isEqualTo(Kind.DOCUMENT);
        assertThat(document.effect().recognised())
                .extracting(found -> found.code())
                .containsExactly("L441-1.a");
        assertThat(words(document.facts().get(0)))
                .doesNotContain("« Reconnaissance de la qualité de travailleur handicapé »");
    }

    @Test
    void whatIsDeclaredIsProposedForVerification() {
        Grid grid = grid("cumulation: sum", TestGrids.criterion("INDIGNE", 5, "Housing( unfit )"));

        Change change = change(whatIf(grid, "{\"currentHousing\":{\"unfit\":true}}"), "currentHousing.unfit");

        assertThat(change.kind()).isEqualTo(Kind.DOCUMENT);
        assertThat(change.facts().get(0).choices()).isEmpty();
        assertThat(change.effect().gain()).isEqualTo(Figure.of(0));
        assertThat(change.effect().confirmedGain()).isEqualTo(Figure.of(5));
    }

    /** To the day: who is 18 to 30 today was born from 16 June 1995 to 15 June 2008. */
    @Test
    void theDatesThatWouldDoAreTold() {
        Grid grid = grid(
                "cumulation: sum",
                TestGrids.criterion("JEUNE", 5, "Applicant( age >= 18, age <= 30 )")
                        + TestGrids.criterion("AINE", -3, "Applicant( age >= 80 )"));

        Change change = change(whatIf(grid, "{}"), "applicant.birthDate");

        assertThat(change.kind()).isEqualTo(Kind.ANSWER);
        assertThat(words(change.facts().get(0))).containsExactly("du 16 juin 1995 au 15 juin 2008");
        assertThat(change.otherwise()).singleElement().satisfies(other -> {
            assertThat(words(other.facts().get(0))).containsExactly("au plus tard le 15 juin 1946");
            assertThat(other.effect().gain()).isEqualTo(Figure.of(-3));
        });
    }

    /** To the cent. */
    @Test
    void theAmountsThatWouldDoAreTold() {
        Grid grid = grid("cumulation: sum", TestGrids.criterion("EFFORT", 5, "Resources( effortRate >= 33 )"));

        Change change = change(
                whatIf(grid, "{\"currentHousing\":{\"monthlyRent\":400},\"resources\":{\"monthly\":null}}"),
                "resources.monthly");

        assertThat(words(change.facts().get(0))).containsExactly("1\u202F212,12\u00A0€ au plus");
    }

    /** An open question is told even where its answer can only cost points: an answer is honest or none. */
    @Test
    void anAnswerThatCanOnlyCostIsTold() {
        Grid grid = grid("cumulation: sum", TestGrids.criterion("AUTRE", -5, "Housing( ownsOther )"));

        assertThat(whatIf(grid, "{}").changes())
                .noneMatch(change -> paths(change).contains("currentHousing.ownsOther"));
        WhatIf open = whatIf(grid, "{\"currentHousing\":{\"ownsOther\":null}}");
        assertThat(change(open, "currentHousing.ownsOther").effect().gain()).isEqualTo(Figure.of(-5));
        assertThat(WhatIfText.render(open, Language.FR)).contains("qui pourraient retirer des points");
    }

    private static List<String> paths(Change change) {
        return change.facts().stream().map(WhatIf.Fact::path).toList();
    }

    @Test
    void examplesAreToldAsExamples() {
        WhatIf whatIf = whatIf(national(), "{\"applicant\":{\"birthDate\":\"2004-03-01\"}}");

        assertThat(whatIf.changes())
                .filteredOn(change -> change.effect().recognised().stream()
                        .anyMatch(found -> found.code().equals("L441-1.m")))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.facts().stream().flatMap(fact -> fact.choices().stream()))
                        .filteredOn(Choice::example)
                        .allSatisfy(choice -> assertThat(choice.words().fr()).startsWith("par exemple")));
    }

    private static Grid national() {
        return TestGrids.ENGINE.builtInGrids().find("priorites-nationales").orElseThrow();
    }
}
