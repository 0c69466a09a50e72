package org.cotation.rules.check;

import java.util.stream.Collectors;
import org.cotation.message.Language;
import org.cotation.message.Wording;
import org.cotation.rules.internal.syntax.RuleForm;

/** Explains kinds of mistakes: one of them as text, or all of them as a page of Markdown. */
public final class FindingText {

    private static final Wording MISTAKE = new Wording("Ce qui est signalé", "What is reported");
    private static final Wording MEND = new Wording("Ce qu'il faut écrire", "What to write");

    private FindingText() {}

    /** One entry of the catalogue, with its examples. */
    public static String explain(FindingEntry entry, Language language) {
        StringBuilder text = new StringBuilder(entry.code().code() + " " + title(entry, language) + "\n\n"
                + entry.explanation().in(language) + "\n");
        for (FindingExample example : entry.examples()) {
            text.append('\n').append(heading(MISTAKE, example, language)).append('\n');
            text.append(indented(example.mistake()));
            text.append('\n').append(heading(MEND, example, language)).append('\n');
            text.append(indented(example.mend()));
        }
        return text.toString();
    }

    private static String title(FindingEntry entry, Language language) {
        return entry.title().in(language) + " (" + severity(entry.code()).in(language) + ")";
    }

    private static Wording severity(FindingCode code) {
        return code.severity() == Severity.ERROR
                ? new Wording("erreur", "error")
                : new Wording("avertissement", "warning");
    }

    private static String heading(Wording words, FindingExample example, Language language) {
        String colon = language == Language.FR ? " :" : ":";
        return words.in(language) + " (" + place(example.place()).in(language) + ")" + colon;
    }

    private static Wording place(FindingExample.Place place) {
        return switch (place) {
            case CONDITION -> new Wording("conditions d'une règle", "conditions of a rule");
            case RULES -> new Wording("fichier de règles", "rule file");
            case TABLE -> new Wording("table de décision", "decision table");
            case SENTENCES -> new Wording("règles en phrases", "rules in sentences");
            case DICTIONARY -> new Wording("dictionnaire de phrases", "dictionary of sentences");
            case MANIFEST -> Wording.same("grid.yaml");
            case SCENARIO -> new Wording("fichier de scénarios", "file of scenarios");
            case FOLDER -> new Wording("dossier de la grille", "folder of the grid");
        };
    }

    private static String indented(String text) {
        return shown(text)
                .lines()
                .map(line -> ("    " + line).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    /** What tells the tests that a file stands without those of the sample grid is not for authors. */
    static String shown(String text) {
        return text.replace(" (seul)", "");
    }

    /** Every entry of the catalogue, as Markdown. */
    public static String page(Language language) {
        StringBuilder page = new StringBuilder(introduction().in(language));
        FindingCatalogue.sample()
                .forEach((file, text) ->
                        page.append("\n`").append(file).append("`\n").append(block(file, text)));
        for (FindingGroup group : FindingGroup.values()) {
            page.append("\n## ").append(group.title().in(language)).append('\n');
            FindingCode.of(group).forEach(code -> page.append(section(FindingCatalogue.of(code), language)));
        }
        return page.toString();
    }

    private static Wording introduction() {
        return new Wording("""
                # Ce que `check` signale

                Cette page est écrite par les tests à partir du catalogue des constats ; ne la modifiez pas à la main.
                Chaque constat a un code stable, que `cotation check --explain CODE` explique aussi. Une erreur empêche de
                charger la grille, ou rend une règle sans effet : `check` finit avec le statut 1. Un avertissement ne change
                pas le statut.

                Les exemples s'ajoutent à cette petite grille, dont ils remplacent les clés qu'ils donnent. Une condition y
                est celle d'un critère de la famille `logement` ; une ligne `--- FICHIER` commence un autre fichier.
                """, """
                # What `check` reports

                This page is written by the tests from the catalogue of findings; do not edit it by hand. Each finding has a
                stable code, which `cotation check --explain CODE` explains too. An error keeps the grid from loading, or
                leaves a rule without effect: `check` ends with status 1. A warning does not change the status.

                The examples are added to this small grid, of which they replace the keys that they give. A condition is one
                of a criterion of the family `logement`; a line `--- FILE` starts another file.
                """);
    }

    private static String section(FindingEntry entry, Language language) {
        return "\n### " + entry.code().code() + " — " + title(entry, language) + "\n\n" + markdown(entry, language);
    }

    /** What one entry explains, with its examples, as Markdown. */
    static String markdown(FindingEntry entry, Language language) {
        StringBuilder section = new StringBuilder(entry.explanation().in(language) + "\n");
        for (FindingExample example : entry.examples()) {
            section.append('\n')
                    .append(heading(MISTAKE, example, language))
                    .append('\n')
                    .append(block(example.place().file(), example.mistake()))
                    .append('\n')
                    .append(heading(MEND, example, language))
                    .append('\n')
                    .append(block(example.place().file(), example.mend()));
        }
        return section.toString();
    }

    private static String block(String file, String text) {
        return "\n```" + language(file) + "\n" + shown(text).stripTrailing() + "\n```\n";
    }

    /** What a block of Markdown is written in. */
    private static String language(String file) {
        return switch (RuleForm.of(file)) {
            case CSV, XLSX -> "csv";
            case SENTENCES -> "text";
            case DRL -> file.endsWith(".yaml") ? "yaml" : file.endsWith(".drl") ? "drl" : "text";
        };
    }
}
