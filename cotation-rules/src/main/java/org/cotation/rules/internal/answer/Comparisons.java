package org.cotation.rules.internal.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.cotation.rules.internal.footprint.Footprints;
import org.cotation.rules.internal.rule.Rule;

/** What some rules compare with, gathered once for every request. Immutable as far as anybody can see, thread-safe. */
public final class Comparisons {

    private final List<Rule> rules;
    private final Thresholds all;
    private final Map<String, Thresholds> byPath = new ConcurrentHashMap<>();
    private final Map<String, Choice> choices = new ConcurrentHashMap<>();

    /** What these rules compare with. */
    public Comparisons(Collection<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.all = new Thresholds(rules);
    }

    /** All of it. */
    Thresholds all() {
        return all;
    }

    /** What the answer at a path is compared with. */
    Thresholds at(String path) {
        return byPath.computeIfAbsent(Footprints.any(path), any -> Thresholds.of(rules, any));
    }

    /** The answers worth trying at a path of the vocabulary, where nothing but the rules matters: found out once. */
    Choice choice(String any, Supplier<Choice> finder) {
        Choice known = choices.get(any);
        return known == null ? choices.computeIfAbsent(any, asked -> finder.get()) : known;
    }
}
