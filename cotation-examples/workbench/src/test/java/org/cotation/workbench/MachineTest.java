package org.cotation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the machine refuses, to be read or to be written, is told in one line that says what to do. */
class MachineTest {

    private static final Path FULL = Path.of("/dev/full");
    private static final Path SAMPLE =
            Path.of("../quickstart/src/main/resources/org/cotation/quickstart/retraitee-gir-3.json");

    @TempDir
    Path folder;

    /** A stream that takes some bytes and no more. */
    private static OutputStream taking(int bytes) {
        return new OutputStream() {
            private int taken;

            @Override
            public void write(int octet) throws IOException {
                if (++taken > bytes) {
                    throw new IOException("No space left on device");
                }
            }
        };
    }

    private static Ran into(OutputStream out, InputStream in, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Workbench.run(args, in, out, err, Ran.TODAY);
        return new Ran(status, "", err.toString(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Ran ran, String... said) {
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.faults()).hasSize(1).first().asString().contains(said).doesNotContain("Exception", "java.");
    }

    /** A full disk, and a reader such as {@code head} that has read enough. */
    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void anOutputThatTakesNoMore(int bytes) {
        InputStream none = InputStream.nullInputStream();
        assertRefused(
                into(taking(bytes), none, "doc", "cahc-2022"),
                "cotation: la sortie n'a pas pu être écrite jusqu'au bout.",
                "la place sur le disque");
        assertRefused(
                into(taking(bytes), none, "doc", "cahc-2022", "--lang", "en"),
                "cotation: the output could not be written to its end.",
                "the space on the disk");
    }

    @Test
    void aDocumentThatTheDiskDoesNotTake() {
        Assumptions.assumeTrue(Files.exists(FULL), "there is no device that is always full");
        for (String command : List.of("explain", "record")) {
            List<String> args = new ArrayList<>(List.of(command, "--grid", "cahc-2022", "--output", FULL.toString()));
            args.add(SAMPLE.toString());
            assertRefused(Ran.cotation(args.toArray(String[]::new)), "--output : le fichier (/dev/full)", "la place");
            args.addAll(List.of("--lang", "en"));
            assertRefused(Ran.cotation(args.toArray(String[]::new)), "--output: the file (/dev/full)", "the space");
        }
    }

    @Test
    void faultsThatCannotBeToldShowInTheStatus() {
        int status =
                Workbench.run(new String[] {"score"}, InputStream.nullInputStream(), taking(0), taking(0), Ran.TODAY);

        assertThat(status).isEqualTo(2);
    }

    @Test
    void aStandardInputThatFails() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("Input/output error");
            }
        };
        assertRefused(
                into(new ByteArrayOutputStream(), failing, "score", "--grid", "cahc-2022", "-"),
                "-: le fichier ne peut pas être lu jusqu'au bout. Vérifiez");
        assertRefused(
                into(new ByteArrayOutputStream(), failing, "replay", "-", "--lang", "en"),
                "-: the file cannot be read to its end. Check");
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("absent.json", "n'existe pas. Vérifiez son nom.", "does not exist. Check its name."),
                Arguments.of("perdu.json", "n'existe pas. Vérifiez son nom.", "does not exist. Check its name."),
                Arguments.of(
                        "boucle.json",
                        "ne peut pas être lu jusqu'au bout. Vérifiez",
                        "cannot be read to its end. Check"),
                Arguments.of("dossier.json", "c'est un dossier. Donnez", "this is a folder. Give"),
                Arguments.of("absent\0.json", "ce n'est pas un nom de fichier", "this is no file name"));
    }

    private String unreadable(String name) throws IOException {
        Files.createSymbolicLink(folder.resolve("perdu.json"), Path.of("absent"));
        Files.createSymbolicLink(folder.resolve("boucle.json"), Path.of("boucle.json"));
        Files.createDirectory(folder.resolve("dossier.json"));
        return folder + "/" + name;
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestThatCannotBeRead(String name, String fr, String en) throws IOException {
        String file = unreadable(name);

        assertRefused(Ran.cotation("score", "--grid", "cahc-2022", file), fr);
        assertRefused(Ran.cotation("replay", file, "--lang", "en"), en);
    }

    /** The others are scored all the same. */
    @Test
    void oneRequestOfTwo() throws IOException {
        Ran ran = Ran.cotation(
                "score", "--grid", "cahc-2022", "--format", "json", unreadable("boucle.json"), SAMPLE.toString());

        assertRefused(ran, "boucle.json: le fichier");
        assertThat(ran.lines()).hasSize(1);
    }

    @Test
    void aGridThatCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("grille.txt"), "id: essai");
        Path zip = Files.writeString(folder.resolve("grille.zip"), "PK");
        Path lost = Files.createSymbolicLink(folder.resolve("perdue"), Path.of("absente"));
        for (Path grid : List.of(file, zip, lost, folder.resolve("absente"))) {
            assertRefused(Ran.cotation("check", grid.toString()), ".");
            assertRefused(Ran.cotation("score", "--grid", grid.toString(), "--lang", "en", SAMPLE.toString()), ".");
        }
        assertRefused(Ran.cotation("check", lost.toString()), "Vérifiez son nom et ses droits.");
        assertRefused(Ran.cotation("check", lost.toString(), "--lang", "en"), "Check its name and its permissions.");
    }
}
