package org.cotation.profile;

import java.util.List;
import java.util.Objects;
import org.cotation.message.Wording;

/**
 * One entry of the vocabulary of the profile: a value, a list, an element of a list, or a section. Immutable and
 * thread-safe.
 *
 * @param path its path, with {@code []} for any element of a list: {@code dependants[].birthDate}
 * @param kind what it holds
 * @param whenAbsent what its absence means
 * @param label its name for people; begins with a small letter unless it is an acronym, and has no final period
 * @param codes the accepted codes of a code or of a list of codes; empty for anything else
 */
public record ProfileField(String path, Kind kind, WhenAbsent whenAbsent, Wording label, List<Coded> codes) {

    /** What a field holds. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** A calendar day. */
        DATE,
        /** Yes or no. */
        BOOLEAN,
        /** A whole number. */
        INTEGER,
        /** An exact decimal: an amount in euros, or a surface in square metres. */
        DECIMAL,
        /** One of {@link ProfileField#codes()}. */
        CODE,
        /** The INSEE code of a commune. */
        COMMUNE,
        /** A list. */
        LIST,
        /** A map from codes to codes. */
        MAP,
        /** A section, the co-applicant, or an element of a list that has members. */
        OBJECT
    }

    /** Checks that every member is there and copies the codes. */
    public ProfileField {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(whenAbsent, "whenAbsent");
        Objects.requireNonNull(label, "label");
        codes = List.copyOf(codes);
    }
}
