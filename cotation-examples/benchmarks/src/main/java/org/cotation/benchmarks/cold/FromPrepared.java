package org.cotation.benchmarks.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotation.benchmarks.Population;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Detail;
import org.cotation.json.ProfileJson;
import org.cotation.json.ScoreJson;
import org.cotation.profile.ApplicantProfile;

/** Reads a request, loads a grid from the file that it was prepared to, scores and writes the score. */
public final class FromPrepared {

    private FromPrepared() {}

    /** The arguments: the file of the request, the folder of the grid, the file that it was prepared to. */
    public static void main(String[] arguments) throws IOException {
        ApplicantProfile profile = ProfileJson.read(Files.readString(Path.of(arguments[0])));
        CotationEngine engine = CotationEngine.load();
        System.out.println(ScoreJson.write(
                engine.score(profile, engine.openPrepared(Path.of(arguments[2])), Population.AS_OF, Detail.RESULT)));
    }
}
