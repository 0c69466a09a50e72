package org.cotation.rules.kit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotation.engine.Grid;
import org.cotation.explain.Timeline;
import org.cotation.json.ScoreJson;
import org.cotation.message.Wording;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.internal.Rewriting;
import org.cotation.rules.kit.Request;
import org.cotation.rules.kit.Told;
import org.cotation.score.PriorityScore;

/** What a score must not depend on: the run, the order of what is written, and the day, where nothing happens. */
final class OrderLaws {

    private static final int DAYS = 40;

    private static final Wording DETERMINISM = new Wording(
            "la même demande, la même grille et la même date donnent la même note.",
            "the same request, grid and date give the same score.");
    private static final Wording FACTS = new Wording(
            "l'ordre des personnes, des propositions et des ressources ne change rien.",
            "the order of persons, offers and resources changes nothing.");
    private static final Wording RULES = new Wording(
            "l'ordre des fichiers et des règles ne change rien.", "the order of files and rules changes nothing.");
    private static final Wording DATES = new Wording(
            "entre deux étapes du calendrier d'une demande, sa note ne change pas.",
            "between two steps of the timeline of a request its score does not change.");

    private OrderLaws() {}

    static void determinism(Trial trial) {
        Grid again = trial.engine().open(trial.laws().folder(), trial.laws().uses());
        trial.hold(
                DETERMINISM,
                trial.requests(Trial.open(), 2),
                request -> Trial.unlike(
                        ScoreJson.write(trial.score(request)),
                        ScoreJson.write(trial.engine().score(request.profile(), again, request.asOf())),
                        new Wording("Calculée deux fois", "Computed twice")));
    }

    static void orderOfFacts(Trial trial) {
        trial.hold(
                FACTS,
                trial.requests(Trial.open(), 1),
                request -> Trial.unlike(
                        Told.ofDeclared(trial.score(request)),
                        Told.ofDeclared(trial.score(request.with(reversed(request.profile())))),
                        new Wording("Dans l'ordre inverse", "In reverse order")));
    }

    private static ApplicantProfile reversed(ApplicantProfile profile) {
        return Rewriting.of(profile, (place, before) -> {
            if (before instanceof Answer.Given<?> given && given.value() instanceof List<?> list) {
                List<Object> turned = new ArrayList<>(list);
                Collections.reverse(turned);
                return new Answer.Given<>(turned, given.status());
            }
            return before;
        });
    }

    static void orderOfFilesAndRules(Trial trial) {
        Grid turned = TurnedGrid.of(trial.laws());
        trial.hold(
                RULES,
                trial.requests(Trial.open(), 1),
                request -> Trial.unlike(
                        Trial.gist(trial.score(request)),
                        Trial.gist(trial.engine().score(request.profile(), turned, request.asOf())),
                        new Wording("Règles et fichiers en ordre inverse", "Rules and files in reverse order")));
    }

    static void dates(Trial trial) {
        trial.hold(DATES, trial.requests(Trial.open(), 30), request -> changed(trial, request));
    }

    private static Optional<Wording> changed(Trial trial, Request request) {
        LocalDate from = request.asOf();
        Set<LocalDate> steps =
                trial.engine().timeline(request.profile(), trial.grid(), from, from.plusDays(DAYS)).steps().stream()
                        .map(Timeline.Step::date)
                        .collect(Collectors.toSet());
        String before = told(trial, request, from);
        for (LocalDate day = from.plusDays(1); !day.isAfter(from.plusDays(DAYS)); day = day.plusDays(1)) {
            String after = told(trial, request, day);
            if (!steps.contains(day)) {
                Optional<Wording> change = Trial.unlike(
                        before,
                        after,
                        new Wording("Le " + day + ", qui n'est pas une étape", "On " + day + ", which is no step"));
                if (change.isPresent()) {
                    return change;
                }
            }
            before = after;
        }
        return Optional.empty();
    }

    private static String told(Trial trial, Request request, LocalDate day) {
        PriorityScore score = trial.engine().score(request.profile(), trial.grid(), day);
        return Told.of(score);
    }
}
