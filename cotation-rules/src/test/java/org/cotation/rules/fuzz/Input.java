package org.cotation.rules.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a target is fed: files, or the parts of something else.
 *
 * @param parts the bytes of each part, by its name, in an order that counts; nobody changes them
 */
public record Input(Map<String, byte[]> parts) {

    private static final int LONGEST_SHOWN = 6_000;

    /** Copies the map. */
    public Input {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** One part alone. */
    public static Input of(String name, String text) {
        return new Input(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same with another content for a part, or with one part more. */
    public Input with(String name, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(name, content);
        return new Input(changed);
    }

    Input without(String name) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.remove(name);
        return new Input(changed);
    }

    /** The bytes of a part; none where it is not there. */
    public byte[] bytes(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    /** The text of a part, as far as it is one. */
    public String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The input as a Java text for each part: it can be pasted into a test. */
    String shown() {
        StringBuilder shown = new StringBuilder();
        parts.forEach((name, content) -> shown.append(literal(name))
                .append(" -> ")
                .append(literal(content))
                .append('\n'));
        return shown.toString();
    }

    private static String literal(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content);
        return isText ? literal(text) : "ISO_8859_1 " + literal(new String(content, StandardCharsets.ISO_8859_1));
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < Math.min(text.length(), LONGEST_SHOWN); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                default -> {
                    if (c < ' ' || c >= 0x7F) {
                        literal.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append(text.length() > LONGEST_SHOWN ? "\"… of " + text.length() : "\"")
                .toString();
    }
}
