package org.cotation.rules.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.cotation.engine.Grid;
import org.cotation.engine.GridVersions;
import org.cotation.json.ProfileJson;
import org.cotation.score.PriorityScore;
import org.junit.jupiter.api.Test;

/** Threads and listeners: a score ends on its grid, a listener harms nobody but itself, and a watch ends when it is closed. */
class GridWatchThreadsTest extends WatchedFolder {

    private static final Duration HANGS = Duration.ofSeconds(60);

    @Test
    void aListenerThatThrowsDoesNotEndTheWatch() {
        WatchListener<GridVersions> failing = new WatchListener<>() {
            @Override
            public void served(WatchState<GridVersions> state) {
                throw new IllegalStateException("the listener's own fault");
            }

            @Override
            public void refused(WatchState<GridVersions> state, Refusal refusal) {
                throw new StackOverflowError("the listener's own fault");
            }
        };
        Logger log = Logger.getLogger(Watch.class.getName());
        log.setFilter(logged -> {
            heard.add(logged.getLevel() + " " + logged.getThrown().getMessage());
            return false;
        });
        try (GridWatch watch = GridWatch.open(folder, settings(), failing)) {
            for (int points : new int[] {7, 8}) {
                Bench.write(folder, "regles.drl", "rule");
                look(QUIET);
                look(QUIET);
                Bench.grid(folder, points);
                look(QUIET);
                look(QUIET);
                assertThat(points(watch)).isEqualTo(points);
            }
            assertThat(heard).hasSize(4).containsOnly("WARNING the listener's own fault");
        } finally {
            log.setFilter(null);
        }
    }

    @Test
    void aListenerMayAskRefreshAndClose() {
        CompletableFuture<GridWatch> self = new CompletableFuture<>();
        WatchListener<GridVersions> busy = new WatchListener<>() {
            @Override
            public void served(WatchState<GridVersions> state) {
                GridWatch watch = self.join();
                heard.add("points " + Bench.points(watch.grid(Bench.TODAY)));
                watch.refresh();
                watch.close();
            }
        };
        assertTimeoutPreemptively(HANGS, () -> {
            GridWatch watch = GridWatch.open(folder, settings(), busy);
            self.complete(watch);
            Bench.grid(folder, 7);
            watch.refresh();
            assertThat(heard).containsExactly("points 7");
        });
    }

    @Test
    void nothingIsHeardOnceTheWatchIsClosed() {
        GridWatch watch = watch();
        watch.close();
        watch.close();
        Bench.grid(folder, 7);
        look(QUIET);
        look(QUIET);
        watch.refresh();

        assertThat(points(watch)).isEqualTo(5);
        assertThat(heard).isEmpty();
        assertThat(thread.cancelled()).isTrue();
        assertThat(thread.isShutdown()).isFalse();
    }

    /** The thread of a watch finds a change by itself, and ends with the watch. */
    @Test
    void theThreadLooksAndEnds() throws Exception {
        CompletableFuture<Thread> looked = new CompletableFuture<>();
        WatchListener<GridVersions> once = new WatchListener<>() {
            @Override
            public void served(WatchState<GridVersions> state) {
                looked.complete(Thread.currentThread());
            }
        };
        WatchSettings fast =
                WatchSettings.usual().interval(Duration.ofMillis(5)).quiet(Duration.ZERO);
        Thread watching;
        try (GridWatch watch = GridWatch.open(folder, fast, once)) {
            Bench.grid(folder, 7);
            watching = looked.get(HANGS.toSeconds(), TimeUnit.SECONDS);
            assertThat(watching.isDaemon()).isTrue();
            assertThat(points(watch)).isEqualTo(7);
        }
        watching.join(HANGS.toMillis());
        assertThat(watching.isAlive()).isFalse();
    }

    /** Whoever scores while grids are swapped gets the points of the grid that the score names: one or the other, never both. */
    @Test
    void aScoreEndsOnTheGridItBeganWith() throws Exception {
        Map<String, Long> pointsByFingerprint = new ConcurrentHashMap<>();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(3);
        try (GridWatch watch = watch()) {
            pointsByFingerprint.put(watch.grid(Bench.TODAY).info().fingerprint(), 5L);
            List<Future<Integer>> read = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                read.add(readers.submit(() -> {
                    int scores = 0;
                    while (!over.get() || scores == 0) {
                        WatchState<GridVersions> state = watch.state();
                        Grid grid = state.served().all().get(0);
                        PriorityScore score = Bench.ENGINE.score(
                                ProfileJson.read("{\"currentHousing\": {\"unfit\": true}}"), grid, Bench.TODAY);
                        assertThat(score.grid().fingerprint())
                                .isEqualTo(grid.info().fingerprint());
                        assertThat(score.totals().orElseThrow().total())
                                .isEqualTo(pointsByFingerprint.get(score.grid().fingerprint()));
                        scores++;
                    }
                    return scores;
                }));
            }
            for (int points = 10; points < 20; points++) {
                Path other = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-" + points));
                Bench.grid(other, points);
                pointsByFingerprint.put(Bench.ENGINE.open(other).info().fingerprint(), (long) points);
                Bench.grid(folder, points);
                watch.refresh();
                assertThat(points(watch)).isEqualTo(points);
            }
            over.set(true);
            for (Future<Integer> reader : read) {
                assertThat(reader.get(HANGS.toSeconds(), TimeUnit.SECONDS)).isPositive();
            }
        } finally {
            readers.shutdownNow();
        }
    }
}
