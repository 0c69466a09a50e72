package org.cotation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever follows the author's guide word by word sees what it shows: every file in it is written, every command run, and
 * what each prints stands in the guide. With {@code -Dguide.update=true} the guide is written again with what they print.
 */
class AuthorsGuideTest {

    private static final Path GUIDE = Path.of("../../cotation-rules/doc/guide-auteur.md");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```([a-z]+)(?: (\\S+))?\\n(.*?)^```$");

    @Test
    void everyCommandPrintsWhatTheGuideShows(@TempDir Path folder) throws IOException {
        String guide = Files.readString(GUIDE);
        StringBuilder followed = new StringBuilder();
        Matcher fence = FENCE.matcher(guide);
        int commands = 0;
        while (fence.find()) {
            String body = fence.group(3);
            if (fence.group(2) != null) {
                write(folder.resolve(fence.group(2)), body);
            } else if (fence.group(1).equals("console")) {
                List<String> lines =
                        body.lines().filter(line -> line.startsWith("$ ")).toList();
                commands += lines.size();
                body = shown(lines, folder);
            }
            String head = fence.group(0).substring(0, fence.group(0).indexOf('\n') + 1);
            fence.appendReplacement(followed, Matcher.quoteReplacement(head + body + "```"));
        }
        fence.appendTail(followed);
        if (Boolean.getBoolean("guide.update")) {
            Files.writeString(GUIDE, followed);
        }
        assertThat(commands).isGreaterThan(7);
        assertThat(followed.toString()).isEqualTo(guide);
    }

    @Test
    void theGuideEndsWithASoundGridWhoseScenariosPass(@TempDir Path folder) throws IOException {
        Matcher fence = FENCE.matcher(Files.readString(GUIDE));
        while (fence.find()) {
            if (fence.group(2) != null) {
                write(folder.resolve(fence.group(2)), fence.group(3));
            }
        }
        String grid = folder.resolve("ma-grille").toString();

        assertThat(Ran.cotation("check", grid).status()).isZero();
        assertThat(Ran.cotation("test", grid).status()).isZero();
    }

    private static String shown(List<String> commands, Path folder) {
        StringBuilder shown = new StringBuilder();
        for (String command : commands) {
            Ran ran = Ran.cotation(arguments(command, folder).toArray(String[]::new));
            shown.append(command).append('\n');
            String printed = (ran.out() + ran.err()).replace(folder + "/", "");
            printed.lines().map(String::stripTrailing).forEach(line -> shown.append(line)
                    .append('\n'));
        }
        return shown.toString();
    }

    /** The words of a command after its name; a name of the guide stands in the folder of the test. */
    private static List<String> arguments(String command, Path folder) {
        List<String> arguments = new ArrayList<>();
        for (String word : command.substring("$ cotation ".length()).split(" ", -1)) {
            boolean file = Files.exists(folder.resolve(word)) && !word.isEmpty();
            arguments.add(file ? folder.resolve(word).toString() : word);
        }
        return arguments;
    }

    private static void write(Path file, String text) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }
}
