package org.cotation.rules.internal.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotation.explain.Reason;
import org.cotation.explain.Truth;
import org.cotation.message.Wording;
import org.cotation.rules.internal.evaluate.Asked.Condition;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Reading;
import org.cotation.score.Blocker;
import org.cotation.score.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Sums up why a rule does not hold: of its conditions, those that fail on the facts that come nearest to satisfying it. They
 * are those that {@link Reasons} tell, but nothing is put in words that does not fail.
 */
final class Obstacles {

    private static final Wording NOBODY = Wording.same("");

    private final Plan plan;
    private final Facts facts;
    private final Bindings bindings;
    private final ActualWords words;
    private final Approach approach;
    private final Set<Blocker> found = new LinkedHashSet<>();

    private Obstacles(Plan plan, Facts facts, ActualWords words) {
        this.plan = plan;
        this.facts = facts;
        this.bindings = Bindings.of(plan.rule().rule());
        this.words = words;
        this.approach = new Approach(plan, facts, bindings);
    }

    /** The obstacles of a rule that does not hold. */
    static List<Blocker> of(Plan plan, Facts facts, ActualWords words) {
        Obstacles obstacles = new Obstacles(plan, facts, words);
        List<Pattern> patterns = plan.rule().rule().patterns();
        boolean goesOn = true;
        for (int i = 0; i < patterns.size() && goesOn; i++) {
            goesOn = obstacles.collect(i, patterns.get(i));
        }
        return List.copyOf(obstacles.found);
    }

    /** Collects what fails there; whether anything is asked further on, which is not where there is nothing to ask it of. */
    private boolean collect(int index, Pattern pattern) {
        Fact nearest = approach.nearest(index);
        if (pattern.quantifier() != Quantifier.ONE) {
            sought(index, pattern, nearest);
            return true;
        }
        if (nearest == null) {
            nothing(pattern);
            return false;
        }
        if (nearest instanceof Public wanted) {
            collect(SoughtWords.recognised(wanted), NOBODY);
        } else if (pattern.type().type() == Reading.class) {
            SoughtWords.settled(approach.truth(index, nearest)).forEach(reason -> collect(reason, NOBODY));
        } else {
            failing(index, pattern, nearest);
        }
        bindings.bind(pattern, nearest);
        return true;
    }

    /** What {@code exists} and {@code not} look for; the facts that they find bind nothing. */
    private void sought(int index, Pattern pattern, @Nullable Fact nearest) {
        boolean wanted = pattern.quantifier() == Quantifier.EXISTS;
        if (nearest == null) {
            if (wanted) {
                nothing(pattern);
            }
        } else if (nearest instanceof Public one) {
            Reason.Check check = SoughtWords.recognised(one);
            collect(wanted ? check : SoughtWords.contrary(check), NOBODY);
        } else if (wanted) {
            failing(index, pattern, nearest);
        } else if (approach.truth(index, nearest) == Truth.TRUE) {
            there(index, pattern, nearest);
        }
    }

    private void nothing(Pattern pattern) {
        Wording kind = pattern.type().label();
        found.add(new Blocker(
                new Wording("au moins : " + kind.fr(), "at least: " + kind.en()),
                new Wording("rien de déclaré", "nothing declared"),
                facts.list(pattern.type()).evidence().stream()
                        .map(Evidence::path)
                        .toList()));
    }

    private void there(int index, Pattern pattern, Fact fact) {
        Wording kind = pattern.type().label();
        Telling telling = telling(index, fact);
        List<Reason.Check> checks = new ArrayList<>();
        plan.asked(index, fact).conditions().forEach(condition -> checks.addAll(checks(condition.told(telling))));
        found.add(new Blocker(
                new Wording("aucune situation de ce genre : " + kind.fr(), "no situation of this kind: " + kind.en()),
                new Wording("il y en a une", "there is one"),
                paths(checks)));
    }

    /** Adds what fails on a fact, saying whom it concerns where the rule looks among several. */
    private void failing(int index, Pattern pattern, Fact fact) {
        Wording who = NOBODY;
        Telling telling = telling(index, fact);
        for (Condition condition : plan.asked(index, fact).conditions()) {
            if (condition.truth(fact, bindings) == Truth.FALSE) {
                if (!pattern.type().once() && who.equals(NOBODY)) {
                    who = SoughtWords.who(SoughtWords.path(fact), pattern.type(), fact);
                }
                collect(condition.told(telling), who);
            }
        }
    }

    private Telling telling(int index, Fact fact) {
        return new Telling(plan.rule(), index, fact, bindings, words);
    }

    private void collect(Reason reason, Wording who) {
        if (reason.truth() != Truth.FALSE) {
            return;
        }
        if (reason instanceof Reason.AllOf all) {
            all.parts().forEach(part -> collect(part, who));
        } else if (reason instanceof Reason.AnyOf) {
            List<Reason.Check> checks = checks(reason);
            found.add(new Blocker(
                    concerning(
                            who,
                            joined(checks.stream().map(Reason.Check::condition).toList(), ", ou ", ", or ")),
                    joined(checks.stream().map(Reason.Check::actual).distinct().toList(), " ; ", "; "),
                    paths(checks)));
        } else if (reason instanceof Reason.Check check) {
            found.add(new Blocker(concerning(who, check.condition()), check.actual(), paths(List.of(check))));
        }
    }

    private static Wording concerning(Wording who, Wording condition) {
        return who.fr().isEmpty()
                ? condition
                : new Wording(who.fr() + " — " + condition.fr(), who.en() + " — " + condition.en());
    }

    private static List<Reason.Check> checks(Reason reason) {
        List<Reason.Check> checks = new ArrayList<>();
        if (reason instanceof Reason.Check check) {
            checks.add(check);
        } else if (reason instanceof Reason.AllOf all) {
            all.parts().forEach(part -> checks.addAll(checks(part)));
        } else if (reason instanceof Reason.AnyOf any) {
            any.parts().forEach(part -> checks.addAll(checks(part)));
        }
        return checks;
    }

    private static Wording joined(List<Wording> parts, String fr, String en) {
        return new Wording(
                parts.stream().map(Wording::fr).collect(Collectors.joining(fr)),
                parts.stream().map(Wording::en).collect(Collectors.joining(en)));
    }

    private static List<String> paths(List<Reason.Check> checks) {
        List<String> paths = new ArrayList<>();
        for (Reason.Check check : checks) {
            for (Evidence fact : check.evidence()) {
                if (!paths.contains(fact.path())) {
                    paths.add(fact.path());
                }
            }
        }
        return List.copyOf(paths);
    }
}
