package org.cotation.rules.internal.table;

import java.util.List;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Position;

/** Everything that can be wrong with a decision table as such, in words. */
final class TableFaults {

    private final Findings findings;

    TableFaults(Findings findings) {
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    void noTable() {
        findings.add(
                Position.START,
                FindingCode.TABLE_MISSING,
                "aucune cellule ne contient `RuleTable` : c'est elle qui ouvre la table, au-dessus de la ligne des en-têtes.",
                "no cell holds `RuleTable`: it opens the table, above the row of headings.");
    }

    void badQuotes(int line) {
        findings.add(
                new Position(line, 1),
                FindingCode.CELL_QUOTES,
                "les guillemets de cette ligne ne vont pas par paires. Un guillemet dans une cellule s'écrit deux fois, et la cellule entière entre guillemets.",
                "the quotes of this line do not pair. A quote within a cell is written twice, and the whole cell between quotes.");
    }

    void noNameColumn(Cell marker) {
        findings.add(
                marker.place(),
                FindingCode.NAME_COLUMN_MISSING,
                "la table n'a pas de colonne `NAME` : le nom de la règle est ce que lira le demandeur. Ajoutez-la à la ligne des en-têtes, sous cette cellule.",
                "the table has no column `NAME`: the name of the rule is what the applicant will read. Add it to the row of headings, below this cell.");
    }

    void unknownHeading(Cell heading) {
        List<String> known = TableLayout.headings();
        findings.add(
                heading.place(),
                FindingCode.UNKNOWN_HEADING,
                "l'en-tête `" + heading.text() + "` n'existe pas." + Hints.among(heading.text(), known, "En-têtes"),
                "the heading `" + heading.text() + "` does not exist."
                        + Hints.amongEn(heading.text(), known, "Headings"));
    }

    void noHeading(Position place) {
        findings.add(
                place,
                FindingCode.HEADING_MISSING,
                "cette colonne n'a pas d'en-tête. Écrivez-en un (`CONDITION`, `@points`...) ou videz la colonne.",
                "this column has no heading. Write one (`CONDITION`, `@points`...) or empty the column.");
    }

    void headingTwice(Cell heading) {
        findings.add(
                heading.place(),
                FindingCode.HEADING_TWICE,
                "la colonne `" + heading.text() + "` est donnée deux fois. Gardez-en une.",
                "the column `" + heading.text() + "` is given twice. Keep one.");
    }

    void forbiddenHeading(Cell heading) {
        findings.add(
                heading.place(),
                FindingCode.HEADING_OF_CODE,
                "`" + heading.text()
                        + "` n'est pas permis : une règle est une donnée, pas du code, et ce qu'elle conclut se dit dans les colonnes `@public`, `@criterion`... Supprimez cette cellule.",
                "`" + heading.text()
                        + "` is not allowed: a rule is data and not code, and what it concludes stands in the columns `@public`, `@criterion`... Delete this cell.");
    }

    void noSnippet(Position place) {
        findings.add(
                place,
                FindingCode.CONSTRAINT_MISSING,
                "la colonne `CONDITION` ne dit pas ce qu'elle compare. Écrivez ici, par exemple, `age >= $param`.",
                "the column `CONDITION` does not say what it compares. Write here, for instance, `age >= $param`.");
    }

    void noFact(Position place) {
        findings.add(
                place,
                FindingCode.FACT_CELL_EMPTY,
                "la colonne `CONDITION` ne dit pas de quel fait elle parle. Écrivez ici, par exemple, `Holder` ou `Housing`.",
                "the column `CONDITION` does not say which fact it is about. Write here, for instance, `Holder` or `Housing`.");
    }

    void notAFact(Cell object) {
        findings.add(
                object.place(),
                FindingCode.FACT_CELL_FORM,
                "`" + object.text()
                        + "` n'est pas le nom d'un fait. Écrivez son nom seul, par exemple `Holder`, `not Offer` ou `exists Dependant`.",
                "`" + object.text()
                        + "` is not the name of a fact. Write its name alone, for instance `Holder`, `not Offer` or `exists Dependant`.");
    }

    void noName(Position place) {
        findings.add(
                place,
                FindingCode.NAME_CELL_EMPTY,
                "la règle de cette ligne n'a pas de nom. Écrivez ce que lira le demandeur, par exemple « Parent isolé ».",
                "the rule of this row has no name. Write what the applicant will read.");
    }

    void formula(Cell cell) {
        findings.add(
                cell.place(),
                FindingCode.FORMULA,
                "cette cellule est une formule, qui n'est pas calculée ici. Remplacez-la par sa valeur (collage spécial, valeurs).",
                "this cell is a formula, which is not computed here. Replace it by its value (paste special, values).");
    }

    void failed(Cell cell) {
        findings.add(
                cell.place(),
                FindingCode.FAILED_FORMULA,
                "cette cellule montre une erreur de calcul (" + cell.text() + "). Écrivez sa valeur.",
                "this cell shows a failed computation (" + cell.text() + "). Write its value.");
    }

    void percent(Cell cell) {
        findings.add(
                cell.place(),
                FindingCode.PERCENTAGE_CELL,
                "cette cellule est au format pourcentage : le tableur garde " + cell.text()
                        + ". Donnez-lui le format nombre et écrivez, par exemple, 35 pour 35 %.",
                "this cell is shown as a percentage: the spreadsheet keeps " + cell.text()
                        + ". Give it the format of a number and write, for instance, 35 for 35 %.");
    }

    void date(Cell cell) {
        findings.add(
                cell.place(),
                FindingCode.DATE_CELL,
                "cette cellule est une date : aucune condition ne compare une date. Les règles testent des âges et des durées ; donnez à la cellule le format nombre.",
                "this cell is a date: no condition compares a date. Rules test ages and durations; give the cell the format of a number.");
    }

    void notText(Cell cell) {
        findings.add(
                cell.place(),
                FindingCode.TEXT_CELL,
                "un texte tient sur une ligne, sans guillemet droit ni barre oblique inverse. Écrivez « » pour des guillemets.",
                "a text stands on one line, without straight quote or backslash. Write “ ” for quotation marks.");
    }

    void notAValue(Cell cell, String value, boolean code) {
        findings.add(
                cell.place(),
                FindingCode.VALUE_CELL,
                "`" + value + "` n'est pas "
                        + (code ? "un code" : "une valeur : un nombre (35 ou 1 234,50), oui ou non, ou un code")
                        + ". Pour une liste, l'en-tête de la colonne s'écrit `status in`.",
                "`" + value + "` is not "
                        + (code ? "a code" : "a value: a number (35 or 1234.50), yes or no, or a code")
                        + ". For a list, the heading of the column is written `status in`.");
    }

    void valueCount(Cell cell, int expected, int found) {
        findings.add(
                cell.place(),
                FindingCode.VALUE_COUNT,
                "cette colonne attend " + expected + " valeurs, séparées par un point-virgule ; trouvé : " + found
                        + " (`" + cell.text() + "`).",
                "this column expects " + expected + " values, separated by a semicolon; found: " + found + " (`"
                        + cell.text() + "`).");
    }

    void notAMark(Cell cell) {
        findings.add(
                cell.place(),
                FindingCode.MARK_CELL,
                "cette colonne ne prend pas de valeur : écrivez `X` si la condition s'applique à la règle, rien sinon ; trouvé : `"
                        + cell.text() + "`.",
                "this column takes no value: write `X` if the condition applies to the rule, nothing otherwise; found: `"
                        + cell.text() + "`.");
    }
}
