package org.cotation.rules.internal.page;

/** HTML under construction: tags come from the program, and every text is escaped on its way in. */
final class HtmlText {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element: {@code open("a", "href", "#top")}. Values of attributes are escaped. */
    HtmlText open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    HtmlText close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Closes an element and ends the line. */
    HtmlText end(String tag) {
        close(tag);
        return line();
    }

    HtmlText line() {
        out.append('\n');
        return this;
    }

    HtmlText text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds only text, on a line of its own. */
    HtmlText element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).end(tag);
    }

    /** What the program itself wrote: a style sheet, the document type. */
    HtmlText verbatim(String html) {
        out.append(html);
        return this;
    }

    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(Character.isISOControl(point) ? ' ' : point);
            }
        });
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
