package org.cotation.rules.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text of a page. A part that exists in French only is told apart, so that a page in another language can say so: a
 * reader that speaks the page must change its voice (WCAG 3.1.2).
 *
 * @param parts its parts, in order
 */
public record Text(List<Part> parts) {

    /**
     * A part of a text.
     *
     * @param words the words
     * @param french whether they are French whatever the language of the page
     */
    public record Part(String words, boolean french) {}

    /** Copies the list. */
    public Text {
        parts = List.copyOf(parts);
    }

    /** A text in the language of the page. */
    public static Text of(String words) {
        return new Text(List.of(new Part(words, false)));
    }

    /** A text that exists in French only. */
    public static Text french(String words) {
        return new Text(List.of(new Part(words, true)));
    }

    /** This text and then another. */
    public Text then(Text next) {
        List<Part> both = new ArrayList<>(parts);
        both.addAll(next.parts);
        return new Text(both);
    }

    /** This text and then words in the language of the page. */
    public Text then(String words) {
        return then(of(words));
    }

    /** The texts one after the other, with words in the language of the page between them. */
    public static Text join(String between, List<Text> texts) {
        Text joined = new Text(List.of());
        for (int i = 0; i < texts.size(); i++) {
            joined = (i == 0 ? joined : joined.then(between)).then(texts.get(i));
        }
        return joined;
    }

    /** The words alone. */
    public String words() {
        return parts.stream().map(Part::words).collect(Collectors.joining());
    }
}
