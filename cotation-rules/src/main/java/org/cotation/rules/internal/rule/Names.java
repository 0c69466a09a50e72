package org.cotation.rules.internal.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.cotation.rules.internal.grid.Manifest;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;

/**
 * What the rules of a grid may name beside the vocabulary.
 *
 * @param ownPublics the publics that the grid lists
 * @param allPublics these and those of the grids it uses
 * @param families its families, by code
 */
public record Names(Set<String> ownPublics, Set<String> allPublics, Map<String, FamilyDefinition> families) {

    /** The names of a grid. */
    public static Names of(Manifest manifest, Set<String> usedPublics) {
        Set<String> own = new LinkedHashSet<>();
        manifest.publics().forEach(listed -> own.add(listed.code()));
        Set<String> all = new LinkedHashSet<>(usedPublics);
        all.addAll(own);
        Map<String, FamilyDefinition> families = new LinkedHashMap<>();
        manifest.families().forEach(family -> families.putIfAbsent(family.code(), family));
        return new Names(own, all, families);
    }
}
