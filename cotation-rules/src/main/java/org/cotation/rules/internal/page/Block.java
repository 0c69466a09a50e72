package org.cotation.rules.internal.page;

import java.util.List;

/** A part of a page, in plain text. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param text its text
     */
    record Paragraph(Text text) implements Block {

        /** A paragraph in the language of the page. */
        public Paragraph(String text) {
            this(Text.of(text));
        }
    }

    /**
     * A paragraph that must not be missed.
     *
     * @param text its text
     */
    record Notice(Text text) implements Block {}

    /**
     * Names and what is said of each.
     *
     * @param facts them, in order
     */
    record Facts(List<Fact> facts) implements Block {

        /** Copies the list. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A name and what is said of it.
     *
     * @param name the name
     * @param text what is said
     */
    record Fact(Text name, Text text) {

        /** A fact in the language of the page. */
        public Fact(String name, String text) {
            this(Text.of(name), Text.of(text));
        }
    }

    /**
     * A list, of lists where need be.
     *
     * @param items its items
     */
    record Items(List<Item> items) implements Block {

        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a list.
     *
     * @param text its text
     * @param parts the items under it
     */
    record Item(Text text, List<Item> parts) {

        /** Copies the list. */
        public Item {
            parts = List.copyOf(parts);
        }

        /** An item with nothing under it. */
        public Item(Text text) {
            this(text, List.of());
        }

        /** An item in the language of the page. */
        public Item(String text, List<Item> parts) {
            this(Text.of(text), parts);
        }

        /** An item in the language of the page, with nothing under it. */
        public Item(String text) {
            this(text, List.of());
        }
    }

    /**
     * A table. The first cell of a row says what the row is about.
     *
     * @param caption what it shows
     * @param columns the heads of its columns
     * @param rows its rows, each with a cell for each column
     */
    record Table(Text caption, List<String> columns, List<List<Cell>> rows) implements Block {

        /** Checks that every row is as wide as the head. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("A row of the table (%s) has %d cells for %d columns."
                            .formatted(caption.words(), row.size(), columns.size()));
                }
            }
        }
    }

    /**
     * A cell.
     *
     * @param text its text, which may be empty
     * @param items the list under it, which may be empty
     */
    record Cell(Text text, List<Item> items) {

        /** Copies the list. */
        public Cell {
            items = List.copyOf(items);
        }

        /** A cell of text. */
        public Cell(Text text) {
            this(text, List.of());
        }

        /** A cell of text in the language of the page. */
        public Cell(String text) {
            this(Text.of(text));
        }

        /** A cell that holds a list alone. */
        public Cell(List<Item> items) {
            this(Text.of(""), items);
        }

        /** Whether nothing is said in it. */
        public boolean empty() {
            return text.words().isEmpty() && items.isEmpty();
        }
    }
}
