package org.cotation.explain;

import java.util.List;
import org.cotation.message.Wording;
import org.cotation.score.Evidence;

/**
 * A condition of a rule and what became of it for a request. The conditions are those that the engine evaluated, one by
 * one; what they answer together follows Kleene's strong logic. Immutable.
 */
public sealed interface Reason {

    /** Whether it holds. */
    Truth truth();

    /**
     * One condition beside what the request says.
     *
     * @param truth whether it holds
     * @param condition what the rule asks, in words: « âge : 30 ans au plus »
     * @param actual what the request says, in words: « âge : 34 ans »
     * @param evidence the facts that it rests on
     * @param missing the paths of the facts that would settle it; empty unless it is unknown
     */
    record Check(Truth truth, Wording condition, Wording actual, List<Evidence> evidence, List<String> missing)
            implements Reason {

        /** Copies the lists. */
        public Check {
            evidence = List.copyOf(evidence);
            missing = List.copyOf(missing);
        }

        @Override
        public String toString() {
            return "Check[" + condition.fr() + ", " + truth + "]";
        }
    }

    /**
     * All of several conditions.
     *
     * @param truth whether all hold
     * @param parts the conditions, those that fail first
     */
    record AllOf(Truth truth, List<Reason> parts) implements Reason {

        /** Copies the list. */
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * At least one of several conditions.
     *
     * @param truth whether one holds
     * @param parts the conditions, those that come nearest to holding first
     */
    record AnyOf(Truth truth, List<Reason> parts) implements Reason {

        /** Copies the list. */
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A person or thing that the rule looks for, or must not find, among those of the request.
     *
     * @param truth whether the rule has what it asks
     * @param asks whether the rule looks for one, or for none
     * @param kind what it looks for, an indefinite noun: « une personne à charge »
     * @param candidates those that the request has, the nearest first
     * @param evidence where there is no candidate, what says so
     */
    record Search(Truth truth, Asks asks, Wording kind, List<Candidate> candidates, List<Evidence> evidence)
            implements Reason {

        /** Copies the lists. */
        public Search {
            candidates = List.copyOf(candidates);
            evidence = List.copyOf(evidence);
        }
    }

    /** What a rule asks of the persons or things that it looks for. */
    enum Asks {
        /** At least one. */
        ONE,
        /** None. */
        NONE
    }

    /**
     * A person or thing of the request that a rule looks at.
     *
     * @param path where it stands in the profile, such as {@code dependants[0]}
     * @param who who or what it is, in words: « 1re personne à charge »
     * @param truth whether it is what the rule describes
     * @param reasons the conditions on it, those that fail first
     */
    record Candidate(String path, Wording who, Truth truth, List<Reason> reasons) {

        /** Copies the list. */
        public Candidate {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String toString() {
            return "Candidate[" + truth + "]";
        }
    }
}
