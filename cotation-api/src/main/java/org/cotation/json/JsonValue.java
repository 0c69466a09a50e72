package org.cotation.json;

import java.util.List;
import java.util.Map;

/**
 * A JSON document as written: numbers keep their text, so that no conversion can fail or lose a digit before the
 * value is checked.
 */
sealed interface JsonValue {

    /** The rank of the value in the document, from 0. */
    int order();

    /** An object, its members in the order of the document. */
    record Members(int order, Map<String, JsonValue> byName) implements JsonValue {}

    /** A list. */
    record Items(int order, List<JsonValue> list) implements JsonValue {}

    /** A text. */
    record Text(int order, String text) implements JsonValue {}

    /** A number, as written. */
    record Digits(int order, String text) implements JsonValue {}

    /** {@code true} or {@code false}. */
    record Flag(int order, boolean value) implements JsonValue {}

    /** {@code null}. */
    record Null(int order) implements JsonValue {}
}
