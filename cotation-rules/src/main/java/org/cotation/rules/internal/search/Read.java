package org.cotation.rules.internal.search;

import java.util.List;
import java.util.Set;

/**
 * What one test waits for.
 *
 * @param paths the unknown facts
 * @param parts the same, for each of the values that the test compares
 */
public record Read(Set<String> paths, List<Set<String>> parts) {

    /** Whether the test waits for this fact, and for no other. */
    boolean only(String path) {
        return paths.size() == 1 && paths.contains(path);
    }

    /** Whether the values that the fact is part of are known once it is. */
    boolean separates(String path) {
        return parts.stream().allMatch(part -> part.size() == 1 || !part.contains(path));
    }
}
