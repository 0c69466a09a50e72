package org.cotation.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The library itself. */
public final class Library {

    private static final String RESOURCE = "library.properties";
    private static final String VERSION = read();

    private Library() {}

    /** Its version, as it was built: the same on every machine. */
    public static String version() {
        return VERSION;
    }

    private static String read() {
        try (InputStream in = Library.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource (" + RESOURCE + ") is not in the jar.");
            }
            String line = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return line.substring(line.indexOf('=') + 1).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
