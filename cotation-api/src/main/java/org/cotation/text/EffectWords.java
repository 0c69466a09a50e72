package org.cotation.text;

import org.cotation.explain.Effect;
import org.cotation.explain.Finding;
import org.cotation.explain.Found;

/** Says which part of a result is not what it was: « public « … » — avant : non reconnu ; après : reconnu, à vérifier ». */
final class EffectWords {

    private final Speech speech;
    private final String before;
    private final String after;

    /** Words for two results, called « avant » and « après », or otherwise. */
    EffectWords(Speech speech, String before, String after) {
        this.speech = speech;
        this.before = before;
        this.after = after;
    }

    String of(Effect effect) {
        return part(effect) + " — " + speech.labelled(before, found(effect, effect.before()))
                + speech.say(" ; ", "; ")
                + speech.labelled(after, found(effect, effect.after()));
    }

    private String part(Effect effect) {
        String name = speech.quoted(speech.own(effect.label()));
        return switch (effect.subject()) {
            case REQUEST -> speech.say("la demande", "the request");
            case PUBLIC -> speech.say("public ", "public ") + name;
            case EXCLUSION -> speech.say("motif de mise hors cotation ", "reason to be outside the scoring ") + name;
            case CRITERION -> speech.say("critère ", "criterion ") + name;
            case FAMILY -> speech.say("rubrique ", "family ") + name;
            case TOTAL -> speech.say("minimum fixé par la grille", "minimum set by the grid");
            case ORIENTATION -> speech.say("où s'adresser, ", "where to go, ") + name;
        };
    }

    private String found(Effect effect, Finding finding) {
        return switch (effect.subject()) {
            case REQUEST ->
                finding.found() == Found.SCORED
                        ? speech.say("cotée", "scored")
                        : speech.say("hors cotation, sans total", "outside the scoring, without a total");
            case PUBLIC -> ofPublic(finding);
            case EXCLUSION -> ofExclusion(finding);
            case CRITERION -> ofCriterion(finding);
            case FAMILY -> ofFamily(finding);
            case TOTAL ->
                finding.found() == Found.BOUNDED
                        ? speech.say(
                                "appliqué, " + speech.points(finding.points()),
                                "applied, " + speech.points(finding.points()))
                        : speech.say("sans effet", "without effect");
            case ORIENTATION ->
                finding.found() == Found.RECOGNISED
                        ? speech.say("indiqué", "pointed out")
                        : speech.say("non indiqué", "not pointed out");
        };
    }

    private String ofPublic(Finding finding) {
        return switch (finding.found()) {
            case RECOGNISED ->
                finding.verified()
                        ? speech.say("reconnu, vérifié", "recognised, verified")
                        : speech.say("reconnu, à vérifier", "recognised, to be verified");
            case NOT_RECOGNISED -> speech.say("non reconnu", "not recognised");
            case UNDETERMINED -> speech.say("à déterminer", "to be determined");
            default -> speech.say("absent de la grille", "not in the grid");
        };
    }

    private String ofExclusion(Finding finding) {
        return switch (finding.found()) {
            case RECOGNISED -> speech.say("retenu", "holds");
            case UNDETERMINED -> speech.say("à déterminer", "to be determined");
            default -> speech.say("non retenu", "does not hold");
        };
    }

    private String ofCriterion(Finding finding) {
        String checked = finding.verified() ? speech.say(", faits vérifiés", ", facts verified") : "";
        return switch (finding.found()) {
            case AWARDED -> speech.say("rempli, ", "met, ") + speech.gain(finding.points()) + checked;
            case BEATEN ->
                speech.say("rempli, mais ses points ne comptent pas", "met, but its points do not count") + checked;
            case NOT_MET -> speech.say("non rempli", "not met");
            case UNDETERMINED -> speech.say("à déterminer", "to be determined");
            default -> speech.say("absent de la grille", "not in the grid");
        };
    }

    private String ofFamily(Finding finding) {
        if (finding.found() != Found.BOUNDED) {
            return speech.say("plafond non atteint", "cap not reached");
        }
        return finding.points() < 0
                ? speech.say(
                        "pénalité limitée à " + speech.pointsTakenAway(finding.points()),
                        "penalty limited to " + speech.pointsTakenAway(finding.points()))
                : speech.say(
                        "plafonnée à " + speech.points(finding.points()),
                        "capped at " + speech.points(finding.points()));
    }
}
