package org.cotation.benchmarks.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotation.benchmarks.LibraryContender;
import org.cotation.engine.Detail;
import org.cotation.json.ProfileJson;
import org.cotation.json.ScoreJson;

/** Reads a request, takes the grid that is shipped, in the form in which it is shipped, scores and writes the score. */
public final class Shipped {

    private Shipped() {}

    /** The arguments: the file of the request. */
    public static void main(String[] arguments) throws IOException {
        print(arguments, Detail.RESULT);
    }

    /** Writes the score, saying so much. */
    static void print(String[] arguments, Detail detail) throws IOException {
        System.out.println(ScoreJson.write(
                LibraryContender.shipped(detail).score(ProfileJson.read(Files.readString(Path.of(arguments[0]))))));
    }
}
