package org.cotation.explain;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotation.message.Wording;
import org.cotation.profile.Sensitivity;
import org.cotation.score.Blocker;
import org.cotation.score.CriterionScore;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.Exclusion;
import org.cotation.score.FactValue;
import org.cotation.score.Orientation;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.Statement;

/** Takes out of an explanation the values that stand at some paths, wherever they show. */
final class Redaction {

    private static final Wording WITHHELD = new Wording("non communiqué", "withheld");
    private static final Pattern THIRD_PARTY = Pattern.compile(
            "roommates\\[[0-9]+].*|coApplicant\\.contractSuspended|assessments\\[[0-9]+]\\.body|application\\.documents\\[[0-9]+]\\.verifiedBy");

    /** What names a situation by another name: the public assessed, the document that proves it. */
    private static final Pattern NAMES_A_SITUATION =
            Pattern.compile("(declaredSituations|assessments|application\\.documents)([.\\[].*)?");

    /** Nothing on those who are not of the household, and nothing on the health of the co-applicant. */
    static final Redaction OF_THIRD_PARTIES =
            new Redaction(path -> THIRD_PARTY.matcher(path).matches(), path -> path, false);

    /** Nothing sensitive: neither the value nor what it is about. A box ticked names a situation. */
    static final Redaction OF_SENSITIVE_FACTS = new Redaction(
            path -> Sensitivity.of(path).isPresent() || path.startsWith("declaredSituations"),
            path -> Evidence.PROTECTED,
            false);

    /** No value of the person; what the grid sets is no secret. */
    static final Redaction OF_VALUES = new Redaction(path -> !path.startsWith("parameters."), path -> path, true);

    private final Predicate<String> hidden;
    private final UnaryOperator<String> shownPath;
    private final boolean whole;

    /** Hides the values at some paths; all of them together, where the paths themselves are no secret. */
    private Redaction(Predicate<String> hidden, UnaryOperator<String> shownPath, boolean whole) {
        this.hidden = hidden;
        this.shownPath = shownPath;
        this.whole = whole;
    }

    Explanation of(Explanation explanation) {
        return new Explanation(
                score(explanation.score()),
                explanation.rules().stream().map(this::rule).toList(),
                explanation.open().stream()
                        .map(point -> point(point, explanation.score()))
                        .toList());
    }

    /**
     * What decides something, apart from what is not for this reader. The bounds of an answer are told beside the facts
     * that are known: where one of them is hidden, they could tell it.
     */
    private OpenPoint point(OpenPoint point, PriorityScore score) {
        boolean tells = evidence(point, score).map(Evidence::path).anyMatch(hidden);
        return new OpenPoint(
                point.concern(),
                point.code(),
                point.decisions().stream()
                        .filter(decision -> whole || (!tells && shows(decision, point)))
                        .map(decision -> whole ? unanswered(decision) : decision)
                        .toList(),
                point.complete()
                        && (whole
                                || (!tells
                                        && point.decisions().stream().allMatch(decision -> shows(decision, point)))));
    }

    private boolean shows(OpenPoint.Decision decision, OpenPoint point) {
        return decision.facts().stream()
                .noneMatch(fact ->
                        hidden.test(fact.path()) || fact.choices().stream().anyMatch(of -> another(of, point)));
    }

    /** Whether an answer is an assessment of another public, which may be one that this reader must not hear of. */
    private static boolean another(WhatIf.Choice choice, OpenPoint point) {
        return choice.from() instanceof FactValue.Several several
                && several.values().stream()
                        .anyMatch(value -> value instanceof FactValue.Code code
                                && !code.code().equals(point.code()));
    }

    /** Which facts decide, without the answers. */
    private static OpenPoint.Decision unanswered(OpenPoint.Decision decision) {
        return new OpenPoint.Decision(
                decision.found(),
                decision.facts().stream()
                        .map(fact -> new WhatIf.Fact(fact.path(), fact.label(), List.of()))
                        .toList());
    }

    private static Stream<Evidence> evidence(OpenPoint point, PriorityScore score) {
        return switch (point.concern()) {
            case CRITERION -> score.findCriterion(point.code()).stream().flatMap(one -> one.evidence().stream());
            case EXCLUSION ->
                score.outside().stream()
                        .filter(one -> one.code().equals(point.code()))
                        .flatMap(one -> one.evidence().stream());
            default -> score.findPublic(point.code()).stream().flatMap(one -> one.evidence().stream());
        };
    }

    /** A fact that is hidden, without its values where its path may show, otherwise told with all others like it. */
    Change of(Change change) {
        if (!(change instanceof Change.OfFact fact)) {
            return change;
        }
        boolean named = shownPath.apply(fact.path()).equals(fact.path());
        if (!named
                && (hidden.test(fact.path())
                        || NAMES_A_SITUATION.matcher(fact.path()).matches())) {
            return new Change.OfProtected();
        }
        return hidden.test(fact.path())
                ? new Change.OfFact(fact.path(), fact.label(), withheld(fact.before()), withheld(fact.after()))
                : fact;
    }

    private static Statement withheld(Statement statement) {
        return statement.value() instanceof FactValue.Nothing
                ? statement
                : new Statement(new FactValue.Withheld(), statement.status());
    }

    private PriorityScore score(PriorityScore score) {
        return new PriorityScore(
                score.asOf(),
                score.grid(),
                outcome(score.outcome()),
                score.outside().stream().map(this::exclusion).toList(),
                score.publics().stream().map(this::finding).toList(),
                score.orientations().stream().map(this::orientation).toList());
    }

    private Outcome outcome(Outcome outcome) {
        return outcome instanceof Outcome.Scored scored
                ? new Outcome.Scored(
                        scored.totals(),
                        scored.families(),
                        scored.criteria().stream().map(this::criterion).toList())
                : outcome;
    }

    private Exclusion exclusion(Exclusion exclusion) {
        return new Exclusion(
                exclusion.code(),
                exclusion.label(),
                exclusion.status(),
                exclusion.legalBasis(),
                evidence(exclusion.evidence()),
                paths(exclusion.missing()));
    }

    private PublicFinding finding(PublicFinding found) {
        return new PublicFinding(
                found.code(),
                found.label(),
                found.kind(),
                found.status(),
                found.verification(),
                found.legalBasis(),
                found.proof(),
                evidence(found.evidence()),
                paths(found.missing()),
                found.awaiting(),
                found.blockedBy().stream().map(this::blocker).toList());
    }

    private CriterionScore criterion(CriterionScore criterion) {
        return new CriterionScore(
                criterion.code(),
                criterion.label(),
                criterion.family(),
                criterion.status(),
                criterion.points(),
                criterion.units(),
                criterion.counted(),
                criterion.worth(),
                criterion.legalBasis(),
                criterion.proof(),
                evidence(criterion.evidence()),
                paths(criterion.missing()),
                criterion.blockedBy().stream().map(this::blocker).toList());
    }

    private Orientation orientation(Orientation orientation) {
        return new Orientation(
                orientation.code(),
                orientation.label(),
                orientation.place(),
                deadline(orientation),
                orientation.legalBasis(),
                evidence(orientation.evidence()));
    }

    /** A deadline tells the date that it runs from, which is hidden where any of what it rests on is. */
    private FactValue deadline(Orientation orientation) {
        boolean tells = orientation.deadline() instanceof FactValue.Day
                && orientation.evidence().stream().map(Evidence::path).anyMatch(hidden);
        return tells ? new FactValue.Withheld() : orientation.deadline();
    }

    private Blocker blocker(Blocker blocker) {
        return blocker.paths().stream().anyMatch(hidden)
                ? new Blocker(blocker.condition(), WITHHELD, paths(blocker.paths()))
                : blocker;
    }

    private RuleReasons rule(RuleReasons rule) {
        return new RuleReasons(
                rule.concern(),
                rule.code(),
                rule.label(),
                rule.truth(),
                reasons(rule.reasons()),
                rule.legalBasis(),
                rule.proof(),
                rule.sensitivity());
    }

    private List<Reason> reasons(Collection<Reason> reasons) {
        return reasons.stream().map(this::reason).toList();
    }

    private Reason reason(Reason reason) {
        if (reason instanceof Reason.AllOf all) {
            return new Reason.AllOf(all.truth(), reasons(all.parts()));
        }
        if (reason instanceof Reason.AnyOf any) {
            return new Reason.AnyOf(any.truth(), reasons(any.parts()));
        }
        if (reason instanceof Reason.Search search) {
            return new Reason.Search(
                    search.truth(),
                    search.asks(),
                    search.kind(),
                    search.candidates().stream().map(this::candidate).toList(),
                    evidence(search.evidence()));
        }
        return check((Reason.Check) reason);
    }

    private Reason.Candidate candidate(Reason.Candidate candidate) {
        return new Reason.Candidate(candidate.path(), candidate.who(), candidate.truth(), reasons(candidate.reasons()));
    }

    private Reason check(Reason.Check check) {
        boolean tells = check.missing().stream().anyMatch(hidden)
                || check.evidence().stream().map(Evidence::path).anyMatch(hidden);
        return new Reason.Check(
                check.truth(),
                check.condition(),
                tells ? WITHHELD : check.actual(),
                evidence(check.evidence()),
                paths(check.missing()));
    }

    /** The facts, those that are hidden without their value; several that show alike stand for one. */
    private List<Evidence> evidence(List<Evidence> evidence) {
        return Evidence.distinct(evidence.stream().map(this::fact).toList());
    }

    private Evidence fact(Evidence fact) {
        return hidden.test(fact.path()) && fact.status() != EvidenceStatus.PARAMETER
                ? new Evidence(shownPath.apply(fact.path()), new FactValue.Withheld(), fact.status())
                : fact;
    }

    private List<String> paths(List<String> paths) {
        return paths.stream()
                .map(path -> hidden.test(path) ? shownPath.apply(path) : path)
                .distinct()
                .toList();
    }
}
