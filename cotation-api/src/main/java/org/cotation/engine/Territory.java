package org.cotation.engine;

import java.util.List;

/**
 * The place whose requests a grid scores.
 *
 * @param name its name
 * @param siren the SIREN of the body that adopted the grid, empty where it has none
 * @param communes its communes, by INSEE code
 */
public record Territory(String name, String siren, List<String> communes) {

    /** A grid for the whole country. */
    public static final Territory NATIONAL = new Territory("France", "", List.of());

    /** Copies the list. */
    public Territory {
        communes = List.copyOf(communes);
    }

    /** Whether the place is the whole country. */
    public boolean national() {
        return communes.isEmpty();
    }
}
