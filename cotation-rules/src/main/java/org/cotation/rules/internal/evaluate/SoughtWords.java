package org.cotation.rules.internal.evaluate;

import java.util.List;
import org.cotation.explain.Reason;
import org.cotation.explain.Truth;
import org.cotation.message.Wording;
import org.cotation.profile.ProfileSchema;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Vocabulary;

/** Says in words whom or what a rule looks for. */
final class SoughtWords {

    private SoughtWords() {}

    /** Where the person or thing stands in the profile; for one that always stands there, the name of its kind. */
    static String path(Fact fact) {
        Derived<Boolean> presence = fact.presence();
        if (!presence.missing().isEmpty()) {
            return presence.missing().get(0);
        }
        return presence.evidence().isEmpty()
                ? fact.getClass().getSimpleName()
                : presence.evidence().get(0).path();
    }

    static Wording who(String path, FactType sought, Fact fact) {
        return ProfileSchema.find(path).isPresent() && path.endsWith("]")
                ? ProfileSchema.labelOf(path)
                : Vocabulary.find(fact.getClass().getSimpleName())
                        .map(FactType::label)
                        .orElse(sought.label());
    }

    /** The reading adopted says nothing of the request, unless it is what closes the way. */
    static List<Reason> settled(Truth truth) {
        return truth == Truth.TRUE
                ? List.of()
                : List.of(new Reason.Check(
                        truth,
                        new Wording(
                                "une autre lecture du texte que celle qui est retenue",
                                "another reading of the text than the one adopted"),
                        new Wording("lecture retenue", "the reading adopted"),
                        List.of(),
                        List.of()));
    }

    /** A rule names its public by its code, so that the nearest is the one it looks for. */
    static Reason.Check recognised(Public wanted) {
        Verdict verdict = Verdict.of(wanted.presence());
        return new Reason.Check(
                verdict.truth(),
                new Wording(
                        "public reconnu : « " + wanted.label().fr() + " »",
                        "recognised public: “" + wanted.label().en() + "”"),
                switch (verdict.truth()) {
                    case TRUE -> new Wording("reconnu", "recognised");
                    case FALSE -> new Wording("non reconnu", "not recognised");
                    case UNKNOWN -> new Wording("pas encore décidé", "not decided yet");
                },
                verdict.evidence(),
                verdict.missing());
    }

    /** That the person or thing is there, where nobody knows. */
    static Reason.Check presence(Wording who, Verdict presence) {
        return new Reason.Check(
                Truth.UNKNOWN,
                new Wording("il y a bien " + who.fr(), "there is " + who.en()),
                new Wording("inconnu", "unknown"),
                presence.evidence(),
                presence.missing());
    }

    /** The contrary of a condition on a public: what must not be recognised. */
    static Reason.Check contrary(Reason.Check check) {
        return new Reason.Check(
                check.truth().negated(),
                new Wording(
                        "pas de " + check.condition().fr(),
                        "no " + check.condition().en()),
                check.actual(),
                check.evidence(),
                check.missing());
    }
}
