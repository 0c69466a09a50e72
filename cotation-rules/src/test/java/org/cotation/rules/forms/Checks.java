package org.cotation.rules.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.GridCheck;

/** Checks a small grid of one family, whose rules stand in one file. */
final class Checks {

    private static final String MANIFEST = """
            id: essai
            title: Essai
            validity: { from: 2020-01-01 }
            families:
              - { code: f, label: Famille, cumulation: sum }
            """;

    private Checks() {}

    static CheckReport of(Path folder, String file, byte[] rules) {
        try {
            Files.writeString(folder.resolve("grid.yaml"), MANIFEST);
            Files.write(folder.resolve(file), rules);
            return GridCheck.check(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CheckReport of(Path folder, String file, String rules) {
        return of(folder, file, rules.getBytes(StandardCharsets.UTF_8));
    }
}
