package org.cotation.rules.internal.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.cotation.explain.WhatIf.Choice;

/** Tries the answers to one question, and puts those together that lead to the same. */
final class Explorer {

    private final Trials trials;

    Explorer(Trials trials) {
        this.trials = trials;
    }

    /** The answers by what they lead to, in their order. */
    Map<Outcome, List<Choice>> explore(Question question) {
        Map<Outcome, List<Choice>> found = new LinkedHashMap<>();
        if (question instanceof Question.Listed listed) {
            listed.options().forEach(option -> found.computeIfAbsent(
                            trials.with(question.path(), option.answer()), outcome -> new ArrayList<>())
                    .add(option.choice()));
        } else if (question instanceof Question.Measured measured) {
            Line line = measured.line();
            Map<Long, Outcome> known = new HashMap<>();
            LongFunction<Outcome> at =
                    number -> known.computeIfAbsent(number, one -> trials.with(question.path(), line.answer(one)));
            stretches(line, at)
                    .forEach(stretch -> found.computeIfAbsent(at.apply(stretch.from()), outcome -> new ArrayList<>())
                            .add(line.choice(stretch.from(), stretch.to())));
        }
        return found;
    }

    /** Numbers in a row that lead to the same. */
    private record Stretch(long from, long to) {}

    /** Between two samples that lead to different ends, the bound is found by halves; then what lies beyond it. */
    private static List<Stretch> stretches(Line line, LongFunction<Outcome> at) {
        List<Stretch> stretches = new ArrayList<>();
        long start = line.samples().get(0);
        long last = start;
        for (long sample : line.samples()) {
            while (!at.apply(start).equals(at.apply(sample))) {
                long same = last;
                long other = sample;
                while (other - same > 1) {
                    long middle = same + (other - same) / 2;
                    if (at.apply(middle).equals(at.apply(start))) {
                        same = middle;
                    } else {
                        other = middle;
                    }
                }
                stretches.add(new Stretch(start, same));
                start = other;
                last = other;
            }
            last = sample;
        }
        stretches.add(new Stretch(start, last));
        return stretches;
    }
}
