package org.cotation.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the time of some work. */
public final class Scratch implements AutoCloseable {

    private final Path folder;

    /** Makes the folder. */
    public Scratch() {
        try {
            folder = Files.createTempDirectory("benchmarks");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Removes the folder and all that it holds. */
    @Override
    public void close() {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
