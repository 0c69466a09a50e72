package org.cotation.engine;

import java.util.Map;
import org.cotation.score.Weights;

/**
 * A grid (<em>grille de cotation</em>) that was loaded and found sound. Immutable and safe for use by several threads;
 * there is nothing to close.
 *
 * <p>Grids come from a {@link CotationEngine} and go back to it; they are not for other code to implement.
 */
public interface Grid {

    /** What the grid says of itself. */
    GridInfo info();

    /** What it gives for each criterion, and how the criteria count together. */
    Weights weights();

    /**
     * The same grid under other readings of the text. Nothing is compiled again.
     *
     * @param interpretations the readings to adopt, by name of interpretation; the others stay as they are
     * @throws InterpretationException if a name or a reading is not known; it names the nearest known one, in words
     */
    Grid with(Map<String, String> interpretations);
}
