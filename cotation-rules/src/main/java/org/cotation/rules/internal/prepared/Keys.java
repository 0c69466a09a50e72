package org.cotation.rules.internal.prepared;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cotation.record.Library;
import org.cotation.rules.internal.compile.DroolsVersion;
import org.cotation.rules.internal.prepared.PreparedForm.Trust;

/**
 * What a prepared grid was prepared by and of. It is loaded where all of it is the same, and nowhere else.
 *
 * @param library the version of the library
 * @param drools the version of Drools
 * @param vocabulary what the vocabulary of rules holds
 * @param fingerprint the fingerprint of the grid
 * @param used the fingerprints of the grids that it uses, by identifier, in its order
 */
public record Keys(String library, String drools, String vocabulary, String fingerprint, Map<String, String> used) {

    /** The keys of a grid that is prepared here and now. */
    public static Keys here(String fingerprint, Map<String, String> used) {
        return new Keys(Library.version(), DroolsVersion.current(), VocabularyLines.current(), fingerprint, used);
    }

    static Keys read(Input in) {
        return new Keys(in.text(), in.text(), in.text(), in.text(), used(in));
    }

    private static Map<String, String> used(Input in) {
        Map<String, String> used = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            String id = in.text();
            used.put(id, in.text());
        }
        return used;
    }

    void write(Output out) {
        out.text(library);
        out.text(drools);
        out.text(vocabulary);
        out.text(fingerprint);
        out.all(used.entrySet(), grid -> {
            out.text(grid.getKey());
            out.text(grid.getValue());
        });
    }

    /** Refuses what was prepared by something else than what would load it. */
    void check(String name, Trust trust) {
        if (!library.equals(Library.version())) {
            throw Refusals.otherLibrary(name, library, Library.version());
        }
        String current = DroolsVersion.current();
        if (!drools.equals(current)) {
            throw Refusals.otherDrools(name, drools, current);
        }
        String lines = trust == Trust.AS_THE_JAR ? vocabulary : VocabularyLines.current();
        if (!vocabulary.equals(lines)) {
            throw Refusals.otherVocabulary(name, VocabularyLines.difference(vocabulary, lines));
        }
    }
}
