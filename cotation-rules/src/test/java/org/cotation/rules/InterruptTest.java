package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.json.ProfileJson;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.check.GridCheck;
import org.cotation.rules.reload.GridWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interrupt neither stops nor spoils what a thread is at, and is there afterwards for whoever sent it. */
class InterruptTest {

    private static final CotationEngine ENGINE = TestGrids.ENGINE;
    private static final ApplicantProfile PROFILE = ProfileJson.read("{\"currentHousing\": {\"unfit\": true}}");

    @TempDir
    Path folder;

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    private static <T> T interrupted(Supplier<T> work) {
        Thread.currentThread().interrupt();
        T result = work.get();
        assertThat(Thread.interrupted()).as("the interrupt is still there").isTrue();
        return result;
    }

    private Path grid(int number) throws IOException {
        Path grid = Files.createDirectories(folder.resolve("grille"));
        Files.writeString(grid.resolve("grid.yaml"), HostileGridTest.MANIFEST);
        Files.writeString(grid.resolve("regles.drl"), HostileGridTest.RULE + "// " + number);
        return grid;
    }

    @Test
    void aScoreIsTheSame() {
        Grid grid = ENGINE.builtInGrids().find("cahc-2022").orElseThrow();

        assertThat(interrupted(() -> ENGINE.score(PROFILE, grid, TestGrids.TODAY)))
                .isEqualTo(ENGINE.score(PROFILE, grid, TestGrids.TODAY));
        assertThat(interrupted(() -> ENGINE.whatIf(PROFILE, grid, TestGrids.TODAY)))
                .isEqualTo(ENGINE.whatIf(PROFILE, grid, TestGrids.TODAY));
    }

    @Test
    void aGridIsLoadedWhole() throws IOException {
        Path grid = grid(1);
        Path zip = folder.resolve("grille.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (String file : new String[] {"grid.yaml", "regles.drl"}) {
                entries.putNextEntry(new ZipEntry(file));
                entries.write(Files.readString(grid.resolve(file)).getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        String fingerprint = ENGINE.open(grid).info().fingerprint();

        assertThat(interrupted(() -> ENGINE.open(grid)).info().fingerprint()).isEqualTo(fingerprint);
        assertThat(interrupted(() -> ENGINE.open(zip)).info().fingerprint()).isEqualTo(fingerprint);
        assertThat(interrupted(() -> GridCheck.check(grid)).sound()).isTrue();
    }

    @Test
    void aWatchServesWhatItFinds() throws IOException {
        Path grid = grid(1);
        try (GridWatch watch = interrupted(() -> GridWatch.open(grid))) {
            Grid before = watch.grid(TestGrids.TODAY);
            grid(2);
            assertThat(interrupted(watch::refresh).current()).isTrue();
            assertThat(watch.grid(TestGrids.TODAY).info().fingerprint())
                    .isNotEqualTo(before.info().fingerprint());
        }
    }
}
