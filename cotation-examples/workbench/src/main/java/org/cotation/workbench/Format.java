package org.cotation.workbench;

/** The form of what a command prints. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs: one JSON object a line. */
    JSON,
    /** For documents: the text form of them. */
    MARKDOWN,
    /** For documents: one page for a browser. */
    HTML
}
