package org.cotation.rules.reload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.json.ProfileJson;
import org.cotation.rules.Engines;

/** What a test of a watch works with: grids to write, a clock that it sets, and a thread that looks when it says so. */
final class Bench {

    static final CotationEngine ENGINE = Engines.direct();
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final Instant START = Instant.parse("2026-06-15T08:00:00Z");

    private Bench() {}

    static String manifest(String id) {
        return "id: " + id
                + "\ntitle: Essai\nvalidity: { from: 2020-01-01 }\nillustrative: Les points sont ceux d'un essai.\n"
                + "families:\n  - { code: f, label: Famille, cumulation: sum }\n";
    }

    static String rules(int points) {
        return "rule \"Habitat indigne\"\n  @criterion( INDIGNE ) @family( f ) @points( " + points
                + " ) @legalBasis( \"essai\" )\nwhen\n  Housing( unfit )\nthen\nend\n";
    }

    static Path grid(Path folder, int points) {
        write(folder, "grid.yaml", manifest("essai"));
        return write(folder, "regles.drl", rules(points));
    }

    static Path write(Path folder, String file, String text) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the grid gives for unfit housing, which is what tells one version of it from another. */
    static long points(Grid grid) {
        return ENGINE.score(ProfileJson.read("{\"currentHousing\": {\"unfit\": true}}"), grid, TODAY)
                .totals()
                .orElseThrow()
                .total();
    }

    /** A clock that stands still until it is set. */
    static final class SetClock extends Clock {

        private Instant now = START;

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Keeps the task of a watch, and runs it when told to, in the thread that tells it. */
    static final class ByHand extends ScheduledThreadPoolExecutor {

        private final List<Runnable> tasks = new ArrayList<>();
        private final List<ScheduledFuture<?>> futures = new ArrayList<>();

        ByHand() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long first, long delay, TimeUnit unit) {
            tasks.add(task);
            ScheduledFuture<?> never = super.schedule(() -> {}, 1, TimeUnit.DAYS);
            futures.add(never);
            return never;
        }

        void look() {
            tasks.forEach(Runnable::run);
        }

        boolean cancelled() {
            return futures.stream().allMatch(ScheduledFuture::isCancelled);
        }
    }
}
