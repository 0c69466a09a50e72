package org.cotation.profile;

import java.util.Objects;

/**
 * What is known of one piece of information: nobody asked, the answer is unknown, or it was given with its status.
 *
 * <p>What {@link NotAsked} means depends on the field and is written on it ({@link Field#whenAbsent()}): a box that is
 * not ticked, or something that nobody knows. {@link Unknown} is always unknown, including whether the thing exists.
 *
 * <p>No implementation shows a value in its {@code toString}: a profile can be named in a log without telling anything
 * of the person.
 *
 * @param <T> the type of the value
 */
public sealed interface Answer<T> {

    /** Nobody asked: the field is absent. */
    static <T> Answer<T> notAsked() {
        return new NotAsked<>();
    }

    /** The question stands and has no answer: an explicit {@code null} in JSON. */
    static <T> Answer<T> unknown() {
        return new Unknown<>();
    }

    /** A value stated by the applicant. */
    static <T> Answer<T> declared(T value) {
        return new Given<>(value, FactStatus.DECLARED);
    }

    /** A value checked against a document. */
    static <T> Answer<T> verified(T value) {
        return new Given<>(value, FactStatus.VERIFIED);
    }

    /** A value that a check found false. It counts as absent. */
    static <T> Answer<T> refuted(T value) {
        return new Given<>(value, FactStatus.REFUTED);
    }

    /**
     * Nobody asked.
     *
     * @param <T> the type of the value
     */
    record NotAsked<T>() implements Answer<T> {}

    /**
     * The answer is unknown.
     *
     * @param <T> the type of the value
     */
    record Unknown<T>() implements Answer<T> {}

    /**
     * An answer.
     *
     * @param value the value, never null
     * @param status how far it was checked
     * @param <T> the type of the value
     */
    record Given<T>(T value, FactStatus status) implements Answer<T> {

        /** Checks that both are there. */
        public Given {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(status, "status");
        }

        @Override
        public String toString() {
            return "Given[" + status + "]";
        }
    }
}
