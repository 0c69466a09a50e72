package org.cotation.rules.internal.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.cotation.explain.Truth;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.score.Evidence;

/** Gathers the facts that an answer rests on and, where nobody knows it, those that are missing. */
final class Gathered implements Account {

    private final List<Evidence> evidence = new ArrayList<>(6);
    private final Consumer<Evidence> gather = evidence::add;
    private Set<String> missing = Set.of();
    private Truth last = Truth.TRUE;

    @Override
    public void tested(Truth answer, boolean free) {
        last = answer;
    }

    @Override
    public void value(Derived<?> state) {
        state.evidence(gather);
        if (last == Truth.UNKNOWN) {
            add(state.missing());
        }
    }

    private void add(List<String> paths) {
        if (missing.isEmpty()) {
            missing = new LinkedHashSet<>();
        }
        missing.addAll(paths);
    }

    @Override
    public void soughtFor(Fact fact) {
        fact.presence().evidence(gather);
        if (fact.presence().unknown()) {
            add(fact.presence().missing());
        }
    }

    /** The facts, each once. */
    List<Evidence> evidence() {
        return Evidence.distinct(evidence);
    }

    /** What was gathered, as the reasons of an answer. */
    Verdict of(Truth answer) {
        return new Verdict(answer, evidence, missing);
    }
}
