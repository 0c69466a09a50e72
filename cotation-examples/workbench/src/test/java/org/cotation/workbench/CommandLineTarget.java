package org.cotation.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cotation.rules.fuzz.Input;
import org.cotation.rules.fuzz.Target;

/**
 * Runs a command line: an argument on each line of one part, and another on the standard input. It ends with one of the
 * three statuses; what is wrong is told line by line, and is none of our faults. Documents are written in one folder only,
 * whatever the line says.
 */
final class CommandLineTarget implements Target {

    static final String ARGUMENTS = "arguments.txt";
    static final String STANDARD_INPUT = "document.json";

    private static final String OUTPUT = "--output";

    private final Path scratch;

    /**
     * A target that writes documents in a folder.
     *
     * @param scratch a folder of its own
     */
    CommandLineTarget(Path scratch) {
        this.scratch = scratch;
    }

    @Override
    public String feed(Input input) {
        String[] args = arguments(input.text(ARGUMENTS));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Workbench.run(args, new ByteArrayInputStream(input.bytes(STANDARD_INPUT)), out, err, Ran.TODAY);
        String results = out.toString(StandardCharsets.UTF_8);
        String faults = err.toString(StandardCharsets.UTF_8);

        assertThat(status).isBetween(Status.DONE, Status.REFUSED);
        assertThat(faults).doesNotContain("imprévue", "unexpected error", "\tat ", "Exception");
        assertThat(faults.lines()).allMatch(line -> line.chars().noneMatch(Character::isISOControl));
        assertThat(faults.isEmpty())
                .as("status %d with faults: %s", status, faults)
                .isEqualTo(status != Status.REFUSED);
        assertThat(results.isEmpty() && status == Status.FINDINGS).isFalse();
        return status + results + faults;
    }

    private String[] arguments(String text) {
        List<String> arguments = new ArrayList<>();
        boolean output = false;
        for (String line : text.split("\n", -1)) {
            String argument = output ? written(line) : line;
            output = argument.equals(OUTPUT);
            arguments.add(
                    argument.startsWith(OUTPUT + "=")
                            ? OUTPUT + "=" + written(argument.substring(OUTPUT.length() + 1))
                            : argument);
        }
        return arguments.toArray(String[]::new);
    }

    /** Where a document goes instead of where the line says: in a file, in none, in a folder or nowhere. */
    private String written(String file) {
        return switch (Math.floorMod(file.hashCode(), 4)) {
            case 0 -> scratch.toString();
            case 1 -> scratch.resolve("absent").resolve("document").toString();
            case 2 -> "\0";
            default -> scratch.resolve("document").toString();
        };
    }
}
