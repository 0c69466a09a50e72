package org.cotation.rules.reload;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cotation.engine.GridVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a sound grid, a watch on it, and what its listener heard: what the tests of a watch start from. */
abstract class WatchedFolder {

    static final Duration QUIET = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    final Bench.SetClock clock = new Bench.SetClock();
    final Bench.ByHand thread = new Bench.ByHand();
    final List<String> heard = new ArrayList<>();

    @BeforeEach
    void aGrid() {
        Bench.grid(folder, 5);
    }

    @AfterEach
    void end() {
        thread.shutdownNow();
    }

    final WatchListener<GridVersions> listener = new WatchListener<>() {
        @Override
        public void served(WatchState<GridVersions> state) {
            heard.add("served");
        }

        @Override
        public void refused(WatchState<GridVersions> state, Refusal refusal) {
            heard.add("refused "
                    + refusal.reports().get(0).findings().get(0).diagnostic().file());
        }
    };

    WatchSettings settings() {
        return WatchSettings.usual().quiet(QUIET).clock(clock).executor(thread);
    }

    GridWatch watch() {
        return GridWatch.open(folder, settings(), listener);
    }

    static long points(GridWatch watch) {
        return Bench.points(watch.grid(Bench.TODAY));
    }

    void look(Duration after) {
        clock.advance(after);
        thread.look();
    }
}
