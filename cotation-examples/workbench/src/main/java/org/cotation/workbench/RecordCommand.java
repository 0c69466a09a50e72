package org.cotation.workbench;

import java.util.concurrent.Callable;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Evaluation;
import org.cotation.json.RecordJson;
import org.cotation.record.ScoreRecord;
import org.cotation.text.RecordText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the record of a score, to keep in the file of the request. */
@Command(name = "record")
final class RecordCommand implements Callable<Integer> {

    private final CotationCommand root;
    private final Console console;
    private final CotationEngine engine;

    @Mixin
    private final Requests requests;

    @Option(names = "--output", paramLabel = "${bundle:label.file}")
    private @Nullable String output;

    RecordCommand(CotationCommand root, Console console, CotationEngine engine, Requests requests) {
        this.root = root;
        this.console = console;
        this.engine = engine;
        this.requests = requests;
    }

    @Override
    public Integer call() {
        Format form = root.format();
        String file = output;
        if (requests.count() > 1 && file != null) {
            throw Refusal.of(
                    "--output ne reçoit qu'une demande : donnez un seul fichier.",
                    "--output takes one request: give a single file.");
        }
        return requests.each(form == Format.TEXT, (profile, grid, day) -> {
            ScoreRecord record = engine.recordOf(new Evaluation(profile, grid, day));
            if (file != null) {
                Output.write(file, RecordJson.writeIndented(record));
            }
            return form == Format.JSON ? RecordJson.write(record) : RecordText.render(record, console.language());
        });
    }
}
