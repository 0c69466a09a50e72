package org.cotation.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.cotation.json.ProfileJson;
import org.cotation.message.Wording;
import org.cotation.profile.ApplicantProfile;

/** Reads the profiles that a command line names. */
final class ProfileFiles {

    /** Stands for the standard input. */
    static final String STANDARD_INPUT = "-";

    private final InputStream in;

    ProfileFiles(InputStream in) {
        this.in = in;
    }

    /**
     * Reads a profile.
     *
     * @throws Refusal if there is nothing to read under this name
     * @throws org.cotation.json.ProfileFormatException if what is there is no profile
     */
    ApplicantProfile read(String name) {
        try {
            return name.equals(STANDARD_INPUT) ? ProfileJson.read(in) : ProfileJson.read(file(name));
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(List.of(wording(e)));
        }
    }

    /** The file of this name, which is no folder. */
    static Path file(String name) {
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            throw Refusal.of(
                    "c'est un dossier. Donnez les fichiers qu'il contient.", "this is a folder. Give the files in it.");
        }
        return file;
    }

    static Wording wording(Exception fault) {
        if (fault instanceof NoSuchFileException) {
            return new Wording(
                    "le fichier n'existe pas. Vérifiez son nom.", "the file does not exist. Check its name.");
        }
        if (fault instanceof AccessDeniedException) {
            return new Wording(
                    "la lecture du fichier est refusée. Vérifiez ses droits.",
                    "the file may not be read. Check its permissions.");
        }
        if (fault instanceof InvalidPathException) {
            return new Wording(
                    "ce n'est pas un nom de fichier sur cette machine. S'il a des accents, essayez avec LC_ALL=C.UTF-8.",
                    "this is no file name on this machine. If it has accents, try with LC_ALL=C.UTF-8.");
        }
        return new Wording(
                "le fichier ne peut pas être lu jusqu'au bout. Vérifiez que c'est un fichier ordinaire, sur un disque accessible.",
                "the file cannot be read to its end. Check that it is a plain file, on a disk that can be reached.");
    }
}
