package org.cotation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A grid is prepared once, and named by an option of its own. */
class PrepareTest {

    @TempDir
    Path folder;

    private Path grid;
    private Path profile;
    private Path file;

    @BeforeEach
    void writeAGrid() throws IOException {
        grid = Files.createDirectory(folder.resolve("petite"));
        Files.writeString(grid.resolve("grid.yaml"), """
                id: petite
                title: Petite grille
                validity: { from: 2020-01-01 }
                families:
                  - { code: f, label: Famille, cumulation: sum }
                """);
        Files.writeString(grid.resolve("regles.drl"), """
                rule "Deux personnes ou plus"
                    @criterion( DEUX ) @family( f ) @points( 7 ) @legalBasis( "essai" )
                when
                    Household( persons >= 2 )
                then
                end
                """);
        profile = Files.writeString(folder.resolve("demande.json"), "{\"applicant\": {\"birthDate\": \"1990-01-01\"}}");
        file = folder.resolve("petite.prepared-grid");
    }

    private Ran prepare() {
        return Ran.cotation("prepare", grid.toString(), "--output=" + file);
    }

    @Test
    void aPreparedGridScoresAsItsFolder() {
        Ran prepared = prepare();

        assertThat(prepared.status()).isZero();
        assertThat(prepared.out()).contains("--prepared=" + file, "Elle contient du code");
        for (String command : List.of("score", "explain", "whatif", "timeline")) {
            Ran fromFolder = Ran.cotation(command, "--grid=" + grid, "--format=json", profile.toString());
            assertThat(Ran.cotation(command, "--prepared=" + file, "--format=json", profile.toString()))
                    .isEqualTo(fromFolder);
            assertThat(Ran.cotation(
                            command, "--prepared=" + file, "--grid=" + grid, "--format=json", profile.toString()))
                    .isEqualTo(fromFolder);
            assertThat(fromFolder.status()).isZero();
        }
    }

    @Test
    void aRecordIsReplayedWithIt() {
        prepare();
        Path record = folder.resolve("document.json");

        assertThat(Ran.cotation("record", "--prepared=" + file, "--output=" + record, profile.toString())
                        .status())
                .isZero();
        assertThat(Ran.cotation("replay", "--prepared=" + file, record.toString())
                        .status())
                .isZero();
        assertThat(Ran.cotation("diff", "--prepared=" + file, "--as-of-after=2027-01-01", profile.toString())
                        .status())
                .isZero();
    }

    @Test
    void isRefusedInOneLineWhereItIsNotWhatItsFolderHolds() throws IOException {
        prepare();
        Files.writeString(
                grid.resolve("regles.drl"),
                Files.readString(grid.resolve("regles.drl")).replace("( 7 )", "( 8 )"));

        Ran ran = Ran.cotation("score", "--prepared=" + file, "--grid=" + grid, profile.toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.faults()).hasSize(1);
        assertThat(ran.err()).contains("n'a pas été préparée de ce que contient maintenant le dossier");
    }

    @Test
    void aDamagedOneIsRefusedInOneLine() throws IOException {
        prepare();
        byte[] bytes = Files.readAllBytes(file);
        bytes[500]++;
        Files.write(file, bytes);

        Ran ran = Ran.cotation("score", "--prepared=" + file, "--lang=en", profile.toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.faults()).hasSize(1);
        assertThat(ran.err()).contains("--prepared: " + file + ": its content does not match its digest");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void isNoGridForGrid() {
        prepare();

        Ran ran = Ran.cotation("score", "--grid=" + file, profile.toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.faults()).hasSize(1);
        assertThat(ran.err()).contains("grille préparée", "--prepared");
    }

    @Test
    void anUnsoundGridIsNotPrepared() throws IOException {
        Files.writeString(grid.resolve("regles.drl"), "rule \"Sans fin\"");

        Ran ran = prepare();

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("regles.drl:");
        assertThat(file).doesNotExist();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Ran.cotation("prepare").err()).contains("il manque le dossier de la grille");
        assertThat(Ran.cotation("prepare", folder.resolve("rien").toString()).faults())
                .hasSize(1);
        assertThat(Ran.cotation("score", "--prepared=" + folder.resolve("rien"), profile.toString())
                        .err())
                .contains("n'existe pas");
        assertThat(Ran.cotation("prepare", grid.toString(), "--output=" + folder.resolve("absent/x"))
                        .err())
                .contains("--output");
    }
}
