package org.cotation.rules.internal.syntax;

import java.util.List;

/** The words of a file, read one by one. */
final class Tokens {

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
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    boolean at(String text) {
        return peek().is(text);
    }

    Token next() {
        Token token = peek();
        if (!atEnd()) {
            at++;
        }
        return token;
    }

    boolean take(String text) {
        boolean there = at(text);
        if (there) {
            next();
        }
        return there;
    }

    Token expect(String text) {
        Token token = peek();
        if (!token.is(text)) {
            throw mistake(
                    token.start(),
                    RuleFault.SYNTAX,
                    "`" + text + "` est attendu ici ; trouvé : " + token.quoted() + ".",
                    "`" + text + "` is expected here; found: " + token.quotedEn() + ".");
        }
        return next();
    }

    /** Records a finding and gives what to throw to leave the rule. */
    SyntaxException mistake(Position position, RuleFault fault, String fr, String en) {
        findings.add(position, fault, fr, en);
        return new SyntaxException();
    }

    /** Passes over everything up to the next word {@code rule} that starts a line. */
    void skipToNextRule() {
        while (!atEnd() && !(at("rule") && startsLine())) {
            at++;
        }
    }

    private boolean startsLine() {
        return at == 0 || tokens.get(at - 1).start().line() < peek().start().line();
    }
}
