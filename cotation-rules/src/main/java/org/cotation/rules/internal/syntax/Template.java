package org.cotation.rules.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of DRL with holes that values fill.
 *
 * @param parts the text between the holes and the holes, in order
 */
public record Template(List<Part> parts) {

    private static final Pattern LIST = Pattern.compile("\\bin\\s*\\(\\s*$");
    private static final Pattern PROPERTY = Pattern.compile("(\\w+)\\s*(?:==|!=|\\s(?:not\\s+)?in\\s*\\()\\s*$");

    /** Copies the list. */
    public Template {
        parts = List.copyOf(parts);
    }

    /**
     * A text, or a hole.
     *
     * @param text the text; for a hole, as it is written
     * @param hole the name of the hole, empty for a text
     * @param quoted whether quotes stand around the hole, so that it takes a code
     * @param list whether it takes a list of values
     * @param property the property that it is compared with, empty where that cannot be seen
     */
    public record Part(String text, String hole, boolean quoted, boolean list, String property) {

        /** Whether it is a hole. */
        public boolean isHole() {
            return !hole.isEmpty();
        }

        /** The same hole, which takes a code. */
        public Part takingCodes() {
            return new Part(text, hole, true, list, property);
        }
    }

    /**
     * Cuts a text at its holes.
     *
     * @param text the text
     * @param holes what a hole looks like; its first group is its name
     */
    public static Template of(String text, Pattern holes) {
        List<Part> parts = new ArrayList<>();
        Matcher hole = holes.matcher(text);
        int at = 0;
        while (hole.find()) {
            boolean quoted = hole.start() > at
                    && text.charAt(hole.start() - 1) == '"'
                    && hole.end() < text.length()
                    && text.charAt(hole.end()) == '"';
            String before = text.substring(at, quoted ? hole.start() - 1 : hole.start());
            Matcher property = PROPERTY.matcher(before);
            parts.add(new Part(before, "", false, false, ""));
            parts.add(new Part(
                    hole.group(),
                    hole.group(1),
                    quoted,
                    LIST.matcher(before).find(),
                    property.find() ? property.group(1) : ""));
            at = quoted ? hole.end() + 1 : hole.end();
        }
        parts.add(new Part(text.substring(at), "", false, false, ""));
        return new Template(parts);
    }

    /** The holes, in order. */
    public List<Part> holes() {
        return parts.stream().filter(Part::isHole).toList();
    }

    /** The text with every hole filled. */
    public String fill(Function<Part, String> values) {
        return parts.stream()
                .map(part -> part.isHole() ? values.apply(part) : part.text())
                .collect(Collectors.joining());
    }
}
