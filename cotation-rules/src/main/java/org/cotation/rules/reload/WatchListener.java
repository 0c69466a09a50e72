package org.cotation.rules.reload;

/**
 * Hears what a watch does: one call at a time, in the order in which things happen, from the thread that looked. It may
 * ask the watch, refresh it and close it. What it throws is logged, and changes nothing to what is served.
 *
 * @param <T> what is served
 */
public interface WatchListener<T> {

    /**
     * What the folder holds is served from now on: something new, or, after a refusal, what had been served all along.
     *
     * @param state what is served
     */
    default void served(WatchState<T> state) {}

    /**
     * What the folder holds was refused: what was served before still is.
     *
     * @param state what is served still
     * @param refusal what is wrong
     */
    default void refused(WatchState<T> state, Refusal refusal) {}
}
