package org.cotation.rules.internal.page;

import java.util.List;
import java.util.regex.Pattern;
import org.cotation.message.Language;
import org.cotation.rules.internal.page.Block.Cell;
import org.cotation.rules.internal.page.Block.Item;
import org.cotation.rules.internal.page.Page.Section;

/**
 * Writes a page in Markdown. A row of a table becomes an item of a list, since a cell of Markdown cannot hold a list and
 * a long row cannot be read as text.
 */
final class MarkdownPage {

    /** What Markdown would take for a mark, wherever it stands. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~]|&(?=[#A-Za-z])");

    /** What it would take for a heading, a list or a quotation at the head of a line. */
    private static final Pattern LEADING_MARK = Pattern.compile("^(?:#|[+=-](?=\\s|$)|([0-9]+)(?=[.)](?:\\s|$)))");

    private static final Pattern SPACES = Pattern.compile("[\\p{Cntrl} ]+");

    private final Page page;
    private final StringBuilder out = new StringBuilder();

    MarkdownPage(Page page) {
        this.page = page;
    }

    String render() {
        heading(1, page.title().words());
        page.lead().forEach(this::write);
        page.sections().forEach(section -> write(section, 2));
        return out.toString();
    }

    private void write(Section section, int level) {
        heading(level, section.title().words());
        section.blocks().forEach(this::write);
        section.parts().forEach(part -> write(part, level + 1));
    }

    private void heading(int level, String text) {
        gap();
        out.append("#".repeat(level)).append(' ').append(inline(text)).append('\n');
    }

    private void write(Block block) {
        gap();
        if (block instanceof Block.Paragraph paragraph) {
            out.append(line(paragraph.text().words())).append('\n');
        } else if (block instanceof Block.Notice notice) {
            out.append("> ").append(strong(notice.text().words())).append('\n');
        } else if (block instanceof Block.Facts facts) {
            facts.facts()
                    .forEach(fact -> item(
                            0,
                            strong(fact.name().words())
                                    + colon()
                                    + inline(fact.text().words())));
        } else if (block instanceof Block.Items items) {
            items(0, items.items());
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row(table.columns(), row));
        }
    }

    private void row(List<String> columns, List<Cell> row) {
        item(0, strong(row.get(0).text().words()));
        items(1, row.get(0).items());
        for (int i = 1; i < row.size(); i++) {
            Cell cell = row.get(i);
            if (!cell.empty()) {
                item(1, inline(columns.get(i)) + colon() + inline(cell.text().words()));
                items(2, cell.items());
            }
        }
    }

    private void items(int depth, List<Item> items) {
        for (Item item : items) {
            item(depth, line(item.text().words()));
            items(depth + 1, item.parts());
        }
    }

    private void item(int depth, String markdown) {
        out.append("  ".repeat(depth)).append("- ").append(markdown.strip()).append('\n');
    }

    private void gap() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    private String colon() {
        return page.language() == Language.FR ? " : " : ": ";
    }

    private static String strong(String text) {
        return "**" + inline(text) + "**";
    }

    private static String line(String text) {
        return LEADING_MARK
                .matcher(inline(text))
                .replaceFirst(mark -> mark.group(1) == null ? "\\\\" + mark.group() : mark.group(1) + "\\\\");
    }

    private static String inline(String text) {
        return MARKS.matcher(SPACES.matcher(text).replaceAll(" ").strip()).replaceAll("\\\\$0");
    }
}
