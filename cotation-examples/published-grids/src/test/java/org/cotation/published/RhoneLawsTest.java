package org.cotation.published;

import java.nio.file.Path;
import org.cotation.rules.kit.laws.GridLaws;

/** What is published of the grid of the Rhône obeys the laws. This is all that a grid needs to be put on trial. */
class RhoneLawsTest implements GridLaws {

    @Override
    public Path folder() {
        return Path.of("rhone");
    }
}
