package org.cotation.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The place whose requests a grid scores.
 *
 * @param name its name
 * @param siren the SIREN of the body that adopted the grid, empty where it has none
 * @param communes its communes, by INSEE code
 * @param communeNames the names of its communes, by INSEE code; a grid may leave some out, or all
 */
public record Territory(String name, String siren, List<String> communes, Map<String, String> communeNames) {

    /** A grid for the whole country. */
    public static final Territory NATIONAL = new Territory("France", "", List.of());

    /** Copies the collections. */
    public Territory {
        communes = List.copyOf(communes);
        communeNames = Collections.unmodifiableMap(new LinkedHashMap<>(communeNames));
    }

    /** A place whose communes are known by their codes alone. */
    public Territory(String name, String siren, List<String> communes) {
        this(name, siren, communes, Map.of());
    }

    /** Whether the place is the whole country. */
    public boolean national() {
        return communes.isEmpty();
    }

    /** A commune as people write it, « Carvin (62215) », or its code alone where its name is not known. */
    public String commune(String code) {
        String known = communeNames.get(code);
        return known == null ? code : known + " (" + code + ")";
    }
}
