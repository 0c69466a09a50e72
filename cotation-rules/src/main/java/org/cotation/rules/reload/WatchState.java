package org.cotation.rules.reload;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What a watch serves at one moment. Immutable: what it holds stays together, whatever the watch serves afterwards.
 *
 * @param <T> what is served
 * @param served what is served
 * @param since since when
 * @param current whether it is what the folder holds, as far as the last look could tell; if not, the refusal says why
 * @param lastRefusal the last content that was refused, even where it was mended since; empty where none was
 */
public record WatchState<T>(T served, Instant since, boolean current, List<Refusal> lastRefusal) {

    /** Copies the list. */
    public WatchState {
        Objects.requireNonNull(served, "served");
        Objects.requireNonNull(since, "since");
        lastRefusal = List.copyOf(lastRefusal);
    }
}
