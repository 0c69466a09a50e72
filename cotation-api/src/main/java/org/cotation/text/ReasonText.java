package org.cotation.text;

import java.util.ArrayList;
import java.util.List;
import org.cotation.message.Language;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;

/**
 * Why one public or one criterion of a score stands as it does, one sentence for each reason, in the words of
 * {@link ScoreText}: what it rests on, what is missing, or what it would take.
 *
 * <p>The sentences show personal facts, like the whole text. Thread-safe.
 */
public final class ReasonText {

    private final FactWords facts;
    private final ReasonWords reasons;
    private final Speech speech;
    private final PriorityScore score;

    private ReasonText(PriorityScore score, Language language) {
        this.score = score;
        this.speech = new Speech(language);
        this.facts = new FactWords(speech, score);
        this.reasons = new ReasonWords(speech, score);
    }

    /**
     * The reasons behind the status of a public.
     *
     * @param found the public
     * @param score the score that it belongs to
     * @param language the language of the sentences
     * @return the sentences, as many in each language
     */
    public static List<String> of(PublicFinding found, PriorityScore score, Language language) {
        return new ReasonText(score, language).of(found);
    }

    /**
     * The reasons behind the status of a criterion.
     *
     * @param criterion the criterion
     * @param score the score that it belongs to
     * @param language the language of the sentences
     * @return the sentences, as many in each language
     */
    public static List<String> of(CriterionScore criterion, PriorityScore score, Language language) {
        return new ReasonText(score, language).of(criterion);
    }

    private List<String> of(PublicFinding found) {
        return switch (found.status()) {
            case RECOGNISED -> facts.facts(found.evidence());
            case UNDETERMINED -> missing(found.missing());
            case NOT_RECOGNISED -> {
                List<String> lines = new ArrayList<>();
                found.blockedBy().forEach(blocker -> lines.add(reasons.reason(blocker.condition(), blocker.actual())));
                lines.addAll(lines.isEmpty() ? facts.facts(found.evidence()) : facts.refuted(found.evidence()));
                yield lines;
            }
        };
    }

    private List<String> of(CriterionScore criterion) {
        return switch (criterion.status()) {
            case AWARDED -> facts.facts(criterion.evidence());
            case UNDETERMINED -> missing(criterion.missing());
            case BEATEN -> {
                List<String> lines = new ArrayList<>(facts.facts(criterion.evidence()));
                score.criteria().stream()
                        .filter(other ->
                                other.family().equals(criterion.family()) && other.status() == CriterionStatus.AWARDED)
                        .map(other -> speech.say("compte à sa place : ", "counts instead: ")
                                + speech.quoted(speech.of(other.label())))
                        .forEach(lines::add);
                yield lines;
            }
            case NOT_MET -> {
                List<String> lines = new ArrayList<>();
                criterion
                        .blockedBy()
                        .forEach(blocker -> lines.add(reasons.reason(blocker.condition(), blocker.actual())));
                lines.addAll(facts.refuted(criterion.evidence()));
                yield lines;
            }
        };
    }

    private List<String> missing(List<String> paths) {
        return paths.stream()
                .map(path -> speech.labelled(speech.say("il manque", "missing"), facts.missing(path)))
                .toList();
    }
}
