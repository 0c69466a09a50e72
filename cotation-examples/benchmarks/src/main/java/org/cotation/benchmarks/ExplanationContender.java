package org.cotation.benchmarks;

import org.cotation.engine.CotationEngine;
import org.cotation.engine.Detail;
import org.cotation.engine.Grid;
import org.cotation.explain.Explanation;
import org.cotation.profile.ApplicantProfile;

/** The library, asked for the reasons of every rule beside the score. Safe for use by several threads. */
final class ExplanationContender implements Contender<Explanation> {

    private final CotationEngine engine;
    private final Grid grid;
    private final LibraryContender scores;

    private ExplanationContender(CotationEngine engine, Grid grid) {
        this.engine = engine;
        this.grid = grid;
        scores = new LibraryContender(engine, grid, Population.AS_OF, Detail.FULL);
    }

    static ExplanationContender shipped() {
        CotationEngine engine = CotationEngine.load();
        return new ExplanationContender(engine, LibraryContender.shipped(engine));
    }

    @Override
    public Explanation score(ApplicantProfile profile) {
        return engine.explain(profile, grid, Population.AS_OF);
    }

    @Override
    public Tally tally(Explanation explanation) {
        return scores.tally(explanation.score());
    }
}
