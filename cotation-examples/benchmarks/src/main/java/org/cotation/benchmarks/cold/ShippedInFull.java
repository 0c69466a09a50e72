package org.cotation.benchmarks.cold;

import java.io.IOException;
import org.cotation.engine.Detail;

/** Does what {@link Shipped} does, and writes the full score. */
public final class ShippedInFull {

    private ShippedInFull() {}

    /** The arguments: the file of the request. */
    public static void main(String[] arguments) throws IOException {
        Shipped.print(arguments, Detail.FULL);
    }
}
