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
     * @throws Refusal if the file cannot be written
     */
    static void write(String file, String text) {
        try {
            Files.writeString(Path.of(file), text.stripTrailing() + "\n", StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            throw Refusal.of(
                    "--output : le fichier (" + file + ") ne peut pas être écrit. Vérifiez le dossier et ses droits.",
                    "--output: the file (" + file + ") cannot be written. Check the folder and its permissions.");
        }
    }
}
