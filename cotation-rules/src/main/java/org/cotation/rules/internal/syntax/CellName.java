package org.cotation.rules.internal.syntax;

import org.cotation.message.Wording;

/** The name of a cell as a spreadsheet shows it: column C of row 7 is {@code C7}. */
public final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    /** The name of the cell in this row and column, both from 1. */
    public static String of(Position cell) {
        StringBuilder letters = new StringBuilder();
        for (int rest = cell.column(); rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(cell.line()).toString();
    }

    /** A message about a place of a file; in a spreadsheet, it starts with the name of the cell. */
    public static Wording message(String file, Position position, String fr, String en) {
        return RuleForm.of(file) == RuleForm.XLSX
                ? new Wording("cellule " + of(position) + " : " + fr, "cell " + of(position) + ": " + en)
                : new Wording(fr, en);
    }
}
