package org.cotation.published;

import java.nio.file.Path;
import org.cotation.rules.kit.mutants.GridMutants;

/** The scenarios of the Rhône notice any change of its rules. This is all that a grid needs to have them tried. */
class RhoneMutantsTest implements GridMutants {

    @Override
    public Path folder() {
        return Path.of("rhone");
    }
}
