package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.cotation.engine.CotationEngine;
import org.cotation.explain.Concern;
import org.cotation.explain.Explanation;
import org.cotation.explain.Found;
import org.cotation.explain.OpenPoint;
import org.cotation.explain.OpenPoint.Decision;
import org.cotation.explain.WhatIf;
import org.cotation.explain.WhatIf.Choice;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Assessment;
import org.cotation.profile.Coded;
import org.cotation.profile.ProfileEdits;
import org.cotation.rules.Engines;
import org.cotation.score.CriterionStatus;
import org.cotation.score.FactValue;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicStatus;

/**
 * On small grids of random rules: an answer that an explanation names decides what it says, and no answer to one fact that
 * decides is left out.
 */
class DecisionProperties {

    private static final CotationEngine ENGINE = Engines.direct();
    private static final int STATES = 8;
    private static final Set<Found> IN_FAVOUR = EnumSet.of(Found.RECOGNISED, Found.AWARDED, Found.BEATEN);

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void theAnswersNamedAreThoseThatDecide(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        EntangledGrid grid = new EntangledGrid(ENGINE, random);
        for (int i = 0; i < STATES; i++) {
            Map<String, Answer<?>> state = grid.state(random, 1 + random.nextInt(4));
            ApplicantProfile profile = EntangledGrid.profile(state);
            Explanation explanation = ENGINE.explain(profile, grid.grid(), EntangledGrid.TODAY);
            assertThat(explanation.open().stream().map(point -> point.concern() + point.code()))
                    .containsExactlyElementsOf(undetermined(explanation.score()));
            for (OpenPoint point : explanation.open()) {
                String where = "%s %s in %s%nwhere %s%n%s"
                        .formatted(point.concern(), point.code(), grid, EntangledGrid.unknown(state), told(point));
                check(point, profile, grid, where);
                if (point.complete()) {
                    checkAlone(point, state, profile, grid, where);
                    if (!EntangledGrid.twoAmounts(state)) {
                        assertThat(point.decisions().stream()
                                        .map(decision -> IN_FAVOUR.contains(decision.found()))
                                        .distinct())
                                .as(where)
                                .isNotEmpty();
                    }
                }
            }
        }
    }

    /** Each answer named, with each of those to the other facts that it goes with. */
    private static void check(OpenPoint point, ApplicantProfile profile, EntangledGrid grid, String where) {
        for (Decision decision : point.decisions()) {
            List<ApplicantProfile> answered = List.of(profile);
            for (WhatIf.Fact fact : decision.facts()) {
                List<ApplicantProfile> next = new ArrayList<>();
                for (ApplicantProfile one : answered) {
                    answers(fact, one).forEach(answer -> next.add(ProfileEdits.with(one, fact.path(), answer)));
                }
                assertThat(next).as("%s answers in %s", fact.path(), where).isNotEmpty();
                answered = next;
            }
            for (ApplicantProfile one : answered) {
                assertThat(found(point, one, grid)).as(where).isEqualTo(decision.found());
            }
        }
    }

    /** Every answer to every fact that nobody knows. */
    private static void checkAlone(
            OpenPoint point, Map<String, Answer<?>> state, ApplicantProfile profile, EntangledGrid grid, String where) {
        for (String path : EntangledGrid.unknown(state)) {
            for (Answer<?> answer : EntangledGrid.answers(path)) {
                Found found = found(point, ProfileEdits.with(profile, path, answer), grid);
                boolean named = point.decisions().stream()
                        .filter(decision ->
                                decision.found() == found && decision.facts().size() == 1)
                        .map(decision -> decision.facts().get(0))
                        .anyMatch(fact -> fact.path().equals(path)
                                && fact.choices().stream().anyMatch(choice -> contains(choice, answer)));
                boolean decides = found != Found.UNDETERMINED && found != Found.NOT_CONSIDERED;
                assertThat(named)
                        .as("%s = %s gives %s, is named in %s", path, answer(answer), found, where)
                        .isEqualTo(decides);
            }
        }
    }

    private static List<String> undetermined(PriorityScore score) {
        List<String> codes = new ArrayList<>();
        score.publics().stream()
                .filter(found -> found.status() == PublicStatus.UNDETERMINED)
                .forEach(found -> codes.add(Concern.PUBLIC + found.code()));
        score.criteria().stream()
                .filter(criterion -> criterion.status() == CriterionStatus.UNDETERMINED)
                .forEach(criterion -> codes.add(Concern.CRITERION + criterion.code()));
        score.outside().stream()
                .filter(exclusion -> exclusion.status() == PublicStatus.UNDETERMINED)
                .forEach(exclusion -> codes.add(Concern.EXCLUSION + exclusion.code()));
        return codes;
    }

    private static Found found(OpenPoint point, ApplicantProfile profile, EntangledGrid grid) {
        PriorityScore score = ENGINE.score(profile, grid.grid(), EntangledGrid.TODAY);
        return switch (point.concern()) {
            case PUBLIC ->
                Found.valueOf(
                        score.findPublic(point.code()).orElseThrow().status().name());
            case CRITERION ->
                score.findCriterion(point.code())
                        .map(criterion -> Found.valueOf(criterion.status().name()))
                        .orElse(Found.NOT_CONSIDERED);
            default ->
                score.outside().stream()
                        .filter(exclusion -> exclusion.code().equals(point.code()))
                        .findFirst()
                        .map(exclusion -> Found.valueOf(exclusion.status().name()))
                        .orElse(Found.NOT_RECOGNISED);
        };
    }

    /** The answers tried among those named, and the ends of what is named. */
    private static List<Answer<?>> answers(WhatIf.Fact fact, ApplicantProfile profile) {
        List<Answer<?>> answers = new ArrayList<>();
        for (Choice choice : fact.choices()) {
            if (choice.from() instanceof FactValue.Several several
                    && fact.path().equals("assessments")) {
                answers.add(assessed(several, profile));
            }
            for (Answer<?> answer : EntangledGrid.answers(fact.path())) {
                if (contains(choice, answer)) {
                    answers.add(answer);
                }
            }
            for (FactValue end : List.of(choice.from(), choice.to())) {
                if (end instanceof FactValue.Day day) {
                    answers.add(Answer.declared(day.value()));
                } else if (end instanceof FactValue.Quantity number) {
                    boolean whole =
                            List.of("currentHousing.occupants", "autonomy.gir").contains(fact.path());
                    answers.add(Answer.declared(whole ? (Object) number.value().intValueExact() : number.value()));
                }
            }
        }
        return answers;
    }

    private static Answer<?> assessed(FactValue.Several several, ApplicantProfile profile) {
        List<Answer<Assessment>> all = new ArrayList<>();
        if (profile.assessments() instanceof Answer.Given<List<Answer<Assessment>>> given) {
            all.addAll(given.value());
        }
        all.add(Answer.declared(Assessment.builder()
                .publicCode(((FactValue.Code) several.values().get(0)).code())
                .favourable(((FactValue.Truth) several.values().get(1)).value())
                .build()));
        return Answer.declared(all);
    }

    private static boolean contains(Choice choice, Answer<?> answer) {
        if (!(answer instanceof Answer.Given<?> given)) {
            return choice.words().fr().endsWith("aucun");
        }
        if (choice.words().fr().endsWith("aucun")) {
            return false;
        }
        Object value = given.value();
        if (choice.from() instanceof FactValue.Truth truth) {
            return value.equals(truth.value());
        }
        if (choice.from() instanceof FactValue.Code code) {
            return code.code().equals(value instanceof Coded coded ? coded.code() : value);
        }
        if (value instanceof LocalDate day) {
            return (!(choice.from() instanceof FactValue.Day from) || !day.isBefore(from.value()))
                    && (!(choice.to() instanceof FactValue.Day to) || !day.isAfter(to.value()));
        }
        BigDecimal number = new BigDecimal(value.toString());
        return (!(choice.from() instanceof FactValue.Quantity from) || number.compareTo(from.value()) >= 0)
                && (!(choice.to() instanceof FactValue.Quantity to) || number.compareTo(to.value()) <= 0);
    }

    private static String told(OpenPoint point) {
        return point.decisions().stream()
                .map(decision -> decision.found() + " if "
                        + decision.facts().stream()
                                .map(fact -> fact.path() + " = "
                                        + fact.choices().stream()
                                                .map(choice -> choice.words().fr())
                                                .collect(Collectors.joining(" | ")))
                                .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining("\n"));
    }

    private static Object answer(Answer<?> answer) {
        return answer instanceof Answer.Given<?> given ? given.value() : answer;
    }
}
