package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same folder works from a directory, a zip file and the class path, and has one fingerprint everywhere. */
class GridSourcesTest {

    private static final List<String> FILES =
            List.of("grid.yaml", "criteres.drl", "orientations.drl", "publics-locaux.drl");

    @TempDir
    Path folder;

    private static String shipped(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                GridSourcesTest.class.getResourceAsStream("/org/cotation/grids/cahc-2022/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path zip(String name, String root) throws IOException {
        Path zip = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (String file : FILES) {
                entries.putNextEntry(new ZipEntry(root + file));
                entries.write(shipped(file).getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        return zip;
    }

    private static Grid builtIn() {
        return TestGrids.ENGINE.builtInGrids().find("cahc-2022").orElseThrow();
    }

    @Test
    void aFolderWithWindowsLineEndsIsTheSameGrid() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copie"));
        for (String file : FILES) {
            Files.writeString(copy.resolve(file), shipped(file).replace("\n", "\r\n"));
        }
        assertThat(TestGrids.ENGINE.open(copy).info()).isEqualTo(builtIn().info());
    }

    @Test
    void aZipFileIsTheSameGridWithOrWithoutItsFolder() throws IOException {
        assertThat(TestGrids.ENGINE.open(zip("plat.zip", "")).info())
                .isEqualTo(builtIn().info());
        assertThat(TestGrids.ENGINE.open(zip("dossier.zip", "cahc-2022/")).info())
                .isEqualTo(builtIn().info());
    }

    @Test
    void aJarOnTheClassPathIsTheSameGrid() throws IOException {
        URL jar = zip("grilles.jar", "grilles/cahc/").toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar})) {
            assertThat(TestGrids.ENGINE
                            .open("grilles/cahc", loader, TestGrids.ENGINE.builtInGrids())
                            .info())
                    .isEqualTo(builtIn().info());
        }
    }

    @Test
    void anyChangeOfARuleChangesTheFingerprint() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copie"));
        for (String file : FILES) {
            Files.writeString(copy.resolve(file), shipped(file).replace("@points( 50 )", "@points( 51 )"));
        }
        assertThat(TestGrids.ENGINE.open(copy).info().fingerprint())
                .isNotEqualTo(builtIn().info().fingerprint());
    }

    private static final Map<String, String> TINY = Map.of(
            "grid.yaml",
            "id: minuscule\ntitle: Grille minuscule\nvalidity: { from: 2020-01-01 }\nfamilies:\n  - { code: f, label: Âge, cumulation: sum }\n",
            "âge.drl",
            "rule \"Majeur\"\n  @criterion( MAJEUR ) @family( f ) @points( 7 )\nwhen\n  Applicant( age >= 18 )\nthen\nend\n",
            "zèle.drl",
            "rule \"Mineur\"\n  @criterion( MINEUR ) @family( f ) @points( 1 )\nwhen\n  Applicant( age < 18 )\nthen\nend\n");

    private String fingerprintOfTiny(String name, UnaryOperator<String> onNames, UnaryOperator<String> onTexts)
            throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        for (Map.Entry<String, String> file : TINY.entrySet()) {
            Files.writeString(copy.resolve(onNames.apply(file.getKey())), onTexts.apply(file.getValue()));
        }
        return TestGrids.ENGINE.open(copy).info().fingerprint();
    }

    /** Records keep fingerprints: were this one to change, every record ever kept would stop holding. */
    @Test
    void theFingerprintOfAGridNeverChanges() throws IOException {
        assertThat(fingerprintOfTiny("or", UnaryOperator.identity(), UnaryOperator.identity()))
                .isEqualTo("16aaa8e171bc5005b21f7a15c3db24dec50d68e13d055cfa9c0faa8c458d64c4");
    }

    @Test
    void theFingerprintIsTheSameWhateverTheLineEndsTheMarksAndTheAccentsOfNames() throws IOException {
        String known = fingerprintOfTiny("tel-quel", UnaryOperator.identity(), UnaryOperator.identity());

        assertThat(fingerprintOfTiny(
                        "windows", UnaryOperator.identity(), text -> "\uFEFF" + text.replace("\n", "\r\n")))
                .isEqualTo(known);
        assertThat(fingerprintOfTiny("ancien-mac", UnaryOperator.identity(), text -> text.replace('\n', '\r')))
                .isEqualTo(known);
        assertThat(fingerprintOfTiny(
                        "mac", name -> Normalizer.normalize(name, Normalizer.Form.NFD), UnaryOperator.identity()))
                .isEqualTo(known);
    }

    @Test
    void theOrderOfTheFilesOfAZipDoesNotChangeTheFingerprint() throws IOException {
        Path zip = folder.resolve("retourne.zip");
        try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String file :
                    TINY.keySet().stream().sorted(Comparator.reverseOrder()).toList()) {
                entries.putNextEntry(new ZipEntry("grille/" + file));
                entries.write(Objects.requireNonNull(TINY.get(file)).getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }

        assertThat(TestGrids.ENGINE.open(zip).info().fingerprint())
                .isEqualTo(fingerprintOfTiny("dossier", UnaryOperator.identity(), UnaryOperator.identity()));
    }

    @Test
    void aGridThatUsesAnotherHasAnotherFingerprintWhenThatOneChanges() throws IOException {
        Path user = Files.createDirectory(folder.resolve("emprunte"));
        Files.writeString(user.resolve("grid.yaml"), "id: e\ntitle: E\nvalidity: { from: 2020-01-01 }\nuses: [base]\n");
        Set<String> fingerprints = new HashSet<>();
        for (String title : List.of("Base", "Autre base")) {
            Path base = Files.createDirectory(folder.resolve(title));
            Files.writeString(
                    base.resolve("grid.yaml"), "id: base\ntitle: " + title + "\nvalidity: { from: 2020-01-01 }\n");
            GridCatalogue uses = GridCatalogue.of(List.of(TestGrids.ENGINE.open(base)));
            fingerprints.add(TestGrids.ENGINE.open(user, uses).info().fingerprint());
        }
        assertThat(fingerprints).hasSize(2);
    }

    @Test
    void whatIsNoGridIsRefusedInWords() throws IOException {
        Path text = Files.writeString(folder.resolve("note.txt"), "bonjour");
        Path empty = Files.createDirectory(folder.resolve("vide"));
        Path latin = Files.createDirectory(folder.resolve("latin"));
        Files.write(latin.resolve("grid.yaml"), "title: Évin".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> TestGrids.ENGINE.open(text))
                .isInstanceOf(GridException.class)
                .hasMessageContaining("zip");
        assertThatThrownBy(() -> TestGrids.ENGINE.open(folder.resolve("absent")))
                .isInstanceOf(GridException.class)
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> TestGrids.ENGINE.open(empty))
                .isInstanceOf(GridException.class)
                .hasMessageContaining("grid.yaml");
        assertThatThrownBy(() -> TestGrids.ENGINE.open(latin))
                .isInstanceOf(GridException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aReadingThatDoesNotExistIsRefusedAndTheNearestNamed() {
        assertThatThrownBy(() -> builtIn().with(Map.of("youth-uper-bound", "under-30")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("youth-upper-bound");
        assertThatThrownBy(() -> builtIn().with(Map.of("youth-upper-bound", "31")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("under-30");
    }
}
