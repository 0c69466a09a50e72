package org.cotation.profile.code;

import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** How many stairs the person can climb (<em>capacité à monter des marches</em>), annex of the form. */
public enum StairsAbility implements Coded {
    /** None (<em>Impossible</em>). */
    NONE("1", "Impossible", "None"),
    /** 1 to 3 steps (<em>1 à 3 marches</em>). */
    ONE_TO_THREE_STEPS("2", "1 à 3 marches", "1 to 3 steps"),
    /** First floor (<em>1er étage</em>). */
    FIRST_FLOOR("3", "1er étage", "First floor"),
    /** More than one floor (<em>Plus d'un étage</em>). */
    ABOVE_FIRST_FLOOR("4", "Plus d'un étage", "More than one floor");

    private final String code;
    private final String fr;
    private final String en;

    StairsAbility(String code, String fr, String en) {
        this.code = code;
        this.fr = fr;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Wording label() {
        return new Wording(fr, en);
    }
}
