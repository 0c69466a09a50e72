package org.cotation.text;

/** Where the sections write: plain text, or a document for other renderings. */
interface Page {

    /** The title of the whole. */
    void title(String text);

    /** Begins a section. */
    void section(String text);

    /** Begins a part of a section. */
    void subsection(String text);

    /** Sets what follows apart. */
    void gap();

    void paragraph(String text);

    /** The paragraph that a reader looks for first. */
    void result(String text);

    /** One item of a list. */
    void item(String text);

    /** What belongs to the item above. */
    void detail(String text);

    /** One of several things that belong to the item above. */
    default void subitem(String text) {
        point(1, text);
    }

    /** One of several things that belong to what stands above, one level up. */
    void point(int depth, String text);
}
