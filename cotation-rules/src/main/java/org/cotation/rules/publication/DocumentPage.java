package org.cotation.rules.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cotation.message.Language;
import org.cotation.message.Wording;
import org.cotation.rules.internal.page.Block;
import org.cotation.rules.internal.page.Block.Cell;
import org.cotation.rules.internal.page.Block.Item;
import org.cotation.rules.internal.page.Page;
import org.cotation.rules.internal.page.Page.Section;
import org.cotation.rules.internal.page.Text;
import org.cotation.rules.publication.GridDocument.Criterion;
import org.cotation.rules.publication.GridDocument.Family;
import org.cotation.rules.publication.GridDocument.Interpretation;
import org.cotation.rules.publication.GridDocument.Parameter;
import org.cotation.rules.publication.GridDocument.PublicEntry;
import org.cotation.rules.publication.GridDocument.Situation;
import org.cotation.score.PublicKind;

/** Lays the document of a grid out as a page. */
final class DocumentPage {

    private final GridDocument document;
    private final Language language;

    DocumentPage(GridDocument document, Language language) {
        this.document = document;
        this.language = language;
    }

    private String say(String fr, String en) {
        return language == Language.FR ? fr : en;
    }

    private String of(Wording wording) {
        return wording.in(language);
    }

    /** A text that the grid gives: in French only where it has no other. */
    private Text own(Wording wording) {
        return GridTexts.of(wording, language);
    }

    Page page() {
        List<Block> lead = new ArrayList<>(illustrative());
        lead.add(
                new Block.Paragraph(
                        say(
                                "La cotation est une aide à la décision. Elle ne décide pas : la commission d'attribution des logements et d'examen de l'occupation des logements décide (CCH, art. R.441-2-10, 11°).",
                                "The score is an aid to the decision. It does not decide: the commission that allocates dwellings decides (CCH, art. R.441-2-10, 11°).")));
        List<Section> sections = new ArrayList<>();
        sections.add(
                new Section("identite", say("La grille", "The grid"), new IdentityWords(language).blocks(document)));
        sections.add(points());
        sections.add(publics());
        situations("exclusions", say("Demandes hors cotation", "Requests outside the scoring"), document.exclusions())
                .forEach(sections::add);
        situations("orientations", say("Orientations", "Orientations"), document.orientations())
                .forEach(sections::add);
        sections.add(interpretations());
        sections.add(parameters());
        return new Page(
                language,
                Text.of(say("Grille de cotation : ", "Scoring grid: "))
                        .then(Text.french(document.info().title())),
                lead,
                sections);
    }

    private List<Block> illustrative() {
        String sentence = document.info().illustrative();
        return sentence.isEmpty() ? List.of() : List.of(new Block.Notice(Text.french(sentence)));
    }

    private Section points() {
        List<Block> blocks = new ArrayList<>(illustrative());
        if (document.families().isEmpty()) {
            blocks.add(new Block.Paragraph(say("Cette grille ne donne pas de points.", "This grid gives no points.")));
        } else {
            blocks.add(new Block.Paragraph(
                    say("Le total est la somme des rubriques.", "The total is the sum of the families.")));
        }
        List<Section> parts = new ArrayList<>();
        for (Family family : document.families()) {
            parts.add(new Section("rubrique-" + (parts.size() + 1), own(family.label()), family(family)));
        }
        return new Section("points", say("Critères et points", "Criteria and points"), blocks, parts);
    }

    private List<Block> family(Family family) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(of(PointWords.counting(family))));
        if (family.criteria().isEmpty()) {
            blocks.add(new Block.Paragraph(
                    say("Aucun critère dans cette rubrique.", "There is no criterion in this family.")));
            return blocks;
        }
        boolean illustrative = !document.info().illustrative().isEmpty();
        Text caption = own(family.label()).then(say(", critères et points", ", criteria and points"));
        blocks.add(new Block.Table(
                illustrative ? caption.then(say(" (points illustratifs)", " (illustrative points)")) : caption,
                List.of(
                        say("Critère", "Criterion"),
                        illustrative ? say("Points (illustratifs)", "Points (illustrative)") : "Points",
                        "Conditions",
                        say("Référence", "Reference"),
                        say("Pièce justificative", "Proof")),
                family.criteria().stream().map(this::criterion).toList()));
        return blocks;
    }

    private List<Cell> criterion(Criterion criterion) {
        return List.of(
                new Cell(own(criterion.label())),
                new Cell(of(PointWords.of(criterion))),
                conditions(criterion.conditions()),
                new Cell(Text.french(criterion.legalBasis())),
                new Cell(Text.french(criterion.proof())));
    }

    private Cell conditions(List<Condition> conditions) {
        return conditions.isEmpty()
                ? new Cell(say("toute demande", "every request"))
                : conditions.size() == 1 && conditions.get(0) instanceof Condition.Sentence sentence
                        ? new Cell(of(sentence.wording()))
                        : new Cell(items(conditions));
    }

    private List<Item> items(List<Condition> conditions) {
        return ConditionItems.of(conditions, language);
    }

    private Section publics() {
        List<Section> parts = Stream.of(PublicKind.values())
                .map(kind -> document.publics().stream()
                        .filter(known -> known.kind() == kind)
                        .toList())
                .filter(publics -> !publics.isEmpty())
                .map(this::publicsOfOneKind)
                .toList();
        return new Section(
                "publics",
                say("Publics", "Publics"),
                List.of(
                        new Block.Paragraph(
                                parts.isEmpty()
                                        ? say(
                                                "Cette grille ne reconnaît aucun public.",
                                                "This grid recognises no public.")
                                        : say(
                                                "Un public est reconnu dès qu'une de ses situations est remplie, ou par une évaluation favorable de l'instance compétente. Là où quelque chose reste attendu, il est à déterminer tant que cela manque.",
                                                "A public is recognised as soon as one of its situations is met, or by a favourable assessment of the competent body. Where something is still awaited, it is undetermined as long as that is missing."))),
                parts);
    }

    private Section publicsOfOneKind(List<PublicEntry> publics) {
        PublicKind kind = publics.get(0).kind();
        String title = of(PublicWords.kind(kind));
        return new Section(
                "publics-" + kind.name().toLowerCase(Locale.ROOT),
                title,
                List.of(
                        new Block.Paragraph(of(PublicWords.effect(kind))),
                        new Block.Table(
                                Text.of(title + say(", situations reconnues", ", situations recognised")),
                                List.of(
                                        "Public",
                                        say("Situations et conditions", "Situations and conditions"),
                                        say("Référence", "Reference")),
                                publics.stream().map(this::publicEntry).toList())));
    }

    private List<Cell> publicEntry(PublicEntry known) {
        Cell situations = known.situations().isEmpty()
                ? new Cell(say("aucune situation : sur évaluation seulement", "no situation: by an assessment only"))
                : new Cell(known.situations().stream()
                        .map(situation -> situation(situation, known.legalBasis()))
                        .toList());
        return List.of(new Cell(own(known.label())), situations, new Cell(Text.french(known.legalBasis())));
    }

    private Item situation(Situation situation) {
        return situation(situation, "");
    }

    /** A situation, without its reference where the whole row has the same. */
    private Item situation(Situation situation, String said) {
        List<Item> parts = new ArrayList<>();
        Cell asked = conditions(situation.conditions());
        if (asked.items().isEmpty()) {
            labelled(parts, "condition", asked.text());
        } else {
            parts.add(new Item(say("conditions, toutes à remplir :", "conditions, all to be met:"), asked.items()));
        }
        labelled(parts, say("reste attendu", "still awaited"), own(situation.awaited()));
        labelled(parts, say("lieu", "place"), Text.french(situation.place()));
        labelled(parts, say("délai", "time"), Text.of(of(PointWords.within(situation.withinMonths()))));
        if (!situation.legalBasis().equals(said)) {
            labelled(parts, say("référence", "reference"), Text.french(situation.legalBasis()));
        }
        labelled(parts, say("pièce justificative", "proof"), Text.french(situation.proof()));
        return new Item(own(situation.label()), parts);
    }

    private void labelled(List<Item> parts, String name, Text text) {
        if (!text.words().isEmpty()) {
            parts.add(new Item(Text.of(name + say(" : ", ": ")).then(text)));
        }
    }

    private Stream<Section> situations(String id, String title, List<Situation> situations) {
        return situations.isEmpty()
                ? Stream.of()
                : Stream.of(new Section(
                        id,
                        title,
                        List.of(new Block.Items(
                                situations.stream().map(this::situation).toList()))));
    }

    private Section interpretations() {
        return new Section(
                "interpretations",
                say("Interprétations retenues", "Interpretations adopted"),
                List.of(
                        new Block.Paragraph(say(
                                "Là où le texte permet plusieurs lectures, cette grille retient celle-ci.",
                                "Where the text allows several readings, this grid adopts the one shown.")),
                        new Block.Table(
                                Text.of(say("Points d'interprétation", "Points of interpretation")),
                                List.of(
                                        say("Point", "Point"),
                                        say("Lecture retenue", "Reading adopted"),
                                        say("Autres lectures possibles", "Other readings possible")),
                                document.interpretations().stream()
                                        .map(this::interpretation)
                                        .toList())));
    }

    private List<Cell> interpretation(Interpretation point) {
        return List.of(
                new Cell(of(point.question())),
                new Cell(of(point.adopted())),
                new Cell(String.join(
                        say(" ; ", "; "), point.others().stream().map(this::of).toList())));
    }

    private Section parameters() {
        return new Section(
                "parametres",
                say("Valeurs fixées par la loi ou le lieu", "Values set by the law or the place"),
                List.of(new Block.Facts(
                        document.parameters().stream().map(this::parameter).toList())));
    }

    private Block.Fact parameter(Parameter parameter) {
        return new Block.Fact(
                Text.of(of(parameter.label())),
                parameter.values().isEmpty()
                        ? Text.of(say(
                                "non fourni par la grille ; ce qui en dépend reste à déterminer",
                                "not supplied by the grid; what depends on it is left undetermined"))
                        : Text.join(
                                say(" ; ", "; "),
                                parameter.values().stream().map(this::own).toList()));
    }
}
