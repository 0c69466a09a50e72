package org.cotation.text;

import java.util.List;
import org.cotation.explain.Concern;
import org.cotation.explain.Explanation;
import org.cotation.explain.Reason;
import org.cotation.explain.Reason.Asks;
import org.cotation.explain.Reason.Candidate;
import org.cotation.explain.RuleReasons;
import org.cotation.explain.Truth;
import org.cotation.message.Wording;
import org.cotation.score.CriterionScore;
import org.cotation.score.Exclusion;
import org.cotation.score.PublicFinding;

/** Says why, condition by condition: what the rule asks, what the request says, and whether that is enough. */
final class ReasonTree implements Why {

    /** Of many persons or things that do not fit, the nearest are told; the others would say the same again. */
    private static final int CANDIDATES_TOLD = 3;

    private final Explanation explanation;
    private final Speech speech;
    private final ReasonWords words;
    private final ChoiceWords choices;

    ReasonTree(Explanation explanation, Speech speech, ReasonWords words) {
        this.explanation = explanation;
        this.speech = speech;
        this.words = words;
        this.choices = new ChoiceWords(speech);
    }

    @Override
    public boolean notRecognised(PublicFinding found, Page page) {
        if (found.blockedBy().isEmpty()) {
            return false;
        }
        List<RuleReasons> rules = explanation.rules(Concern.PUBLIC, found.code());
        write(rules, page);
        return !rules.isEmpty();
    }

    @Override
    public void notMet(CriterionScore criterion, Page page) {
        write(explanation.rules(Concern.CRITERION, criterion.code()), page);
    }

    @Override
    public void open(PublicFinding found, Page page) {
        decide(Concern.PUBLIC, found.code(), page);
        write(
                explanation.rules(Concern.PUBLIC, found.code()).stream()
                        .filter(rule -> rule.truth() == Truth.UNKNOWN)
                        .toList(),
                page);
    }

    @Override
    public void open(CriterionScore criterion, Page page) {
        decide(Concern.CRITERION, criterion.code(), page);
        write(
                explanation.rules(Concern.CRITERION, criterion.code()).stream()
                        .filter(rule -> rule.truth() == Truth.UNKNOWN)
                        .toList(),
                page);
    }

    @Override
    public void open(Exclusion exclusion, Page page) {
        decide(Concern.EXCLUSION, exclusion.code(), page);
    }

    private void decide(Concern concern, String code, Page page) {
        explanation.open(concern, code).ifPresent(point -> choices.write(point, page));
    }

    private void write(List<RuleReasons> rules, Page page) {
        if (rules.size() == 1) {
            rules.get(0).reasons().forEach(reason -> write(reason, 1, page));
            return;
        }
        for (RuleReasons rule : rules) {
            page.point(1, speech.labelled(way(rule.truth()), speech.quoted(speech.own(rule.label()))));
            rule.reasons().forEach(reason -> write(reason, 2, page));
        }
    }

    private String way(Truth truth) {
        return switch (truth) {
            case TRUE -> speech.say("Voie remplie", "Way that is met");
            case FALSE -> speech.say("Voie non remplie", "Way that is not met");
            case UNKNOWN -> speech.say("Voie à déterminer", "Way to be determined");
        };
    }

    private void write(Reason reason, int depth, Page page) {
        if (reason instanceof Reason.Check check) {
            page.point(depth, words.reason(check.condition(), check.actual()) + " — " + met(check.truth()));
        } else if (reason instanceof Reason.AllOf all) {
            page.point(depth, speech.say("Toutes ces conditions à la fois", "All of these conditions") + suffix(all));
            all.parts().forEach(part -> write(part, depth + 1, page));
        } else if (reason instanceof Reason.AnyOf any) {
            page.point(
                    depth,
                    speech.say("L'une de ces conditions suffit", "One of these conditions is enough") + suffix(any));
            any.parts().forEach(part -> write(part, depth + 1, page));
        } else if (reason instanceof Reason.Search search) {
            write(search, depth, page);
        }
    }

    private String suffix(Reason reason) {
        return " — " + met(reason.truth()) + speech.say(" :", ":");
    }

    private String met(Truth truth) {
        return switch (truth) {
            case TRUE -> speech.say("rempli", "met");
            case FALSE -> speech.say("non rempli", "not met");
            case UNKNOWN -> speech.say("à déterminer", "to be determined");
        };
    }

    private void write(Reason.Search search, int depth, Page page) {
        String kind = speech.of(search.kind());
        String asked = search.asks() == Asks.ONE
                ? speech.say("Il faut " + kind, "Needed: " + kind)
                : speech.say("Il ne faut " + none(search.kind()), "Needed: no " + withoutArticle(kind));
        if (search.candidates().isEmpty()) {
            page.point(
                    depth,
                    asked
                            + speech.say(
                                    " ; dans la demande : rien de déclaré — ", "; in the request: nothing declared — ")
                            + met(search.truth()));
            return;
        }
        page.point(depth, asked + " — " + met(search.truth()) + speech.say(" :", ":"));
        search.candidates().stream().limit(CANDIDATES_TOLD).forEach(candidate -> write(candidate, depth + 1, page));
        int others = search.candidates().size() - CANDIDATES_TOLD;
        if (others > 0) {
            page.point(
                    depth + 1,
                    others == 1
                            ? speech.say(
                                    "un autre, plus éloigné des conditions", "one other, further from the conditions")
                            : speech.say(
                                    speech.number(others) + " autres, plus éloignés des conditions",
                                    speech.number(others) + " others, further from the conditions"));
        }
    }

    private void write(Candidate candidate, int depth, Page page) {
        page.point(depth, Speech.capital(speech.of(candidate.who())) + " — " + fits(candidate.truth()));
        candidate.reasons().forEach(reason -> write(reason, depth + 1, page));
    }

    private String fits(Truth truth) {
        return switch (truth) {
            case TRUE -> speech.say("répond aux conditions", "meets the conditions");
            case FALSE -> speech.say("ne répond pas aux conditions", "does not meet the conditions");
            case UNKNOWN -> speech.say("à déterminer", "to be determined");
        };
    }

    /** « une personne à charge » gives « aucune personne à charge ». */
    private static String none(Wording kind) {
        return kind.fr().startsWith("une ")
                ? "aucune " + kind.fr().substring(4)
                : kind.fr().startsWith("un ") ? "aucun " + kind.fr().substring(3) : "pas " + kind.fr();
    }

    private static String withoutArticle(String kind) {
        return kind.replaceFirst("^(a|an|the) ", "");
    }
}
