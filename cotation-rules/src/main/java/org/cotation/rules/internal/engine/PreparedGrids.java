package org.cotation.rules.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.compile.RuleKeeper;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.GridPlace;
import org.cotation.rules.internal.prepared.Keys;
import org.cotation.rules.internal.prepared.Prepared;
import org.cotation.rules.internal.prepared.PreparedForm;
import org.cotation.rules.internal.prepared.PreparedForm.Trust;
import org.cotation.rules.internal.prepared.Refusals;
import org.cotation.rules.internal.prepared.Texts;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.source.RuleSources;

/** Prepares grids, and loads prepared ones. */
final class PreparedGrids {

    /** The end of the name of a prepared grid. */
    static final String SUFFIX = ".prepared-grid";

    private PreparedGrids() {}

    /** The bytes of a grid, prepared. */
    static byte[] prepare(LoadedGrid grid) {
        List<Rule> rules = grid.rules().stream().map(CompiledRule::rule).toList();
        Map<String, String> used = new LinkedHashMap<>();
        grid.used().forEach(other -> used.put(other.info().id(), other.info().fingerprint()));
        return PreparedForm.write(new Prepared(
                Keys.here(grid.info().fingerprint(), used),
                grid.manifest(),
                Texts.of(grid.content().files()),
                grid.described(),
                rules,
                RuleKeeper.keep(rules)));
    }

    /** The grid of a file. */
    static LoadedGrid load(Path file, GridCatalogue uses) {
        try (InputStream in = Files.newInputStream(file)) {
            return load(file.toString(), in, uses, Trust.ONLY_IF_SOUND);
        } catch (IOException e) {
            throw Refusals.unreadable(file.toString());
        }
    }

    /**
     * The grid of these bytes.
     *
     * @param name the prepared grid, as the caller named it
     * @param in all of it
     * @param uses where the grids that it uses are found
     * @param trust what is checked of it
     * @throws org.cotation.engine.PreparedGridException if it is refused
     */
    static LoadedGrid load(String name, InputStream in, GridCatalogue uses, Trust trust) {
        Prepared prepared = PreparedForm.read(name, in, trust);
        List<LoadedGrid> used = new ArrayList<>();
        for (Map.Entry<String, String> use : prepared.keys().used().entrySet()) {
            used.add(used(name, use.getKey(), use.getValue(), uses));
        }
        return new LoadedGrid(
                prepared.manifest(),
                GridContent.prepared(prepared.texts(), prepared.keys().fingerprint()),
                prepared.compiled(),
                used,
                prepared.readings());
    }

    /** Any version will do that is the one that the grid was prepared with. */
    private static LoadedGrid used(String name, String id, String fingerprint, GridCatalogue uses) {
        boolean there = false;
        for (Grid grid : uses.grids()) {
            if (grid instanceof LoadedGrid loaded && loaded.info().id().equals(id)) {
                if (loaded.info().fingerprint().equals(fingerprint)) {
                    return loaded;
                }
                there = true;
            }
        }
        throw there ? Refusals.otherUse(name, id) : Refusals.missingUse(name, id);
    }

    /**
     * Refuses a grid that was not prepared from what a place holds now.
     *
     * @param name the prepared grid, as the caller named it
     */
    static void refuseOther(String name, LoadedGrid grid, GridPlace place) {
        boolean same = place.versions().stream().anyMatch(version -> of(version.files(), grid));
        if (!same) {
            throw Refusals.otherContent(name, place.name());
        }
    }

    /** Whether a grid is what these texts say. */
    static boolean of(GridFiles files, LoadedGrid grid) {
        String now = Fingerprint.of(files, RuleSources.of(files).rules(), grid.used());
        return now.equals(grid.info().fingerprint());
    }
}
