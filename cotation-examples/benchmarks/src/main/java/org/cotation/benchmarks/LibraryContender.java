package org.cotation.benchmarks;

import java.time.LocalDate;
import org.cotation.benchmarks.Tally.Contribution;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Detail;
import org.cotation.engine.Grid;
import org.cotation.profile.ApplicantProfile;
import org.cotation.score.CriterionStatus;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;

/** The library through its public API, asked to say so much. Safe for use by several threads. */
public final class LibraryContender implements Contender<PriorityScore> {

    /** The grid that everything is measured on. */
    public static final String GRID = "cahc-2022";

    private final CotationEngine engine;
    private final Grid grid;
    private final LocalDate asOf;
    private final Detail detail;

    /** An engine and a grid that it loaded, at a date, and how much it has to say. */
    public LibraryContender(CotationEngine engine, Grid grid, LocalDate asOf, Detail detail) {
        this.engine = engine;
        this.grid = grid;
        this.asOf = asOf;
        this.detail = detail;
    }

    /** The default engine on the grid shipped. */
    public static LibraryContender shipped(Detail detail) {
        CotationEngine engine = CotationEngine.load();
        return new LibraryContender(engine, shipped(engine), Population.AS_OF, detail);
    }

    /** The grid shipped, as an engine loads it. */
    static Grid shipped(CotationEngine engine) {
        return engine.builtInGrids().find(GRID).orElseThrow();
    }

    @Override
    public PriorityScore score(ApplicantProfile profile) {
        return engine.score(profile, grid, asOf, detail);
    }

    @Override
    public Tally tally(PriorityScore score) {
        return new Tally(
                score.totals().orElseThrow().total(),
                score.criteria().stream()
                        .filter(criterion -> criterion.status() == CriterionStatus.AWARDED)
                        .map(criterion -> new Contribution(criterion.code(), criterion.points(), criterion.evidence()))
                        .toList(),
                score.publics().stream()
                        .filter(found -> found.status() == PublicStatus.RECOGNISED)
                        .map(PublicFinding::code)
                        .toList());
    }
}
