package org.cotation.json;

import java.time.LocalDate;
import java.util.List;
import org.cotation.score.Blocker;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Cumulation;
import org.cotation.score.Exclusion;
import org.cotation.score.FactValue;
import org.cotation.score.FamilyScore;
import org.cotation.score.GridReference;
import org.cotation.score.Orientation;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicKind;
import org.cotation.score.PublicStatus;
import org.cotation.score.Totals;
import org.cotation.score.Verification;
import org.jspecify.annotations.Nullable;

/** Reads what became of a request, operation by operation: the inverse of {@link ScoreTree}. For one document. */
final class ScoreReader {

    private final FactReader facts;
    private List<PublicFinding> publics = List.of();
    private List<Exclusion> exclusions = List.of();
    private List<CriterionScore> criteria = List.of();
    private List<FamilyScore> families = List.of();
    private List<Orientation> orientations = List.of();
    private @Nullable Totals totals;

    ScoreReader(FactReader facts) {
        this.facts = facts;
    }

    /** Reads the results of one operation. */
    void read(Operation operation, Fields step) {
        switch (operation) {
            case PUBLICS -> publics = step.each("results", this::finding);
            case EXCLUSIONS -> exclusions = step.each("results", this::exclusion);
            case CRITERIA -> criteria = step.each("results", this::criterion);
            case FAMILIES -> families = step.each("results", ScoreReader::family);
            case TOTAL -> totals = totals(step);
            case ORIENTATIONS -> orientations = step.each("results", this::orientation);
        }
    }

    PriorityScore score(LocalDate asOf, GridReference grid) {
        Outcome outcome =
                totals == null ? new Outcome.OutsideScoring() : new Outcome.Scored(totals, families, criteria);
        return new PriorityScore(asOf, grid, outcome, exclusions, publics, orientations);
    }

    private static @Nullable Totals totals(Fields fields) {
        if (fields.isNull("total")) {
            fields.skip(
                    "total",
                    "confirmedTotal",
                    "possibleTotal",
                    "lowestPossibleTotal",
                    "possibleTotalsExact",
                    "floored");
            return null;
        }
        return new Totals(
                fields.number("total"),
                fields.number("confirmedTotal"),
                fields.figure("possibleTotal"),
                fields.figure("lowestPossibleTotal"),
                fields.flag("possibleTotalsExact"),
                fields.flag("floored"));
    }

    private PublicFinding finding(Fields fields) {
        return new PublicFinding(
                fields.text("code"),
                fields.wording("label"),
                fields.word("kind", PublicKind.class),
                fields.constant("status", PublicStatus.class),
                verification(fields),
                fields.textOrNone("legalBasis"),
                fields.textOrNone("proof"),
                fields.each("evidence", facts::evidence),
                fields.paths("missing"),
                fields.textOrNone("awaiting"),
                fields.each("blockedBy", ScoreReader::blocker));
    }

    private static Verification verification(Fields fields) {
        if (fields.isNull("verification")) {
            fields.skip("verification");
            return Verification.NOT_APPLICABLE;
        }
        return fields.constant("verification", Verification.class);
    }

    private Exclusion exclusion(Fields fields) {
        return new Exclusion(
                fields.text("code"),
                fields.wording("label"),
                fields.constant("status", PublicStatus.class),
                fields.textOrNone("legalBasis"),
                fields.each("evidence", facts::evidence),
                fields.paths("missing"));
    }

    private CriterionScore criterion(Fields fields) {
        return new CriterionScore(
                fields.text("code"),
                fields.wording("label"),
                fields.text("family"),
                fields.constant("status", CriterionStatus.class),
                fields.number("points"),
                fields.figure("units"),
                fields.wordingOrNone("counted"),
                fields.figure("worth"),
                fields.textOrNone("legalBasis"),
                fields.textOrNone("proof"),
                fields.each("evidence", facts::evidence),
                fields.paths("missing"),
                fields.each("blockedBy", ScoreReader::blocker));
    }

    private static FamilyScore family(Fields fields) {
        return new FamilyScore(
                fields.text("code"),
                fields.wording("label"),
                fields.word("cumulation", Cumulation.class),
                fields.figure("cap"),
                fields.number("points"),
                fields.flag("capped"));
    }

    private Orientation orientation(Fields fields) {
        return new Orientation(
                fields.text("code"),
                fields.wording("label"),
                fields.textOrNone("place"),
                deadline(fields),
                fields.textOrNone("legalBasis"),
                fields.each("evidence", facts::evidence));
    }

    private static FactValue deadline(Fields fields) {
        if (!fields.has("deadline") || fields.isNull("deadline")) {
            return new FactValue.Nothing();
        }
        return new FactValue.Day(fields.date("deadline"));
    }

    private static Blocker blocker(Fields fields) {
        return new Blocker(fields.wording("condition"), fields.wording("actual"), fields.paths("paths"));
    }
}
