package org.cotation.score;

import java.util.Objects;
import org.cotation.profile.Answer;
import org.cotation.profile.WhenAbsent;

/**
 * What a request says of one thing.
 *
 * @param value the value; {@link FactValue.Nothing} where the request says none or nobody knows
 * @param status whether it is said, and how far it was checked
 */
public record Statement(FactValue value, StatementStatus status) {

    /** Checks that both are there. */
    public Statement {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(status, "status");
    }

    /**
     * What an answer says.
     *
     * @param answer the answer
     * @param whenAbsent what its absence means
     */
    public static Statement of(Answer<?> answer, WhenAbsent whenAbsent) {
        FactValue value =
                answer instanceof Answer.Given<?> given ? FactValue.of(given.value()) : new FactValue.Nothing();
        return new Statement(value, StatementStatus.of(answer, whenAbsent));
    }

    @Override
    public String toString() {
        return "Statement[" + status + "]";
    }
}
