package org.cotation.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Writes a document to the file that {@code --output} names. */
final class Output {

    private Output() {}

    /**
     * Writes a text, in UTF-8, with one end of line at its end.
     *
     * @throws Refusal if the file cannot be written, or not to its end; what there is of it then is not the document
     */
    static void write(String file, String text) {
        try {
            Files.writeString(Path.of(file), text.stripTrailing() + "\n", StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            throw refused(file);
        }
    }

    /** What to say of a file that cannot be written, or not to its end. */
    static Refusal refused(String file) {
        return Refusal.of(
                "--output : le fichier (" + file
                        + ") n'a pas pu être écrit jusqu'au bout. Vérifiez le dossier, ses droits et la place sur le disque.",
                "--output: the file (" + file
                        + ") could not be written to its end. Check the folder, its permissions and the space on the disk.");
    }
}
