package org.cotation.rules.internal.footprint;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotation.rules.internal.footprint.Footprints.Read;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Vocabulary;

/**
 * The paths of every property, as the build worked them out and put them beside the classes: to find them out anew takes
 * about as long as all the rest of a first score. A line for each property: its kind of fact, its name and its paths.
 */
public final class FootprintFile {

    private static final String NAME = "footprints.txt";

    private FootprintFile() {}

    /** Works them out, and writes them beside the classes in a folder. */
    public static void write(Path classes) throws IOException {
        Path folder = classes.resolve(FootprintFile.class.getPackageName().replace('.', '/'));
        Files.writeString(folder.resolve(NAME), text(Footprints.workedOut()), StandardCharsets.UTF_8);
    }

    /** What the build worked out. Only in a jar are the classes beside it surely those of that build. */
    static Optional<Map<Read, Set<String>>> shipped() {
        URL place = FootprintFile.class.getResource(NAME);
        return place == null || !place.getProtocol().equals("jar") ? Optional.empty() : read(place);
    }

    static Optional<Map<Read, Set<String>>> read(URL place) {
        try {
            URLConnection connection = place.openConnection();
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return Optional.of(paths(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            // They can still be worked out.
            return Optional.empty();
        }
    }

    static String text(Map<Read, Set<String>> paths) {
        StringBuilder text = new StringBuilder();
        paths.forEach((read, own) -> {
            text.append(read.type().name()).append(' ').append(read.property().name());
            own.forEach(path -> text.append(' ').append(path));
            text.append('\n');
        });
        return text.toString();
    }

    private static Map<Read, Set<String>> paths(String text) {
        Map<Read, Set<String>> paths = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            List<String> words = Arrays.asList(line.split(" ", -1));
            FactType type = Vocabulary.find(words.get(0)).orElseThrow();
            paths.put(
                    new Read(type, type.find(words.get(1)).orElseThrow()),
                    new LinkedHashSet<>(words.subList(2, words.size())));
        });
        return paths;
    }
}
