package org.cotation.rules.internal.engine;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
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
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.GridPlace;
import org.cotation.rules.internal.prepared.PreparedForm.Trust;
import org.cotation.rules.internal.timeline.Timelines;
import org.cotation.rules.internal.whatif.WhatIfs;
import org.cotation.score.PriorityScore;

/** What both engines share: how grids are loaded and territories chosen. They differ in how rules are decided. */
public abstract class DroolsEngine implements CotationEngine {

    DroolsEngine() {}

    /** How the rules of a grid are decided. */
    abstract Decider decider(LoadedGrid grid);

    @Override
    public final GridCatalogue builtInGrids() {
        return BuiltInGrids.catalogue();
    }

    @Override
    public final Grid open(Path folderOrZip, GridCatalogue uses) {
        return VersionLoader.alone(GridPlace.read(folderOrZip), uses);
    }

    @Override
    public final Grid open(Path folderOrZip, GridCatalogue uses, LocalDate day) {
        GridPlace place = GridPlace.read(folderOrZip);
        return place.alone()
                ? VersionLoader.alone(place, uses)
                : VersionLoader.all(place, uses).inForce(day);
    }

    @Override
    public final GridVersions openVersions(Path folderOrZip, GridCatalogue uses) {
        return VersionLoader.all(GridPlace.read(folderOrZip), uses);
    }

    @Override
    public final Grid open(String folder, ClassLoader loader, GridCatalogue uses) {
        return GridLoader.load(GridFiles.read(folder, loader), uses);
    }

    @Override
    public final byte[] prepare(Grid grid) {
        return PreparedGrids.prepare(loaded(grid));
    }

    @Override
    public final Grid openPrepared(Path file, GridCatalogue uses) {
        return PreparedGrids.load(file, uses);
    }

    @Override
    public final Grid openPrepared(Path file, Path folderOrZip, GridCatalogue uses) {
        LoadedGrid grid = PreparedGrids.load(file, uses);
        PreparedGrids.refuseOther(file.toString(), grid, GridPlace.read(folderOrZip));
        return grid;
    }

    @Override
    public final Grid openPrepared(String name, InputStream prepared, GridCatalogue uses) {
        return PreparedGrids.load(name, prepared, uses, Trust.ONLY_IF_SOUND);
    }

    @Override
    public final PriorityScore score(ApplicantProfile profile, Grid grid, LocalDate asOf, Detail detail) {
        return scorer(profile, grid, asOf).with(detail).score(profile);
    }

    @Override
    public final Explanation explain(ApplicantProfile profile, Grid grid, LocalDate asOf) {
        Scorer scorer = scorer(profile, grid, asOf);
        Trace trace = scorer.trace(profile);
        return Explainer.explain(scorer.grid(), trace, OpenPoints.of(scorer, profile, trace));
    }

    @Override
    public final WhatIf whatIf(ApplicantProfile profile, Grid grid, LocalDate asOf) {
        Scorer scorer = scorer(profile, grid, asOf);
        return WhatIfs.of(
                loaded(grid).subject(asOf, scorer.with(Detail.STATUSES)::score), profile, scorer.score(profile));
    }

    @Override
    public final Timeline timeline(ApplicantProfile profile, GridVersions versions, LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return Timelines.of(
                profile,
                versions.all().stream()
                        .map(grid -> loaded(grid)
                                .version(day -> scorer(profile, grid, day).score(profile), day -> scorer(
                                                profile, grid, day)
                                        .with(Detail.STATUSES)
                                        .score(profile)))
                        .toList(),
                from,
                to);
    }

    private Scorer scorer(ApplicantProfile profile, Grid grid, LocalDate asOf) {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(asOf, "asOf");
        LoadedGrid loaded = loaded(grid);
        return new Scorer(loaded, asOf, decider(loaded));
    }

    private static LoadedGrid loaded(Grid grid) {
        if (!(grid instanceof LoadedGrid loaded)) {
            throw new IllegalArgumentException(
                    "The grid was not loaded by this engine.\nLoad it with open() or take it from builtInGrids().");
        }
        return loaded;
    }

    @Override
    public final TerritoryScores scoreAll(ApplicantProfile profile, GridCatalogue catalogue, LocalDate asOf) {
        return new Territories(this, catalogue, asOf).score(profile);
    }
}
