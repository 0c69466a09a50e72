package org.cotation.rules.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotation.explain.Addressee;
import org.cotation.explain.Explanation;
import org.cotation.message.Language;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.FamilyScore;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;
import org.cotation.text.Document;
import org.cotation.text.Document.Block;
import org.cotation.text.Document.Bullet;
import org.cotation.text.ExplanationText;

/** What the template of the page reads: texts, already in the language of the page. */
final class PageModel {

    private final Language language;

    private PageModel(Language language) {
        this.language = language;
    }

    static Map<String, Object> of(Explanation explanation, Addressee addressee, Language language) {
        Document document = ExplanationText.document(explanation, addressee, language);
        PriorityScore shown = addressee.view(explanation).score();
        PageModel model = new PageModel(language);
        return Map.of(
                "lang",
                language == Language.FR ? "fr" : "en",
                "title",
                document.title(),
                "introduction",
                blocks(document.introduction()),
                "sections",
                document.sections().stream()
                        .map(section -> Map.of("heading", section.heading(), "blocks", blocks(section.blocks())))
                        .toList(),
                "total",
                shown.totals().map(totals -> model.points(totals.total())).orElse(""),
                "families",
                shown.outcome() instanceof Outcome.Scored scored ? model.families(scored) : List.of(),
                "words",
                model.words());
    }

    private static List<Object> blocks(List<Block> blocks) {
        List<Object> models = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Document.Subheading subheading) {
                models.add(Map.of("subheading", spaced(subheading.text())));
            } else if (block instanceof Document.Paragraph paragraph) {
                models.add(Map.of("paragraph", spaced(paragraph.text())));
            } else if (block instanceof Document.Result result) {
                models.add(Map.of("result", spaced(result.text())));
            } else if (block instanceof Document.Bullets bullets) {
                models.add(Map.of("items", bullets(bullets.items())));
            }
        }
        return models;
    }

    /** The parts of a text, each with the mark of what exists in French only. */
    private static List<Object> spaced(Document.Text text) {
        return text.parts().stream()
                .<Object>map(part -> Map.of("words", spaced(part.words()), "french", part.french()))
                .toList();
    }

    /** A text that the grid gives: one that is the same in both languages was given in French alone. */
    private List<Object> own(Wording wording) {
        boolean french = language != Language.FR && wording.fr().equals(wording.en());
        return List.of(Map.of("words", say(wording), "french", french));
    }

    /** French sets its punctuation apart by a space that must not break. */
    private static String spaced(String text) {
        return text.replaceAll(" ([:;?!»])", "\u00A0$1").replace("« ", "«\u00A0");
    }

    private static List<Object> bullets(List<Bullet> bullets) {
        List<Object> models = new ArrayList<>();
        bullets.forEach(bullet -> models.add(Map.of(
                "text",
                spaced(bullet.text()),
                "details",
                bullet.details().stream().map(detail -> spaced(detail)).toList(),
                "items",
                bullets(bullet.items()))));
        return models;
    }

    private List<Object> families(Outcome.Scored scored) {
        List<Object> models = new ArrayList<>();
        for (FamilyScore family : scored.families()) {
            List<Object> criteria = scored.criteria().stream()
                    .filter(criterion -> criterion.family().equals(family.code()))
                    .filter(criterion -> criterion.status() != CriterionStatus.NOT_MET)
                    .<Object>map(this::criterion)
                    .toList();
            models.add(Map.of("label", own(family.label()), "points", points(family.points()), "criteria", criteria));
        }
        return models;
    }

    private Map<String, Object> criterion(CriterionScore criterion) {
        return Map.of(
                "label",
                own(criterion.label()),
                "status",
                say(status(criterion.status())),
                "points",
                criterion.status() == CriterionStatus.AWARDED ? points(criterion.points()) : "—");
    }

    private static Wording status(CriterionStatus status) {
        return switch (status) {
            case AWARDED -> new Wording("compté", "counted");
            case BEATEN -> new Wording("rempli, un autre compte à sa place", "met, another counts instead");
            case UNDETERMINED -> new Wording("à déterminer", "to be determined");
            case NOT_MET -> new Wording("non rempli", "not met");
        };
    }

    private Map<String, String> words() {
        return Map.of(
                "skip", say(new Wording("Aller au contenu", "Skip to content")),
                "contents", say(new Wording("Sommaire", "Contents")),
                "table", say(new Wording("Les points en un coup d'œil", "The points at a glance")),
                "criterion", say(new Wording("Critère rempli ou à déterminer", "Criterion met or to be determined")),
                "status", say(new Wording("Ce qu'il devient", "What becomes of it")),
                "points", "Points",
                "none", say(new Wording("aucun critère rempli", "no criterion met")),
                "total", "Total");
    }

    private String points(long number) {
        return say(Numerals.number(number));
    }

    private String say(Wording wording) {
        return spaced(wording.in(language));
    }
}
