package org.cotation.rules.internal.table;

import org.cotation.rules.internal.syntax.Position;

/**
 * A cell that is not empty.
 *
 * @param row its row, from 1
 * @param column its column, from 1
 * @param place where its text stands in the file: the same as its row and column, but for a CSV file
 * @param kind what it holds
 * @param text its text, without blanks around it
 */
public record Cell(int row, int column, Position place, Kind kind, String text) {

    /** What a cell can hold. */
    public enum Kind {
        /** A text, or anything written in a CSV file. */
        TEXT,
        /** A number. */
        NUMBER,
        /** Yes or no. */
        TRUTH,
        /** A number shown as a percentage: 35 % is stored as 0.35. */
        PERCENT,
        /** A date, stored as a number of days. */
        DATE,
        /** The result of a formula. */
        FORMULA,
        /** The sign of a failed computation. */
        ERROR
    }
}
