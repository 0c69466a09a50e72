package org.cotation.ranking;

/**
 * A request at its place.
 *
 * @param rank its rank from 1; requests that nothing tells apart share one, and the next rank is left out for each
 * @param request what the caller ranked
 * @param standing what its place depends on
 * @param <T> what the caller ranks
 */
public record Ranked<T>(int rank, T request, Standing standing) {

    @Override
    public String toString() {
        return "Ranked[" + rank + "]";
    }
}
