package org.cotation.rules.vocabulary;

import java.util.function.Supplier;
import org.cotation.explain.Truth;
import org.cotation.message.Wording;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;

/**
 * A public of the grid; the fact is present where the request belongs to it. Decided before the criteria, which may look for it; publics
 * never look for publics.
 */
public final class Public extends Fact {

    private final Derived<String> code;
    private final Wording label;

    private Public(String code, Wording label, Derived<Boolean> presence) {
        super(presence);
        this.code = Derived.known(code, Grounds.Facts.NONE);
        this.label = label;
    }

    @Override
    Derived<?> derive(String property) {
        if (property.equals("code")) {
            return code;
        }
        throw unknownProperty(property);
    }

    /**
     * The fact for what was found about a public, present if it is recognised.
     *
     * @param code its code
     * @param label its name
     * @param status what was found
     * @param finding what the decision rests on, asked for when somebody wants it
     */
    public static Public of(String code, Wording label, PublicStatus status, Supplier<PublicFinding> finding) {
        Grounds grounds = new Grounds.OfPublic(finding);
        return new Public(
                code,
                label,
                status == PublicStatus.UNDETERMINED
                        ? Derived.unknown(grounds)
                        : Derived.known(status == PublicStatus.RECOGNISED, grounds));
    }

    /** The same public, supposed to be recognised or not; what stands for it where it is still open. */
    public Public supposed(Truth recognised, String open) {
        return new Public(
                getCode(),
                label,
                recognised == Truth.UNKNOWN
                        ? Derived.unknown(open)
                        : Derived.known(recognised == Truth.TRUE, Grounds.Facts.NONE));
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
