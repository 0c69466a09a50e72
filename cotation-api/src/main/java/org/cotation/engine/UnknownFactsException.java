package org.cotation.engine;

import java.io.Serial;
import java.util.List;

/** A profile with unknown facts was given to an engine that cannot tell unknown from absent. */
public final class UnknownFactsException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> paths;

    /**
     * An exception that names the unknown facts.
     *
     * @param paths the paths of the unknown facts
     */
    public UnknownFactsException(List<String> paths) {
        super("This engine cannot score a profile with unknown facts (" + String.join(", ", paths)
                + ").\nSupply them, or use the default engine, which says what it cannot tell.");
        this.paths = List.copyOf(paths);
    }

    /** The paths of the unknown facts. */
    public List<String> paths() {
        return paths;
    }
}
