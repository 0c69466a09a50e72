package org.cotation.ranking;

import java.util.Objects;
import org.cotation.message.Wording;
import org.cotation.profile.ApplicantProfile;
import org.cotation.score.FactValue;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicStatus;

/**
 * One of the things that break equal scores (<em>départage à égalité de points</em>), as a grid lists them.
 *
 * @param kind what it looks at
 * @param name the path of the field in the profile, or the code of the public
 * @param label the name of the field or of the public, for use inside a sentence
 */
public record TieBreak(Kind kind, String name, Wording label) {

    /** What a tie-break looks at, and who comes first. */
    public enum Kind {
        /** A date of the request: the earliest first. */
        EARLIEST,
        /** A yes or no of the request: yes first. */
        YES,
        /** A public: those recognised first. One that is undetermined is not recognised yet. */
        RECOGNISED
    }

    /** Checks that everything is there. */
    public TieBreak {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
    }

    /** What it looks at and who comes first: « date de dépôt initial, la plus ancienne d'abord ». */
    public Wording wording() {
        return switch (kind) {
            case EARLIEST ->
                new Wording(label.fr() + ", la plus ancienne d'abord", label.en() + ", the earliest first");
            case YES -> new Wording(label.fr() + ", oui d'abord", label.en() + ", yes first");
            case RECOGNISED ->
                new Wording("public « " + label.fr() + " » d'abord", "public “" + label.en() + "” first");
        };
    }

    /** What a request shows: a day, yes or no; nothing where it is unknown. */
    FactValue of(ApplicantProfile profile, PriorityScore score) {
        if (kind != Kind.RECOGNISED) {
            return FieldValue.at(name, profile);
        }
        return new FactValue.Truth(score.findPublic(name)
                .filter(found -> found.status() == PublicStatus.RECOGNISED)
                .isPresent());
    }

    /** Negative where the first value comes before the other. What is unknown comes last. */
    static int compare(FactValue one, FactValue other) {
        if (one instanceof FactValue.Day day && other instanceof FactValue.Day otherDay) {
            return day.value().compareTo(otherDay.value());
        }
        return Integer.compare(place(one), place(other));
    }

    private static int place(FactValue value) {
        if (value instanceof FactValue.Nothing) {
            return 2;
        }
        return value instanceof FactValue.Truth truth && !truth.value() ? 1 : 0;
    }
}
