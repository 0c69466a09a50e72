package org.cotation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotation.message.Language;
import org.cotation.message.Wording;
import org.cotation.record.Contribution;
import org.cotation.record.Input;
import org.cotation.record.Part;
import org.cotation.record.ScoreRecord;
import org.cotation.record.Source;
import org.cotation.score.AdoptedReading;
import org.cotation.score.CriterionWeight;
import org.cotation.score.FactValue;
import org.cotation.score.FamilyWeight;
import org.cotation.score.Figure;
import org.cotation.score.GridReference;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;

/**
 * The record of a score as plain text, in the four parts of CRPA R.311-3-1-2: what may be communicated to the person who
 * asks. It is the document of the administration's own file and of its audit, and complete: for any other reader there are
 * explanations. Lines have about 100 characters and end with {@code \n}. The same record gives the same text on any machine.
 * What a grid says in French alone stays in French in the English text. The text shows personal facts: it is meant for the
 * applicant and for who handles the request, never for a log.
 *
 * <p>Thread-safe.
 */
public final class RecordText {

    private final Speech speech;
    private final ScoreRecord record;
    private final PriorityScore score;
    private final TextPage page = new TextPage();
    private final FactWords facts;
    private final ChangeWords words;

    private RecordText(Speech speech, ScoreRecord record) {
        this.speech = speech;
        this.record = record;
        this.score = record.score();
        this.facts = new FactWords(speech, score);
        this.words = new ChangeWords(speech, facts);
    }

    /**
     * Renders a record.
     *
     * @param record the record
     * @param language the language of the text
     * @return the text, with a final end of line
     */
    public static String render(ScoreRecord record, Language language) {
        return new RecordText(new Speech(language), record).text();
    }

    private String text() {
        page.title(speech.say("Document de cotation", "Record of a score"));
        page.paragraph(score.grid().title());
        page.paragraph(speech.say(
                "Situation évaluée au " + speech.date(score.asOf()) + ", logiciel en version " + record.libraryVersion()
                        + ".",
                "Situation evaluated on " + speech.date(score.asOf()) + ", by version " + record.libraryVersion()
                        + " of the software."));
        section(Part.CONTRIBUTION);
        for (Wording wording : List.of(Contribution.DEGREE, Contribution.MODE, Contribution.MENTION)) {
            page.paragraph(speech.of(wording));
        }
        section(Part.DATA);
        writeData();
        section(Part.PARAMETERS);
        writeGrid();
        writeValues();
        writeWeights();
        section(Part.OPERATIONS);
        page.paragraph(speech.say(
                "Dans l'ordre : les publics sont reconnus, puis chaque critère est évalué, les points sont cumulés dans"
                        + " chaque rubrique et les rubriques additionnées.",
                "In order: the publics are recognised, then each criterion is evaluated, the points are counted together in"
                        + " each family and the families added up."));
        Why why = new Why.InShort(new ReasonWords(speech, score));
        new PublicSection(speech, score, page, why).write();
        if (score.outcome() instanceof Outcome.Scored scored) {
            new PointSection(speech, score, page, why).write(scored);
        }
        new NextStepsSection(speech, score, page, why).write();
        return page.text();
    }

    private void section(Part part) {
        page.section(speech.of(part.title()));
    }

    private void writeData() {
        List<Input> inputs = record.inputs();
        if (inputs.isEmpty()) {
            page.paragraph(speech.say("Aucune donnée n'a été lue.", "No data were read."));
        }
        for (Source source : Source.values()) {
            List<Input> own =
                    inputs.stream().filter(input -> input.source() == source).toList();
            if (!own.isEmpty()) {
                page.paragraph(speech.labelled(speech.say("Source", "Source"), speech.of(source.wording())));
                own.forEach(input -> page.item(
                        speech.labelled(facts.label(input.path()), facts.statement(input.path(), input.statement()))));
            }
        }
    }

    private void writeGrid() {
        GridReference grid = score.grid();
        page.paragraph(speech.say(
                "Grille " + grid.id() + ", empreinte " + grid.fingerprint() + ".",
                "Grid " + grid.id() + ", fingerprint " + grid.fingerprint() + "."));
        if (!grid.legalBasis().isEmpty()) {
            page.paragraph(speech.labelled(speech.say("Référence", "Reference"), grid.legalBasis()));
        }
        if (!grid.illustrative().isEmpty()) {
            page.paragraph(speech.say(
                    grid.illustrative(), "Illustrative, in the words of the grid: “" + grid.illustrative() + "”"));
        }
        List<AdoptedReading> readings = grid.readings();
        if (!readings.isEmpty()) {
            page.paragraph(speech.say("Lectures des textes retenues :", "Readings of the texts adopted:"));
            readings.forEach(reading -> page.item(reading(reading)));
        }
    }

    private String reading(AdoptedReading reading) {
        String point = speech.of(reading.point());
        String meaning = speech.of(reading.meaning());
        return point.endsWith("?")
                ? point + " " + Speech.capital(meaning) + "."
                : speech.labelled(point, meaning) + ".";
    }

    private void writeValues() {
        Map<String, FactValue> values = record.parameters();
        if (!values.isEmpty()) {
            page.paragraph(speech.say("Valeurs fixées par la grille :", "Values set by the grid:"));
            values.forEach((path, value) -> page.item(
                    value instanceof FactValue.Nothing
                            ? facts.missing(path)
                            : speech.labelled(facts.label(path), facts.value(path, value))));
        }
    }

    private void writeWeights() {
        List<FamilyWeight> families = record.weights().families();
        page.paragraph(
                families.isEmpty()
                        ? speech.say("Cette grille ne donne pas de points.", "This grid gives no points.")
                        : speech.say(
                                "Points de chaque critère, par rubrique :", "Points of each criterion, by family:"));
        for (FamilyWeight family : families) {
            page.item(speech.of(family.label()) + " (" + counting(family) + ")");
            List<String> lines = new ArrayList<>();
            for (CriterionWeight weight : record.weights().criteria()) {
                if (weight.family().equals(family.code())) {
                    lines.add(speech.labelled(speech.of(weight.label()), words.worth(weight)));
                }
            }
            lines.forEach(page::subitem);
        }
        if (record.weights().floor() instanceof Figure.Of floor) {
            page.paragraph(speech.say(
                    "Minimum fixé par la grille : " + speech.points(floor.value()) + ".",
                    "Minimum set by the grid: " + speech.points(floor.value()) + "."));
        }
    }

    private String counting(FamilyWeight family) {
        String rule =
                switch (family.cumulation()) {
                    case SUM -> speech.say("les points s'additionnent", "the points add up");
                    case HIGHEST ->
                        speech.say("un seul critère compte, le plus fort", "the strongest criterion alone counts");
                    case DECLARED ->
                        speech.say(
                                "seul compte le critère coché dans la demande",
                                "the criterion ticked in the request alone counts");
                };
        return family.cap() instanceof Figure.Of cap
                ? rule + speech.say(", dans la limite de ", ", up to ") + speech.gain(cap.value())
                : rule;
    }
}
