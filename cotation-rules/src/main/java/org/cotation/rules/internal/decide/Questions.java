package org.cotation.rules.internal.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Assessment;
import org.cotation.profile.Coded;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileField.Kind;
import org.cotation.profile.ProfileSchema;
import org.cotation.rules.internal.answer.AnswerWords;
import org.cotation.rules.internal.answer.Candidates;
import org.cotation.rules.internal.answer.Cell;
import org.cotation.rules.internal.answer.Choice;
import org.cotation.rules.internal.answer.Scale;
import org.cotation.rules.internal.decide.Question.Listed;
import org.cotation.rules.internal.decide.Question.Measured;
import org.cotation.rules.internal.decide.Question.Option;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.rules.internal.grid.Manifest.PublicDefinition;
import org.cotation.rules.internal.rule.Conclusion.Awards;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.score.FactValue;

/** What can be answered to the facts that are missing. What the grid must supply is nobody's to answer. Immutable. */
public final class Questions {

    private static final String ASSESSMENTS = "assessments";
    private static final String TICKS = "declaredSituations.";
    private static final String RESOURCES = "resources.monthly";
    private static final String SURFACE = "currentHousing.surface";

    private static final Wording IN_FAVOUR = new Wording("avis favorable", "in favour");
    private static final Wording AGAINST = new Wording("avis défavorable", "not in favour");
    private static final Wording THERE = new Wording("figure dans la demande", "stands in the request");

    private final Candidates candidates;
    private final List<FamilyDefinition> families;
    private final List<Rule> rules;
    private final List<PublicDefinition> publics;

    /**
     * Questions.
     *
     * @param candidates the answers that rules tell apart
     * @param families the families of criteria
     * @param rules the rules of the grid
     * @param publics those that an assessment may be about
     */
    public Questions(
            Candidates candidates, List<FamilyDefinition> families, List<Rule> rules, List<PublicDefinition> publics) {
        this.candidates = candidates;
        this.families = List.copyOf(families);
        this.rules = List.copyOf(rules);
        this.publics = List.copyOf(publics);
    }

    /** The question at a path; nothing where nobody can tell what may be answered. */
    Optional<Question> at(ApplicantProfile profile, String path) {
        if (path.equals(ASSESSMENTS)) {
            return Optional.of(assessments(profile));
        }
        if (path.startsWith(TICKS)) {
            return families.stream()
                    .filter(family -> path.equals(TICKS + family.code()))
                    .findFirst()
                    .map(this::boxes);
        }
        Choice choice = candidates.at(profile, path.equals(RESOURCES) ? RESOURCES + "[0].amount" : path);
        Optional<ProfileField> field = ProfileSchema.find(path);
        return choice.cells().isEmpty() || field.isEmpty()
                ? Optional.empty()
                : Optional.of(question(path, field.get(), choice));
    }

    private static Question question(String path, ProfileField field, Choice choice) {
        Wording label = AnswerWords.label(path);
        if (path.equals(RESOURCES)) {
            List<Cell> amounts = choice.cells().stream()
                    .filter(cell -> cell.first() instanceof Answer.Given<?>)
                    .toList();
            return new Measured(path, label, Kind.DECIMAL, amounts, "€", true);
        }
        if (Scale.orders(field.kind()) && !choice.complete()) {
            String unit = field.kind() != Kind.DECIMAL ? "" : path.equals(SURFACE) ? "m²" : "€";
            return new Measured(path, label, field.kind(), choice.cells(), unit, false);
        }
        return new Listed(
                path,
                label,
                choice.cells().stream().map(Cell::first).map(Questions::option).toList(),
                choice.complete());
    }

    private static Option option(Answer<?> answer) {
        return answer instanceof Answer.Given<?> given
                ? new Option(answer, FactValue.of(given.value()), words(given.value()))
                : new Option(answer, new FactValue.Nothing(), AnswerWords.NONE);
    }

    private static Wording words(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? AnswerWords.YES : AnswerWords.NO;
        }
        if (value instanceof Coded coded) {
            return AnswerWords.quoted(coded.label());
        }
        if (value instanceof Integer number) {
            return Numerals.number(number);
        }
        if (value instanceof String text) {
            return AnswerWords.quoted(Wording.same(text));
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        return THERE;
    }

    private static Wording list(List<?> elements) {
        List<Wording> each = new ArrayList<>();
        for (Object element : elements) {
            if (element instanceof Answer.Given<?> given && given.value() instanceof Coded coded) {
                each.add(AnswerWords.quoted(coded.label()));
            }
        }
        return each.isEmpty()
                ? elements.isEmpty() ? AnswerWords.NONE : Numerals.number(elements.size())
                : new Wording(
                        String.join(" et ", each.stream().map(Wording::fr).toList()),
                        String.join(" and ", each.stream().map(Wording::en).toList()));
    }

    /** The box of each criterion of the family, or none. */
    private Question boxes(FamilyDefinition family) {
        List<Option> boxes = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Awards awards && awards.family().equals(family.code())) {
                boxes.add(new Option(
                        Answer.declared(awards.code()),
                        new FactValue.Code(awards.code(), rule.label()),
                        AnswerWords.quoted(rule.label())));
            }
        }
        boxes.add(option(Answer.notAsked()));
        return new Listed(TICKS + family.code(), AnswerWords.box(family.label()), boxes, true);
    }

    /** One more assessment, of one public, in favour or against it. */
    private Question assessments(ApplicantProfile profile) {
        List<Answer<Assessment>> there = profile.assessments() instanceof Answer.Given<List<Answer<Assessment>>> given
                ? given.value()
                : List.of();
        List<Option> options = new ArrayList<>();
        for (PublicDefinition one : publics) {
            for (boolean favourable : List.of(true, false)) {
                List<Answer<Assessment>> all = new ArrayList<>(there);
                all.add(Answer.declared(Assessment.builder()
                        .publicCode(one.code())
                        .favourable(favourable)
                        .build()));
                Wording said = favourable ? IN_FAVOUR : AGAINST;
                Wording name = AnswerWords.quoted(one.label());
                options.add(new Option(
                        Answer.declared(all),
                        new FactValue.Several(
                                List.of(new FactValue.Code(one.code(), one.label()), new FactValue.Truth(favourable))),
                        new Wording(said.fr() + " sur " + name.fr(), said.en() + " of " + name.en())));
            }
        }
        return new Listed(
                ASSESSMENTS,
                new Wording("évaluation par l'instance compétente", "assessment by the competent body"),
                options,
                there.stream().allMatch(answer -> answer instanceof Answer.Given<?>));
    }
}
