package org.cotation.text;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cotation.engine.Audience;
import org.cotation.engine.TerritoryScore;
import org.cotation.engine.TerritoryScores;
import org.cotation.profile.ProfileSchema;
import org.cotation.score.PriorityScore;

/** A request in each of the territories that it names: what is scored, what is not, then each score. */
final class TerritorySection {

    private final Speech speech;
    private final TerritoryScores scores;
    private final Page page;

    TerritorySection(Speech speech, TerritoryScores scores, Page page) {
        this.speech = speech;
        this.scores = scores;
        this.page = page;
    }

    void write(Consumer<PriorityScore> writer) {
        page.title(speech.say("Une cotation par territoire demandé", "One score for each territory sought"));
        if (scores.scores().isEmpty()) {
            page.paragraph(speech.say(
                    "Aucune grille en vigueur ne s'applique : la demande n'a pas de total de points.",
                    "No grid in force applies: the request has no total of points."));
        }
        scores.scores().forEach(score -> page.item(summary(score)));
        if (!scores.communesWithoutGrid().isEmpty()) {
            page.paragraph(speech.labelled(
                            speech.say(
                                    "Sans grille en vigueur, donc sans points",
                                    "Without a grid in force, so without points"),
                            communes(scores.communesWithoutGrid()))
                    + ".");
        }
        if (!scores.missing().isEmpty()) {
            page.paragraph(speech.labelled(
                    speech.say(
                            "Pour savoir quelles grilles s'appliquent, il manque",
                            "Missing, to know which grids apply"),
                    speech.list(scores.missing().stream()
                            .map(path -> speech.of(ProfileSchema.labelOf(path)))
                            .toList())));
        }
        for (TerritoryScore score : scores.scores()) {
            page.gap();
            page.gap();
            writer.accept(score.score());
        }
    }

    private String summary(TerritoryScore score) {
        String result = score.score()
                .totals()
                .map(totals -> speech.points(totals.total()))
                .orElse(speech.say("hors cotation", "outside the scoring"));
        String territory = score.territory().name() + audience(score.audience());
        return speech.labelled(territory, result) + " (" + sought(score) + ")";
    }

    private String audience(Audience audience) {
        return switch (audience) {
            case ALL -> "";
            case FIRST_REQUEST ->
                speech.say(", si la demande n'est pas une mutation", ", if the request is not one for a transfer");
            case TRANSFER -> speech.say(", si la demande est une mutation", ", if the request is one for a transfer");
        };
    }

    /** By their names where the grid gives them all. */
    private String sought(TerritoryScore score) {
        Map<String, String> names = score.territory().communeNames();
        if (!names.keySet().containsAll(score.communes())) {
            return communes(score.communes());
        }
        String list = score.communes().stream()
                .map(code -> names.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
        return score.communes().size() == 1
                ? speech.labelled(speech.say("commune demandée", "commune sought"), list)
                : speech.labelled(speech.say("communes demandées", "communes sought"), list);
    }

    /** The places have no name here: their INSEE code is the public one. */
    private String communes(List<String> communes) {
        String codes = String.join(", ", communes);
        return communes.size() == 1
                ? speech.say("commune demandée, code INSEE " + codes, "commune sought, INSEE code " + codes)
                : speech.say("communes demandées, codes INSEE " + codes, "communes sought, INSEE codes " + codes);
    }
}
