package org.cotation.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.json.ProfileJson;
import org.cotation.score.PriorityScore;
import org.cotation.score.Totals;

/** Small grids for tests: written to a folder, or among the test resources. */
final class TestGrids {

    static final CotationEngine ENGINE = CotationEngine.load();
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private TestGrids() {}

    /** A grid with one family {@code f} of the given cumulation, and these rules. */
    static Grid of(Path folder, String family, String rules) {
        return write(
                folder,
                Map.of(
                        "grid.yaml",
                        "id: petite\ntitle: Petite grille\nvalidity: { from: 2020-01-01 }\nuses: [priorites-nationales]\nfamilies:\n  - { code: f, label: Famille, "
                                + family + " }\n",
                        "regles.drl",
                        rules));
    }

    static Grid write(Path folder, Map<String, String> files) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ENGINE.open(folder);
    }

    static Grid published(String name) {
        return ENGINE.open("published/" + name, TestGrids.class.getClassLoader(), ENGINE.builtInGrids());
    }

    static String criterion(String code, int points, String conditions) {
        return "rule \"Critère " + code + "\"\n  @criterion( " + code + " ) @family( f ) @points( " + points
                + " ) @legalBasis( \"essai\" )\nwhen\n  " + conditions + "\nthen\nend\n";
    }

    static PriorityScore score(Grid grid, String profile) {
        return ENGINE.score(ProfileJson.read(profile), grid, TODAY);
    }

    static Totals totals(Grid grid, String profile) {
        return score(grid, profile).totals().orElseThrow();
    }
}
