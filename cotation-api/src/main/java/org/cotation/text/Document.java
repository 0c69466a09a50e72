package org.cotation.text;

import java.util.List;
import java.util.stream.Collectors;
import org.cotation.message.Language;

/**
 * A text with its structure, for a rendering that shows more than plain text does: the words are those of the text.
 * Immutable.
 *
 * @param language the language of its words
 * @param title its title
 * @param introduction what stands before the first section
 * @param sections its sections, in order
 */
public record Document(Language language, String title, List<Block> introduction, List<Section> sections) {

    /** Copies the lists. */
    public Document {
        introduction = List.copyOf(introduction);
        sections = List.copyOf(sections);
    }

    @Override
    public String toString() {
        return "Document[" + sections.size() + " sections]";
    }

    /**
     * A section.
     *
     * @param heading its heading
     * @param blocks what stands in it
     */
    public record Section(String heading, List<Block> blocks) {

        /** Copies the list. */
        public Section {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String toString() {
            return "Section[" + heading + "]";
        }
    }

    /**
     * Words, of which a part may exist in French only: a rendering in another language can say so, since a reader that
     * speaks the page must change its voice (WCAG 3.1.2).
     *
     * @param parts the parts, in order
     */
    public record Text(List<Part> parts) {

        /** Copies the list. */
        public Text {
            parts = List.copyOf(parts);
        }

        /** The words alone. */
        public String words() {
            return parts.stream().map(Part::words).collect(Collectors.joining());
        }

        @Override
        public String toString() {
            return "Text[…]";
        }
    }

    /**
     * A part of a text.
     *
     * @param words the words
     * @param french whether they are French whatever the language of the document
     */
    public record Part(String words, boolean french) {
        @Override
        public String toString() {
            return "Part[…]";
        }
    }

    /** A part of a section. */
    public sealed interface Block {}

    /**
     * A heading inside a section.
     *
     * @param text its words
     */
    public record Subheading(Text text) implements Block {
        @Override
        public String toString() {
            return "Subheading[…]";
        }
    }

    /**
     * A paragraph.
     *
     * @param text its words
     */
    public record Paragraph(Text text) implements Block {
        @Override
        public String toString() {
            return "Paragraph[…]";
        }
    }

    /**
     * The paragraph that a reader looks for first: the total, or that there is none.
     *
     * @param text its words
     */
    public record Result(Text text) implements Block {
        @Override
        public String toString() {
            return "Result[…]";
        }
    }

    /**
     * A list.
     *
     * @param items its items
     */
    public record Bullets(List<Bullet> items) implements Block {

        /** Copies the list. */
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list.
     *
     * @param text its words
     * @param details what belongs to it, a line each
     * @param items the items under it
     */
    public record Bullet(Text text, List<Text> details, List<Bullet> items) {

        /** Copies the lists. */
        public Bullet {
            details = List.copyOf(details);
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return "Bullet[…]";
        }
    }
}
