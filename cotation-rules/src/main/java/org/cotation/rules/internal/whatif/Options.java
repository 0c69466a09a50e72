package org.cotation.rules.internal.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.cotation.explain.WhatIf.Kind;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Coded;
import org.cotation.profile.FactStatus;
import org.cotation.profile.MonthlyResource;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileSchema;
import org.cotation.rules.internal.answer.AnswerWords;
import org.cotation.score.FactValue;

/** The answers that can be given to one question, by what it holds. */
final class Options {

    private static final String GIR = "autonomy.gir";
    private static final int GROUPS = 6;

    private static final String SECTOR = ".essentialSector";
    private static final String RESOURCES = "resources.monthly";
    private static final String SURFACE = "currentHousing.surface";

    private final Subject subject;
    private final Samples samples;

    Options(Subject subject, ApplicantProfile profile) {
        this.subject = subject;
        this.samples = Samples.of(subject, profile);
    }

    /** The question at a path: none where no answer can be listed. */
    List<Question> question(String path, Kind kind, Answer<?> now) {
        ProfileField field = ProfileSchema.find(path)
                .orElseThrow(() -> new IllegalStateException("No field of the profile is at (" + path + ")."));
        Wording label = AnswerWords.label(path);
        FactStatus status = kind == Kind.DOCUMENT ? FactStatus.VERIFIED : FactStatus.DECLARED;
        List<Question> question =
                switch (field.kind()) {
                    case BOOLEAN -> List.of(new Question.Listed(path, label, kind, false, truths(kind, status)));
                    case CODE -> List.of(new Question.Listed(path, label, kind, false, codes(field, status)));
                    case LIST -> lists(path, label, kind, field, now, status);
                    case TEXT -> List.of(new Question.Listed(path, label, kind, false, texts(path, status)));
                    case INTEGER -> List.of(count(path, label, kind, status));
                    case DATE, DECIMAL -> List.of(new Question.Measured(path, label, kind, line(path, field, status)));
                    case COMMUNE, MAP, OBJECT -> List.of();
                };
        return question.stream()
                .map(one -> without(one, now))
                .filter(Options::asks)
                .toList();
    }

    private static boolean asks(Question question) {
        return !(question instanceof Question.Listed listed && listed.options().isEmpty());
    }

    /** The answer that already stands is none to try. */
    private static Question without(Question question, Answer<?> now) {
        if (!(question instanceof Question.Listed listed) || !(now instanceof Answer.Given<?> given)) {
            return question;
        }
        List<Option> others = listed.options().stream()
                .filter(option -> !(option.answer() instanceof Answer.Given<?> other
                        && other.value().equals(given.value())))
                .toList();
        return new Question.Listed(question.path(), question.label(), question.kind(), true, others);
    }

    private static <T> Answer<T> given(T value, FactStatus status) {
        return new Answer.Given<>(value, status);
    }

    /** A box is ticked or not; only the answer to an open question can be no. */
    private static List<Option> truths(Kind kind, FactStatus status) {
        List<Option> truths = new ArrayList<>();
        truths.add(new Option(given(true, status), new FactValue.Truth(true), AnswerWords.YES));
        if (kind == Kind.ANSWER) {
            truths.add(new Option(given(false, status), new FactValue.Truth(false), AnswerWords.NO));
        }
        return truths;
    }

    private static List<Option> codes(ProfileField field, FactStatus status) {
        return field.codes().stream()
                .map(code -> new Option(given(code, status), value(code), AnswerWords.quoted(code.label())))
                .toList();
    }

    private static FactValue value(Coded code) {
        return new FactValue.Code(code.code(), code.label());
    }

    /** One more code beside those of the list; the lines of resources, as one amount. */
    private List<Question> lists(
            String path, Wording label, Kind kind, ProfileField field, Answer<?> now, FactStatus status) {
        if (path.equals(RESOURCES)) {
            return List.of(new Question.Measured(path, label, kind, resources(status)));
        }
        if (field.codes().isEmpty()) {
            return List.of();
        }
        List<Answer<?>> there = new ArrayList<>();
        if (now instanceof Answer.Given<?> given && given.value() instanceof List<?> elements) {
            elements.forEach(element -> there.add((Answer<?>) element));
        }
        List<Option> more = new ArrayList<>();
        for (Coded code : field.codes()) {
            boolean held = there.stream()
                    .anyMatch(element -> element instanceof Answer.Given<?> given
                            && given.status() != FactStatus.REFUTED
                            && given.value().equals(code));
            if (!held) {
                List<Answer<?>> elements = new ArrayList<>(there);
                elements.add(given(code, status));
                more.add(new Option(Answer.declared(elements), value(code), AnswerWords.quoted(code.label())));
            }
        }
        if (kind == Kind.ANSWER) {
            more.add(new Option(Answer.declared(List.of()), new FactValue.Nothing(), AnswerWords.NONE));
        }
        return List.of(new Question.Listed(path, label, kind, false, more));
    }

    private Line resources(FactStatus status) {
        NavigableSet<Long> amounts = samples.amounts();
        return new Line(
                Scale.EUROS,
                amounts,
                samples.fewAmounts(),
                true,
                cents -> given(
                        List.of(given(
                                MonthlyResource.builder()
                                        .amount(given(Scale.EUROS.decimal(cents), status))
                                        .build(),
                                status)),
                        status));
    }

    /** The only text that a rule reads is a sector, out of those that the place lists. */
    private List<Option> texts(String path, FactStatus status) {
        if (!path.endsWith(SECTOR)) {
            return List.of();
        }
        return subject.parameters().essentialSectors().stream()
                .sorted()
                .map(sector -> new Option(
                        given(sector, status), new FactValue.Text(sector), AnswerWords.quoted(Wording.same(sector))))
                .toList();
    }

    private Question count(String path, Wording label, Kind kind, FactStatus status) {
        if (path.equals(GIR)) {
            List<Option> groups = new ArrayList<>();
            for (int group = 1; group <= GROUPS; group++) {
                groups.add(new Option(
                        given(group, status),
                        new FactValue.Quantity(BigDecimal.valueOf(group)),
                        Numerals.number(group)));
            }
            return new Question.Listed(path, label, kind, false, groups);
        }
        return new Question.Measured(
                path,
                label,
                kind,
                new Line(
                        Scale.COUNT,
                        samples.counts(),
                        samples.fewCounts(),
                        true,
                        number -> given((int) number, status)));
    }

    private Line line(String path, ProfileField field, FactStatus status) {
        if (field.kind() == ProfileField.Kind.DATE) {
            return new Line(
                    Scale.DAYS,
                    samples.days(path),
                    samples.fewDays(),
                    false,
                    day -> given(LocalDate.ofEpochDay(day), status));
        }
        return path.equals(SURFACE)
                ? new Line(
                        Scale.SQUARE_METRES,
                        samples.surfaces(),
                        samples.fewSurfaces(),
                        true,
                        number -> given(Scale.SQUARE_METRES.decimal(number), status))
                : new Line(
                        Scale.EUROS,
                        samples.amounts(),
                        samples.fewAmounts(),
                        true,
                        cents -> given(Scale.EUROS.decimal(cents), status));
    }
}
