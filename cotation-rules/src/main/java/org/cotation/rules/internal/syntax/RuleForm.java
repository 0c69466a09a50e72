package org.cotation.rules.internal.syntax;

import java.util.Arrays;

/** The forms in which the rules of a grid can be written, told apart by the end of the file's name. */
public enum RuleForm {
    /** Rules in DRL. */
    DRL(".drl"),
    /** A decision table as text: cells between semicolons or commas. */
    CSV(".drl.csv"),
    /** A decision table as a spreadsheet. */
    XLSX(".drl.xlsx"),
    /** Rules whose conditions are sentences. */
    SENTENCES(".dslr");

    /** The end of the name of a dictionary of sentences. */
    public static final String DICTIONARY = ".dsl";

    private final String suffix;

    RuleForm(String suffix) {
        this.suffix = suffix;
    }

    /** Whether a file of this name holds rules. */
    public static boolean holdsRules(String file) {
        return Arrays.stream(values()).anyMatch(form -> file.endsWith(form.suffix));
    }

    /** The form of the rules in a file; DRL where nothing says otherwise. */
    public static RuleForm of(String file) {
        return Arrays.stream(values())
                .filter(form -> file.endsWith(form.suffix))
                .findFirst()
                .orElse(DRL);
    }

    /** Whether the rules stand in the cells of a table. */
    public boolean inCells() {
        return this == CSV || this == XLSX;
    }
}
