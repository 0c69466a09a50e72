package org.cotation.rules.internal.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.cotation.rules.internal.grid.Manifest;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;

/**
 * What the rules of a grid may name beside the vocabulary. Where the manifest could not be read as its author means it, a
 * name that is not here may still be one: what is wrong is said of the manifest, once, and not of every rule.
 *
 * @param ownPublics the publics that the grid lists
 * @param allPublics these and those of the grids it uses
 * @param families its families, by code
 * @param communes the names of the communes of its territory; the codes of those that it does not name
 * @param ownComplete whether every public and family of the grid is here
 * @param usedComplete whether every public of the grids it uses is here
 */
public record Names(
        Set<String> ownPublics,
        Set<String> allPublics,
        Map<String, FamilyDefinition> families,
        Set<String> communes,
        boolean ownComplete,
        boolean usedComplete) {

    /** The names of a grid whose manifest cannot be read. */
    public static final Names UNKNOWN = new Names(Set.of(), Set.of(), Map.of(), Set.of(), false, false);

    /** The names of a grid. */
    public static Names of(Manifest manifest, Set<String> usedPublics, boolean ownComplete, boolean usedComplete) {
        Set<String> own = new LinkedHashSet<>();
        manifest.publics().forEach(listed -> own.add(listed.code()));
        Set<String> all = new LinkedHashSet<>(usedPublics);
        all.addAll(own);
        Map<String, FamilyDefinition> families = new LinkedHashMap<>();
        manifest.families().forEach(family -> families.putIfAbsent(family.code(), family));
        Set<String> communes = new LinkedHashSet<>();
        manifest.territory()
                .communes()
                .forEach(
                        code -> communes.add(manifest.territory().communeNames().getOrDefault(code, code)));
        return new Names(own, all, families, communes, ownComplete, usedComplete);
    }

    /** Whether the grid certainly lists no public of this code. */
    boolean listsNot(String code) {
        return ownComplete && !ownPublics.contains(code);
    }

    /** Whether the territory of the grid certainly has no commune of this name. */
    boolean hasNotCommune(String name) {
        return ownComplete && !communes.contains(name);
    }

    /** Whether certainly no public of this code can be read. */
    boolean readsNot(String code) {
        return ownComplete && usedComplete && !allPublics.contains(code);
    }
}
