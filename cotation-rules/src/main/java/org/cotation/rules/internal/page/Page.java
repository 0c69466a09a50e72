package org.cotation.rules.internal.page;

import java.util.List;
import org.cotation.message.Language;

/**
 * A page under one title, in plain text: what marks it up is added on rendering, and nowhere else.
 *
 * @param language the language of its text
 * @param title its title
 * @param lead what stands before its sections
 * @param sections its sections, which its table of contents lists
 */
public record Page(Language language, Text title, List<Block> lead, List<Section> sections) {

    /** Copies the lists. */
    public Page {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }

    /** The page in Markdown, with {@code \n} at line ends. */
    public String toMarkdown() {
        return new MarkdownPage(this).render();
    }

    /** The page as one HTML document that needs nothing else. */
    public String toHtml() {
        return new HtmlPage(this).render();
    }

    /**
     * A section.
     *
     * @param id what a link to it names; unique on the page
     * @param title its title
     * @param blocks what it says before its parts
     * @param parts its parts
     */
    public record Section(String id, Text title, List<Block> blocks, List<Section> parts) {

        /** Copies the lists. */
        public Section {
            blocks = List.copyOf(blocks);
            parts = List.copyOf(parts);
        }

        /** A section with a title in the language of the page. */
        public Section(String id, String title, List<Block> blocks, List<Section> parts) {
            this(id, Text.of(title), blocks, parts);
        }

        /** A section without parts. */
        public Section(String id, Text title, List<Block> blocks) {
            this(id, title, blocks, List.of());
        }

        /** A section without parts, with a title in the language of the page. */
        public Section(String id, String title, List<Block> blocks) {
            this(id, title, blocks, List.of());
        }
    }
}
