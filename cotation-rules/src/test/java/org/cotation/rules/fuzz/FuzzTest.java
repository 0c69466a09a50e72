package org.cotation.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is handed in as a request, a record, a grid or a table is taken or refused in words: no exception that the API
 * does not declare, no place that does not exist, no hang, and the same again for the same input. The plain build feeds
 * few inputs, so that this stays alive; the profile {@code fuzzing} a million of each.
 */
class FuzzTest {

    @TempDir
    Path scratch;

    private static boolean isYaml(String name) {
        return name.matches(".*\\.(yaml|yml|dsl)");
    }

    private static boolean isTable(String name) {
        return name.endsWith(".csv") || name.contains(".xlsx");
    }

    @Test
    void documents() {
        Fuzzer.run("documents", 1_000, Corpora.documents(), name -> true, new ProfileTarget());
    }

    @Test
    void folders() {
        Fuzzer.run("folders", 150, Corpora.grids(), name -> true, new GridTarget(scratch));
    }

    @Test
    void yaml() {
        Fuzzer.run("yaml", 150, Corpora.faulty(), FuzzTest::isYaml, new GridTarget(scratch));
    }

    @Test
    void tables() {
        List<Input> tables = Corpora.grids().stream()
                .filter(grid -> grid.parts().keySet().stream().anyMatch(FuzzTest::isTable))
                .toList();
        assertThat(tables).hasSizeGreaterThan(20);
        Fuzzer.run("tables", 150, tables, FuzzTest::isTable, new GridTarget(scratch));
    }
}
