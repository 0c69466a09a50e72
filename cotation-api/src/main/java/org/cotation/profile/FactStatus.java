package org.cotation.profile;

/** How far a value that someone gave has been checked (<em>déclaré, vérifié, réfuté</em>). */
public enum FactStatus {
    /** Stated by the applicant; nobody has checked it yet. What a value is unless something else is said. */
    DECLARED,
    /** Checked against a supporting document (<em>pièce justificative</em>, CCH R.441-2-4-1). */
    VERIFIED,
    /** Checked and found false: it counts as absent, and explanations say that it was refuted. */
    REFUTED
}
