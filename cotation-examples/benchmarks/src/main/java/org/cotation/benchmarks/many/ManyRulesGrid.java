package org.cotation.benchmarks.many;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotation.benchmarks.LibraryContender;
import org.cotation.benchmarks.Population;
import org.cotation.benchmarks.Scratch;
import org.cotation.benchmarks.many.ManyRules.Sheet;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Detail;

/** The generated rules as a grid of the library. */
public final class ManyRulesGrid {

    private ManyRulesGrid() {}

    private static void write(int rules, Path folder) {
        try {
            Files.writeString(folder.resolve("grid.yaml"), """
                    id: many-%d
                    title: Grille engendrée de %d critères
                    legalBasis: aucune
                    illustrative: Points tirés au sort.
                    validity:
                      from: 2020-01-01
                    families:
                      - code: all
                        label: Toutes
                        label_en: All
                        cumulation: sum
                    """.formatted(rules, rules), StandardCharsets.UTF_8);
            StringBuilder drl = new StringBuilder();
            for (Sheet rule : ManyRules.of(rules)) {
                drl.append("""
                        rule "Critère %1$s"
                            @criterion( %1$s )  @family( all )
                            @points( %2$d )
                            @label_en( "Criterion %1$s" )
                            @legalBasis( "aucune" )
                            @proof( "aucune" )
                        when
                            %3$s
                        then
                        end

                        """.formatted(rule.criterion(), rule.points(), rule.drl()));
            }
            Files.writeString(folder.resolve("criteres.drl"), drl, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library on the grid. */
    public static LibraryContender contender(int rules) {
        CotationEngine engine = CotationEngine.load();
        try (Scratch scratch = new Scratch()) {
            write(rules, scratch.folder());
            return new LibraryContender(engine, engine.open(scratch.folder()), Population.AS_OF, Detail.RESULT);
        }
    }
}
