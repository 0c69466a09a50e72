package org.cotation.rules.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a prepared grid starts, so that it is told from anything else. */
public final class PreparedMark {

    /** How many bytes tell it. */
    public static final int LENGTH = 23;

    private static final String MARK = "cotation prepared grid\n";

    private PreparedMark() {}

    /** The first bytes of a prepared grid. */
    public static byte[] bytes() {
        return MARK.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether bytes start as those of a prepared grid do. */
    public static boolean starts(byte[] bytes) {
        return bytes.length >= LENGTH && Arrays.equals(bytes(), Arrays.copyOf(bytes, LENGTH));
    }
}
