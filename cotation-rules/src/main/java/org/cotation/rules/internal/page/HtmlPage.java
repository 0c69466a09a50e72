package org.cotation.rules.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cotation.message.Language;
import org.cotation.rules.internal.page.Block.Cell;
import org.cotation.rules.internal.page.Block.Item;
import org.cotation.rules.internal.page.Page.Section;

/**
 * Writes a page as one HTML document, without script nor anything to fetch, that is well-formed XML too.
 *
 * <p>On a phone a row of a table is shown as a block, each cell under the head of its column. A browser then no longer
 * takes the elements for a table; the roles tell a screen reader that it still is one.
 */
final class HtmlPage {

    private static final String STYLE = "page.css";

    private final Page page;
    private final HtmlText out = new HtmlText();

    HtmlPage(Page page) {
        this.page = page;
    }

    private String say(String fr, String en) {
        return page.language() == Language.FR ? fr : en;
    }

    String render() {
        out.verbatim("<!DOCTYPE html>\n").open("html", "lang", say("fr", "en")).line();
        out.open("head").line();
        out.verbatim("<meta charset=\"utf-8\"/>\n");
        out.verbatim("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.element("title", page.title().words());
        out.open("style").line().verbatim(style()).end("style").end("head");
        out.open("body").line();
        out.open("a", "class", "skip", "href", "#contenu")
                .text(say("Aller au contenu", "Skip to content"))
                .end("a");
        out.open("header").line();
        element("h1", page.title());
        out.end("header");
        contents();
        out.open("main", "id", "contenu").line();
        page.lead().forEach(this::write);
        page.sections().forEach(section -> write(section, 2));
        out.end("main").end("body").end("html");
        return out.toString();
    }

    private static String style() {
        try (InputStream in = HtmlPage.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("The resource (" + STYLE + ") is not in the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void element(String tag, Text text, String... attributes) {
        out.open(tag, attributes);
        text(text);
        out.end(tag);
    }

    private void text(Text text) {
        text.parts().forEach(part -> part(part, () -> words(part)));
    }

    /** What a grid says of its points, letter for letter: whoever looks for the sentence on the page finds it. */
    private void asGiven(Text text) {
        text.parts().forEach(part -> part(part, () -> out.text(part.words())));
    }

    private void part(Text.Part part, Runnable words) {
        boolean foreign = part.french() && page.language() != Language.FR;
        if (foreign) {
            out.open("span", "lang", "fr");
        }
        words.run();
        if (foreign) {
            out.close("span");
        }
    }

    private void words(Text.Part part) {
        boolean french = part.french() || page.language() == Language.FR;
        Typesetting.pieces(
                french ? Typesetting.french(part.words()) : part.words(),
                number -> out.open("span", "class", "number").text(number).close("span"),
                out::text);
    }

    private void contents() {
        if (page.sections().isEmpty()) {
            return;
        }
        out.open("nav", "aria-labelledby", "sommaire").line();
        out.element("h2", say("Sommaire", "Contents"), "id", "sommaire");
        links(page.sections());
        out.end("nav");
    }

    private void links(List<Section> sections) {
        out.open("ul").line();
        for (Section section : sections) {
            out.open("li").open("a", "href", "#" + section.id());
            text(section.title());
            out.close("a");
            if (!section.parts().isEmpty()) {
                links(section.parts());
            }
            out.end("li");
        }
        out.end("ul");
    }

    private void write(Section section, int level) {
        out.open("section", "aria-labelledby", section.id()).line();
        element("h" + level, section.title(), "id", section.id());
        section.blocks().forEach(this::write);
        section.parts().forEach(part -> write(part, level + 1));
        out.end("section");
    }

    private void write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            element("p", paragraph.text());
        } else if (block instanceof Block.Notice notice) {
            out.open("p", "class", "notice");
            asGiven(notice.text());
            out.end("p");
        } else if (block instanceof Block.Facts facts) {
            out.open("dl").line();
            for (Block.Fact fact : facts.facts()) {
                out.open("div");
                element("dt", fact.name());
                element("dd", fact.text());
                out.end("div");
            }
            out.end("dl");
        } else if (block instanceof Block.Items items) {
            list(items.items());
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private void list(List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        out.open("ul").line();
        for (Item item : items) {
            out.open("li");
            text(item.text());
            list(item.parts());
            out.end("li");
        }
        out.end("ul");
    }

    private void table(Block.Table table) {
        out.open("table", "role", "table", "class", "columns-" + table.columns().size())
                .line();
        element("caption", table.caption());
        out.open("thead", "role", "rowgroup").open("tr", "role", "row").line();
        table.columns().forEach(head -> out.element("th", head, "scope", "col", "role", "columnheader"));
        out.close("tr").end("thead");
        out.open("tbody", "role", "rowgroup").line();
        table.rows().forEach(row -> row(table.columns(), row));
        out.end("tbody").end("table");
    }

    private void row(List<String> columns, List<Cell> row) {
        out.open("tr", "role", "row").line();
        out.open("th", "scope", "row", "role", "rowheader");
        text(row.get(0).text());
        list(row.get(0).items());
        out.end("th");
        for (int i = 1; i < row.size(); i++) {
            Cell cell = row.get(i);
            String state = cell.empty() ? "empty" : "filled";
            out.open("td", "role", "cell", "class", state, "data-head", columns.get(i));
            text(cell.text());
            list(cell.items());
            out.end("td");
        }
        out.end("tr");
    }
}
