package org.cotation.json;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree as JSON, members in the order of the tree: on lines of their own, with two spaces and {@code \n}, or all
 * on one line. The same tree gives the same text on any machine.
 */
final class JsonText {

    private static final String HEXADECIMAL = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    private final boolean indented;

    private JsonText(boolean indented) {
        this.indented = indented;
    }

    /** The text of a tree of maps, lists, texts, decimals, booleans and nulls, with a final newline. */
    static String of(Map<String, @Nullable Object> tree) {
        JsonText text = new JsonText(true);
        text.value(tree, 0);
        return text.out.append('\n').toString();
    }

    /** The same on one line, without an end of line. */
    static String onOneLine(Map<String, @Nullable Object> tree) {
        JsonText text = new JsonText(false);
        text.value(tree, 0);
        return text.out.toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> members) {
            object(members, depth);
        } else if (value instanceof List<?> items) {
            list(items, depth);
        } else if (value instanceof BigDecimal amount) {
            out.append(amount.toPlainString());
        } else if (value == null || value instanceof Boolean || value instanceof Integer) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void object(Map<?, ?> members, int depth) {
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = members.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<?, ?> entry = entries.next();
            newLine(depth + 1);
            text((String) entry.getKey());
            out.append(indented ? ": " : ":");
            value(entry.getValue(), depth + 1);
            endOfItem(entries, depth);
        }
        out.append('}');
    }

    private void list(List<?> items, int depth) {
        out.append('[');
        for (Iterator<?> values = items.iterator(); values.hasNext(); ) {
            newLine(depth + 1);
            value(values.next(), depth + 1);
            endOfItem(values, depth);
        }
        out.append(']');
    }

    private void endOfItem(Iterator<?> items, int depth) {
        if (items.hasNext()) {
            out.append(',');
        } else {
            newLine(depth);
        }
    }

    private void newLine(int depth) {
        if (indented) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & 0xF));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
