package org.cotation.rules.internal.whatif;

import java.util.List;
import java.util.NavigableSet;
import java.util.function.LongFunction;
import org.cotation.explain.WhatIf.Choice;
import org.cotation.profile.Answer;
import org.cotation.rules.internal.answer.AnswerWords;
import org.cotation.score.FactValue;

/** The answers to a question about a date, an amount or a number, in their order. Immutable. */
final class Line {

    private final Scale scale;
    private final long least;
    private final long greatest;
    private final boolean open;
    private final List<Long> samples;
    private final List<Long> few;
    private final LongFunction<Answer<?>> answer;

    /**
     * A line of answers.
     *
     * @param scale what the numbers stand for
     * @param samples the numbers to look at first, the least and the greatest of which end the line
     * @param few some of them, to try beside other answers
     * @param open whether numbers beyond the greatest are answers too
     * @param answer makes the answer of a number
     */
    Line(Scale scale, NavigableSet<Long> samples, List<Long> few, boolean open, LongFunction<Answer<?>> answer) {
        this.scale = scale;
        this.least = samples.first();
        this.greatest = samples.last();
        this.samples = List.copyOf(samples);
        this.few = List.copyOf(few);
        this.open = open;
        this.answer = answer;
    }

    List<Long> samples() {
        return samples;
    }

    Answer<?> answer(long number) {
        return answer.apply(number);
    }

    /** The answers from one number to another, both included; the ends of the line are no bounds. */
    Choice choice(long from, long to) {
        boolean fromBound = from > least || scale.bounded(from);
        boolean toBound = to < greatest || !open;
        return new Choice(
                fromBound ? scale.value(from) : new FactValue.Nothing(),
                toBound ? scale.value(to) : new FactValue.Nothing(),
                false,
                scale.words(from > least, from, to < greatest, to));
    }

    List<Option> few() {
        return few.stream()
                .map(number -> new Option(answer(number), scale.value(number), scale.one(number)))
                .toList();
    }

    /** What to say of an answer that stands for others that may do as well. */
    static Choice example(Option option) {
        return new Choice(option.value(), option.value(), true, AnswerWords.example(option.words()));
    }
}
