package org.cotation.rules.vocabulary;

import java.util.List;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;

/**
 * A public that the request belongs to, or may belong to. Decided before the criteria, which may look for it; publics
 * never look for publics.
 */
public final class Public extends Fact {

    private final Derived<String> code;

    private Public(Derived<Boolean> presence, Derived<String> code) {
        super(presence);
        this.code = code;
    }

    /** The facts for what was found: one for each public recognised, one that may be there for each undetermined. */
    public static List<Public> of(List<PublicFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.status() != PublicStatus.NOT_RECOGNISED)
                .map(finding -> new Public(
                        finding.status() == PublicStatus.RECOGNISED
                                ? Derived.known(true, finding.evidence())
                                : Derived.unknown(finding.evidence(), finding.missing()),
                        Derived.known(finding.code(), finding.evidence())))
                .toList();
    }

    /** The code of the public. */
    @Term(fr = "public reconnu", en = "recognised public")
    public String getCode() {
        return code.or("");
    }
}
