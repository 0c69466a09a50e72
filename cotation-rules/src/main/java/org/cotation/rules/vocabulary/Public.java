package org.cotation.rules.vocabulary;

import java.util.List;
import org.cotation.message.Wording;
import org.cotation.score.PublicFinding;

/**
 * A public of the grid; the fact is present where the request belongs to it. Decided before the criteria, which may look for it; publics
 * never look for publics.
 */
public final class Public extends Fact {

    private final Derived<String> code;
    private final Wording label;

    private Public(PublicFinding finding) {
        super(presence(finding));
        this.code = Derived.known(finding.code(), List.of());
        this.label = finding.label();
    }

    private static Derived<Boolean> presence(PublicFinding finding) {
        return switch (finding.status()) {
            case RECOGNISED -> Derived.known(true, finding.evidence());
            case NOT_RECOGNISED -> Derived.known(false, finding.evidence());
            case UNDETERMINED -> Derived.unknown(finding.evidence(), finding.missing());
        };
    }

    /** The facts for what was found: one for each public, present if it is recognised. */
    public static List<Public> of(List<PublicFinding> findings) {
        return findings.stream().map(Public::new).toList();
    }

    /** The name of the public, for people. */
    public Wording label() {
        return label;
    }

    /** The code of the public. */
    @Term(fr = "public reconnu", en = "recognised public", proposal = Proposal.NEVER)
    public String getCode() {
        return code.or("");
    }
}
