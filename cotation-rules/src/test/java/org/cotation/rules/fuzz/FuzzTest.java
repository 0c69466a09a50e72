package org.cotation.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is handed in as a request, a record, a grid or a table is taken or refused in words: no exception that the API
 * does not declare, no place that does not exist, no hang, and the same again for the same input. The plain build feeds
 * few inputs, so that this stays alive; the profile {@code fuzzing} a million of each.
 */
class FuzzTest {

    private static final Predicate<String> YAML = name -> name.matches(".*\\.(yaml|yml|dsl)");
    private static final Predicate<String> TABLE = name -> name.endsWith(".csv") || name.contains(".xlsx");

    @TempDir
    Path scratch;

    @Test
    void documents() {
        Fuzzer.run("documents", 2_000, Corpora.documents(), name -> true, new ProfileTarget());
    }

    @Test
    void folders() {
        Fuzzer.run("folders", 300, Corpora.grids(), name -> true, new GridTarget(scratch));
    }

    @Test
    void yaml() {
        Fuzzer.run("yaml", 300, Corpora.faulty(), YAML, new GridTarget(scratch));
    }

    @Test
    void tables() {
        List<Input> tables = Corpora.grids().stream()
                .filter(grid -> grid.parts().keySet().stream().anyMatch(TABLE))
                .toList();
        assertThat(tables).hasSizeGreaterThan(20);
        Fuzzer.run("tables", 300, tables, TABLE, new GridTarget(scratch));
    }
}
