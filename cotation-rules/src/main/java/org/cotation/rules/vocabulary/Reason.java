package org.cotation.rules.vocabulary;

import org.cotation.profile.Answer;
import org.cotation.profile.Sensitivity;
import org.jspecify.annotations.Nullable;

/** A reason that the applicant gives for the application (<em>motif</em>): a declaration, not evidence. */
public final class Reason extends Fact {

    private final org.cotation.profile.code.Reason reason;
    private final Source source;

    Reason(Derived<Boolean> presence, org.cotation.profile.code.Reason reason, Source source) {
        super(presence);
        this.reason = reason;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "code" -> source.code("", Answer.declared(reason));
            default -> throw unknownProperty(property);
        };
    }

    /** The SNE code of the reason. */
    @Term(
            fr = "motif de la demande",
            en = "reason for the application",
            codes = org.cotation.profile.code.Reason.class,
            sensitive = Sensitivity.PERSONAL_SITUATION,
            proposal = Proposal.DECLARATION)
    public @Nullable String getCode() {
        return this.<String>state("code").orNull();
    }
}
