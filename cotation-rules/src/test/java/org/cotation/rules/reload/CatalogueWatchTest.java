package org.cotation.rules.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.rules.check.CheckReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The grids of a folder are served together, or those before them are. */
class CatalogueWatchTest {

    private static final String PUBLIC = "publics:\n  - { code: LOCAL, label: Public local }\n";
    private static final String RECOGNISES = "rule \"Local\" @public( LOCAL ) when Housing( unfit ) then end\n";

    @TempDir
    Path folder;

    private final Bench.ByHand thread = new Bench.ByHand();

    @BeforeEach
    void grids() {
        Bench.write(folder.resolve("nord"), "grid.yaml", using("nord", "62001"));
        Bench.write(folder.resolve("nord"), "regles.drl", Bench.rules(3) + reads());
        Bench.write(folder.resolve("publics"), "grid.yaml", header("publics") + PUBLIC);
        Bench.write(folder.resolve("publics"), "regles.drl", RECOGNISES);
        Bench.write(folder.resolve("sud"), "grid.yaml", place("sud", "62002"));
        Bench.write(folder.resolve("sud"), "regles.drl", Bench.rules(4));
        Bench.write(folder.resolve(".git"), "grid.yaml", "x");
        Bench.write(folder, "LISEZMOI.txt", "x");
    }

    @AfterEach
    void end() {
        thread.shutdownNow();
    }

    private static String header(String id) {
        return "id: " + id + "\ntitle: Essai\nvalidity: { from: 2020-01-01 }\n";
    }

    private static String place(String id, String commune) {
        return Bench.manifest(id) + "territory: { name: " + id + ", communes: [\"" + commune + "\"] }\n";
    }

    private static String using(String id, String commune) {
        return place(id, commune) + "uses: [publics]\n";
    }

    private static String reads() {
        return "rule \"Public local\" @criterion( LOCAL ) @family( f ) @points( 1 ) @legalBasis( essai )\nwhen Public( code == \"LOCAL\" ) then end\n";
    }

    private CatalogueWatch watch() {
        WatchSettings settings = WatchSettings.usual().executor(thread).clock(new Bench.SetClock());
        return CatalogueWatch.open(folder, settings, new WatchListener<>() {});
    }

    private static Grid grid(GridCatalogue catalogue, String id) {
        return catalogue.find(id).orElseThrow();
    }

    private static List<CheckReport> unsound(WatchState<GridCatalogue> state) {
        return state.lastRefusal().get(0).reports().stream()
                .filter(report -> !report.sound())
                .toList();
    }

    @Test
    void aGridUsesAnotherOfTheFolderWhateverTheirNames() {
        try (CatalogueWatch watch = watch()) {
            assertThat(watch.catalogue().grids())
                    .extracting(grid -> grid.info().id())
                    .containsExactlyInAnyOrder("nord", "publics", "sud");
            assertThat(Bench.points(grid(watch.catalogue(), "nord"))).isEqualTo(4);
        }
    }

    @Test
    void onlyWhatChangedIsCompiledAgain() {
        try (CatalogueWatch watch = watch()) {
            GridCatalogue before = watch.catalogue();
            Bench.write(folder.resolve("publics"), "regles.drl", RECOGNISES + "// revu\n");
            GridCatalogue after = watch.refresh().served();

            assertThat(grid(after, "sud")).isSameAs(grid(before, "sud"));
            assertThat(grid(after, "publics")).isNotSameAs(grid(before, "publics"));
            assertThat(grid(after, "nord").info().fingerprint())
                    .isNotEqualTo(grid(before, "nord").info().fingerprint());
        }
    }

    @Test
    void oneGridThatIsNotSoundKeepsAllOfThemAsTheyWere() {
        try (CatalogueWatch watch = watch()) {
            GridCatalogue before = watch.catalogue();
            Bench.write(folder.resolve("sud"), "regles.drl", Bench.rules(40));
            Bench.write(folder.resolve("publics"), "regles.drl", "rule");
            WatchState<GridCatalogue> state = watch.refresh();

            assertThat(state.served()).isSameAs(before);
            assertThat(unsound(state))
                    .extracting(CheckReport::grid)
                    .containsExactlyInAnyOrder(
                            folder.resolve("nord").toString(),
                            folder.resolve("publics").toString());
        }
    }

    @Test
    void twoGridsOfOneCommuneAreRefused() {
        try (CatalogueWatch watch = watch()) {
            GridCatalogue before = watch.catalogue();
            Bench.write(folder.resolve("sud"), "grid.yaml", place("sud", "62001"));
            WatchState<GridCatalogue> state = watch.refresh();

            assertThat(state.served()).isSameAs(before);
            assertThat(unsound(state)).singleElement().satisfies(report -> assertThat(
                            report.findings().get(0).diagnostic().message().fr())
                    .contains("même commune"));
        }
    }

    @Test
    void aGridLeavesWithItsFolderAndIsMissedWithoutItsManifest() throws IOException {
        try (CatalogueWatch watch = watch()) {
            Files.delete(folder.resolve("sud/grid.yaml"));
            assertThat(watch.refresh().current()).isFalse();
            assertThat(watch.catalogue().find("sud")).isPresent();
            Files.delete(folder.resolve("sud/regles.drl"));
            Files.delete(folder.resolve("sud"));
            assertThat(watch.refresh().current()).isTrue();
            assertThat(watch.catalogue().find("sud")).isEmpty();
        }
    }

    @Test
    void aFolderWithoutAnyGridIsRefused() throws IOException {
        try (CatalogueWatch watch = watch()) {
            Path away = Files.move(folder, folder.resolveSibling(folder.getFileName() + "-away"));
            assertThat(watch.refresh().current()).isFalse();
            Files.createDirectory(folder);
            assertThat(watch.refresh().current()).isFalse();
            Files.delete(folder);
            Files.move(away, folder);
            assertThat(watch.refresh().current()).isTrue();
        }
    }

    @Test
    void aClosedWatchGoesOnAnsweringWhatItServed() {
        CatalogueWatch watch = watch();
        GridCatalogue before = watch.catalogue();
        watch.close();
        watch.close();
        Bench.write(folder.resolve("sud"), "regles.drl", Bench.rules(9));

        assertThat(watch.refresh().served()).isSameAs(before);
        assertThat(watch.catalogue()).isSameAs(before);
        assertThat(Bench.points(grid(watch.catalogue(), "sud"))).isEqualTo(4);
    }

    @Test
    void anExecutorThatIsShutDownIsRefused() {
        thread.shutdownNow();

        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(this::watch);
    }
}
