package org.cotation.rules.kit.mutants;

import java.util.Map;
import java.util.TreeMap;
import org.cotation.message.Wording;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.syntax.RuleForm;

/**
 * A grid with one thing changed. Immutable.
 *
 * @param file the file that its author would have changed
 * @param line the line, from 1; of a spreadsheet, the row
 * @param rule the name of the rule, or empty in {@code grid.yaml}
 * @param before what stands there
 * @param after what the mutant says instead; empty where it says nothing
 * @param files the files of the mutant
 */
public record Mutant(String file, int line, String rule, String before, String after, GridFiles files) {

    /** What was changed, without the line, so that it is still found after an edit elsewhere in the file. */
    public String name() {
        return file + (rule.isEmpty() ? "" : ", " + rule) + ": " + before
                + (after.isEmpty() ? " removed" : " -> " + after);
    }

    /** Where it is and what was changed, in words for the author. */
    public Wording words() {
        String place = file + ":" + line;
        return new Wording(
                place + (rule.isEmpty() ? "" : ", « " + rule + " »") + " : `" + before
                        + (after.isEmpty() ? "` retiré" : "` changé en `" + after + "`"),
                place + (rule.isEmpty() ? "" : ", “" + rule + "”") + ": `" + before
                        + (after.isEmpty() ? "` removed" : "` changed into `" + after + "`"));
    }

    @Override
    public String toString() {
        return name();
    }

    /** The same grid with another manifest. */
    static GridFiles withManifest(GridFiles files, String manifest) {
        return new GridFiles(
                files.name(), manifest, files.rules(), files.dictionaries(), files.scenarios(), files.faults());
    }

    /** The same grid with other rules in one of its files, in DRL whatever the form of the file. */
    static GridFiles withRules(GridFiles files, String file, String drl) {
        Map<String, String> rules = new TreeMap<>(files.rules());
        rules.remove(file);
        rules.put(RuleForm.of(file) == RuleForm.DRL ? file : file + ".drl", drl);
        return new GridFiles(
                files.name(), files.manifest(), rules, files.dictionaries(), files.scenarios(), files.faults());
    }
}
