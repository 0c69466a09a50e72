package org.cotation.rules.internal.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cotation.explain.WhatIf.Kind;

/**
 * Looks for facts that do something only together: a situation and its proof, a box and what it stands for. Within what
 * one rule reads, up to three facts, as long as the trials last.
 */
final class Combinations {

    private static final int MOST_FACTS = 3;
    private static final int MOST_TRIALS = 6_000;

    private final Trials trials;
    private final Map<String, Question> questions;
    private final Map<Map<String, Integer>, Outcome> known = new HashMap<>();
    private final Map<String, List<Option>> few = new HashMap<>();
    private int left = MOST_TRIALS;

    Combinations(Trials trials, Map<String, Question> questions) {
        this.trials = trials;
        this.questions = questions;
    }

    /**
     * Facts that do something together.
     *
     * @param options for each path, the answers that do, each of them with each of the others
     * @param outcome what they lead to
     */
    record Found(Map<String, List<Option>> options, Outcome outcome) {}

    /** Those found within these groups of paths, each set of paths once, fewer facts first. */
    List<Found> within(List<Set<String>> groups) {
        List<Found> found = new ArrayList<>();
        for (int size = 2; size <= MOST_FACTS; size++) {
            Set<Set<String>> seen = new LinkedHashSet<>();
            for (Set<String> group : groups) {
                List<String> paths =
                        questions.keySet().stream().filter(group::contains).toList();
                choose(paths, size, 0, new ArrayList<>(), seen);
            }
            seen.forEach(paths -> best(List.copyOf(paths), found));
        }
        return found;
    }

    private static void choose(List<String> paths, int size, int from, List<String> chosen, Set<Set<String>> seen) {
        if (chosen.size() == size) {
            seen.add(new LinkedHashSet<>(chosen));
            return;
        }
        for (int i = from; i < paths.size(); i++) {
            chosen.add(paths.get(i));
            choose(paths, size, i + 1, chosen, seen);
            chosen.remove(chosen.size() - 1);
        }
    }

    private void best(List<String> paths, List<Found> found) {
        Map<Outcome, List<Map<String, Integer>>> byOutcome = new LinkedHashMap<>();
        for (Map<String, Integer> pick : picks(paths)) {
            if (left <= 0) {
                break;
            }
            Outcome outcome = outcome(pick);
            if (needsAll(pick, outcome)) {
                byOutcome.computeIfAbsent(outcome, one -> new ArrayList<>()).add(pick);
            }
        }
        byOutcome.keySet().stream()
                .min(Outcome.BEST_FIRST)
                .ifPresent(
                        outcome -> found.add(new Found(options(byOutcome.getOrDefault(outcome, List.of())), outcome)));
    }

    private List<Map<String, Integer>> picks(List<String> paths) {
        List<Map<String, Integer>> picks = List.of(new TreeMap<>());
        for (String path : paths) {
            List<Map<String, Integer>> longer = new ArrayList<>();
            for (Map<String, Integer> pick : picks) {
                for (int i = 0; i < few(path).size(); i++) {
                    Map<String, Integer> next = new TreeMap<>(pick);
                    next.put(path, i);
                    longer.add(next);
                }
            }
            picks = longer;
        }
        return picks;
    }

    private List<Option> few(String path) {
        return few.computeIfAbsent(path, asked -> {
            Question question = questions.get(asked);
            return question == null ? List.of() : question.few();
        });
    }

    private Outcome outcome(Map<String, Integer> pick) {
        Outcome before = known.get(pick);
        if (before != null) {
            return before;
        }
        left--;
        Outcome outcome = trials.with(pick.entrySet().stream()
                .map(entry -> new Trials.Edit(
                        entry.getKey(),
                        few(entry.getKey()).get(entry.getValue()).answer()))
                .toList());
        known.put(pick, outcome);
        return outcome;
    }

    /**
     * Whether together they do what no part of them does: they gain more than their parts gain one after the other, or a
     * public that no part gains. Of open questions alone, only two that gain points: they are asked one by one anyway.
     */
    private boolean needsAll(Map<String, Integer> pick, Outcome together) {
        if (!together.worthBringing()) {
            return false;
        }
        boolean more = together.gain() > 0;
        Set<String> publics = new LinkedHashSet<>(together.recognised());
        for (String path : pick.keySet()) {
            Map<String, Integer> one = new TreeMap<>(Map.of(path, pick.getOrDefault(path, 0)));
            Map<String, Integer> rest = new TreeMap<>(pick);
            rest.remove(path);
            Outcome alone = outcome(one);
            Outcome others = outcome(rest);
            more &= together.gain() > Math.max(0, alone.gain()) + Math.max(0, others.gain());
            publics.removeAll(alone.recognised());
            publics.removeAll(others.recognised());
        }
        boolean answersAlone = pick.keySet().stream()
                .map(questions::get)
                .allMatch(question -> question != null && question.kind() == Kind.ANSWER);
        return answersAlone ? more && pick.size() == 2 : more || !publics.isEmpty();
    }

    /** The answers of each path, where every one goes with every other; else those of the first pick alone. */
    private Map<String, List<Option>> options(List<Map<String, Integer>> picks) {
        Map<String, Set<Integer>> byPath = new LinkedHashMap<>();
        for (String path : questions.keySet()) {
            for (Map<String, Integer> pick : picks) {
                Integer index = pick.get(path);
                if (index != null) {
                    byPath.computeIfAbsent(path, one -> new LinkedHashSet<>()).add(index);
                }
            }
        }
        int product = byPath.values().stream().mapToInt(Set::size).reduce(1, (one, two) -> one * two);
        Map<String, List<Option>> options = new LinkedHashMap<>();
        byPath.forEach((path, indexes) -> options.put(
                path,
                indexes.stream()
                        .limit(product == picks.size() ? indexes.size() : 1)
                        .map(index -> few(path).get(index))
                        .toList()));
        return options;
    }
}
