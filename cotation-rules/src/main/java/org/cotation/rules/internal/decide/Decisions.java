package org.cotation.rules.internal.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cotation.explain.Concern;
import org.cotation.explain.Found;
import org.cotation.explain.OpenPoint;
import org.cotation.explain.OpenPoint.Decision;
import org.cotation.explain.WhatIf;
import org.cotation.explain.WhatIf.Choice;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.internal.answer.AnswerWords;
import org.cotation.rules.internal.answer.Boundaries;
import org.cotation.rules.internal.answer.Cell;
import org.cotation.rules.internal.footprint.Footprints;
import org.cotation.rules.internal.search.Budget;

/** Finds the answers that decide one part of a result that is undetermined. For one request and one thread. */
public final class Decisions {

    private final Function<Answered, Glance> view;
    private final Questions questions;
    private final Budget budget;
    private final Answered request;

    /** What was seen so far: the same answers come up again and again. */
    private final Map<Map<String, Answer<?>>, Glance> seen = new HashMap<>();

    /**
     * Decisions on one part of a result.
     *
     * @param view sees what becomes of that part
     * @param questions what can be answered
     * @param budget how many requests it may look at
     * @param profile the request as it stands
     */
    public Decisions(Function<Answered, Glance> view, Questions questions, Budget budget, ApplicantProfile profile) {
        this.view = view;
        this.questions = questions;
        this.budget = budget;
        this.request = Answered.none(profile);
    }

    /** Answers that lead to the same: one of a list, or all those from one to another. */
    private record Stretch(Answer<?> first, Answer<?> last, Found found) {

        boolean decides() {
            return leads(found, true) || leads(found, false);
        }

        /** Whether a finding is one in favour, or one against. */
        static boolean leads(Found found, boolean favourable) {
            return switch (found) {
                case RECOGNISED, AWARDED, BEATEN -> favourable;
                case NOT_RECOGNISED, NOT_MET -> !favourable;
                default -> false;
            };
        }
    }

    /**
     * The answers that decide.
     *
     * @param concern what kind of conclusion it is
     * @param code its code
     */
    public OpenPoint on(Concern concern, String code) {
        List<Decision> decisions = new ArrayList<>();
        boolean complete = true;
        boolean in = false;
        boolean out = false;
        Glance now = look(request);
        for (String path : now.missing()) {
            Optional<Question> question = questions.at(request.profile(), path);
            boolean joint = now.joint(path);
            complete &= !joint && question.map(Question::complete).orElse(path.startsWith("parameters."));
            if (question.isPresent()) {
                List<Stretch> stretches = explored(question.get(), request, joint);
                in |= stretches.stream().anyMatch(stretch -> Stretch.leads(stretch.found(), true));
                out |= stretches.stream().anyMatch(stretch -> Stretch.leads(stretch.found(), false));
                decisions.addAll(alone(question.get(), stretches));
            }
        }
        if (!in) {
            together(true).ifPresent(decisions::add);
        }
        if (!out) {
            together(false).ifPresent(decisions::add);
        }
        return new OpenPoint(concern, code, decisions, complete && !budget.spent());
    }

    private Glance look(Answered answered) {
        return budget.spend() ? seen.computeIfAbsent(answered.answers(), asked -> view.apply(answered)) : Glance.NONE;
    }

    private static List<Decision> alone(Question question, List<Stretch> stretches) {
        Map<Found, List<Choice>> found = new LinkedHashMap<>();
        merged(question, stretches).stream().filter(Stretch::decides).forEach(stretch -> found.computeIfAbsent(
                        stretch.found(), one -> new ArrayList<>())
                .add(question.choice(stretch.first(), stretch.last())));
        List<Decision> decisions = new ArrayList<>();
        found.forEach((one, choices) ->
                decisions.add(new Decision(one, List.of(new WhatIf.Fact(question.path(), question.label(), choices)))));
        return decisions;
    }

    /**
     * The answers to a question, as finely as rules tell them apart.
     *
     * @param joint whether they are compared with another unknown number
     */
    private List<Stretch> explored(Question question, Answered others, boolean joint) {
        List<Stretch> stretches = new ArrayList<>();
        if (question instanceof Question.Listed listed) {
            listed.options()
                    .forEach(option -> stretches.add(new Stretch(
                            option.answer(),
                            option.answer(),
                            look(others.with(question, option.answer())).found())));
        } else if (question instanceof Question.Measured measured) {
            Map<Answer<?>, Glance> looked = new HashMap<>();
            Function<Answer<?>, Glance> at =
                    answer -> looked.computeIfAbsent(answer, one -> look(others.with(question, one)));
            Boundaries.between(
                            measured.kind(),
                            measured.seeds(),
                            answer -> List.of(
                                    at.apply(answer).found(),
                                    at.apply(answer).trail().get().tests()))
                    .forEach(cell -> stretches.add(new Stretch(cell.first(), cell.last(), found(cell, joint, at))));
        }
        return stretches;
    }

    /**
     * What all of these answers lead to. Where they are compared with another unknown number, and what was found rests on
     * every answer to that, each of them may lead elsewhere: nothing is told of them.
     */
    private static Found found(Cell cell, boolean joint, Function<Answer<?>, Glance> at) {
        Glance first = at.apply(cell.first());
        boolean alike = !joint
                || cell.first().equals(cell.last())
                || !first.trail().get().open();
        return alike ? first.found() : Found.UNDETERMINED;
    }

    /** Dates or numbers in a row that lead to the same, put together. */
    private static List<Stretch> merged(Question question, List<Stretch> stretches) {
        if (question instanceof Question.Listed) {
            return stretches;
        }
        List<Stretch> merged = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Stretch before = merged.isEmpty() ? stretch : merged.get(merged.size() - 1);
            boolean follows = !merged.isEmpty()
                    && stretch.first() instanceof Answer.Given<?>
                    && before.found() == stretch.found();
            if (follows) {
                merged.set(merged.size() - 1, new Stretch(before.first(), stretch.last(), stretch.found()));
            } else {
                merged.add(stretch);
            }
        }
        return merged;
    }

    /** An answer to one of several facts. */
    private record Step(Question question, Answer<?> answer) {

        static Step into(Question question, Stretch stretch) {
            return new Step(question, question.example(stretch.first(), stretch.last()));
        }

        Answered on(Answered others) {
            return others.with(question, answer);
        }

        Choice choice() {
            return question.choice(answer, answer);
        }
    }

    /** Answers to several facts that decide together, none of which can be spared. */
    private Optional<Decision> together(boolean favourable) {
        Map<String, Step> found = new LinkedHashMap<>();
        if (!reached(favourable, request, found)) {
            return Optional.empty();
        }
        Map<String, Step> needed = found;
        for (String path : List.copyOf(found.keySet())) {
            Map<String, Step> others = without(path, needed);
            if (!holds(path, needed) && Stretch.leads(look(with(others)).found(), favourable)) {
                needed = others;
            }
        }
        return Optional.of(told(needed)).filter(decision -> Stretch.leads(decision.found(), favourable));
    }

    /** Answers one missing fact after the other, as long as that leaves the rest open. */
    private boolean reached(boolean favourable, Answered here, Map<String, Step> given) {
        Glance now = look(here);
        Optional<Question> next = now.missing().stream()
                .filter(path -> !given.containsKey(path))
                .flatMap(path -> questions.at(here.profile(), path).stream())
                .findFirst();
        if (next.isEmpty()) {
            return false;
        }
        Question question = next.get();
        List<Stretch> stretches = explored(question, here, now.joint(question.path()));
        Optional<Stretch> there = stretches.stream()
                .filter(stretch -> Stretch.leads(stretch.found(), favourable))
                .min(Comparator.comparing(stretch -> stretch.found() == Found.BEATEN));
        if (there.isPresent()) {
            given.put(question.path(), Step.into(question, there.get()));
            return true;
        }
        for (Stretch stretch : stretches) {
            if (stretch.found() == Found.UNDETERMINED && !budget.spent()) {
                Step step = Step.into(question, stretch);
                given.put(question.path(), step);
                if (reached(favourable, step.on(here), given)) {
                    return true;
                }
                given.remove(question.path());
            }
        }
        return false;
    }

    private static Map<String, Step> without(String path, Map<String, Step> steps) {
        Map<String, Step> others = new LinkedHashMap<>(steps);
        others.remove(path);
        return others;
    }

    /** Whether another of the facts stands inside this one. */
    private static boolean holds(String path, Map<String, Step> steps) {
        return steps.keySet().stream().anyMatch(other -> Footprints.inside(other, path));
    }

    private Answered with(Map<String, Step> steps) {
        Answered answered = request;
        for (Step step : steps.values()) {
            answered = step.on(answered);
        }
        return answered;
    }

    /** The last fact has all the answers that do beside the others; these have the answer that does, or an example. */
    private Decision told(Map<String, Step> steps) {
        Found found = look(with(steps)).found();
        List<WhatIf.Fact> facts = new ArrayList<>();
        steps.forEach((path, step) -> {
            List<Choice> choices = holds(path, steps)
                    ? List.of(step.choice())
                    : choices(found, step, with(without(path, steps)), facts.size() == steps.size() - 1);
            facts.add(new WhatIf.Fact(path, step.question().label(), choices));
        });
        return new Decision(found, facts);
    }

    private List<Choice> choices(Found found, Step step, Answered others, boolean all) {
        Question question = step.question();
        List<Choice> same = merged(
                        question, explored(question, others, look(others).joint(question.path())))
                .stream()
                .filter(stretch -> stretch.found() == found)
                .map(stretch -> question.choice(stretch.first(), stretch.last()))
                .toList();
        Choice one = step.choice();
        if (same.equals(List.of(one)) || (question instanceof Question.Listed && same.isEmpty())) {
            return List.of(one);
        }
        // With the budget spent, nobody looked what else does.
        return all && !same.isEmpty()
                ? same
                : List.of(new Choice(one.from(), one.to(), true, AnswerWords.example(one.words())));
    }
}
