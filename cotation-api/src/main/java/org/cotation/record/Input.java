package org.cotation.record;

import org.cotation.message.Wording;
import org.cotation.score.Statement;

/**
 * A fact that the processing read (<em>donnée traitée</em>, CRPA R.311-3-1-2, 2°).
 *
 * @param path where it stands in the request
 * @param label its name, which says whose it is
 * @param statement what the request says, and how far it was checked
 * @param source where the answer comes from
 */
public record Input(String path, Wording label, Statement statement, Source source) {

    @Override
    public String toString() {
        return "Input[" + path + ", " + statement.status() + "]";
    }
}
