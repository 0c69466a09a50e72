package org.cotation.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.cotation.benchmarks.Contender;
import org.cotation.benchmarks.Entrant;
import org.cotation.benchmarks.Population;
import org.cotation.profile.ApplicantProfile;

/** Where the time of the library goes: samples of a flight recording, by the methods of the library that they stand in. */
public final class Hotspots {

    /**
     * A method and its part of the samples.
     *
     * @param method the class and the method
     * @param within the percent of the samples in it or in what it calls
     */
    record Spot(String method, double within) {}

    private static final int SHOWN = 25;
    private static final double LEAST = 3;

    private Hotspots() {}

    static List<Spot> of(Entrant entrant, Settings settings) {
        Progress.say("where the time goes");
        return Launcher.run(
                        Hotspots.class,
                        List.of("-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"),
                        List.of(entrant.name(), String.valueOf(settings.growthSeconds())))
                .lines()
                .map(line -> line.split(" ", -1))
                .filter(cells -> cells.length == 2)
                .map(cells -> new Spot(cells[0], Double.parseDouble(cells[1])))
                .toList();
    }

    /** The arguments: the contender, and the seconds of recording, once it is warm. */
    public static void main(String[] arguments) throws IOException {
        List<ApplicantProfile> profiles = Population.of(Population.SIZE);
        Contender<?> contender = Entrant.valueOf(arguments[0]).make();
        long seconds = Long.parseLong(arguments[1]);
        WarmUp.of(() -> score(contender, profiles, 1));
        Path file = Files.createTempFile("spots", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            score(contender, profiles, seconds);
            recording.dump(file);
        }
        print(file);
        Files.delete(file);
    }

    private static void score(Contender<?> contender, List<ApplicantProfile> profiles, long seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int i = 0; System.nanoTime() < end; i = (i + 1) % profiles.size()) {
            contender.score(profiles.get(i));
        }
    }

    private static void print(Path file) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        int samples = 0;
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                samples++;
                methods(event.getStackTrace().getFrames()).forEach(method -> counts.merge(method, 1, Integer::sum));
            }
        }
        double all = Math.max(1, samples);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .filter(entry -> entry.getValue() * 100 / all >= LEAST)
                .limit(SHOWN)
                .forEach(entry -> System.out.println(entry.getKey() + " " + entry.getValue() * 100 / all));
    }

    private static Set<String> methods(List<RecordedFrame> frames) {
        Set<String> methods = new HashSet<>();
        for (RecordedFrame frame : frames) {
            String type = frame.getMethod().getType().getName();
            if (type.startsWith("org.cotation.")
                    && !type.startsWith("org.cotation.benchmarks.run.")
                    && !type.contains("$$Lambda")) {
                methods.add(type.substring(type.lastIndexOf('.') + 1) + "."
                        + frame.getMethod().getName().replaceAll("lambda\\$(\\w+)\\$\\d+", "$1"));
            }
        }
        return methods;
    }
}
