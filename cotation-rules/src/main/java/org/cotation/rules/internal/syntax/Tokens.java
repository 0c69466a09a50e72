package org.cotation.rules.internal.syntax;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.cotation.message.Nearest;
import org.cotation.rules.check.FindingCode;

/** The words of a file, read one by one. */
final class Tokens {

    private static final List<String> KEYWORDS = List.of("rule", "when", "then", "end", "exists", "not");

    private final List<Token> tokens;
    private final Findings findings;
    private int at;

    Tokens(List<Token> tokens, Findings findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peekAfter() {
        return peek(1);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    boolean at(String text) {
        return peek().is(text);
    }

    /** The next word. What is wrong with its own writing is said when it is read, and not where it is passed over. */
    Token next() {
        Token token = peek();
        if (!atEnd()) {
            at++;
        }
        token.flaws().forEach(flaw -> findings.add(token.start(), flaw.code(), flaw.fr(), flaw.en()));
        return token;
    }

    boolean take(String text) {
        boolean there = at(text);
        if (there) {
            next();
        }
        return there;
    }

    /** Takes a keyword, also one that is misspelt, which is a finding. */
    boolean takeKeyword(String keyword) {
        if (take(keyword)) {
            return true;
        }
        Token token = peek();
        boolean meant = !KEYWORDS.contains(token.text())
                && token.kind() == Token.Kind.NAME
                && (!peekAfter().is("(") || Character.isLowerCase(token.text().charAt(0)))
                && !Nearest.of(token.text(), List.of(keyword)).isEmpty();
        if (meant) {
            next();
            findings.add(
                    token.start(),
                    FindingCode.UNKNOWN_KEYWORD,
                    "le mot " + token.quoted() + " n'existe pas. Peut-être : `" + keyword + "` ?",
                    "the word " + token.quotedEn() + " does not exist. Perhaps: `" + keyword + "`?");
        }
        return meant;
    }

    Token expectParenthesis(String parenthesis) {
        if (!at(parenthesis)) {
            throw mistake(
                    whereMissing(),
                    FindingCode.PARENTHESIS_MISSING,
                    "la parenthèse `" + parenthesis + "` est attendue ici ; trouvé : " + peek().quoted() + ".",
                    "the parenthesis `" + parenthesis + "` is expected here; found: " + peek().quotedEn() + ".");
        }
        return next();
    }

    /** Where something is missing: here, or at the end of the line before where this is on a later one. */
    Position whereMissing() {
        return at == 0 || !startsLine() ? peek().start() : tokens.get(at - 1).after();
    }

    /**
     * Records a finding and gives what to throw to leave what is being read. After a text or a comment that is never
     * closed, what is missing is inside it, and was said.
     */
    SyntaxException mistake(Position position, FindingCode code, String fr, String en) {
        boolean swallowed = at > 0
                && tokens.get(at - 1).flaws().stream().anyMatch(flaw -> flaw.code() == FindingCode.TEXT_NOT_CLOSED);
        if (!swallowed && !(atEnd() && findings.has(FindingCode.COMMENT_NOT_CLOSED))) {
            findings.add(position, code, fr, en);
        }
        return new SyntaxException();
    }

    /** Passes over everything up to a place that the reading can go on from, or to the next rule. */
    void skipTo(BooleanSupplier anchor) {
        while (!atEnd() && !atNextRule() && !anchor.getAsBoolean()) {
            at++;
        }
    }

    boolean atNextRule() {
        return at("rule") && startsLine();
    }

    boolean startsLine() {
        return peek().first();
    }

    /** How much was read. */
    int progress() {
        return at;
    }
}
