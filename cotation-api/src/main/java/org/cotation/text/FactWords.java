package org.cotation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileField.Kind;
import org.cotation.profile.ProfileSchema;
import org.cotation.score.CriterionScore;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.FactValue;
import org.cotation.score.FamilyScore;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.Statement;

/** Says facts in words: what they are about, their value, and how far they were checked. */
final class FactWords {

    /** Where the assessments of the competent bodies stand. */
    static final String ASSESSMENTS = "assessments";

    private static final String TICKS = "declaredSituations.";
    private static final String FIRST_QUARTILE = "parameters.first-quartile.";
    private static final String LONG_DELAY = "parameters.abnormally-long-delay";
    private static final String SECTORS = "parameters.essential-sectors";

    /** The one decimal of a profile that is no amount in euros. Its unit goes with the number, not with the label. */
    private static final String SURFACE = "currentHousing.surface";

    private static final String SQUARE_METRES = "m²";

    private final Speech speech;
    private final PriorityScore score;

    FactWords(Speech speech, PriorityScore score) {
        this.speech = speech;
        this.score = score;
    }

    /** The facts, one text for each; a list or a person is left out where one of its own facts is told. */
    List<String> facts(List<Evidence> evidence) {
        List<String> told = new ArrayList<>();
        for (Evidence fact : evidence) {
            boolean detailed = holdsOthers(fact.path())
                    && fact.status() != EvidenceStatus.REFUTED
                    && evidence.stream().anyMatch(other -> isInside(other.path(), fact.path()));
            if (!detailed) {
                told.add(fact(fact));
            }
        }
        return told;
    }

    /** What was refuted among the facts: a reason that stands behind an answer "no". */
    List<String> refuted(List<Evidence> evidence) {
        return evidence.stream()
                .filter(fact -> fact.status() == EvidenceStatus.REFUTED)
                .map(this::fact)
                .toList();
    }

    private static boolean isInside(String path, String holder) {
        return path.startsWith(holder + ".") || path.startsWith(holder + "[");
    }

    /** A fact, its value and its status: « date de naissance (demandeur) : 2 mars 1999, déclaré ». */
    String fact(Evidence fact) {
        return speech.labelled(label(fact.path()), valueAndStatus(fact));
    }

    /** What a request says of something, and how far it was checked: « Actif », déclaré; « rien de déclaré ». */
    String statement(String path, Statement statement) {
        return switch (statement.status()) {
            case DECLARED -> valueAndStatus(new Evidence(path, statement.value(), EvidenceStatus.DECLARED));
            case VERIFIED -> valueAndStatus(new Evidence(path, statement.value(), EvidenceStatus.VERIFIED));
            case REFUTED -> valueAndStatus(new Evidence(path, statement.value(), EvidenceStatus.REFUTED));
            case ABSENT -> valueAndStatus(new Evidence(path, statement.value(), EvidenceStatus.ABSENT));
            case UNKNOWN -> speech.say("sans réponse", "no answer");
        };
    }

    private String valueAndStatus(Evidence fact) {
        if (fact.value() instanceof FactValue.Withheld) {
            return withheld(fact.status());
        }
        String value = value(fact.path(), fact.value());
        return switch (fact.status()) {
            case DECLARED -> value + speech.say(", déclaré", ", declared");
            case VERIFIED -> value + speech.say(", vérifié", ", verified");
            case REFUTED ->
                value
                        + speech.say(
                                " (réfuté après vérification : compte comme absent)",
                                " (refuted when checked: counts as absent)");
            case ABSENT -> speech.say("rien de déclaré", "nothing declared");
            case PARAMETER -> value + speech.say(", fixé par la grille", ", set by the grid");
            case OPEN -> whateverTheAnswer();
        };
    }

    /** Of a fact that is not for this reader, how far it was checked. */
    private String withheld(EvidenceStatus status) {
        return switch (status) {
            case DECLARED -> speech.say("déclaré", "declared");
            case VERIFIED, PARAMETER -> speech.say("vérifié", "verified");
            case REFUTED ->
                speech.say("réfuté après vérification : compte comme absent", "refuted when checked: counts as absent");
            case ABSENT -> speech.say("rien de déclaré", "nothing declared");
            case OPEN -> whateverTheAnswer();
        };
    }

    private String whateverTheAnswer() {
        return speech.say("inconnu, toute réponse mène au même résultat", "unknown, every answer leads to the same");
    }

    /** A fact that nobody knows yet, and who has to supply it where that is not the applicant. */
    String missing(String path) {
        return path.startsWith("parameters.")
                ? label(path) + speech.say(" (à fournir par la grille)", " (for the grid to supply)")
                : label(path);
    }

    /** An assessment that is awaited, and from whom: « évaluation sociale (par l'instance compétente) ». */
    String assessment(String awaited) {
        return speech.say(
                awaited + " (par l'instance compétente)",
                speech.quoted(speech.french(awaited)) + " (by the competent body)");
    }

    /** The name of a fact. */
    String label(String path) {
        if (path.equals(Evidence.PROTECTED)) {
            return speech.say("situation protégée", "protected situation");
        }
        if (path.equals(ASSESSMENTS)) {
            return speech.say("évaluation par l'instance compétente", "assessment by the competent body");
        }
        if (path.startsWith(TICKS)) {
            String family = speech.quoted(familyLabel(path.substring(TICKS.length())));
            return speech.say("case cochée dans la rubrique " + family, "box ticked in the family " + family);
        }
        if (path.startsWith(FIRST_QUARTILE)) {
            String year = path.substring(FIRST_QUARTILE.length());
            return speech.say("seuil du premier quartile pour " + year, "first-quartile threshold for " + year);
        }
        return switch (path) {
            case LONG_DELAY -> speech.say("délai anormalement long", "abnormally long delay");
            case SECTORS -> speech.say("liste des secteurs essentiels", "list of the essential sectors");
            case SURFACE -> profileLabel(path).replace(" (" + SQUARE_METRES + ")", "");
            default -> ProfileSchema.find(path).isPresent() ? profileLabel(path) : path;
        };
    }

    private String profileLabel(String path) {
        return speech.of(ProfileSchema.labelOf(path));
    }

    private String familyLabel(String code) {
        return score.families().stream()
                .filter(family -> family.code().equals(code))
                .findFirst()
                .map(FamilyScore::label)
                .map(speech::own)
                .orElse(code);
    }

    /** A value in words. */
    String value(String path, FactValue value) {
        if (kind(path) == Kind.OBJECT) {
            return speech.say("figure dans la demande", "stands in the request");
        }
        if (value instanceof FactValue.Truth truth) {
            return truth.value() ? speech.say("oui", "yes") : speech.say("non", "no");
        }
        if (value instanceof FactValue.Quantity quantity) {
            return speech.of(quantity(path, quantity.value()));
        }
        if (value instanceof FactValue.Day day) {
            return speech.date(day.value());
        }
        if (value instanceof FactValue.Code code) {
            return speech.quoted(speech.of(code.label()));
        }
        if (value instanceof FactValue.Text text) {
            return text(path, text.value());
        }
        if (value instanceof FactValue.Several several) {
            return several(path, several.values());
        }
        return speech.say("rien", "nothing");
    }

    private String several(String path, List<FactValue> values) {
        if (values.isEmpty() || holdsOthers(path)) {
            return speech.number(values.size());
        }
        return String.join(
                ", ", values.stream().map(value -> value(path, value)).toList());
    }

    /** A text that is a code names its criterion or its public instead. */
    private String text(String path, String text) {
        if (path.startsWith(TICKS)) {
            return score.findCriterion(text)
                    .map(CriterionScore::label)
                    .map(speech::own)
                    .map(speech::quoted)
                    .orElse(text);
        }
        if (path.startsWith(ASSESSMENTS) && path.endsWith(".public")) {
            return score.findPublic(text)
                    .map(PublicFinding::label)
                    .map(speech::own)
                    .map(speech::quoted)
                    .orElse(text);
        }
        return text;
    }

    private static Wording quantity(String path, BigDecimal number) {
        if (path.startsWith(FIRST_QUARTILE)) {
            Wording euros = Numerals.euros(number);
            return new Wording(
                    euros.fr() + " par an et par unité de consommation", euros.en() + " a year and consumption unit");
        }
        if (path.equals(LONG_DELAY)) {
            return Numerals.with(Numerals.number(number), "mois", "months");
        }
        if (path.equals(SURFACE)) {
            return Numerals.with(Numerals.number(number), SQUARE_METRES, SQUARE_METRES);
        }
        return kind(path) == Kind.DECIMAL ? Numerals.euros(number) : Numerals.number(number);
    }

    private static boolean holdsOthers(String path) {
        return kind(path) == Kind.OBJECT || (kind(path) == Kind.LIST && kind(path + "[]") == Kind.OBJECT);
    }

    /** What a path holds; a text where the vocabulary of the profile does not know it. */
    private static Kind kind(String path) {
        Optional<ProfileField> field = ProfileSchema.find(path);
        return field.map(ProfileField::kind).orElse(Kind.TEXT);
    }
}
