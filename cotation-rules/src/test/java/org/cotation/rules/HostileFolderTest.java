package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cotation.message.Language;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.CheckText;
import org.cotation.rules.check.GridCheck;
import org.cotation.rules.check.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder or a zip file made to unpack without end, to show what is elsewhere or to hide what it holds is refused in words. */
class HostileFolderTest {

    @TempDir
    Path folder;

    /** The first load of the grids shipped is none of the attacks' time. */
    @BeforeAll
    static void warm() {
        assertThat(TestGrids.ENGINE.builtInGrids().grids()).isNotEmpty();
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path zip = folder.resolve("grille.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue());
                entries.closeEntry();
            }
        }
        return zip;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        byte[] zeros = new byte[64 << 20];
        Path one = zip(Map.of("grid.yaml", bytes(HostileGridTest.MANIFEST), "regles.drl", zeros));
        HostileGridTest.assertRefused(one, "one large file", "1 Mio");

        Map<String, byte[]> many = new LinkedHashMap<>(Map.of("grid.yaml", bytes(HostileGridTest.MANIFEST)));
        IntStream.range(0, 150).forEach(i -> many.put("r" + i + ".drl", new byte[1 << 20]));
        HostileGridTest.assertRefused(zip(many), "many files", "4 Mio");

        Map<String, byte[]> entries = new LinkedHashMap<>(Map.of("grid.yaml", bytes(HostileGridTest.MANIFEST)));
        IntStream.range(0, 5_000).forEach(i -> entries.put("notes/" + i, new byte[0]));
        HostileGridTest.assertRefused(zip(entries), "many entries", "2000 fichiers");
    }

    @Test
    void aZipFileThatIsLargeIsNotOpened() throws IOException {
        Path zip = folder.resolve("grille.zip");
        Files.write(zip, new byte[9 << 20]);

        HostileGridTest.assertRefused(zip, "a large zip file", "8 Mio");
    }

    /** Where an entry would be unpacked to is its own claim. Nothing is unpacked; what is no part of the grid is not read. */
    @Test
    void aZipEntryLeadsNowhereElse() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("grille/grid.yaml", bytes(HostileGridTest.MANIFEST));
        files.put("grille/regles.drl", bytes(HostileGridTest.RULE));
        files.put("grille/../../dehors.drl", bytes("package x"));
        files.put("../dehors.drl", bytes("package x"));
        files.put("/dehors.drl", bytes("package x"));
        files.put("autre/regles.drl", bytes("package x"));
        files.put("__MACOSX/grille/._regles.drl", bytes("package x"));
        files.put("grille/._regles.drl", bytes("package x"));
        Path zip = zip(files);

        assertThat(GridCheck.check(zip).sound()).isTrue();
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written).containsExactly(zip);
        }
    }

    @Test
    void aNameThatHidesSomethingIsRefused() throws IOException {
        for (String name :
                List.of("a\nb.drl", "a\u202Eb.drl", "a\\b.drl", "a\u001B[2Jb.drl", "x".repeat(300) + ".drl")) {
            Path zip = zip(Map.of("grid.yaml", bytes(HostileGridTest.MANIFEST), name, bytes(HostileGridTest.RULE)));

            CheckReport report = HostileGridTest.assertRefused(zip, name, "nom de ce fichier");
            assertThat(report.findings())
                    .allSatisfy(finding -> assertThat(finding.diagnostic().file())
                            .doesNotContain("\n", "\u202E", "\u001B")
                            .hasSizeLessThan(250));
        }
    }

    /** Two entries of one name: one tool shows the first, another reads the last. */
    @Test
    void aFileThatIsTwiceInAZipIsRefused() throws IOException {
        Path zip = zip(Map.of(
                "grid.yaml",
                bytes(HostileGridTest.MANIFEST),
                "aaaaaa.drl",
                bytes(HostileGridTest.RULE),
                "bbbbbb.drl",
                bytes(HostileGridTest.RULE)));
        String content = Files.readString(zip, StandardCharsets.ISO_8859_1);
        Files.writeString(zip, content.replace("bbbbbb.drl", "aaaaaa.drl"), StandardCharsets.ISO_8859_1);

        HostileGridTest.assertRefused(zip, "two entries of one name", "deux fois");
    }

    @Test
    void aZipFileThatIsBrokenIsRefused() throws IOException {
        Path zip = zip(Map.of(
                "grid.yaml", bytes(HostileGridTest.MANIFEST), "regles.drl", bytes(HostileGridTest.RULE.repeat(50))));
        byte[] whole = Files.readAllBytes(zip);
        for (int i = 0; i < whole.length; i += 7) {
            byte[] broken = whole.clone();
            broken[i] ^= (byte) 0xA5;
            Files.write(zip, broken);
            CheckReport report = assertTimeoutPreemptively(HostileGridTest.HANGS, () -> GridCheck.check(zip));
            assertThat(report).isNotNull();
        }
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("dehors"));
        Files.createDirectory(outside.resolve("scenarios"));
        Files.writeString(outside.resolve("secret.txt"), "mot de passe: 1234");
        Files.writeString(outside.resolve("scenarios/un.yaml"), "title: secret");
        Path grid = Files.createDirectory(folder.resolve("grille"));
        Files.writeString(grid.resolve("grid.yaml"), HostileGridTest.MANIFEST);
        Files.createSymbolicLink(grid.resolve("regles.drl"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(grid.resolve("scenarios"), outside.resolve("scenarios"));

        CheckReport report = HostileGridTest.assertRefused(grid, "links", "hors de la grille");
        assertThat(report.findings())
                .extracting(finding -> finding.diagnostic().file())
                .containsExactlyInAnyOrder("regles.drl", "scenarios/un.yaml");
        assertThat(CheckText.render(report, Language.FR)).doesNotContain("1234");
    }

    /** This is how a configuration map is mounted: its files are links to those of the version that stands. */
    @Test
    void aLinkInsideTheFolderIsFollowed() throws IOException {
        Path version = Files.createDirectory(folder.resolve("..version"));
        Files.writeString(version.resolve("grid.yaml"), HostileGridTest.MANIFEST);
        Files.writeString(version.resolve("regles.drl"), HostileGridTest.RULE);
        Files.createSymbolicLink(folder.resolve("..data"), version.getFileName());
        Files.createSymbolicLink(folder.resolve("grid.yaml"), Path.of("..data", "grid.yaml"));
        Files.createSymbolicLink(folder.resolve("regles.drl"), Path.of("..data", "regles.drl"));

        assertThat(GridCheck.check(folder).sound()).isTrue();
    }

    /** A rule file that cannot be read is not left out in silence. */
    @Test
    void whatIsNoPlainFileIsRefused() throws IOException {
        Files.writeString(folder.resolve("grid.yaml"), HostileGridTest.MANIFEST);
        Files.createDirectory(folder.resolve("dossier.drl"));
        Files.createSymbolicLink(folder.resolve("boucle.drl"), Path.of("boucle.drl"));
        Files.createSymbolicLink(folder.resolve("perdu.drl"), Path.of("absent"));
        Files.createSymbolicLink(folder.resolve(".#regles.drl"), Path.of("auteur@machine"));

        assertThat(HostileGridTest.assertRefused(folder, "no plain files", "lu").findings())
                .extracting(finding -> finding.diagnostic().file())
                .containsExactly("boucle.drl", "dossier.drl", "perdu.drl");
    }

    @Test
    void bytesThatAreNoTextAreRefusedAtTheirPlace() throws IOException {
        Files.writeString(folder.resolve("grid.yaml"), HostileGridTest.MANIFEST);
        Files.write(
                folder.resolve("regles.drl"),
                (HostileGridTest.RULE + "// \u00C9vin").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(HostileGridTest.assertRefused(folder, "Latin-1", "UTF-8").findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(finding -> finding.diagnostic().line())
                .containsExactly(6);
    }
}
