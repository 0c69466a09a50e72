package org.cotation.text;

import java.util.ArrayList;
import java.util.List;
import org.cotation.explain.Change;
import org.cotation.profile.ProfileField.Kind;
import org.cotation.profile.ProfileSchema;
import org.cotation.score.CriterionWeight;
import org.cotation.score.Figure;
import org.cotation.score.GridReference;
import org.cotation.score.StatementStatus;

/** Says what changed: the date, a reading, the grid or a fact. */
final class ChangeWords {

    private static final int FINGERPRINT_SHOWN = 12;

    private final Speech speech;
    private final FactWords facts;

    ChangeWords(Speech speech, FactWords facts) {
        this.speech = speech;
        this.facts = facts;
    }

    /** A change on one line. */
    String of(Change change) {
        if (change instanceof Change.OfDate date) {
            return speech.say("date de l'évaluation", "date of the evaluation")
                    + beforeAndAfter(speech.date(date.before()), speech.date(date.after()));
        }
        if (change instanceof Change.OfReading reading) {
            String point = speech.of(reading.before().point());
            return speech.labelled(speech.say("lecture des textes", "reading of the texts"), point)
                    + beforeAndAfter(
                            speech.of(reading.before().meaning()),
                            speech.of(reading.after().meaning()));
        }
        if (change instanceof Change.OfGrid grid) {
            return grid(grid);
        }
        if (change instanceof Change.OfProtected) {
            return speech.say(
                    "situation protégée par la loi (non détaillée)", "situation protected by law (not detailed)");
        }
        return fact((Change.OfFact) change);
    }

    String beforeAndAfter(String before, String after) {
        return speech.say(" — avant : ", " — before: ") + before + speech.say(" ; après : ", "; after: ") + after;
    }

    private String fact(Change.OfFact fact) {
        String label = facts.label(fact.path());
        boolean thing = ProfileSchema.find(fact.path())
                .filter(field -> field.kind() == Kind.OBJECT)
                .isPresent();
        if (thing && fact.before().status() == StatementStatus.ABSENT) {
            return label + speech.say(" — arrive dans la demande", " — comes into the request");
        }
        if (thing && fact.after().status() == StatementStatus.ABSENT) {
            return label + speech.say(" — ne figure plus dans la demande", " — is no longer in the request");
        }
        return label
                + beforeAndAfter(
                        facts.statement(fact.path(), fact.before()), facts.statement(fact.path(), fact.after()));
    }

    private String grid(Change.OfGrid grid) {
        String name = speech.say("grille", "grid");
        return grid.before().title().equals(grid.after().title())
                ? speech.labelled(name, speech.quoted(grid.after().title()))
                        + beforeAndAfter(fingerprint(grid.before()), fingerprint(grid.after()))
                : name
                        + beforeAndAfter(
                                speech.quoted(grid.before().title()),
                                speech.quoted(grid.after().title()));
    }

    private String fingerprint(GridReference grid) {
        String shown = grid.fingerprint()
                .substring(0, Math.min(FINGERPRINT_SHOWN, grid.fingerprint().length()));
        return speech.say("version d'empreinte " + shown, "version of fingerprint " + shown);
    }

    /** The criteria that two grids do not weigh alike, a line each; or that they weigh them all alike. */
    List<String> weights(Change.OfGrid grid) {
        List<String> lines = new ArrayList<>();
        for (Change.OfWeight weight : grid.criteria()) {
            String label = speech.quoted(speech.of(weight.criterion().label()));
            if (weight.before().isEmpty()) {
                lines.add(speech.say("nouveau critère ", "new criterion ") + label + ", "
                        + worth(weight.after().get(0)));
            } else if (weight.after().isEmpty()) {
                lines.add(speech.say("critère retiré ", "criterion removed ") + label + ", "
                        + worth(weight.before().get(0)));
            } else {
                lines.add(speech.say("critère ", "criterion ")
                        + label
                        + beforeAndAfter(
                                worth(weight.before().get(0)),
                                worth(weight.after().get(0))));
            }
        }
        return lines.isEmpty()
                ? List.of(speech.say(
                        "les critères et leurs points sont les mêmes : ce sont les conditions, les rubriques ou les"
                                + " paramètres qui diffèrent",
                        "the criteria and their points are the same: conditions, families or parameters differ"))
                : lines;
    }

    /** « 1 point par an (ancienneté de la demande), 10 points au plus ». */
    String worth(CriterionWeight weight) {
        String unit = speech.of(weight.unit());
        String each = speech.gain(weight.points()) + (unit.isEmpty() ? "" : " " + unit);
        return weight.cap() instanceof Figure.Of cap
                ? each + ", " + speech.gain(cap.value()) + speech.say(" au plus", " at most")
                : each;
    }
}
