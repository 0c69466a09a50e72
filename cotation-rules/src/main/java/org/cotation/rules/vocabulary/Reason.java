package org.cotation.rules.vocabulary;

import org.cotation.profile.Answer;
import org.cotation.profile.Sensitivity;
import org.jspecify.annotations.Nullable;

/** A reason that the applicant gives for the application (<em>motif</em>): a declaration, not evidence. */
public final class Reason extends Fact {

    private final Derived<String> code;

    Reason(Derived<Boolean> presence, org.cotation.profile.code.Reason reason, Source source) {
        super(presence);
        code = source.code("", Answer.declared(reason));
    }

    /** The SNE code of the reason. */
    @Term(
            fr = "motif de la demande",
            en = "reason for the application",
            codes = org.cotation.profile.code.Reason.class,
            sensitive = Sensitivity.PERSONAL_SITUATION,
            proposal = Proposal.DECLARATION)
    public @Nullable String getCode() {
        return code.orNull();
    }
}
