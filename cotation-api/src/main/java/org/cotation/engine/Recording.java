package org.cotation.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Assessment;
import org.cotation.profile.ProfileEdits;
import org.cotation.profile.internal.Trimming;
import org.cotation.record.Library;
import org.cotation.record.ScoreRecord;
import org.cotation.record.UsedFacts;
import org.cotation.score.PriorityScore;

/** Makes the record of a score: finds the answers without which it would not come out the same, and keeps no other. */
final class Recording {

    private final CotationEngine engine;
    private final Evaluation evaluation;

    private Recording(CotationEngine engine, Evaluation evaluation) {
        this.engine = engine;
        this.evaluation = evaluation;
    }

    static ScoreRecord of(CotationEngine engine, Evaluation evaluation) {
        return new Recording(engine, evaluation).record();
    }

    private ScoreRecord record() {
        PriorityScore score = score(evaluation.profile());
        return new ScoreRecord(
                Library.version(), trimmed(score), evaluation.grid().weights(), score, false);
    }

    private PriorityScore score(ApplicantProfile profile) {
        return engine.score(profile, evaluation.grid(), evaluation.asOf());
    }

    /**
     * The evidence of a conclusion leaves out what was not decisive; without it, another fact may become decisive in its
     * turn. Such facts are kept too, until the score comes out the same, down to what it rests on: first those that take
     * the place, then all that the rules in question looked at, then what nobody knows: it tells nothing of the person, and
     * where no answer to it matters, it keeps other facts from being looked at in its place.
     */
    private ApplicantProfile trimmed(PriorityScore score) {
        Set<String> wanted = UsedFacts.of(score);
        addReadWithoutEvidence(wanted);
        try {
            while (true) {
                ApplicantProfile trimmed = Trimming.keep(evaluation.profile(), wanted);
                PriorityScore again = score(trimmed);
                if (again.equals(score)) {
                    return trimmed;
                }
                if (!wanted.addAll(UsedFacts.of(again))
                        && !wanted.addAll(behindDifferences(score, again))
                        && !wanted.addAll(unknown())) {
                    return evaluation.profile();
                }
            }
        } catch (UnknownFactsException e) {
            // An engine that needs to know everything is given everything.
            return evaluation.profile();
        }
    }

    private Set<String> unknown() {
        Set<String> unknown = new LinkedHashSet<>();
        ProfileEdits.answers(evaluation.profile()).forEach((path, answer) -> {
            if (answer instanceof Answer.Unknown<?>) {
                unknown.add(path);
            }
        });
        return unknown;
    }

    private Set<String> behindDifferences(PriorityScore score, PriorityScore again) {
        return ReadFacts.behindDifferences(
                score, again, engine.explain(evaluation.profile(), evaluation.grid(), evaluation.asOf()));
    }

    /** The boxes ticked decide which criterion counts; the public of every assessment decides whom it speaks of. */
    private void addReadWithoutEvidence(Set<String> wanted) {
        if (evaluation.profile().declaredSituations() instanceof Answer.Given<Map<String, Answer<String>>> ticks) {
            evaluation.grid().weights().families().stream()
                    .filter(family -> ticks.value().containsKey(family.code()))
                    .forEach(family -> wanted.add("declaredSituations." + family.code()));
        }
        if (evaluation.profile().assessments() instanceof Answer.Given<List<Answer<Assessment>>> assessments) {
            for (int i = 0; i < assessments.value().size(); i++) {
                wanted.add("assessments[" + i + "].public");
            }
        }
    }
}
