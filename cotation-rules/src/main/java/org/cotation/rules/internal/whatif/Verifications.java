package org.cotation.rules.internal.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.explain.WhatIf;
import org.cotation.explain.WhatIf.Change;
import org.cotation.explain.WhatIf.Kind;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.FactStatus;
import org.cotation.profile.ProfileEdits;
import org.cotation.profile.ProfileSchema;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Evidence;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.cotation.score.Verification;

/** Documents that would show what the request declares: for each public and criterion, all of its facts at once. */
final class Verifications {

    private static final String ASSESSMENTS = "assessments";

    private final Trials trials;
    private final Map<String, Answer<?>> answers;
    private final Map<Set<String>, Set<String>> proofs = new LinkedHashMap<>();

    Verifications(Trials trials, ApplicantProfile profile) {
        this.trials = trials;
        this.answers = ProfileEdits.answers(profile);
    }

    List<WhatIfs.Ranked> changes() {
        for (PublicFinding found : trials.before().publics()) {
            if (found.status() == PublicStatus.RECOGNISED && found.verification() == Verification.DECLARED) {
                add(found.evidence(), found.proof());
            }
        }
        for (CriterionScore criterion : trials.before().criteria()) {
            boolean met = criterion.status() == CriterionStatus.AWARDED || criterion.status() == CriterionStatus.BEATEN;
            if (met && !criterion.confirmed()) {
                add(criterion.evidence(), criterion.proof());
            }
        }
        List<WhatIfs.Ranked> changes = new ArrayList<>();
        proofs.forEach((paths, documents) -> add(paths, documents, changes));
        return changes;
    }

    /** What a competent body has decided is not the applicant's to prove. */
    private void add(List<Evidence> evidence, String proof) {
        Set<String> declared = new LinkedHashSet<>();
        evidence.stream()
                .filter(fact -> fact.toVerify() && answers.containsKey(fact.path()))
                .map(Evidence::path)
                .filter(path -> !path.startsWith(ASSESSMENTS))
                .forEach(declared::add);
        if (!declared.isEmpty()) {
            Set<String> named = proofs.computeIfAbsent(declared, paths -> new LinkedHashSet<>());
            if (!proof.isEmpty()) {
                named.add(proof);
            }
        }
    }

    private void add(Set<String> paths, Set<String> documents, List<WhatIfs.Ranked> changes) {
        Outcome outcome = trials.with(paths.stream()
                .map(path -> new Trials.Edit(path, verified(path)))
                .toList());
        if (outcome.worthBringing()) {
            List<WhatIf.Fact> facts = paths.stream()
                    .map(path -> new WhatIf.Fact(path, ProfileSchema.labelOf(path), List.of()))
                    .toList();
            changes.add(new WhatIfs.Ranked(
                    new Change(
                            Kind.DOCUMENT,
                            facts,
                            String.join(" ; ", documents),
                            outcome.effect(),
                            outcome.absorbed(),
                            List.of()),
                    outcome));
        }
    }

    private Answer<?> verified(String path) {
        return answers.get(path) instanceof Answer.Given<?> given
                ? new Answer.Given<>(given.value(), FactStatus.VERIFIED)
                : Answer.notAsked();
    }
}
