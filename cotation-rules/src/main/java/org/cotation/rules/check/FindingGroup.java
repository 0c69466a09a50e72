package org.cotation.rules.check;

import java.util.Arrays;
import org.cotation.message.Wording;

/** What kinds of mistakes are about: each group has a range of codes. */
public enum FindingGroup {
    /** How rules are written. */
    SYNTAX(100, "Syntaxe des fichiers de règles", "Syntax of rule files"),
    /** Decision tables, as CSV or as a spreadsheet. */
    TABLES(140, "Tables de décision", "Decision tables"),
    /** Sentences, and the dictionaries that they come from. */
    SENTENCES(170, "Phrases et dictionnaires", "Sentences and dictionaries"),
    /** Names that are not known. */
    NAMES(200, "Noms inconnus", "Unknown names"),
    /** Values that do not go together. */
    TYPES(300, "Types et comparaisons", "Types and comparisons"),
    /** What a rule concludes, and what is said of it. */
    METADATA(400, "Métadonnées et conclusions", "Metadata and conclusions"),
    /** The manifest {@code grid.yaml}, and what scenarios share with it. */
    MANIFEST(500, "Fichiers YAML : grid.yaml et scénarios", "YAML files: grid.yaml and scenarios"),
    /** What a rule cannot hold, because it is data and not code. */
    SUBSET(600, "Ce qu'une règle ne peut pas contenir", "What a rule cannot hold"),
    /** Files, and how large things can be. */
    LIMITS(700, "Fichiers et limites", "Files and limits"),
    /** What a grid that loads probably does not mean. */
    SUBSTANCE(800, "Ce que la grille ne veut sans doute pas dire", "What the grid probably does not mean"),
    /** Scenarios. */
    SCENARIOS(900, "Scénarios", "Scenarios");

    private final int first;
    private final String fr;
    private final String en;

    FindingGroup(int first, String fr, String en) {
        this.first = first;
        this.fr = fr;
        this.en = en;
    }

    /** The title of the group. */
    public Wording title() {
        return new Wording(fr, en);
    }

    static FindingGroup of(int number) {
        return Arrays.stream(values())
                .filter(group -> group.first <= number)
                .reduce((one, next) -> next)
                .orElseThrow();
    }
}
