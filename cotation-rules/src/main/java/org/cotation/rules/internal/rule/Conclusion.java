package org.cotation.rules.internal.rule;

import java.util.List;
import org.cotation.score.Figure;

/** What a rule concludes. */
public sealed interface Conclusion {

    /** The code of what is concluded. */
    String code();

    /**
     * Recognises a public.
     *
     * @param code the public
     */
    record Recognises(String code) implements Conclusion {}

    /**
     * Leaves a public undetermined until a competent body has assessed it, or until a fact is supplied.
     *
     * @param code the public
     * @param awaited the assessment, in words, or the path of the fact that is awaited
     */
    record Awaits(String code, String awaited) implements Conclusion {}

    /**
     * Puts the request outside the scoring.
     *
     * @param code the reason
     */
    record Outside(String code) implements Conclusion {}

    /**
     * Awards points.
     *
     * @param code the criterion
     * @param family its family
     * @param points the points, by unit where there is one
     * @param per the variable that counts the units; none where the points are not counted by unit
     * @param cap the bound of its points
     */
    record Awards(String code, String family, long points, List<Variable> per, Figure cap) implements Conclusion {

        /** Copies the list. */
        public Awards {
            per = List.copyOf(per);
        }
    }

    /**
     * Directs to a desk or a service.
     *
     * @param code the orientation
     * @param place where, or empty
     * @param withinMonths the months from the registration of the application within which it is due; none where no time
     *     is set
     */
    record Directs(String code, String place, Figure withinMonths) implements Conclusion {}
}
