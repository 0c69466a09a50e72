package org.cotation.rules.reload;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import org.cotation.engine.GridCatalogue;
import org.cotation.rules.Engines;
import org.jspecify.annotations.Nullable;

/**
 * How a watch looks. Immutable.
 *
 * <p>A watch reads the files again at each interval and compares what they hold: events of the file system are lost on
 * network mounts, and the time of a file says nothing there. A grid is a few dozen kilobytes that the system keeps in
 * memory. What changed is loaded once it has stayed the same for the quiet time, so that files saved one after the other
 * are taken together.
 */
public final class WatchSettings {

    private final Duration interval;
    private final Duration quiet;
    private final Clock clock;
    private final GridCatalogue uses;
    private final @Nullable ScheduledExecutorService executor;

    private WatchSettings(
            Duration interval,
            Duration quiet,
            Clock clock,
            GridCatalogue uses,
            @Nullable ScheduledExecutorService executor) {
        this.interval = interval;
        this.quiet = quiet;
        this.clock = clock;
        this.uses = uses;
        this.executor = executor;
    }

    /**
     * A look each second, one second of quiet, a thread of the watch's own, the clock of the machine, and the grids
     * shipped for those to use that are watched.
     */
    public static WatchSettings usual() {
        return new WatchSettings(
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Clock.systemUTC(),
                Engines.direct().builtInGrids(),
                null);
    }

    /**
     * The same, with another time between two looks.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public WatchSettings interval(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(
                    "The interval (" + time + ") must be positive.\nA second or a few are usual.");
        }
        return new WatchSettings(time, quiet, clock, uses, executor);
    }

    /**
     * The same, with another time for which a change must stay the same before it is loaded.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public WatchSettings quiet(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException(
                    "The quiet time (" + time + ") must not be negative.\nZero loads a change at the look after it.");
        }
        return new WatchSettings(interval, time, clock, uses, executor);
    }

    /** The same, with another clock: it dates what is served and measures the quiet time. */
    public WatchSettings clock(Clock other) {
        return new WatchSettings(interval, quiet, Objects.requireNonNull(other, "other"), uses, executor);
    }

    /** The same, with other grids for those to use that are watched. */
    public WatchSettings uses(GridCatalogue catalogue) {
        return new WatchSettings(interval, quiet, clock, Objects.requireNonNull(catalogue, "catalogue"), executor);
    }

    /** The same, with an executor of the caller's: the watch takes its own task off it when closed, and leaves it open. */
    public WatchSettings executor(ScheduledExecutorService other) {
        return new WatchSettings(interval, quiet, clock, uses, Objects.requireNonNull(other, "other"));
    }

    Duration interval() {
        return interval;
    }

    Duration quiet() {
        return quiet;
    }

    Clock clock() {
        return clock;
    }

    GridCatalogue uses() {
        return uses;
    }

    /** The executor of the caller's; null where the watch has a thread of its own. */
    @Nullable
    ScheduledExecutorService executor() {
        return executor;
    }
}
