package org.cotation.benchmarks.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotation.json.ProfileJson;

/** The yardstick of starts: reads a request and writes it again. */
public final class JsonOnly {

    private JsonOnly() {}

    /** The arguments: the file of the request. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(ProfileJson.write(ProfileJson.read(Files.readString(Path.of(arguments[0])))));
    }
}
