package org.cotation.workbench;

import java.util.concurrent.Callable;
import org.cotation.engine.CotationEngine;
import org.cotation.explain.Addressee;
import org.cotation.explain.Explanation;
import org.cotation.json.ExplanationJson;
import org.cotation.rules.explanation.ExplanationPage;
import org.cotation.text.ExplanationText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains a score condition by condition, to who may read it. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private final CotationCommand root;
    private final Console console;
    private final CotationEngine engine;

    @Mixin
    private final Requests requests;

    @Option(names = "--for", paramLabel = "applicant|agent|commission|audit")
    private Addressee addressee = Addressee.AGENT;

    @Option(names = "--output", paramLabel = "${bundle:label.file}")
    private @Nullable String output;

    ExplainCommand(CotationCommand root, Console console, CotationEngine engine, Requests requests) {
        this.root = root;
        this.console = console;
        this.engine = engine;
        this.requests = requests;
    }

    @Override
    public Integer call() {
        Format form = root.pageFormat();
        if (requests.count() > 1 && (output != null || form == Format.HTML)) {
            throw Refusal.of(
                    "une page, ou --output, ne reçoit qu'une demande : donnez un seul fichier.",
                    "a page, or --output, takes one request: give a single file.");
        }
        String file = output;
        return requests.each(form == Format.TEXT, (profile, grid, day) -> {
            String text = text(engine.explain(profile, grid, day), form);
            if (file == null) {
                return text;
            }
            Output.write(file, text);
            return "";
        });
    }

    private String text(Explanation explanation, Format form) {
        return switch (form) {
            case JSON -> ExplanationJson.write(explanation, addressee);
            case HTML -> ExplanationPage.html(explanation, addressee, console.language());
            case TEXT, MARKDOWN -> ExplanationText.render(explanation, addressee, console.language());
        };
    }
}
