package org.cotation.rules.kit.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotation.engine.Grid;
import org.cotation.rules.kit.Folders;

/** A grid whose rule files bear names that sort the other way, with the rules of each DRL file in reverse order. */
final class TurnedGrid {

    private static final Pattern RULE = Pattern.compile("^(?=rule\\b)", Pattern.MULTILINE);

    private TurnedGrid() {}

    static Grid of(GridLaws laws) {
        return Folders.with(folder -> {
            try {
                write(laws.folder(), folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return laws.engine().open(folder, laws.uses());
        });
    }

    private static void write(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(from)) {
            files = listed.filter(Files::isRegularFile).sorted().toList();
        }
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(".drl")) {
                Files.writeString(
                        to.resolve("%04d-%s".formatted(files.size() - i, name)), turned(Files.readString(file)));
            } else {
                Files.copy(
                        file,
                        to.resolve(name.equals("grid.yaml") ? name : "%04d-%s".formatted(files.size() - i, name)));
            }
        }
    }

    /** What stands before the first rule stays there. */
    private static String turned(String text) {
        List<String> parts = new ArrayList<>(List.of(RULE.split(text)));
        if (!parts.get(0).startsWith("rule")) {
            Collections.reverse(parts.subList(1, parts.size()));
        } else {
            Collections.reverse(parts);
        }
        return String.join("\n", parts);
    }
}
