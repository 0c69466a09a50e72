package org.cotation.rules.internal.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.explain.WhatIf.Kind;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.FactStatus;
import org.cotation.profile.ProfileEdits;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileSchema;
import org.cotation.profile.WhenAbsent;
import org.cotation.rules.internal.answer.AnswerWords;
import org.cotation.rules.internal.footprint.Footprints;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.rules.internal.rule.Conclusion.Awards;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.vocabulary.Proposal;
import org.cotation.score.Cumulation;
import org.cotation.score.FactValue;

/** Finds what the applicant may bring: what a rule of the grid reads, can be proposed, and is not given yet. */
final class Questions {

    private static final String TICKS = "declaredSituations.";

    private final Subject subject;
    private final ApplicantProfile profile;
    private final Options options;

    private Questions(Subject subject, ApplicantProfile profile) {
        this.subject = subject;
        this.profile = profile;
        this.options = new Options(subject, profile);
    }

    /** The questions by path, in the order of the profile, then the boxes to tick. */
    static Map<String, Question> of(Subject subject, ApplicantProfile profile) {
        Questions questions = new Questions(subject, profile);
        Map<String, Question> all = new LinkedHashMap<>();
        questions.answers().forEach(question -> all.put(question.path(), question));
        questions.ticks().forEach(question -> all.put(question.path(), question));
        return all;
    }

    private List<Question> answers() {
        Set<String> read = new LinkedHashSet<>();
        subject.rules().forEach(rule -> read.addAll(Footprints.of(rule)));
        List<Question> questions = new ArrayList<>();
        ProfileEdits.answers(profile).forEach((path, answer) -> {
            if (read.contains(Footprints.any(path))) {
                ProfileSchema.find(path)
                        .flatMap(field -> kind(path, field, answer).stream().findFirst())
                        .flatMap(kind ->
                                options.question(path, kind, answer).stream().findFirst())
                        .ifPresent(questions::add);
            }
        });
        return questions;
    }

    /** What the applicant would bring; nothing where an answer is there, or cannot be proposed. */
    private static List<Kind> kind(String path, ProfileField field, Answer<?> answer) {
        Proposal proposal = Footprints.proposal(path);
        boolean open = answer instanceof Answer.Unknown<?>
                || (answer instanceof Answer.NotAsked<?> && field.whenAbsent() == WhenAbsent.UNKNOWN);
        if (proposal == Proposal.NEVER) {
            return List.of();
        }
        if (proposal == Proposal.DOCUMENT) {
            return refuted(answer) ? List.of() : List.of(Kind.DOCUMENT);
        }
        if (open) {
            return List.of(Kind.ANSWER);
        }
        boolean mayAdd =
                answer instanceof Answer.NotAsked<?> || (field.kind() == ProfileField.Kind.LIST && !refuted(answer));
        return proposal == Proposal.DECLARATION && mayAdd ? List.of(Kind.DECLARATION) : List.of();
    }

    private static boolean refuted(Answer<?> answer) {
        return answer instanceof Answer.Given<?> given && given.status() == FactStatus.REFUTED;
    }

    /** In a family whose choice is declared, the applicant ticks one box, and may tick another. */
    private List<Question> ticks() {
        List<Question> questions = new ArrayList<>();
        for (FamilyDefinition family : subject.families()) {
            if (family.cumulation() == Cumulation.DECLARED) {
                String path = TICKS + family.code();
                Answer<?> ticked = ticked(family.code());
                List<Option> boxes = boxes(family.code(), ticked);
                if (!boxes.isEmpty()) {
                    Kind kind = ticked instanceof Answer.Unknown<?> ? Kind.ANSWER : Kind.DECLARATION;
                    questions.add(new Question.Listed(path, AnswerWords.box(family.label()), kind, false, boxes));
                }
            }
        }
        return questions;
    }

    private Answer<?> ticked(String family) {
        if (profile.declaredSituations() instanceof Answer.Given<Map<String, Answer<String>>> given) {
            Answer<String> answer = given.value().get(family);
            return answer == null ? Answer.notAsked() : answer;
        }
        return profile.declaredSituations();
    }

    private List<Option> boxes(String family, Answer<?> ticked) {
        List<Option> boxes = new ArrayList<>();
        for (Rule rule : subject.rules()) {
            if (rule.conclusion() instanceof Awards awards
                    && awards.family().equals(family)
                    && !(ticked instanceof Answer.Given<?> given
                            && given.value().equals(awards.code()))) {
                boxes.add(new Option(
                        Answer.declared(awards.code()),
                        new FactValue.Code(awards.code(), rule.label()),
                        AnswerWords.quoted(rule.label())));
            }
        }
        return boxes;
    }
}
