package org.cotation.rules.internal.engine;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.syntax.RuleForm;
import org.cotation.rules.internal.syntax.RuleSource;

/**
 * The SHA-256 of the content of a grid and of the grids it uses: the same whatever the machine, the line ends, the order of
 * the files and the way in which they are stored. Scenarios are no part of it: they change nothing in what a grid gives.
 * Records keep it, so that calculating it otherwise would break them all.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(GridFiles files, List<RuleSource> sources, List<LoadedGrid> used) {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, GridFiles.MANIFEST, files.manifest());
        files.rules().forEach((name, text) -> put(hasher, name, text));
        files.dictionaries().forEach((name, text) -> put(hasher, name, text));
        // What a sentence means depends on the dictionary shipped, too.
        sources.stream()
                .filter(source -> RuleForm.of(source.file()) == RuleForm.SENTENCES)
                .forEach(source -> put(hasher, source.file(), source.drl()));
        used.forEach(grid -> put(hasher, grid.info().id(), grid.info().fingerprint()));
        return hasher.hash().toString();
    }

    /** Lengths stand before contents, so that no two sets of files read alike. */
    private static void put(Hasher hasher, String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(name.length())
                .putString(name, StandardCharsets.UTF_8)
                .putInt(bytes.length)
                .putBytes(bytes);
    }
}
