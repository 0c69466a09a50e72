package org.cotation.rules.internal.whatif;

import java.util.List;
import org.cotation.explain.WhatIf.Kind;
import org.cotation.message.Wording;

/** A fact that the applicant may bring, and the answers to try. */
sealed interface Question {

    /** Where it stands in the profile. */
    String path();

    /** Its name. */
    Wording label();

    /** What kind of thing the applicant would bring. */
    Kind kind();

    /** Whether an answer stands already, which a document would replace. */
    boolean replaces();

    /** The answers to try beside those to other questions. */
    List<Option> few();

    /**
     * A fact with a list of possible answers, all of which are tried.
     *
     * @param path where it stands in the profile
     * @param label its name
     * @param kind what the applicant would bring
     * @param replaces whether an answer stands already
     * @param options the answers
     */
    record Listed(String path, Wording label, Kind kind, boolean replaces, List<Option> options) implements Question {

        /** Copies the list. */
        public Listed {
            options = List.copyOf(options);
        }

        @Override
        public List<Option> few() {
            return options;
        }
    }

    /**
     * A fact that is a date, an amount or a number.
     *
     * @param path where it stands in the profile
     * @param label its name
     * @param kind what the applicant would bring
     * @param line the answers, in their order
     */
    record Measured(String path, Wording label, Kind kind, Line line) implements Question {

        @Override
        public boolean replaces() {
            return false;
        }

        @Override
        public List<Option> few() {
            return line.few();
        }
    }
}
