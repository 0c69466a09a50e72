package org.cotation.quickstart;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.message.Language;
import org.cotation.score.PriorityScore;
import org.cotation.text.ScoreText;

/** Scores the samples under the grid of the CAHC: the first one explained in full, each other one on a line. */
public final class Quickstart {

    /** The date of the evaluation, fixed so that the samples never grow older. */
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 15);

    private static final String GRID = "cahc-2022";

    private final CotationEngine engine = CotationEngine.load();
    private final Grid grid = engine.builtInGrids().find(GRID).orElseThrow();

    /** Prints the scores of the samples. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        new Quickstart().print(out);
        out.flush();
    }

    PriorityScore score(Sample sample) {
        return engine.score(sample.profile(), grid, AS_OF);
    }

    void print(PrintWriter out) {
        List<Sample> samples = List.of(Sample.values());
        Sample first = samples.get(0);
        out.print(first.title() + "\n\n"
                + ScoreText.render(score(first), Language.FR).stripTrailing() + "\n\n");
        samples.stream()
                .skip(1)
                .map(sample -> new Summary(sample.title(), score(sample)).lines())
                .forEach(line -> out.print(line + "\n"));
    }
}
