package org.cotation.rules.kit.laws;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.cotation.message.Wording;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.internal.Rewriting;
import org.cotation.rules.internal.footprint.Footprints;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.kit.Background;
import org.cotation.rules.kit.Request;
import org.cotation.rules.kit.Told;

/** Requests that must have the same score. */
final class EqualityLaws {

    private static final Wording UNREAD = new Wording(
            "deux demandes qui ne diffèrent que par des faits qu'aucune règle ne lit ont la même note.",
            "two requests that differ only in facts that no rule reads have the same score.");
    private static final Wording PROHIBITED = new Wording(
            "sexe, nationalité, situation de famille et lieu de résidence ne changent rien à la note.",
            "sex, nationality, family situation and place of residence change nothing of the score.");
    private static final Wording COMMUNES = new Wording(
            "la même demande a la même note dans toutes les communes.",
            "the same request has the same score in every commune.");

    private EqualityLaws() {}

    static void unread(Trial trial) {
        Set<String> read = read(trial);
        trial.hold(
                UNREAD,
                trial.requests(Trial.open(), 1),
                request -> same(
                        trial,
                        request,
                        Background.except(read, request.profile(), request.chance()),
                        new Wording("D'autres réponses que rien ne lit", "Other answers, which nothing reads")));
    }

    /** What the rules read, and what is read beside them: the assessments, and the boxes of a declared family. */
    private static Set<String> read(Trial trial) {
        Set<String> read = new LinkedHashSet<>(List.of("assessments", "declaredSituations"));
        Stream.concat(trial.grid().publicRules().stream(), trial.grid().ownRules().stream())
                .forEach(compiled -> {
                    read.addAll(Footprints.of(compiled.rule()));
                    if (compiled.rule().conclusion() instanceof Conclusion.Awaits awaits) {
                        read.add(Footprints.any(awaits.awaited()));
                    }
                });
        return read;
    }

    static void prohibitedGrounds(Trial trial) {
        trial.hold(
                PROHIBITED,
                trial.requests(Trial.open(), 1),
                request -> same(
                        trial,
                        request,
                        Background.ofAnotherPerson(request.profile(), request.chance()),
                        new Wording(
                                "Une autre personne, dans la même situation", "Another person in the same situation")));
    }

    static void communes(Trial trial) {
        List<String> communes = new ArrayList<>(trial.grid().info().territory().communes());
        communes.addAll(List.of("75056", "2A004"));
        trial.hold(
                COMMUNES,
                trial.requests(Trial.open(), 1),
                request -> same(
                        trial,
                        request,
                        elsewhere(request.profile(), communes, request.chance()),
                        new Wording("D'autres communes", "Other communes")));
    }

    private static ApplicantProfile elsewhere(
            ApplicantProfile profile, List<String> communes, SplittableRandom random) {
        Answer<String> one = Answer.declared(communes.get(random.nextInt(communes.size())));
        return Rewriting.of(profile, (place, before) -> switch (place.path()) {
            case "currentHousing.commune" -> one;
            case "sought.communes" -> Answer.declared(List.of(one));
            default -> before;
        });
    }

    private static Optional<Wording> same(Trial trial, Request request, ApplicantProfile other, Wording cause) {
        return Trial.unlike(Told.of(trial.score(request)), Told.of(trial.score(request.with(other))), cause);
    }
}
