package org.cotation.rules.internal.syntax;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Writes rules as DRL piece by piece, keeping where each piece comes from. For one thread. */
public final class DrlWriter {

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    private final StringBuilder text = new StringBuilder();
    private final NavigableMap<Position, Piece> pieces = new TreeMap<>(ORDER);
    private int line = 1;
    private int lineStart;

    /** A writer of an empty text. */
    public DrlWriter() {}

    /** Where a piece comes from, and whether it stands there letter for letter. */
    private record Piece(Position from, boolean copied) {

        Position at(int offset) {
            return copied ? new Position(from.line(), from.column() + offset) : from;
        }
    }

    /** Writes what was made of the thing at a place: all of it comes from there. */
    public DrlWriter write(String piece, Position from) {
        return add(piece, new Piece(from, false));
    }

    /** Writes what stands at a place, letter for letter, on one line. */
    public DrlWriter copy(String piece, Position from) {
        return add(piece, new Piece(from, true));
    }

    private DrlWriter add(String piece, Piece origin) {
        pieces.put(new Position(line, text.length() - lineStart + 1), origin);
        for (int i = 0; i < piece.length(); i++) {
            text.append(piece.charAt(i));
            if (piece.charAt(i) == '\n') {
                line++;
                lineStart = text.length();
                pieces.put(new Position(line, 1), origin);
            }
        }
        return this;
    }

    /** What was written, as the rules of a file. */
    public RuleSource source(String file) {
        NavigableMap<Position, Piece> written = new TreeMap<>(pieces);
        return new RuleSource(file, text.toString(), position -> origin(written, position));
    }

    private static Position origin(NavigableMap<Position, Piece> pieces, Position position) {
        Map.Entry<Position, Piece> piece = pieces.floorEntry(position);
        if (piece == null) {
            return Position.START;
        }
        boolean sameLine = piece.getKey().line() == position.line();
        return piece.getValue().at(sameLine ? position.column() - piece.getKey().column() : 0);
    }
}
