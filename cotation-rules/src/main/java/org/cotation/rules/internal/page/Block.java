package org.cotation.rules.internal.page;

import java.util.List;

/** A part of a page, in plain text. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param text its text
     */
    record Paragraph(String text) implements Block {}

    /**
     * A paragraph that must not be missed.
     *
     * @param text its text
     */
    record Notice(String text) implements Block {}

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
    record Fact(String name, String text) {}

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
    record Item(String text, List<Item> parts) {

        /** Copies the list. */
        public Item {
            parts = List.copyOf(parts);
        }

        /** An item with nothing under it. */
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
    record Table(String caption, List<String> columns, List<List<Cell>> rows) implements Block {

        /** Checks that every row is as wide as the head. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("A row of the table (%s) has %d cells for %d columns."
                            .formatted(caption, row.size(), columns.size()));
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
    record Cell(String text, List<Item> items) {

        /** Copies the list. */
        public Cell {
            items = List.copyOf(items);
        }

        /** A cell of text. */
        public Cell(String text) {
            this(text, List.of());
        }

        /** Whether nothing is said in it. */
        public boolean empty() {
            return text.isEmpty() && items.isEmpty();
        }
    }
}
