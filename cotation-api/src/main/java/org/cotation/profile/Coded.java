package org.cotation.profile;

import org.cotation.message.Wording;

/** A value of a closed list of codes: those of the SNE are kept as they are. Implemented by enums only. */
public interface Coded {

    /** The code in exchanges, as the SNE or the profile's vocabulary writes it. */
    String code();

    /** What the code means, for people. */
    Wording label();
}
