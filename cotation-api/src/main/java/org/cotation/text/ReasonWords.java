package org.cotation.text;

import java.util.List;
import org.cotation.message.Wording;
import org.cotation.score.Blocker;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicStatus;

/** Says why a rule does not hold: what the request says, and what the rule asks in its place. */
final class ReasonWords {

    private final Speech speech;
    private final List<String> publicsNotRecognised;

    ReasonWords(Speech speech, PriorityScore score) {
        this.speech = speech;
        this.publicsNotRecognised = score.publics().stream()
                .filter(found -> found.status() == PublicStatus.NOT_RECOGNISED)
                .map(found -> "« " + found.label().fr() + " »")
                .toList();
    }

    /** Whether the reasons come down to publics that are not recognised, which the text explains elsewhere. */
    boolean comeFromPublics(List<Blocker> blockers) {
        return !blockers.isEmpty() && blockers.stream().allMatch(this::namesPublic);
    }

    private boolean namesPublic(Blocker blocker) {
        return publicsNotRecognised.stream()
                .anyMatch(name -> blocker.condition().fr().endsWith(name));
    }

    /**
     * One reason. What the condition and the request both name is said once: « âge : 27 ans ; il faut : moins de 25
     * ans ».
     */
    String reason(Wording asks, Wording says) {
        String condition = speech.of(asks);
        String actual = speech.of(says);
        String whose = " — ";
        int person = condition.indexOf(whose);
        String who = person < 0 ? "" : condition.substring(0, person + whose.length());
        String asked = condition.substring(who.length());
        int colon = asked.indexOf(speech.labelled("", ""));
        String name = colon < 0 ? "" : asked.substring(0, colon) + speech.labelled("", "");
        if (name.isEmpty() || !actual.startsWith(name)) {
            return speech.say("il faut : ", "needed: ")
                    + condition
                    + speech.say(" ; dans la demande : ", "; in the request: ")
                    + actual;
        }
        return who + actual + speech.say(" ; il faut : ", "; needed: ") + asked.substring(name.length());
    }
}
