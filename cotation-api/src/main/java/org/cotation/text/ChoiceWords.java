package org.cotation.text;

import java.util.List;
import org.cotation.explain.OpenPoint;
import org.cotation.explain.WhatIf;
import org.cotation.explain.WhatIf.Choice;

/** Says which answers to a fact do something. */
final class ChoiceWords {

    /** Beyond that, a list of answers says nothing to a reader. */
    private static final int CHOICES_SHOWN = 5;

    private final Speech speech;

    ChoiceWords(Speech speech) {
        this.speech = speech;
    }

    /** The facts, each with its answers. */
    String facts(List<WhatIf.Fact> facts) {
        return speech.list(facts.stream().map(this::fact).toList());
    }

    private String fact(WhatIf.Fact fact) {
        String label = speech.of(fact.label());
        return fact.choices().isEmpty() ? label : label + " — " + choices(fact.choices());
    }

    private String choices(List<Choice> choices) {
        List<String> shown = choices.stream()
                .limit(CHOICES_SHOWN)
                .map(choice -> speech.of(choice.words()))
                .toList();
        int hidden = choices.size() - shown.size();
        if (hidden > 0) {
            return String.join(", ", shown)
                    + (hidden == 1
                            ? speech.say(" ou une autre réponse", " or one other answer")
                            : speech.say(" ou " + hidden + " autres réponses", " or " + hidden + " other answers"));
        }
        String last = shown.get(shown.size() - 1);
        return shown.size() == 1
                ? last
                : String.join(", ", shown.subList(0, shown.size() - 1)) + speech.say(" ou ", " or ") + last;
    }

    /** Under an item, the answers that would decide it, one line for each fact. */
    void write(OpenPoint point, Page page) {
        for (OpenPoint.Decision decision : point.decisions()) {
            page.detail(speech.labelled(lead(point, decision), facts(decision.facts())));
        }
    }

    private String lead(OpenPoint point, OpenPoint.Decision decision) {
        boolean told =
                decision.facts().stream().noneMatch(fact -> fact.choices().isEmpty());
        String condition =
                told ? speech.say(" si", " if") : speech.say(" selon la réponse à", " depending on the answer to");
        String together = decision.facts().size() > 1 ? speech.say(", à la fois", ", together") : "";
        return outcome(point, decision) + condition + together;
    }

    private String outcome(OpenPoint point, OpenPoint.Decision decision) {
        return switch (decision.found()) {
            case RECOGNISED -> recognised(point);
            case NOT_RECOGNISED -> notRecognised(point);
            case AWARDED -> speech.say("Rempli", "Met");
            case BEATEN -> speech.say("Rempli, sans que ses points comptent,", "Met, though its points do not count,");
            default -> speech.say("Non rempli", "Not met");
        };
    }

    private String recognised(OpenPoint point) {
        return switch (point.concern()) {
            case EXCLUSION -> speech.say("Hors cotation", "Outside the scoring");
            default -> speech.say("Reconnu", "Recognised");
        };
    }

    private String notRecognised(OpenPoint point) {
        return switch (point.concern()) {
            case EXCLUSION -> speech.say("Motif écarté", "Ground set aside");
            default -> speech.say("Non reconnu", "Not recognised");
        };
    }
}
