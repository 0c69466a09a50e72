package org.cotation.rules.internal.answer;

import org.cotation.message.Wording;
import org.cotation.profile.ProfileSchema;

/** The words that answers are said in, wherever they are proposed. */
public final class AnswerWords {

    /** Yes. */
    public static final Wording YES = new Wording("oui", "yes");

    /** No. */
    public static final Wording NO = new Wording("non", "no");

    /** There is none. */
    public static final Wording NONE = new Wording("aucun", "none");

    private static final Wording ANY = new Wording("quelle que soit la réponse", "whatever the answer");

    private AnswerWords() {}

    /** The name of a fact. The unit of a surface goes with its number. */
    public static Wording label(String path) {
        Wording label = ProfileSchema.labelOf(path);
        return new Wording(label.fr().replace(" (m²)", ""), label.en().replace(" (m²)", ""));
    }

    /** The name of a code, between quotation marks. */
    public static Wording quoted(Wording label) {
        return new Wording("« " + label.fr() + " »", "“" + label.en() + "”");
    }

    /** The name of the box to tick in a family. */
    public static Wording box(Wording family) {
        return new Wording(
                "case cochée dans la rubrique « " + family.fr() + " »",
                "box ticked in the family “" + family.en() + "”");
    }

    /** What to say of an answer that stands for others that may do as well. */
    public static Wording example(Wording answer) {
        return new Wording("par exemple " + answer.fr(), "for example " + answer.en());
    }

    /** One day. */
    public static Wording on(Wording day) {
        return new Wording("le " + day.fr(), "on " + day.en());
    }

    /**
     * All the numbers from one to another.
     *
     * @param lower whether the first is a bound
     * @param first the first
     * @param upper whether the last is a bound
     * @param last the last
     */
    public static Wording numbers(boolean lower, Wording first, boolean upper, Wording last) {
        if (lower && upper) {
            return first.equals(last)
                    ? first
                    : new Wording("de " + first.fr() + " à " + last.fr(), "from " + first.en() + " to " + last.en());
        }
        if (!lower && !upper) {
            return ANY;
        }
        return lower
                ? new Wording(first.fr() + " au moins", "at least " + first.en())
                : new Wording(last.fr() + " au plus", "at most " + last.en());
    }

    /** All the days from one to another, in the same way. */
    public static Wording days(boolean lower, Wording first, boolean upper, Wording last) {
        if (lower && upper) {
            return first.equals(last)
                    ? on(first)
                    : new Wording("du " + first.fr() + " au " + last.fr(), "from " + first.en() + " to " + last.en());
        }
        if (!lower && !upper) {
            return ANY;
        }
        return lower
                ? new Wording("le " + first.fr() + " ou après", "on " + first.en() + " or later")
                : new Wording("au plus tard le " + last.fr(), "not later than " + last.en());
    }
}
