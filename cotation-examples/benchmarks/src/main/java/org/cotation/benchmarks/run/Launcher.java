package org.cotation.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a JVM and waits for it. */
final class Launcher {

    private Launcher() {}

    /** What it printed, on the class path of this JVM. */
    static String run(Class<?> main, List<String> options, List<String> arguments) {
        return run(System.getProperty("java.class.path", ""), main, options, arguments);
    }

    /** What it printed. */
    static String run(String classPath, Class<?> main, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The program (" + main.getSimpleName() + ") failed.");
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while (" + main.getSimpleName() + ") ran.", e);
        }
    }

    /** The elapsed time from the start to the end, in nanoseconds. */
    static double time(String classPath, Class<?> main, List<String> options, List<String> arguments) {
        long start = System.nanoTime();
        run(classPath, main, options, arguments);
        return (double) System.nanoTime() - start;
    }
}
