package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridException;
import org.cotation.engine.PreparedGridException;
import org.cotation.explain.Addressee;
import org.cotation.json.ExplanationJson;
import org.cotation.json.ScoreJson;
import org.cotation.message.Language;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.GridCheck;
import org.cotation.rules.kit.ProfileGenerator;
import org.cotation.rules.publication.GridDocument;
import org.cotation.rules.scenario.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A prepared grid is the grid, or it is refused. */
class PreparedGridTest {

    private static final CotationEngine ENGINE = TestGrids.ENGINE;
    private static final String SUFFIX = ".prepared-grid";

    /** Every kind of condition: joins, lists, arithmetic, two variables, three, codes, readings, a public. */
    private static final String RULES = TestGrids.criterion("UNE_CONDITION", 1, "Household( persons >= 2 )")
            + TestGrids.criterion("LISTE", 2, "Housing( status in ( \"CP\", \"SD\" ) || status not in ( \"LP\" ) )")
            + TestGrids.criterion("NOMBRES", 4, "Household( persons in ( 1, 3 ), !( minorsInCharge == 1 ) )")
            + TestGrids.criterion(
                    "DEUX", 8, "Household( $minors : minorsInCharge )\n  Household( persons * 2 > $minors )")
            + TestGrids.criterion(
                    "TROIS",
                    16,
                    "Household( $minors : minorsInCharge )\n  Household( $persons : persons )\n  exists Household( dependants + $minors <= $persons )")
            + TestGrids.criterion("PUBLIC", 32, "Public( code == \"DALO\" )\n  not VisitingChild()")
            + TestGrids.criterion("LECTURE", 64, "Reading( youthUpperBound == \"under-30\" )");

    @TempDir
    Path folder;

    private Path prepared(Grid grid) throws IOException {
        return Files.write(folder.resolve(grid.info().id() + SUFFIX), ENGINE.prepare(grid));
    }

    private Grid small() throws IOException {
        return TestGrids.of(Files.createDirectories(folder.resolve("petite")), "cumulation: sum", RULES);
    }

    private static List<ApplicantProfile> requests() {
        SplittableRandom random = new SplittableRandom(20_261_123L);
        List<ApplicantProfile> requests = new ArrayList<>();
        ProfileGenerator generator = ProfileGenerator.known().withStatuses();
        for (int i = 0; i < 40; i++) {
            requests.add(generator.profile(random, TestGrids.TODAY));
            requests.add(generator.withUnknowns().profile(random, TestGrids.TODAY));
        }
        return requests;
    }

    private static String told(Grid grid, ApplicantProfile profile) {
        return ScoreJson.write(ENGINE.score(profile, grid, TestGrids.TODAY))
                + ExplanationJson.write(ENGINE.explain(profile, grid, TestGrids.TODAY), Addressee.AGENT);
    }

    private static void sameAs(Grid fromTexts, Grid prepared) {
        assertThat(prepared.info()).isEqualTo(fromTexts.info());
        assertThat(prepared.weights()).isEqualTo(fromTexts.weights());
        for (Language language : Language.values()) {
            assertThat(GridDocument.of(prepared).toMarkdown(language))
                    .isEqualTo(GridDocument.of(fromTexts).toMarkdown(language));
        }
        requests().forEach(profile -> assertThat(told(prepared, profile)).isEqualTo(told(fromTexts, profile)));
    }

    @Test
    void aPublishedGridGivesTheSameBytesOncePrepared() throws IOException {
        Grid grid = TestGrids.published("rhone");

        sameAs(grid, ENGINE.openPrepared(prepared(grid)));
    }

    @Test
    void everyKindOfConditionIsKept() throws IOException {
        Grid grid = small();

        Grid prepared = ENGINE.openPrepared(prepared(grid));

        sameAs(grid, prepared);
        sameAs(
                grid.with(Map.of("youth-upper-bound", "under-30")),
                prepared.with(Map.of("youth-upper-bound", "under-30")));
    }

    @Test
    void theReadingsAdoptedAreKept() throws IOException {
        Grid grid = small().with(Map.of("youth-upper-bound", "under-30"));

        sameAs(grid, ENGINE.openPrepared(prepared(grid)));
    }

    @Test
    void aSessionRunsThePreparedGridToo() throws IOException {
        CotationEngine session = Engines.session();
        Grid prepared = ENGINE.openPrepared(prepared(TestGrids.write(
                Files.createDirectory(folder.resolve("seule")),
                Map.of(
                        "grid.yaml",
                        "id: seule\ntitle: Seule\nvalidity: { from: 2020-01-01 }\nfamilies:\n  - { code: f, label: Famille, cumulation: sum }\n",
                        "regles.drl",
                        RULES.substring(0, RULES.indexOf("rule \"Critère PUBLIC"))))));
        ApplicantProfile profile = ProfileGenerator.known().profile(new SplittableRandom(1), TestGrids.TODAY);

        assertThat(ScoreJson.write(session.score(profile, prepared, TestGrids.TODAY)))
                .isEqualTo(ScoreJson.write(ENGINE.score(profile, prepared, TestGrids.TODAY)));
    }

    @Test
    void itsScenariosStayWithIt() throws IOException {
        Grid grid = ENGINE.builtInGrids().find("cahc-2022").orElseThrow();

        assertThat(Scenarios.of(ENGINE.openPrepared(prepared(grid))).run())
                .isEqualTo(Scenarios.of(grid).run());
    }

    @Test
    void theSameGridGivesTheSameBytes() throws IOException {
        Grid grid = small();
        byte[] bytes = ENGINE.prepare(grid);

        Path elsewhere = Files.createDirectory(folder.resolve("ailleurs"));
        Grid again = TestGrids.of(elsewhere, "cumulation: sum", RULES);

        assertThat(ENGINE.prepare(again)).isEqualTo(bytes);
        assertThat(ENGINE.prepare(ENGINE.openPrepared("relue", new ByteArrayInputStream(bytes), ENGINE.builtInGrids())))
                .isEqualTo(bytes);
    }

    private void refused(byte[] bytes, String fr, String en) {
        assertThatThrownBy(() -> ENGINE.openPrepared("essai", new ByteArrayInputStream(bytes), ENGINE.builtInGrids()))
                .isInstanceOfSatisfying(PreparedGridException.class, refusal -> {
                    assertThat(refusal.wording().fr()).contains(fr);
                    assertThat(refusal.wording().en()).contains(en);
                    assertThat(refusal).hasMessageContaining("essai");
                });
    }

    @Test
    void aChangedByteIsSeenWhereverItStands() throws IOException {
        byte[] bytes = ENGINE.prepare(small());
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 200; i++) {
            byte[] changed = bytes.clone();
            int at = random.nextInt(31, bytes.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            refused(changed, "son contenu ne correspond pas à son empreinte", "does not match its digest");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 31, 100, 5000})
    void aCutFileIsRefused(int length) throws IOException {
        refused(Arrays.copyOf(ENGINE.prepare(small()), length), "le fichier est coupé", "the file is cut");
    }

    @Test
    void aFileWithMoreIsRefused() throws IOException {
        byte[] bytes = ENGINE.prepare(small());

        refused(Arrays.copyOf(bytes, bytes.length + 1), "le fichier a plus que", "the file has more than");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "rule \"Une règle\" when then end", "cotation prepared grid"})
    void anythingElseIsNoPreparedGrid(String text) {
        refused(text.getBytes(StandardCharsets.UTF_8), "ce n'est pas une grille préparée", "no prepared grid");
    }

    @Test
    void aNewerFormIsRefused() throws IOException {
        byte[] bytes = ENGINE.prepare(small());
        bytes[26] = 2;

        refused(bytes, "sa forme (2) est plus récente", "its form (2) is newer");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> ENGINE.openPrepared(folder.resolve("absente")))
                .isInstanceOf(PreparedGridException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void aGridThatItUsesMustBeThereAndTheSame() throws IOException {
        Path file = prepared(small());
        Path other = Files.createDirectory(folder.resolve("autre"));
        Grid homonym = TestGrids.write(
                other,
                Map.of(
                        "grid.yaml",
                        "id: priorites-nationales\ntitle: Autre\nvalidity: { from: 2020-01-01 }\nfamilies:\n  - { code: f, label: Famille, cumulation: sum }\n",
                        "regles.drl",
                        TestGrids.criterion("A", 1, "Household( persons >= 2 )")));

        assertThatThrownBy(() -> ENGINE.openPrepared(file, GridCatalogue.of(List.of())))
                .isInstanceOf(PreparedGridException.class)
                .hasMessageContaining("`priorites-nationales`, which is not in the catalogue");
        assertThatThrownBy(() -> ENGINE.openPrepared(file, GridCatalogue.of(List.of(homonym))))
                .isInstanceOf(PreparedGridException.class)
                .hasMessageContaining("which is not the same here");
    }

    @Test
    void itIsHeldAgainstItsFolder() throws IOException {
        Path file = prepared(small());
        Path source = folder.resolve("petite");

        assertThat(ENGINE.openPrepared(file, source, ENGINE.builtInGrids())
                        .info()
                        .id())
                .isEqualTo("petite");

        Files.writeString(source.resolve("regles.drl"), RULES.replace("persons >= 2", "persons >= 3"));
        assertThatThrownBy(() -> ENGINE.openPrepared(file, source, ENGINE.builtInGrids()))
                .isInstanceOf(PreparedGridException.class)
                .hasMessageContaining("was not prepared from what the folder");
    }

    /** It holds code, and a folder may come from anywhere. */
    @Test
    void noneIsEverFoundInAFolder() throws IOException {
        Grid grid = small();
        byte[] other = ENGINE.prepare(TestGrids.of(
                Files.createDirectory(folder.resolve("autre")),
                "cumulation: sum",
                TestGrids.criterion("AUTRE", 100, "Household( persons >= 1 )")));
        Path source = folder.resolve("petite");
        CheckReport checked = GridCheck.check(source);
        for (String name : List.of("petite" + SUFFIX, "regles.drl" + SUFFIX, "grid.yaml" + SUFFIX)) {
            Files.write(source.resolve(name), other);
        }

        assertThat(ENGINE.open(source).info()).isEqualTo(grid.info());
        assertThat(ENGINE.open(source).weights()).isEqualTo(grid.weights());
        assertThat(GridCheck.check(source)).isEqualTo(checked);
    }

    @Test
    void aFolderThatHoldsNothingElseHoldsNoGrid() throws IOException {
        Path alone = Files.createDirectory(folder.resolve("seule"));
        Files.write(alone.resolve("petite" + SUFFIX), ENGINE.prepare(small()));

        assertThatThrownBy(() -> ENGINE.open(alone)).isInstanceOf(GridException.class);
        assertThatThrownBy(() -> ENGINE.openVersions(alone)).isInstanceOf(GridException.class);
    }

    @Test
    void noneIsTakenForTheFolderOfAGrid() throws IOException {
        Path file = prepared(small());

        assertThatThrownBy(() -> ENGINE.open(file))
                .isInstanceOf(GridException.class)
                .hasMessageContaining("this is a prepared grid");
        assertThat(GridCheck.check(file).readable()).isFalse();
    }
}
