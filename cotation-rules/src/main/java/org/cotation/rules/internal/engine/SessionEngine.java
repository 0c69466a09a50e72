package org.cotation.rules.internal.engine;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.concurrent.ExecutionException;

/** The same engine, deciding rules with a Drools session for each request. */
public final class SessionEngine extends DroolsEngine {

    private static final int KNOWLEDGE_BASES_KEPT = 16;

    private final Cache<String, Decider> deciders =
            CacheBuilder.newBuilder().maximumSize(KNOWLEDGE_BASES_KEPT).build();

    /** An engine, which keeps the knowledge bases of the grids that it last used. */
    public SessionEngine() {}

    /** The readings adopted are facts of the session, so that one knowledge base serves them all. */
    @Override
    Decider decider(LoadedGrid grid) {
        try {
            return deciders.get(key(grid), () -> new SessionDecider(grid));
        } catch (ExecutionException e) {
            throw new IllegalStateException("The knowledge base of the grid could not be built.", e);
        }
    }

    /** A knowledge base knows its rules by where they were read: the same grid read elsewhere has one of its own. */
    private static String key(LoadedGrid grid) {
        return grid.info().fingerprint()
                + grid.lineage().stream()
                        .map(part -> part.content().files().name())
                        .toList();
    }
}
