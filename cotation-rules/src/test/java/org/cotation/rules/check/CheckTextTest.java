package org.cotation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cotation.message.Diagnostic;
import org.cotation.message.Language;
import org.cotation.message.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a report, whoever made the report. */
class CheckTextTest {

    private static Finding finding(Severity severity, String message, String rule, String excerpt) {
        return new Finding(
                severity, new Diagnostic("regles.drl", 3, 4, "COT-201", Wording.same(message)), rule, excerpt);
    }

    private static String text(Language language, Finding... findings) {
        return CheckText.render(new CheckReport("grille", true, List.of(findings)), language);
    }

    /** The reader of files lets no such character through; a report may have come another way. */
    @Test
    void nothingInAReportCommandsTheTerminal() {
        String text = text(
                Language.FR,
                finding(Severity.ERROR, "le fait `\u001B[2J` est inconnu", "Règle\u0007", "\u001B[31mHousing()\u0085"));

        assertThat(text.chars().filter(Character::isISOControl)).isNotEmpty().allMatch(character -> character == '\n');
    }

    /** Whatever the width of a tab, the caret stands under its character. */
    @Test
    void theCaretFollowsTheTabsOfTheLine() {
        assertThat(text(Language.FR, finding(Severity.ERROR, "faute", "", "\tab\tcd"))
                        .lines())
                .contains("    \tab\tcd", "    \t  ^");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | La grille est bien formée : rien à signaler. | The grid is sound: nothing to report.",
                "1 | 0 | 1 erreur, 0 avertissement.                   | 1 error, 0 warnings.",
                "0 | 1 | 0 erreur, 1 avertissement.                   | 0 errors, 1 warning.",
                "2 | 3 | 2 erreurs, 3 avertissements.                 | 2 errors, 3 warnings.",
            })
    void theLastLineCountsWhatWasFound(int errors, int warnings, String french, String english) {
        List<Finding> findings = new ArrayList<>(Collections.nCopies(errors, finding(Severity.ERROR, "faute", "", "")));
        findings.addAll(Collections.nCopies(warnings, finding(Severity.WARNING, "doute", "", "")));
        CheckReport report = new CheckReport("grille", true, findings);

        assertThat(CheckText.render(report, Language.FR).replace('\u00A0', ' ')).endsWith(french + "\n");
        assertThat(CheckText.render(report, Language.EN)).endsWith(english + "\n");
    }
}
