package org.cotation.rules.laws;

import java.nio.file.Path;
import org.cotation.rules.kit.laws.GridLaws;

/** The grid {@code priorites-nationales} obeys the laws. */
class NationalLawsTest implements GridLaws {

    @Override
    public Path folder() {
        return Path.of("src/main/resources/org/cotation/grids/priorites-nationales");
    }

    /** Half of what others try: every build runs this, and other properties try these grids on thousands. */
    @Override
    public int requests() {
        return 50;
    }
}
