package org.cotation.rules.internal.table;

import java.util.List;
import java.util.Optional;
import org.cotation.message.Wording;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.RuleForm;
import org.cotation.rules.internal.syntax.RuleSource;

/** Decision tables as rule files. */
public final class Tables {

    private Tables() {}

    /** A spreadsheet that cannot be read, in words. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Wording why;

        Unreadable(Wording why) {
            super(why.en());
            this.why = why;
        }

        /** Why it cannot be read. */
        public Wording why() {
            return why;
        }
    }

    /**
     * The cells of a spreadsheet as text: the same whatever the program that saved it, its styles and its other sheets.
     *
     * @throws Unreadable if it is not an xlsx file, unpacks to more than 16 MiB, or holds a table that would not be read
     */
    public static String cellsOf(byte[] xlsx) throws Unreadable {
        try {
            XlsxCells.Workbook workbook = XlsxCells.read(xlsx);
            if (!workbook.otherTables().isEmpty()) {
                throw new Unreadable(otherTables(workbook.otherTables()));
            }
            return workbook.first().write();
        } catch (XlsxCells.Unreadable unreadable) {
            throw new Unreadable(unreadable.large() ? large() : broken());
        }
    }

    private static Wording otherTables(List<String> names) {
        String sheets = String.join(", ", names);
        return new Wording(
                "seule la première feuille du classeur est lue, et une autre contient une table de règles (" + sheets
                        + "). Mettez chaque table dans un fichier, ou l'une sous l'autre sur la première feuille.",
                "only the first sheet of the workbook is read, and another holds a rule table (" + sheets
                        + "). Put each table in a file, or one below the other on the first sheet.");
    }

    private static Wording large() {
        return new Wording(
                "le classeur contient plus de 16 Mio une fois décompressé. Gardez la table seule.",
                "the workbook unpacks to more than 16 MiB. Keep the table alone.");
    }

    private static Wording broken() {
        return new Wording(
                "ce n'est pas un classeur au format xlsx, ou il est abîmé. Enregistrez-le de nouveau au format « Classeur Excel (.xlsx) ».",
                "this is not a workbook in the xlsx format, or it is damaged. Save it again as “Excel workbook (.xlsx)”.");
    }

    /**
     * The rules of a table.
     *
     * @param file the name of its file
     * @param text its text: that of a CSV file, or what {@link #cellsOf} made of a spreadsheet
     * @param findings takes what is wrong with it
     */
    public static RuleSource rules(String file, String text, Findings findings) {
        Optional<Sheet> sheet = sheet(file, text, new TableFaults(findings));
        return sheet.isPresent()
                ? TableTranslator.translate(file, sheet.get(), findings)
                : RuleSource.asWritten(file, "");
    }

    /** The cells of a table; nothing, with a finding, where they cannot be told apart. */
    private static Optional<Sheet> sheet(String file, String text, TableFaults faults) {
        try {
            return Optional.of(RuleForm.of(file) == RuleForm.XLSX ? Sheet.parse(text) : CsvCells.read(text));
        } catch (CsvCells.BadQuotes mistake) {
            faults.badQuotes(mistake.line());
            return Optional.empty();
        }
    }

    /** The cells of a table, none where they cannot be told apart. */
    public static List<Cell> cells(String file, String text) {
        return sheet(file, text, new TableFaults(new Findings(file)))
                .map(Sheet::cells)
                .orElse(List.of());
    }
}
