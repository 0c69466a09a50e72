package org.cotation.rules.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.cotation.engine.Grid;
import org.cotation.engine.GridException;
import org.cotation.engine.GridVersions;
import org.cotation.rules.check.CheckReport;
import org.junit.jupiter.api.Test;

/** A service that follows the folder of a grid always serves a grid that was sound, and says what it does not serve. */
class GridWatchTest extends WatchedFolder {

    @Test
    void aNewGridIsServedOnceItsFilesAreQuiet() {
        try (GridWatch watch = watch()) {
            Bench.grid(folder, 7);
            look(Duration.ofSeconds(1));
            assertThat(points(watch)).isEqualTo(5);
            look(Duration.ofSeconds(1));
            assertThat(points(watch)).isEqualTo(5);
            look(Duration.ofSeconds(1));
            assertThat(points(watch)).isEqualTo(7);
            assertThat(watch.state().since()).isEqualTo(Bench.START.plusSeconds(3));
            assertThat(watch.state().current()).isTrue();
            assertThat(heard).containsExactly("served");
        }
    }

    /** A family is renamed in the manifest first, then in the rules: between the two, the folder holds no sound grid. */
    @Test
    void filesSavedOneAfterTheOtherAreTakenTogether() {
        try (GridWatch watch = watch()) {
            Bench.write(folder, "grid.yaml", Bench.manifest("essai").replace("code: f", "code: g"));
            look(Duration.ofSeconds(1));
            look(Duration.ofMillis(1500));
            Bench.write(folder, "regles.drl", Bench.rules(9).replace("@family( f )", "@family( g )"));
            look(Duration.ofSeconds(1));
            look(Duration.ofSeconds(1));
            assertThat(heard).isEmpty();
            look(Duration.ofSeconds(1));
            assertThat(points(watch)).isEqualTo(9);
            assertThat(heard).containsExactly("served");
        }
    }

    @Test
    void anUnsoundGridIsRefusedAndTheOneBeforeIsServed() {
        try (GridWatch watch = watch()) {
            Grid before = watch.grid(Bench.TODAY);
            Bench.write(folder, "regles.drl", Bench.rules(7).replace("unfit", "unfitt"));
            look(Duration.ZERO);
            look(QUIET);
            look(QUIET);

            assertThat(watch.grid(Bench.TODAY)).isSameAs(before);
            assertThat(watch.state().current()).isFalse();
            Refusal refusal = watch.state().lastRefusal().get(0);
            assertThat(refusal.at()).isEqualTo(Bench.START.plus(QUIET));
            CheckReport report = refusal.reports().get(0);
            assertThat(report.sound()).isFalse();
            assertThat(report.findings().get(0).diagnostic().message().fr()).contains("`unfit`");
            assertThat(heard).containsExactly("refused regles.drl");
        }
    }

    @Test
    void whatIsPutBackIsServedWithoutBeingLoadedAgain() {
        try (GridWatch watch = watch()) {
            WatchState<GridVersions> before = watch.state();
            Bench.write(folder, "regles.drl", "rule");
            watch.refresh();
            Bench.grid(folder, 5);
            WatchState<GridVersions> after = watch.refresh();

            assertThat(after.served()).isSameAs(before.served());
            assertThat(after.since()).isEqualTo(before.since());
            assertThat(after.current()).isTrue();
            assertThat(after.lastRefusal()).hasSize(1);
            assertThat(heard).containsExactly("refused regles.drl", "served");
        }
    }

    @Test
    void warningsDoNotRefuseAGrid() {
        try (GridWatch watch = watch()) {
            Bench.write(folder, "regles.drl", Bench.rules(7).replace("unfit", ""));
            watch.refresh();
            assertThat(points(watch)).isEqualTo(7);
        }
    }

    @Test
    void aFolderThatVanishesAndComesBackIsFollowedAgain() throws IOException {
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        try (GridWatch watch = watch()) {
            Files.move(folder, away);
            watch.refresh();
            assertThat(points(watch)).isEqualTo(5);
            assertThat(watch.state().lastRefusal().get(0).reports().get(0).readable())
                    .isFalse();
            Files.move(away, folder);
            Bench.grid(folder, 8);
            watch.refresh();
            assertThat(points(watch)).isEqualTo(8);
            assertThat(heard).containsExactly("refused grid.yaml", "served");
        }
    }

    @Test
    void aFileThatCannotBeReadIsRefused() throws IOException {
        try (GridWatch watch = watch()) {
            Files.createDirectory(folder.resolve("autres.drl"));
            watch.refresh();
            assertThat(points(watch)).isEqualTo(5);
            assertThat(heard).containsExactly("refused autres.drl");
        }
    }

    /** What editors leave beside a file, and the time of a file, change nothing. */
    @Test
    void whatIsNoPartOfTheGridIsNoChange() throws IOException {
        try (GridWatch watch = watch()) {
            Bench.write(folder, "regles.drl~", "rule");
            Bench.write(folder, ".regles.drl.swp", "rule");
            Bench.write(folder, "4913", "");
            Path temporary = Bench.write(folder, "regles.drl.tmp", Bench.rules(5));
            Files.move(temporary, folder.resolve("regles.drl"), StandardCopyOption.REPLACE_EXISTING);
            look(QUIET);
            look(QUIET);
            watch.refresh();
            assertThat(heard).isEmpty();
        }
    }

    @Test
    void refreshTakesWhatWasRefusedAgain() {
        try (GridWatch watch = watch()) {
            Bench.write(folder, "regles.drl", "rule");
            watch.refresh();
            watch.refresh();
            look(QUIET);
            assertThat(heard).containsExactly("refused regles.drl", "refused regles.drl");
        }
    }

    @Test
    void aClockThatIsPutBackDoesNotStopTheWatch() {
        try (GridWatch watch = watch()) {
            Bench.grid(folder, 7);
            thread.look();
            look(Duration.ofHours(-1));
            assertThat(points(watch)).isEqualTo(7);
        }
    }

    @Test
    void aFolderThatIsNotSoundFromTheStartIsNotWatched() {
        Bench.write(folder, "regles.drl", "rule");
        assertThatThrownBy(this::watch).isInstanceOf(GridException.class).hasMessageContaining("regles.drl:1");
    }

    @Test
    void versionsAreServedTogether() throws IOException {
        Path place = Files.createDirectory(folder.resolve("versions"));
        Bench.write(
                place.resolve("2020"),
                "grid.yaml",
                Bench.manifest("essai").replace("from: 2020-01-01", "from: 2020-01-01, to: 2025-12-31"));
        Bench.write(place.resolve("2020"), "regles.drl", Bench.rules(5));
        try (GridWatch watch = GridWatch.open(place, settings(), listener)) {
            Bench.write(
                    place.resolve("2026"), "grid.yaml", Bench.manifest("essai").replace("2020-01-01", "2026-01-01"));
            Bench.write(place.resolve("2026"), "regles.drl", Bench.rules(6));
            watch.refresh();

            assertThat(points(watch)).isEqualTo(6);
            assertThat(watch.grid(Bench.TODAY.minusYears(1)).info().validity().to())
                    .isEqualTo("2025-12-31");
        }
    }

    @Test
    void aTimeThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> WatchSettings.usual().interval(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT0S");
        assertThatThrownBy(() -> WatchSettings.usual().quiet(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT-1S");
    }
}
