package org.cotation.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.cotation.message.Language;
import org.cotation.text.Document.Block;
import org.cotation.text.Document.Bullet;
import org.cotation.text.Document.Bullets;
import org.cotation.text.Document.Paragraph;
import org.cotation.text.Document.Result;
import org.cotation.text.Document.Section;
import org.cotation.text.Document.Subheading;

/** A document under construction. */
final class DocumentPage implements Page {

    private final Language language;
    private final List<Block> introduction = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Deque<OpenBullet> open = new ArrayDeque<>();
    private String title = "";
    private String heading = "";
    private List<Block> blocks = introduction;
    private List<Bullet> bullets = new ArrayList<>();

    DocumentPage(Language language) {
        this.language = language;
    }

    /** An item to which something may still be added. */
    private record OpenBullet(int depth, String text, List<String> details, List<Bullet> items) {

        Bullet closed() {
            return new Bullet(
                    FrenchParts.text(text),
                    details.stream().map(FrenchParts::text).toList(),
                    items);
        }
    }

    @Override
    public void title(String text) {
        title = text;
    }

    @Override
    public void section(String text) {
        closeSection();
        heading = text;
        blocks = new ArrayList<>();
    }

    @Override
    public void subsection(String text) {
        closeBullets();
        blocks.add(new Subheading(FrenchParts.text(text)));
    }

    @Override
    public void gap() {
        closeBullets();
    }

    @Override
    public void paragraph(String text) {
        closeBullets();
        blocks.add(new Paragraph(FrenchParts.text(text)));
    }

    @Override
    public void result(String text) {
        closeBullets();
        blocks.add(new Result(FrenchParts.text(text)));
    }

    @Override
    public void item(String text) {
        point(0, text);
    }

    @Override
    public void detail(String text) {
        while (open.size() > 1) {
            closeBullet();
        }
        open.element().details().add(text);
    }

    @Override
    public void point(int depth, String text) {
        while (!open.isEmpty() && open.element().depth() >= depth) {
            closeBullet();
        }
        open.push(new OpenBullet(depth, text, new ArrayList<>(), new ArrayList<>()));
    }

    Document document() {
        closeSection();
        return new Document(language, title, introduction, sections);
    }

    private void closeBullet() {
        Bullet closed = open.pop().closed();
        if (open.isEmpty()) {
            bullets.add(closed);
        } else {
            open.element().items().add(closed);
        }
    }

    private void closeBullets() {
        while (!open.isEmpty()) {
            closeBullet();
        }
        if (!bullets.isEmpty()) {
            blocks.add(new Bullets(bullets));
            bullets = new ArrayList<>();
        }
    }

    private void closeSection() {
        closeBullets();
        if (!heading.isEmpty()) {
            sections.add(new Section(heading, blocks));
        }
        heading = "";
    }
}
