package org.cotation.explain;

/**
 * What a result says of one of its parts.
 *
 * @param found what was found
 * @param points the points counted for it; 0 for what has none
 * @param verified whether all the facts behind what holds or counts were checked; false for anything else
 */
public record Finding(Found found, long points, boolean verified) {

    /** Nothing was looked for. */
    public static final Finding NONE = new Finding(Found.NOT_CONSIDERED, 0, false);

    /** What was found, without points and nothing to check. */
    static Finding of(Found found) {
        return new Finding(found, 0, false);
    }
}
