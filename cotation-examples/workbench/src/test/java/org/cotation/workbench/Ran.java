package org.cotation.workbench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A command line that ran.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err the faults it found
 */
record Ran(int status, String out, String err) {

    static final Clock TODAY = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);

    static Ran cotation(String... args) {
        return reading("", args);
    }

    static Ran reading(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int status = Workbench.run(args, in, out, err, TODAY);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> faults() {
        return err.lines().toList();
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
