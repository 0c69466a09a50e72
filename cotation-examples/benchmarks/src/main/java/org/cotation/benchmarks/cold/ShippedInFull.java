package org.cotation.benchmarks.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotation.benchmarks.LibraryContender;
import org.cotation.engine.Detail;
import org.cotation.json.ProfileJson;
import org.cotation.json.ScoreJson;

/** Reads a request, takes the grid that is shipped, in the form in which it is shipped, scores in full and writes it. */
public final class ShippedInFull {

    private ShippedInFull() {}

    /** The arguments: the file of the request. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(ScoreJson.write(LibraryContender.shipped(Detail.FULL)
                .score(ProfileJson.read(Files.readString(Path.of(arguments[0]))))));
    }
}
