package org.cotation.rules.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.syntax.Token.Flaw;
import org.cotation.rules.internal.syntax.Token.Kind;

/** Cuts the text of a rule file into words, each at its place in the author's file. Comments and blanks are passed over. */
public final class Lexer {

    private static final Set<String> TWO_CHARACTERS = Set.of("==", "!=", "<=", ">=", "&&", "||");

    private final String text;
    private final UnaryOperator<Position> origin;
    private final Findings findings;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lastLine;
    private int lineStart;

    private Lexer(RuleSource source, Findings findings) {
        this.text = source.drl();
        this.origin = source.origin();
        this.findings = findings;
    }

    /** The words of a file, the last of them its end; what is wrong with the comments goes to {@code findings}. */
    public static List<Token> tokens(RuleSource source, Findings findings) {
        Lexer lexer = new Lexer(source, findings);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (skipBlanksAndComments()) {
            readToken();
        }
        add(Kind.END, "", here(), at);
    }

    private Position here() {
        return origin.apply(new Position(line, at - lineStart + 1));
    }

    private void newLine() {
        line++;
        lineStart = at;
    }

    private boolean skipBlanksAndComments() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                at++;
                newLine();
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                skipBlockComment();
            } else {
                return true;
            }
        }
        return false;
    }

    private void skipBlockComment() {
        Position start = here();
        int close = text.indexOf("*/", at + 2);
        int end = close < 0 ? text.length() : close + 2;
        while (at < end) {
            if (text.charAt(at++) == '\n') {
                newLine();
            }
        }
        if (close < 0) {
            findings.add(
                    start,
                    FindingCode.COMMENT_NOT_CLOSED,
                    "ce commentaire n'est jamais fermé. Ajoutez `*/`.",
                    "this comment is never closed. Add `*/`.");
        }
    }

    private void readToken() {
        Position start = here();
        int from = at;
        char c = text.charAt(at);
        if (c == '@') {
            readMetadata(start);
        } else if (c == '"' || c == '\'') {
            readString(c, start);
        } else if (isDigit(c)) {
            readNumber(start);
        } else if (c == '$' || Character.isJavaIdentifierStart(c)) {
            at++;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            add(c == '$' ? Kind.VARIABLE : Kind.NAME, text.substring(from, at), start, from);
        } else {
            at += at + 2 <= text.length() && TWO_CHARACTERS.contains(text.substring(at, at + 2)) ? 2 : 1;
            add(Kind.SYMBOL, text.substring(from, at), start, from);
        }
    }

    /**
     * {@code @key( value )}: the value is the text between the parentheses, so that an author can write an apostrophe in
     * it without quotes; it ends on its line.
     */
    private void readMetadata(Position start) {
        int from = at++;
        add(Kind.SYMBOL, "@", start, from);
        skipSpaces();
        if (at < text.length() && Character.isJavaIdentifierStart(text.charAt(at))) {
            readToken();
        }
        skipSpaces();
        if (at >= text.length() || text.charAt(at) != '(') {
            return;
        }
        add(Kind.SYMBOL, "(", here(), at++);
        skipSpaces();
        if (at < text.length() && text.charAt(at) == '"') {
            readToken();
        } else {
            readRawValue();
        }
    }

    private void skipSpaces() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private void readRawValue() {
        Position start = here();
        int from = at;
        int depth = 0;
        while (at < text.length() && text.charAt(at) != '\n' && (depth > 0 || text.charAt(at) != ')')) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            at++;
        }
        add(Kind.STRING, text.substring(from, at).strip(), start, from);
    }

    private void readString(char quote, Position start) {
        int from = at;
        int end = from + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            // A quote after a backslash is meant to be in the text: the backslash is what is wrong.
            end += text.charAt(end) == '\\' && end + 1 < text.length() && text.charAt(end + 1) == quote ? 2 : 1;
        }
        at = end;
        List<Flaw> flaws = new ArrayList<>();
        if (end < text.length() && text.charAt(end) == quote) {
            at++;
        } else {
            flaws.add(new Flaw(
                    FindingCode.TEXT_NOT_CLOSED,
                    "ce texte n'est pas fermé à la fin de la ligne. Ajoutez un guillemet `" + quote + "`.",
                    "this text is not closed at the end of the line. Add a quote `" + quote + "`."));
        }
        String value = text.substring(from + 1, end);
        if (value.indexOf('\\') >= 0) {
            flaws.add(new Flaw(
                    FindingCode.BACKSLASH,
                    "un texte ne contient pas de barre oblique inverse `\\`. Retirez-la ; un guillemet s'écrit « ».",
                    "a text holds no backslash `\\`. Remove it; write a quotation mark as “ ”."));
        }
        add(Kind.STRING, value, start, from, flaws);
    }

    private void readNumber(Position start) {
        int from = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        boolean decimal = at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1));
        if (decimal) {
            at++;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
        }
        add(decimal ? Kind.DECIMAL : Kind.INTEGER, text.substring(from, at), start, from);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(Kind kind, String value, Position start, int offset) {
        add(kind, value, start, offset, List.of());
    }

    private void add(Kind kind, String value, Position start, int offset, List<Flaw> flaws) {
        boolean first = lastLine < line;
        lastLine = line;
        tokens.add(new Token(kind, value, start, here(), first, offset, Math.max(at, offset + 1), flaws));
    }
}
