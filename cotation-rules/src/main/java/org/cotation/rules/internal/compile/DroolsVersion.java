package org.cotation.rules.internal.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version of Drools on the class path, without a class of it being loaded. */
public final class DroolsVersion {

    private static final String RESOURCE = "drools.versions.properties";
    private static final String KEY = "drools.version=";

    private DroolsVersion() {}

    /** The version; « unknown » where Drools does not tell it. */
    public static String current() {
        try (InputStream in = DroolsVersion.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            for (String line : text.split("\n", -1)) {
                if (line.startsWith(KEY)) {
                    return line.substring(KEY.length()).strip();
                }
            }
        } catch (IOException e) {
            // Then nothing is known of it either.
        }
        return "unknown";
    }
}
