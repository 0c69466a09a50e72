package org.cotation.rules.reload;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.Finding;
import org.cotation.rules.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a source again and again, and serves the last of its contents that was sound. Readers never wait: they see one
 * state or the next. Whoever looks holds the lock, so that contents are taken in their order. Thread-safe.
 *
 * @param <T> what is served
 * @param <C> the content of the source, which is equal to another if there is nothing new in it
 */
final class Watch<T, C> implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Watch.class.getName());

    /** Where contents come from, and what is made of them. */
    interface Source<T, C> {

        /** What stands there now; never fails, since that nothing can be read is a content too. */
        C read();

        /** What is made of a content. */
        Attempt<T> load(C content);
    }

    /**
     * What came of a content.
     *
     * @param result what is served of it; nothing where it is not sound
     * @param reports what was found in it
     */
    record Attempt<T>(List<T> result, List<CheckReport> reports) {}

    private final Source<T, C> source;
    private final WatchSettings settings;
    private final WatchListener<T> listener;
    private final ReentrantLock looking = new ReentrantLock();
    private final ScheduledExecutorService executor;
    private final ScheduledFuture<?> task;

    private volatile WatchState<T> state;
    private volatile boolean closed;
    private C servedContent;
    private C considered;
    private @Nullable C seen;
    private Instant seenAt;

    /**
     * Loads what stands at a source, and watches it from then on.
     *
     * @throws GridException if it is not sound
     */
    Watch(String name, Source<T, C> source, WatchSettings settings, WatchListener<T> listener) {
        this.source = source;
        this.settings = settings;
        this.listener = listener;
        this.servedContent = source.read();
        this.considered = servedContent;
        this.seenAt = settings.clock().instant();
        Attempt<T> first = source.load(servedContent);
        if (first.result().isEmpty()) {
            throw new GridException(name, errors(first.reports()));
        }
        this.state = new WatchState<>(first.result().get(0), seenAt, true, List.of());
        ScheduledExecutorService given = settings.executor();
        this.executor = given == null ? Executors.newSingleThreadScheduledExecutor(Watch::thread) : given;
        long interval = settings.interval().toNanos();
        this.task = executor.scheduleWithFixedDelay(this::look, interval, interval, TimeUnit.NANOSECONDS);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "cotation-watch");
        thread.setDaemon(true);
        return thread;
    }

    private static List<Diagnostic> errors(List<CheckReport> reports) {
        return reports.stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::diagnostic)
                .toList();
    }

    WatchState<T> state() {
        return state;
    }

    /** The task of the thread: whatever happens in it, the next look is due. */
    private void look() {
        try {
            whileLooking(() -> {
                C content = source.read();
                if (content.equals(considered)) {
                    seen = null;
                } else if (!content.equals(seen)) {
                    seen = content;
                    seenAt = settings.clock().instant();
                } else if (quiet()) {
                    consider(content);
                }
            });
        } catch (RuntimeException | Error failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A look at the grids failed; the next one is due all the same.",
                    failure);
        }
    }

    /** A clock that was put back must not stop the watch until it has caught up. */
    private boolean quiet() {
        Duration since = Duration.between(seenAt, settings.clock().instant()).abs();
        return since.compareTo(settings.quiet()) >= 0;
    }

    /** Looks now, whatever the quiet time; what was refused is tried again. */
    WatchState<T> refresh() {
        whileLooking(() -> {
            C content = source.read();
            if (!content.equals(considered) || !state.current()) {
                consider(content);
            }
        });
        return state;
    }

    private void whileLooking(Runnable look) {
        looking.lock();
        try {
            if (!closed) {
                look.run();
            }
        } finally {
            looking.unlock();
        }
    }

    private void consider(C content) {
        considered = content;
        seen = null;
        if (content.equals(servedContent)) {
            state = new WatchState<>(state.served(), state.since(), true, state.lastRefusal());
            tell(() -> listener.served(state));
            return;
        }
        Attempt<T> attempt = source.load(content);
        Instant now = settings.clock().instant();
        if (closed) {
            return;
        }
        if (attempt.result().isEmpty()) {
            Refusal refusal = new Refusal(now, attempt.reports());
            state = new WatchState<>(state.served(), state.since(), false, List.of(refusal));
            tell(() -> listener.refused(state, refusal));
        } else {
            servedContent = content;
            state = new WatchState<>(attempt.result().get(0), now, true, state.lastRefusal());
            tell(() -> listener.served(state));
        }
    }

    private static void tell(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException | Error failure) {
            LOG.log(System.Logger.Level.WARNING, "A listener of a watch failed; the watch goes on.", failure);
        }
    }

    /** Waits for a look in progress, unless the caller is the listener that it called. */
    @Override
    public void close() {
        closed = true;
        looking.lock();
        try {
            task.cancel(false);
            if (settings.executor() == null) {
                executor.shutdown();
            }
        } finally {
            looking.unlock();
        }
    }
}
