package org.cotation.text;

import java.util.ArrayList;
import java.util.List;
import org.cotation.explain.Absorption;
import org.cotation.explain.ScoreShift;
import org.cotation.explain.Shift;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Figure;
import org.cotation.score.PublicStatus;

/** Says what tells two scores of a request apart, one sentence for each thing. */
final class ShiftWords {

    private final Speech speech;

    ShiftWords(Speech speech) {
        this.speech = speech;
    }

    /** A number of points with what it adds: « 45 points (10 points de plus) »; or that the request has no total. */
    String total(ScoreShift effect) {
        if (!(effect.total() instanceof Figure.Of total)) {
            return speech.say("demande hors cotation, sans total", "request outside the scoring, without a total");
        }
        String points = speech.points(total.value());
        return effect.gain() instanceof Figure.Of gain ? points + " (" + difference(gain.value()) + ")" : points;
    }

    private String difference(long gain) {
        if (gain == 0) {
            return speech.say("total inchangé", "total unchanged");
        }
        return gain > 0
                ? speech.say(speech.points(gain) + " de plus", speech.points(gain) + " more")
                : speech.say(speech.pointsTakenAway(gain) + " de moins", speech.pointsTakenAway(gain) + " less");
    }

    /** What becomes of the total of verified facts, where it changes. */
    List<String> confirmed(ScoreShift effect) {
        if (effect.confirmedBefore() instanceof Figure.Of before
                && effect.confirmed() instanceof Figure.Of now
                && before.value() != now.value()) {
            String from = speech.number(before.value());
            String to = speech.points(now.value());
            return List.of(speech.say(
                    "Avec les seuls faits vérifiés, le total passerait de " + from + " à " + to + ".",
                    "With only verified facts, the total would go from " + from + " to " + to + "."));
        }
        return List.of();
    }

    /** What becomes of publics, criteria and exclusions. */
    List<String> shifts(List<Shift> shifts) {
        List<String> lines = new ArrayList<>();
        for (Shift shift : shifts) {
            if (shift instanceof Shift.OfPublic found) {
                add(of(found), found, lines);
            } else if (shift instanceof Shift.OfCriterion criterion) {
                lines.addAll(of(criterion));
            } else if (shift instanceof Shift.OfExclusion exclusion) {
                add(of(exclusion), exclusion, lines);
            }
        }
        return lines;
    }

    private void add(String what, Shift shift, List<String> lines) {
        if (!what.isEmpty()) {
            lines.add(speech.labelled(what, named(shift)));
        }
    }

    private String named(Shift shift) {
        return speech.quoted(speech.of(shift.label()));
    }

    private String of(Shift.OfPublic found) {
        if (found.recognised()) {
            return speech.say("Public reconnu", "Public recognised");
        }
        if (found.before() == found.after()) {
            return switch (found.verifiedAfter()) {
                case VERIFIED -> speech.say("Public reconnu et vérifié", "Public recognised and verified");
                case DECLARED -> speech.say("Public reconnu, à vérifier", "Public recognised, to be verified");
                case NOT_APPLICABLE -> "";
            };
        }
        return switch (found.after()) {
            case NOT_RECOGNISED ->
                found.lost()
                        ? speech.say("Public qui n'est plus reconnu", "Public no longer recognised")
                        : speech.say("Public qui n'est pas reconnu", "Public not recognised");
            case UNDETERMINED ->
                speech.say("Public qui ne peut pas encore être décidé", "Public that cannot be decided yet");
            case RECOGNISED -> "";
        };
    }

    private List<String> of(Shift.OfCriterion criterion) {
        if (criterion.before() == criterion.after()) {
            return criterion.pointsBefore() == criterion.pointsAfter() ? List.of() : List.of(points(criterion));
        }
        return switch (criterion.after()) {
            case AWARDED -> List.of(points(criterion));
            case BEATEN ->
                List.of(speech.labelled(
                        criterion.before() == CriterionStatus.AWARDED
                                ? speech.say("Critère qui ne compte plus", "Criterion that no longer counts")
                                : speech.say(
                                        "Critère rempli, qui ne compte pas dans sa rubrique",
                                        "Criterion met, which does not count in its family"),
                        named(criterion)));
            case NOT_MET ->
                criterion.before() == CriterionStatus.UNDETERMINED
                        ? List.of()
                        : List.of(speech.labelled(
                                speech.say("Critère qui n'est plus rempli", "Criterion no longer met"),
                                named(criterion)));
            case UNDETERMINED ->
                List.of(speech.labelled(
                        speech.say(
                                "Critère qui ne peut pas encore être décidé", "Criterion that cannot be decided yet"),
                        named(criterion)));
        };
    }

    private String points(Shift.OfCriterion criterion) {
        String units = speech.of(criterion.counted());
        String points = speech.gain(criterion.pointsAfter());
        return speech.labelled(
                speech.say("Critère compté", "Criterion counted"),
                named(criterion) + ", " + (units.isEmpty() ? points : points + " (" + units + ")"));
    }

    private String of(Shift.OfExclusion exclusion) {
        if (exclusion.after() == PublicStatus.RECOGNISED) {
            return speech.say("La demande serait hors cotation", "The request would be outside the scoring");
        }
        if (exclusion.before() == PublicStatus.RECOGNISED) {
            return speech.say("La demande ne serait plus hors cotation pour", "No longer outside the scoring for");
        }
        return exclusion.after() == PublicStatus.UNDETERMINED
                ? speech.say("Pourrait placer la demande hors cotation", "Could put the request outside the scoring")
                : "";
    }

    /** Why a criterion newly met brings less than its points. */
    String absorbed(Absorption absorption) {
        String criterion = speech.quoted(speech.of(absorption.label()));
        String family = speech.quoted(speech.of(absorption.family()));
        String by = speech.quoted(speech.of(absorption.by()));
        return switch (absorption.why()) {
            case BEATEN ->
                speech.say(
                        "Dans la rubrique " + family + ", un seul critère compte : " + by + " vaut autant ou plus que "
                                + criterion + ".",
                        "In the family " + family + ", one criterion counts: " + by + " is worth as much as "
                                + criterion + " or more.");
            case REPLACES ->
                speech.say(
                        "Dans la rubrique " + family + ", un seul critère compte : " + criterion
                                + " prendrait la place de " + by + ".",
                        "In the family " + family + ", one criterion counts: " + criterion + " would take the place of "
                                + by + ".");
            case NOT_TICKED ->
                speech.say(
                        "Dans la rubrique " + family + ", seul compte le critère de la case cochée : " + criterion
                                + " n'ajoute rien.",
                        "In the family " + family + ", only the criterion of the box ticked counts: " + criterion
                                + " adds nothing.");
            case CAP ->
                speech.say(
                        "La rubrique " + family + " est à son plafond : " + criterion
                                + " n'apporte pas tous ses points.",
                        "The family " + family + " is at its cap: " + criterion + " does not bring all its points.");
            case FLOOR ->
                speech.say(
                        "La grille fixe un minimum, que le total ne dépasse pas : " + criterion
                                + " n'apporte pas tous ses points.",
                        "The grid sets a minimum, which the total does not exceed: " + criterion
                                + " does not bring all its points.");
        };
    }
}
