package org.cotation.rules.laws;

import java.nio.file.Path;
import java.util.Set;
import org.cotation.rules.kit.laws.GridLaws;

/** The grid {@code cahc-2022} obeys the laws. */
class CahcLawsTest implements GridLaws {

    @Override
    public Path folder() {
        return Path.of("src/main/resources/org/cotation/grids/cahc-2022");
    }

    /** Half of what others try: every build runs this, and other properties try these grids on thousands. */
    @Override
    public int requests() {
        return 50;
    }

    /** A refusal takes points off, so that a request of which nobody knows the refusals scores above one that has some. */
    @Override
    public Set<String> penaltiesThatSilenceEscapes() {
        return Set.of("REFUS");
    }
}
