package org.cotation.rules.internal.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotation.explain.Shift;
import org.cotation.explain.WhatIf;
import org.cotation.explain.WhatIf.Change;
import org.cotation.explain.WhatIf.Choice;
import org.cotation.explain.WhatIf.Kind;
import org.cotation.explain.WhatIf.Otherwise;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.internal.footprint.Footprints;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.score.PriorityScore;

/** Puts together what would change a score. For one request and one thread. */
public final class WhatIfs {

    private final Subject subject;
    private final Trials trials;
    private final Map<String, Question> questions;

    private WhatIfs(Subject subject, ApplicantProfile profile) {
        this.subject = subject;
        this.trials = new Trials(subject, profile);
        this.questions = Questions.of(subject, profile);
    }

    /**
     * What would change the score of a request.
     *
     * @param subject the grid and the day
     * @param profile the request
     * @param score its score
     */
    public static WhatIf of(Subject subject, ApplicantProfile profile, PriorityScore score) {
        WhatIfs whatIfs = new WhatIfs(subject, profile);
        List<Ranked> changes = new ArrayList<>(whatIfs.singles());
        changes.addAll(whatIfs.together());
        new Verifications(whatIfs.trials, profile).changes().forEach(changes::add);
        return new WhatIf(
                score,
                changes.stream()
                        .sorted(Comparator.comparing(Ranked::outcome, Outcome.BEST_FIRST))
                        .map(Ranked::change)
                        .toList());
    }

    /** A change, and what it leads to, which ranks it. */
    record Ranked(Change change, Outcome outcome) {}

    private List<Ranked> singles() {
        Explorer explorer = new Explorer(trials);
        List<Ranked> changes = new ArrayList<>();
        for (Question question : questions.values()) {
            Map<Outcome, List<Choice>> found = new LinkedHashMap<>(explorer.explore(question));
            found.keySet().stream()
                    .filter(outcome -> worthTelling(question, outcome))
                    .min(Outcome.BEST_FIRST)
                    .ifPresent(best -> changes.add(change(question, found, best)));
        }
        return changes;
    }

    /**
     * A box or a document that costs points is nobody's to propose; an open question is answered whatever it costs. A
     * document takes the place of an answer only for what that answer does not bring.
     */
    private static boolean worthTelling(Question question, Outcome outcome) {
        if (question.kind() == Kind.ANSWER) {
            return outcome.matters();
        }
        boolean more = outcome.gain() > 0 || !outcome.recognised().isEmpty();
        return outcome.worthBringing() && (more || !question.replaces());
    }

    private Ranked change(Question question, Map<Outcome, List<Choice>> found, Outcome best) {
        List<Otherwise> otherwise = new ArrayList<>();
        if (question.kind() == Kind.ANSWER) {
            found.keySet().stream()
                    .max(Outcome.BEST_FIRST)
                    .filter(worst -> worst.costs() && !worst.equals(best))
                    .ifPresent(worst -> otherwise.add(
                            new Otherwise(List.of(fact(question, choices(found, worst))), worst.effect())));
        }
        List<WhatIf.Fact> facts = List.of(fact(question, choices(found, best)));
        return new Ranked(
                new Change(
                        question.kind(),
                        facts,
                        question.kind() == Kind.DOCUMENT ? proofs(facts, best) : "",
                        best.effect(),
                        best.absorbed(),
                        otherwise),
                best);
    }

    private static List<Choice> choices(Map<Outcome, List<Choice>> found, Outcome outcome) {
        return found.getOrDefault(outcome, List.of());
    }

    private static WhatIf.Fact fact(Question question, List<Choice> choices) {
        return new WhatIf.Fact(question.path(), question.label(), choices);
    }

    private List<Ranked> together() {
        List<Ranked> changes = new ArrayList<>();
        for (Combinations.Found found : new Combinations(trials, questions).within(groups())) {
            List<WhatIf.Fact> facts = new ArrayList<>();
            Set<Kind> kinds = new LinkedHashSet<>();
            found.options().forEach((path, options) -> {
                Question question = questions.get(path);
                if (question != null) {
                    boolean example = question instanceof Question.Measured;
                    facts.add(fact(
                            question,
                            options.stream()
                                    .limit(example ? 1 : options.size())
                                    .map(option -> example ? Line.example(option) : option.choice())
                                    .toList()));
                    kinds.add(question.kind());
                }
            });
            Kind kind = kinds.contains(Kind.DECLARATION)
                    ? Kind.DECLARATION
                    : kinds.contains(Kind.DOCUMENT) ? Kind.DOCUMENT : Kind.ANSWER;
            changes.add(new Ranked(
                    new Change(
                            kind,
                            facts,
                            kinds.contains(Kind.DOCUMENT) ? proofs(facts, found.outcome()) : "",
                            found.outcome().effect(),
                            found.outcome().absorbed(),
                            List.of()),
                    found.outcome()));
        }
        return changes;
    }

    /** The documents that the grid names for what is gained by these facts. */
    private String proofs(List<WhatIf.Fact> facts, Outcome outcome) {
        Set<String> gained = new LinkedHashSet<>(outcome.recognised());
        outcome.effect().criteria().stream()
                .filter(Shift.OfCriterion::newlyMet)
                .map(Shift.OfCriterion::code)
                .forEach(gained::add);
        return subject.rules().stream()
                .filter(rule ->
                        gained.contains(rule.conclusion().code()) && !(rule.conclusion() instanceof Conclusion.Awaits))
                .filter(rule ->
                        facts.stream().anyMatch(fact -> Footprints.of(rule).contains(Footprints.any(fact.path()))))
                .map(Rule::proof)
                .filter(proof -> !proof.isEmpty())
                .distinct()
                .collect(Collectors.joining(" ; "));
    }

    private List<Set<String>> groups() {
        return new Groups(subject.rules(), subject.families(), questions.keySet()).all();
    }
}
