package org.cotation.rules.laws;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Detail;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridVersions;
import org.cotation.engine.TerritoryScores;
import org.cotation.explain.Explanation;
import org.cotation.explain.Timeline;
import org.cotation.explain.WhatIf;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.Engines;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;
import org.cotation.score.Totals;

/** An engine with a fault in its scores, to break the laws that no grid can break; all else is sound. */
final class Bent implements CotationEngine {

    private static final CotationEngine SOUND = Engines.direct();

    /** A fault: what a sound engine is asked, and what becomes of its score. */
    interface Fault {
        PriorityScore score(CotationEngine sound, ApplicantProfile profile, Grid grid, LocalDate asOf);
    }

    private final Fault fault;

    Bent(Fault fault) {
        this.fault = fault;
    }

    /** The same score with points more, come from nowhere. */
    static PriorityScore plus(PriorityScore score, long points) {
        if (!(score.outcome() instanceof Outcome.Scored scored)) {
            return score;
        }
        Totals totals = scored.totals();
        return new PriorityScore(
                score.asOf(),
                score.grid(),
                new Outcome.Scored(
                        new Totals(
                                totals.total() + points,
                                totals.confirmed(),
                                totals.possible(),
                                totals.lowestPossible(),
                                totals.exact(),
                                totals.floored()),
                        scored.families(),
                        scored.criteria()),
                score.outside(),
                score.publics(),
                score.orientations());
    }

    @Override
    public byte[] prepare(Grid grid) {
        return SOUND.prepare(grid);
    }

    @Override
    public Grid openPrepared(Path file, GridCatalogue uses) {
        return SOUND.openPrepared(file, uses);
    }

    @Override
    public Grid openPrepared(Path file, Path folderOrZip, GridCatalogue uses) {
        return SOUND.openPrepared(file, folderOrZip, uses);
    }

    @Override
    public Grid openPrepared(String name, InputStream prepared, GridCatalogue uses) {
        return SOUND.openPrepared(name, prepared, uses);
    }

    @Override
    public PriorityScore score(ApplicantProfile profile, Grid grid, LocalDate asOf, Detail detail) {
        return fault.score(SOUND, profile, grid, asOf);
    }

    @Override
    public GridCatalogue builtInGrids() {
        return SOUND.builtInGrids();
    }

    @Override
    public Grid open(Path folderOrZip, GridCatalogue uses) {
        return SOUND.open(folderOrZip, uses);
    }

    @Override
    public Grid open(Path folderOrZip, GridCatalogue uses, LocalDate day) {
        return SOUND.open(folderOrZip, uses, day);
    }

    @Override
    public GridVersions openVersions(Path folderOrZip, GridCatalogue uses) {
        return SOUND.openVersions(folderOrZip, uses);
    }

    @Override
    public Grid open(String folder, ClassLoader loader, GridCatalogue uses) {
        return SOUND.open(folder, loader, uses);
    }

    @Override
    public Explanation explain(ApplicantProfile profile, Grid grid, LocalDate asOf) {
        return SOUND.explain(profile, grid, asOf);
    }

    @Override
    public WhatIf whatIf(ApplicantProfile profile, Grid grid, LocalDate asOf) {
        return SOUND.whatIf(profile, grid, asOf);
    }

    @Override
    public Timeline timeline(ApplicantProfile profile, GridVersions versions, LocalDate from, LocalDate to) {
        return SOUND.timeline(profile, versions, from, to);
    }

    @Override
    public TerritoryScores scoreAll(ApplicantProfile profile, GridCatalogue catalogue, LocalDate asOf) {
        return SOUND.scoreAll(profile, catalogue, asOf);
    }
}
