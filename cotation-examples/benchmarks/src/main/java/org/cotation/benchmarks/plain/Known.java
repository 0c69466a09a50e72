package org.cotation.benchmarks.plain;

import org.cotation.profile.Answer;
import org.cotation.profile.FactStatus;
import org.jspecify.annotations.Nullable;

/** What an answer allows to conclude. A refuted answer counts as absent; an unknown one allows nothing. */
final class Known {

    private Known() {}

    /** The value, or null where there is none or it is unknown. */
    static <T> @Nullable T value(Answer<T> answer) {
        return answer instanceof Answer.Given<T> given && given.status() != FactStatus.REFUTED ? given.value() : null;
    }

    static boolean yes(Answer<Boolean> answer) {
        return answer instanceof Answer.Given<Boolean> given && given.status() != FactStatus.REFUTED && given.value();
    }

    /** Whether it is sure that the answer is no, for a field whose absence means no. */
    static boolean no(Answer<Boolean> answer) {
        return answer instanceof Answer.Given<Boolean> given
                ? !given.value() || given.status() == FactStatus.REFUTED
                : answer instanceof Answer.NotAsked<Boolean>;
    }

    /** Whether it is sure that the answer is not this value, for a field whose absence means none. */
    static <T> boolean not(T excluded, Answer<T> answer) {
        return answer instanceof Answer.Given<T> given
                ? given.status() == FactStatus.REFUTED || !given.value().equals(excluded)
                : answer instanceof Answer.NotAsked<T>;
    }

    /** Whether it is sure that there is none, for a field whose absence means none. */
    static boolean none(Answer<?> answer) {
        return answer instanceof Answer.NotAsked<?> || refuted(answer);
    }

    static boolean refuted(Answer<?> answer) {
        return answer instanceof Answer.Given<?> given && given.status() == FactStatus.REFUTED;
    }
}
