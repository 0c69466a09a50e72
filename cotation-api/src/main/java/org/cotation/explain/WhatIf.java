package org.cotation.explain;

import java.util.List;
import org.cotation.message.Wording;
import org.cotation.score.FactValue;
import org.cotation.score.PriorityScore;

/**
 * What would change a score: facts that are the applicant's to bring, those that gain the most points first (CCH
 * R.441-2-17; CRPA R.311-3-1-2). Only facts that a rule of the grid reads, and never a choice of life or what another
 * body decides. Each is worth something only if it describes the applicant's situation. Immutable.
 *
 * @param score the score as it stands
 * @param changes the changes: by points gained, then by points gained in the total of verified facts, then by the publics
 *     recognised, in the order of the profile
 */
public record WhatIf(PriorityScore score, List<Change> changes) {

    /** Copies the list. */
    public WhatIf {
        changes = List.copyOf(changes);
    }

    /** What kind of thing the applicant would bring. */
    public enum Kind {
        /** A document: one that shows a fact already declared, or a decision or proof not yet in the request. */
        DOCUMENT,
        /** The answer to a question that is still open. */
        ANSWER,
        /** A box to tick, if it describes the situation. */
        DECLARATION
    }

    /**
     * One thing that would change the score.
     *
     * @param kind what the applicant would bring; of several facts, DECLARATION before DOCUMENT before ANSWER
     * @param facts the facts that would stand otherwise: several where none of them alone does it
     * @param proof the documents that the grid names for facts to verify, in French, empty where there is none to name
     * @param effect what it would change at best, of what counts; see {@link ScoreShift#counting()}
     * @param absorbed why criteria newly met bring less than their points
     * @param otherwise what another answer to the same question would cost; empty where none costs points
     */
    public record Change(
            Kind kind,
            List<Fact> facts,
            String proof,
            ScoreShift effect,
            List<Absorption> absorbed,
            List<Otherwise> otherwise) {

        /** Copies the lists. */
        public Change {
            facts = List.copyOf(facts);
            absorbed = List.copyOf(absorbed);
            otherwise = List.copyOf(otherwise);
        }

        @Override
        public String toString() {
            return "Change[" + kind + ", " + facts + "]";
        }
    }

    /**
     * A fact that would stand otherwise.
     *
     * @param path where it stands in the profile
     * @param label its name
     * @param choices the answers that have this effect, each of them alike; empty for a fact that stays as it is and would
     *     be verified
     */
    public record Fact(String path, Wording label, List<Choice> choices) {

        /** Copies the list. */
        public Fact {
            choices = List.copyOf(choices);
        }

        @Override
        public String toString() {
            return "Fact[" + path + "]";
        }
    }

    /**
     * An answer, or all those between two bounds.
     *
     * @param from the first one; nothing where there is no bound
     * @param to the last one, included; nothing where there is no bound
     * @param example whether it is one example among others that may do as well
     * @param words the answer in words: « oui », « du 16 juin 1995 au 15 juin 2008 », « 1 234,50 € au moins »
     */
    public record Choice(FactValue from, FactValue to, boolean example, Wording words) {

        @Override
        public String toString() {
            return "Choice[…]";
        }
    }

    /**
     * What other answers to the same question would cost.
     *
     * @param facts the facts, with these other answers
     * @param effect the change, which loses points or puts the request outside the scoring
     */
    public record Otherwise(List<Fact> facts, ScoreShift effect) {

        /** Copies the list. */
        public Otherwise {
            facts = List.copyOf(facts);
        }
    }
}
