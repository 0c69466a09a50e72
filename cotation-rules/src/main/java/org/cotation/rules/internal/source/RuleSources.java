package org.cotation.rules.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotation.message.Diagnostic;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.sentence.Dictionary;
import org.cotation.rules.internal.sentence.Sentences;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.RuleForm;
import org.cotation.rules.internal.syntax.RuleSource;
import org.cotation.rules.internal.table.Tables;

/**
 * The rules of a grid as DRL.
 *
 * @param rules the rule files, in alphabetical order
 * @param diagnostics what was found wrong on the way, in the rule files and in the dictionaries of the grid
 */
public record RuleSources(List<RuleSource> rules, List<Diagnostic> diagnostics) {

    /** Copies the collections. */
    public RuleSources {
        rules = List.copyOf(rules);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The rules of a grid. */
    public static RuleSources of(GridFiles files) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Dictionary dictionary = dictionary(files, diagnostics);
        List<RuleSource> rules = new ArrayList<>();
        files.rules().forEach((file, text) -> {
            Findings own = new Findings(file);
            rules.add(
                    switch (RuleForm.of(file)) {
                        case DRL -> RuleSource.asWritten(file, text);
                        case CSV, XLSX -> Tables.rules(file, text, own);
                        case SENTENCES -> Sentences.rules(file, text, dictionary, own);
                    });
            diagnostics.addAll(own.all());
        });
        return new RuleSources(rules, diagnostics);
    }

    private static Dictionary dictionary(GridFiles files, List<Diagnostic> diagnostics) {
        boolean sentences = files.rules().keySet().stream().anyMatch(file -> RuleForm.of(file) == RuleForm.SENTENCES);
        Dictionary dictionary = Sentences.none();
        if (sentences || !files.dictionaries().isEmpty()) {
            dictionary = Sentences.shipped();
        }
        for (Map.Entry<String, String> own : files.dictionaries().entrySet()) {
            Findings found = new Findings(own.getKey());
            dictionary = Sentences.with(dictionary, own.getValue(), found);
            diagnostics.addAll(found.all());
        }
        return dictionary;
    }
}
