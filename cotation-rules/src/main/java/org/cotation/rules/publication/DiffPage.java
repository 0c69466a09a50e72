package org.cotation.rules.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cotation.engine.GridInfo;
import org.cotation.message.Language;
import org.cotation.message.Wording;
import org.cotation.rules.internal.page.Block;
import org.cotation.rules.internal.page.Block.Item;
import org.cotation.rules.internal.page.Page;
import org.cotation.rules.internal.page.Page.Section;
import org.cotation.rules.internal.page.Text;
import org.cotation.rules.publication.GridDiff.Change;
import org.cotation.rules.publication.GridDiff.Difference;
import org.cotation.rules.publication.GridDiff.Subject;

/** Lays out what changed as a page. */
final class DiffPage {

    private final GridDiff diff;
    private final Language language;

    DiffPage(GridDiff diff, Language language) {
        this.diff = diff;
        this.language = language;
    }

    private String say(String fr, String en) {
        return language == Language.FR ? fr : en;
    }

    Page page() {
        List<Block> lead = new ArrayList<>();
        illustrative().forEach(sentence -> lead.add(new Block.Notice(Text.french(sentence))));
        lead.add(new Block.Facts(List.of(
                new Block.Fact(Text.of(say("Avant", "Before")), named(diff.older())),
                new Block.Fact(Text.of(say("Après", "After")), named(diff.newer())))));
        if (diff.isEmpty()) {
            lead.add(new Block.Paragraph(say(
                    "Rien ne change : les deux grilles disent la même chose.",
                    "Nothing changes: both grids say the same.")));
        }
        List<Section> sections = Stream.of(Subject.values())
                .map(subject -> diff.changes().stream()
                        .filter(change -> change.subject() == subject)
                        .toList())
                .filter(changes -> !changes.isEmpty())
                .map(this::section)
                .toList();
        return new Page(
                language, Text.of(say("Ce qui change dans la grille", "What changes in the grid")), lead, sections);
    }

    /** Points show on the page: where those of a grid are illustrative, it says so. */
    private Set<String> illustrative() {
        Set<String> sentences = new LinkedHashSet<>();
        Stream.of(diff.older(), diff.newer())
                .map(GridInfo::illustrative)
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentences::add);
        return sentences;
    }

    private Text named(GridInfo grid) {
        return Text.french(grid.title())
                .then(" (" + grid.id() + ", " + grid.validity().inWords().in(language) + ")");
    }

    private Section section(List<Change> changes) {
        Subject subject = changes.get(0).subject();
        return new Section(
                "changements-" + subject.name().toLowerCase(Locale.ROOT),
                title(subject).in(language),
                List.of(new Block.Items(changes.stream().map(this::item).toList())));
    }

    private static Wording title(Subject subject) {
        return switch (subject) {
            case GRID -> new Wording("La grille", "The grid");
            case FAMILY -> new Wording("Rubriques", "Families");
            case CRITERION -> new Wording("Critères", "Criteria");
            case PUBLIC -> new Wording("Publics", "Publics");
            case EXCLUSION -> new Wording("Demandes hors cotation", "Requests outside the scoring");
            case ORIENTATION -> new Wording("Orientations", "Orientations");
            case INTERPRETATION -> new Wording("Interprétations retenues", "Interpretations adopted");
            case PARAMETER -> new Wording("Valeurs fixées par la loi ou le lieu", "Values set by the law or the place");
        };
    }

    private Item item(Change change) {
        String what =
                switch (change.kind()) {
                    case ADDED -> say("ajouté", "added");
                    case REMOVED -> say("supprimé", "removed");
                    case CHANGED -> say("modifié", "changed");
                };
        return new Item(
                GridTexts.of(change.label(), language).then(" — " + what),
                change.differences().stream()
                        .map(difference -> item(difference, change))
                        .toList());
    }

    private Item item(Difference difference, Change change) {
        return switch (change.kind()) {
            case ADDED -> said(difference.aspect().in(language), difference.after());
            case REMOVED -> said(difference.aspect().in(language), difference.before());
            case CHANGED ->
                new Item(
                        difference.aspect().in(language),
                        List.of(
                                said(say("avant", "before"), difference.before()),
                                said(say("après", "after"), difference.after())));
        };
    }

    private Item said(String name, List<Condition> words) {
        String colon = say(" : ", ": ");
        if (words.isEmpty()) {
            return new Item(name + colon + say("rien", "nothing"));
        }
        return words.size() == 1 && !(words.get(0) instanceof Condition.Group)
                ? new Item(Text.of(name + colon).then(ConditionItems.text(words.get(0), language)))
                : new Item(name + colon.stripTrailing(), ConditionItems.of(words, language));
    }
}
