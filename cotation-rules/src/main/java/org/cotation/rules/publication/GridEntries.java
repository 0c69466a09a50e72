package org.cotation.rules.publication;

import java.util.ArrayList;
import java.util.List;
import org.cotation.engine.GridInfo;
import org.cotation.message.Wording;
import org.cotation.rules.publication.GridComparison.Entry;
import org.cotation.rules.publication.GridDiff.Subject;
import org.cotation.rules.publication.GridDocument.Criterion;
import org.cotation.rules.publication.GridDocument.Family;
import org.cotation.rules.publication.GridDocument.PublicEntry;
import org.cotation.rules.publication.GridDocument.Situation;

/** What a document says, as entries with a code, a name and aspects, which can be compared with another's. */
final class GridEntries {

    private static final Wording NAME = new Wording("nom", "name");
    private static final Wording CONDITIONS = new Wording("conditions", "conditions");
    private static final Wording REFERENCE = new Wording("référence", "reference");
    private static final Wording PROOF = new Wording("pièce justificative", "proof");
    private static final Wording AWAITED = new Wording("reste attendu", "still awaited");
    private static final Wording PLACE = new Wording("lieu", "place");
    private static final Wording ANY_REQUEST = new Wording("toute demande", "every request");

    private final GridDocument document;

    GridEntries(GridDocument document) {
        this.document = document;
    }

    List<Entry> of(Subject subject) {
        return switch (subject) {
            case GRID -> List.of(grid());
            case FAMILY -> document.families().stream().map(GridEntries::family).toList();
            case CRITERION ->
                document.families().stream()
                        .flatMap(family -> family.criteria().stream().map(one -> criterion(one, family)))
                        .toList();
            case PUBLIC ->
                document.publics().stream().map(GridEntries::publicEntry).toList();
            case EXCLUSION ->
                document.exclusions().stream().map(GridEntries::situation).toList();
            case ORIENTATION ->
                document.orientations().stream().map(GridEntries::situation).toList();
            case INTERPRETATION ->
                document.interpretations().stream()
                        .map(point -> new Entry(point.name(), point.question())
                                .with(new Wording("lecture retenue", "reading adopted"), point.adopted()))
                        .toList();
            case PARAMETER ->
                document.parameters().stream()
                        .map(parameter -> new Entry(parameter.name(), parameter.label())
                                .with(new Wording("valeurs", "values"), sentences(parameter.values())))
                        .toList();
        };
    }

    private Entry grid() {
        GridInfo info = document.info();
        return new Entry("", Wording.same(info.title()))
                .with(new Wording("identifiant", "identifier"), info.id())
                .with(new Wording("titre", "title"), info.title())
                .with(REFERENCE, info.legalBasis())
                .with(new Wording("mention", "notice"), info.illustrative())
                .with(new Wording("territoire", "territory"), IdentityWords.territory(info.territory()))
                .with(new Wording("communes", "communes"), IdentityWords.communes(info.territory()))
                .with(new Wording("demandes concernées", "requests concerned"), IdentityWords.audience(info.audience()))
                .with(new Wording("adoption", "adoption"), IdentityWords.adoption(info.validity()))
                .with(new Wording("validité", "validity"), info.validity().inWords())
                .with(new Wording("s'appuie sur", "builds on"), String.join(" ; ", document.uses()))
                .with(new Wording("total minimal", "least total"), IdentityWords.floor(document.floor()))
                .with(new Wording("à égalité de points", "at equal scores"), IdentityWords.ties(document));
    }

    private static Entry family(Family family) {
        return new Entry(family.code(), family.label())
                .with(NAME, List.of(named(family.label())))
                .with(new Wording("cumul", "cumulation"), PointWords.cumulation(family.cumulation()))
                .with(new Wording("plafond", "cap"), PointWords.bound(family.cap()));
    }

    private static Entry criterion(Criterion criterion, Family family) {
        return new Entry(criterion.code(), criterion.label())
                .with(NAME, List.of(named(criterion.label())))
                .with(new Wording("rubrique", "family"), List.of(named(family.label())))
                .with(new Wording("points", "points"), PointWords.of(criterion))
                .with(CONDITIONS, asked(criterion.conditions()))
                .with(REFERENCE, criterion.legalBasis())
                .with(PROOF, criterion.proof());
    }

    private static Entry publicEntry(PublicEntry known) {
        Entry entry = new Entry(known.code(), known.label())
                .with(NAME, List.of(named(known.label())))
                .with(new Wording("nature", "kind"), PublicWords.kind(known.kind()))
                .with(REFERENCE, known.legalBasis());
        for (Situation situation : known.situations()) {
            Wording label = situation.label();
            entry.with(
                    new Wording("situation « " + label.fr() + " »", "situation “" + label.en() + "”"),
                    described(situation));
        }
        return entry;
    }

    /** All that a situation says, one line after the other. */
    private static List<Condition> described(Situation situation) {
        List<Condition> lines = new ArrayList<>(asked(situation.conditions()));
        awaited(lines, situation.awaited());
        labelled(lines, REFERENCE, situation.legalBasis());
        labelled(lines, PROOF, situation.proof());
        return lines;
    }

    private static void awaited(List<Condition> lines, Wording text) {
        if (text.fr().equals(text.en())) {
            labelled(lines, AWAITED, text.fr());
        } else {
            lines.add(new Condition.Sentence(
                    new Wording(AWAITED.fr() + " : " + text.fr(), AWAITED.en() + ": " + text.en())));
        }
    }

    private static void labelled(List<Condition> lines, Wording name, String text) {
        if (!text.isEmpty()) {
            lines.add(new Condition.Quoted(name, text));
        }
    }

    /** A text that the grid has in French only. */
    static Condition quoted(String text) {
        return new Condition.Quoted(Wording.same(""), text);
    }

    /** A name that the grid gives, which it may have in French only. */
    static Condition named(Wording label) {
        return label.fr().equals(label.en()) ? quoted(label.fr()) : new Condition.Sentence(label);
    }

    private static Entry situation(Situation situation) {
        return new Entry(situation.label().fr(), situation.label())
                .with(CONDITIONS, asked(situation.conditions()))
                .with(AWAITED, situation.awaited())
                .with(PLACE, situation.place())
                .with(new Wording("délai", "time"), PointWords.within(situation.withinMonths()))
                .with(REFERENCE, situation.legalBasis())
                .with(PROOF, situation.proof());
    }

    private static List<Condition> asked(List<Condition> conditions) {
        return conditions.isEmpty() ? sentences(List.of(ANY_REQUEST)) : conditions;
    }

    private static List<Condition> sentences(List<Wording> texts) {
        return texts.stream().<Condition>map(Condition.Sentence::new).toList();
    }
}
