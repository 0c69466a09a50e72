package org.cotation.rules.internal.engine;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Objects;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.prepared.Texts;
import org.cotation.rules.internal.source.RuleSources;
import org.cotation.rules.internal.syntax.RuleSource;

/** The texts of a grid; those of a prepared one are read when they are asked for. Immutable. */
final class GridContent {

    private final String fingerprint;
    private final Supplier<GridFiles> files;
    private final Supplier<List<RuleSource>> sources;

    private GridContent(String fingerprint, Supplier<GridFiles> files, Supplier<List<RuleSource>> sources) {
        this.fingerprint = fingerprint;
        this.files = files;
        this.sources = sources;
    }

    /** The texts of a grid that were just read. */
    static GridContent read(GridFiles files, List<RuleSource> sources, List<LoadedGrid> used) {
        List<RuleSource> all = List.copyOf(sources);
        return new GridContent(
                Fingerprint.of(files, all, used), Suppliers.ofInstance(files), Suppliers.ofInstance(all));
    }

    /** The texts of a prepared grid. */
    static GridContent prepared(Texts texts, String fingerprint) {
        return new GridContent(
                fingerprint, Suppliers.memoize(texts::files), Suppliers.memoize(() -> RuleSources.of(texts.files())
                        .rules()));
    }

    GridFiles files() {
        return Objects.requireNonNull(files.get());
    }

    /** The SHA-256 of the grid and of those that it uses. */
    String fingerprint() {
        return fingerprint;
    }

    /** The rule files as DRL. */
    List<RuleSource> sources() {
        return Objects.requireNonNull(sources.get());
    }
}
