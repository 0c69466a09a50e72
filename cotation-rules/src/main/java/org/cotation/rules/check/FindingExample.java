package org.cotation.rules.check;

import java.util.Objects;

/**
 * A mistake as an author makes it, and its mend. Both stand in the sample grid ({@link FindingCatalogue#sample()}).
 *
 * @param place what the two texts are
 * @param mistake the text with the mistake; a line {@code --- FILE} starts what it puts in another file
 * @param mend the text that is sound
 * @param file the file that the finding is in
 * @param line the line that the finding is on, from 1, in what the mistake puts in that file
 * @param named what the finding names
 */
public record FindingExample(Place place, String mistake, String mend, String file, int line, String named) {

    /** Checks that everything is there. */
    public FindingExample {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(mistake, "mistake");
        Objects.requireNonNull(mend, "mend");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(named, "named");
    }

    /** What an example is a part of. */
    public enum Place {
        /** The conditions of one rule. */
        CONDITION("regles.drl"),
        /** A file of rules. */
        RULES("regles.drl"),
        /** A decision table. */
        TABLE("criteres.drl.csv"),
        /** A file of rules in sentences. */
        SENTENCES("criteres.dslr"),
        /** A dictionary of sentences. */
        DICTIONARY("mots.dsl"),
        /** The manifest; keys that it does not give are those of the sample grid. */
        MANIFEST("grid.yaml"),
        /** A file of scenarios. */
        SCENARIO("scenarios/essai.yaml"),
        /** The folder of the grid: a list of its files. */
        FOLDER("grid.yaml");

        private final String file;

        Place(String file) {
            this.file = file;
        }

        /** The file that its text stands in. */
        public String file() {
            return file;
        }
    }
}
