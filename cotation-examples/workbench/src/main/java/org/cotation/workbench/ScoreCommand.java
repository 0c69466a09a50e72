package org.cotation.workbench;

import java.util.concurrent.Callable;
import org.cotation.engine.CotationEngine;
import org.cotation.json.ScoreJson;
import org.cotation.score.PriorityScore;
import org.cotation.text.ScoreText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scores profiles under a grid and explains each score. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {

    private final CotationCommand root;
    private final Console console;
    private final CotationEngine engine;

    @Mixin
    private final Requests requests;

    ScoreCommand(CotationCommand root, Console console, CotationEngine engine, Requests requests) {
        this.root = root;
        this.console = console;
        this.engine = engine;
        this.requests = requests;
    }

    @Override
    public Integer call() {
        Format form = root.format();
        return requests.each(form == Format.TEXT, (profile, grid, day) -> text(engine.score(profile, grid, day), form));
    }

    private String text(PriorityScore score, Format form) {
        return form == Format.JSON ? ScoreJson.write(score) : ScoreText.render(score, console.language());
    }
}
