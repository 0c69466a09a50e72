package org.cotation.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of a document in a canonical form: members in alphabetical order, on one line, without the digest itself.
 * Line ends, spaces and the order of members do not change it; any value does. It tells an accident or an edit; it is no
 * signature, since whoever edits the document can calculate another.
 */
final class Digest {

    /** The key under which it stands. */
    static final String KEY = "digest";

    private static final String ALGORITHM = "SHA-256";

    private Digest() {}

    static String of(JsonValue.Members document) {
        Map<String, JsonValue> members = new LinkedHashMap<>(document.byName());
        members.remove(KEY);
        String canonical = JsonText.onOneLine(sorted(members));
        try {
            byte[] hash = MessageDigest.getInstance(ALGORITHM).digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private static Map<String, @Nullable Object> sorted(Map<String, JsonValue> members) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        members.forEach((name, value) -> sorted.put(name, plain(value)));
        return sorted;
    }

    private static @Nullable Object plain(JsonValue value) {
        if (value instanceof JsonValue.Members members) {
            return sorted(members.byName());
        }
        if (value instanceof JsonValue.Items items) {
            List<@Nullable Object> plain = new ArrayList<>();
            items.list().forEach(item -> plain.add(plain(item)));
            return plain;
        }
        if (value instanceof JsonValue.Text text) {
            return text.text();
        }
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        // A number keeps its writing, set apart from the text that reads alike.
        return value instanceof JsonValue.Digits digits ? List.of("number", digits.text()) : null;
    }
}
