package org.cotation.rules.check;

import java.util.stream.Collectors;
import org.cotation.message.Diagnostic;
import org.cotation.message.Language;
import org.cotation.rules.internal.syntax.RuleForm;

/**
 * Says what was found in a grid as text: each finding on its line, then the excerpt with a caret under its place. The excerpt of a
 * table is the cell.
 */
public final class CheckText {

    private CheckText() {}

    /**
     * The findings, then a line that counts them.
     *
     * @param report the findings
     * @param language the language
     */
    public static String render(CheckReport report, Language language) {
        StringBuilder text = new StringBuilder();
        report.findings().forEach(finding -> finding(finding, language, text));
        return text.append(summary(report, language)).append('\n').toString();
    }

    private static void finding(Finding finding, Language language, StringBuilder text) {
        Diagnostic diagnostic = finding.diagnostic();
        text.append(printable(diagnostic.in(language))).append('\n');
        if (!finding.excerpt().isBlank()) {
            text.append("    ")
                    .append(finding.excerpt().lines().map(CheckText::printable).collect(Collectors.joining("\n    ")))
                    .append('\n');
        }
        if (!finding.excerpt().isBlank() && !RuleForm.of(diagnostic.file()).inCells()) {
            text.append("    ")
                    .append(blanks(finding.excerpt(), diagnostic.column() - 1))
                    .append("^\n");
        }
        if (!finding.rule().isEmpty()) {
            text.append(language == Language.FR ? "    règle « " : "    rule “")
                    .append(printable(finding.rule()))
                    .append(language == Language.FR ? " »\n" : "”\n");
        }
    }

    /** What a file holds must not command the terminal. */
    private static String printable(String line) {
        StringBuilder printable = new StringBuilder();
        line.chars()
                .forEach(character -> printable.append(
                        Character.isISOControl(character) && character != '\t' ? '\uFFFD' : (char) character));
        return printable.toString();
    }

    /** Keeps tabs, so that the caret stands under its character whatever the width of a tab. */
    private static String blanks(String line, int count) {
        StringBuilder blanks = new StringBuilder();
        for (int i = 0; i < count; i++) {
            blanks.append(i < line.length() && line.charAt(i) == '\t' ? '\t' : ' ');
        }
        return blanks.toString();
    }

    private static String summary(CheckReport report, Language language) {
        long errors = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        long warnings = report.findings().size() - errors;
        if (language == Language.FR) {
            return report.findings().isEmpty()
                    ? "La grille est bien formée : rien à signaler."
                    : counted(errors, "erreur", "erreurs", true) + ", "
                            + counted(warnings, "avertissement", "avertissements", true) + ".";
        }
        return report.findings().isEmpty()
                ? "The grid is sound: nothing to report."
                : counted(errors, "error", "errors", false) + ", " + counted(warnings, "warning", "warnings", false)
                        + ".";
    }

    /** In French 0 is singular, in English it is plural. */
    private static String counted(long number, String one, String many, boolean zeroIsSingular) {
        boolean singular = number == 1 || (number == 0 && zeroIsSingular);
        return number + " " + (singular ? one : many);
    }
}
