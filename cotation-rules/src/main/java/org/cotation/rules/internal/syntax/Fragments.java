package org.cotation.rules.internal.syntax;

import java.util.List;
import org.cotation.rules.check.FindingCode;

/**
 * Checks pieces of DRL that authors write in a heading, a dictionary or a line, each by itself: a piece that closes its
 * fact or its rule, or opens another, is refused where it stands, before any rule is made of it.
 */
public final class Fragments {

    private static final String BEFORE = "rule \"x\"\nwhen\n";
    private static final String AFTER = "\nthen\nend\n";

    private Fragments() {}

    /** Whether a piece is a list of constraints on a fact, and no more. */
    public static boolean constraints(String piece, Position place, Findings findings) {
        return alone("Application(\n", piece, "\n)", place, findings);
    }

    /** Whether a piece is one fact with its constraints, and no more. */
    public static boolean fact(String piece, Position place, Findings findings) {
        return alone("", piece, "", place, findings);
    }

    private static boolean alone(String open, String piece, String close, Position place, Findings findings) {
        Findings own = new Findings(findings.file());
        List<ParsedRule> rules = RuleParser.parse(
                new DrlWriter()
                        .write(BEFORE + open, place)
                        .write(piece, place)
                        .write(close + AFTER, place)
                        .source(findings.file()),
                own);
        if (piece.contains("//") || piece.contains("/*")) {
            own.add(
                    place,
                    FindingCode.COMMENT_IN_PIECE,
                    "un commentaire n'a pas sa place ici : il masquerait ce qui suit.",
                    "a comment has no place here: it would hide what follows.");
        }
        boolean one = rules.size() == 1 && rules.get(0).conditions().size() == 1;
        if (own.all().isEmpty() && !one) {
            own.add(
                    place,
                    FindingCode.PIECE_NOT_ALONE,
                    "`" + piece + "` doit tenir dans un seul fait : une règle ne se ferme ni ne s'ouvre ici.",
                    "`" + piece + "` must stay within one fact: no rule is closed or opened here.");
        }
        findings.addAll(own);
        return own.all().isEmpty();
    }
}
