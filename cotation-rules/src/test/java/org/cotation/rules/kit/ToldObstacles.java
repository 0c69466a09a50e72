package org.cotation.rules.kit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotation.explain.Reason;
import org.cotation.explain.Reason.Asks;
import org.cotation.explain.Reason.Candidate;
import org.cotation.explain.Truth;
import org.cotation.message.Wording;
import org.cotation.score.Blocker;
import org.cotation.score.Evidence;

/** What stands in the way of a rule, gathered from the reasons that are told of it. */
final class ToldObstacles {

    private final Set<Blocker> found = new LinkedHashSet<>();

    private ToldObstacles() {}

    /** Of all of its conditions, those that fail on the persons or things that come nearest. */
    static List<Blocker> of(List<Reason> reasons) {
        ToldObstacles obstacles = new ToldObstacles();
        obstacles.collect(reasons, Wording.same(""));
        return List.copyOf(obstacles.found);
    }

    /** Adds what fails, saying whom it concerns where a rule looks among several. */
    private void collect(List<Reason> reasons, Wording who) {
        reasons.stream().filter(reason -> reason.truth() == Truth.FALSE).forEach(reason -> collect(reason, who));
    }

    private void collect(Reason reason, Wording who) {
        if (reason instanceof Reason.AllOf all) {
            collect(all.parts(), who);
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
        } else if (reason instanceof Reason.Search search) {
            search(search);
        }
    }

    private void search(Reason.Search search) {
        Wording kind = search.kind();
        if (search.asks() == Asks.NONE) {
            found.add(new Blocker(
                    new Wording(
                            "aucune situation de ce genre : " + kind.fr(), "no situation of this kind: " + kind.en()),
                    new Wording("il y en a une", "there is one"),
                    search.candidates().stream()
                            .filter(candidate -> candidate.truth() == Truth.TRUE)
                            .limit(1)
                            .flatMap(
                                    candidate -> paths(candidate.reasons().stream()
                                                    .flatMap(one -> checks(one).stream())
                                                    .toList())
                                            .stream())
                            .toList()));
        } else if (search.candidates().isEmpty()) {
            found.add(new Blocker(
                    new Wording("au moins : " + kind.fr(), "at least: " + kind.en()),
                    new Wording("rien de déclaré", "nothing declared"),
                    search.evidence().stream().map(Evidence::path).toList()));
        } else {
            Candidate nearest = search.candidates().get(0);
            collect(nearest.reasons(), nearest.who());
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
        return checks.stream()
                .flatMap(check -> check.evidence().stream())
                .map(Evidence::path)
                .distinct()
                .toList();
    }
}
