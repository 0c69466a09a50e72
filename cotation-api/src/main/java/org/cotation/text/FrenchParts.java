package org.cotation.text;

import java.util.ArrayList;
import java.util.List;
import org.cotation.text.Document.Part;
import org.cotation.text.Document.Text;

/**
 * Marks in a text what exists in French only, and finds it again. The marks are two code points that no text may hold
 * (Unicode, noncharacters), so that words can be put together as any others.
 */
final class FrenchParts {

    private static final char START = '\uFDD0';
    private static final char END = '\uFDD1';

    private FrenchParts() {}

    static String marked(String text) {
        return text.isEmpty() ? text : START + bare(text) + END;
    }

    private static String bare(String text) {
        return text.replace(String.valueOf(START), "").replace(String.valueOf(END), "");
    }

    /** The parts of a text, in order; none is empty. */
    static Text text(String marked) {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (int start = marked.indexOf(START); start >= 0; start = marked.indexOf(START, done)) {
            int end = marked.indexOf(END, start);
            if (end < 0) {
                break;
            }
            add(parts, marked.substring(done, start), false);
            add(parts, marked.substring(start, end), true);
            done = end + 1;
        }
        add(parts, marked.substring(done), false);
        return new Text(parts);
    }

    private static void add(List<Part> parts, String words, boolean french) {
        String bare = bare(words);
        if (!bare.isEmpty()) {
            parts.add(new Part(bare, french));
        }
    }
}
