package org.cotation.engine;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import org.cotation.explain.Addressee;
import org.cotation.explain.Explanation;
import org.cotation.explain.ScoreChange;
import org.cotation.explain.Timeline;
import org.cotation.explain.WhatIf;
import org.cotation.profile.ApplicantProfile;
import org.cotation.record.Replay;
import org.cotation.record.ScoreRecord;
import org.cotation.score.PriorityScore;

/**
 * Scores requests for social housing (<em>cotation de la demande</em>, CCH L.441-2-8, R.441-2-10 11°).
 *
 * <p>An engine is safe for use by several threads and holds nothing that must be closed. It reads no clock: the date of
 * the evaluation is given. The same profile, grid and date always give an equal result.
 *
 * <p>A thread that is interrupted scores and loads to the end all the same, and stays interrupted: an engine never waits,
 * and a score is never half one. Whoever wants to stop asks for no more scores.
 *
 * <pre>{@code
 * CotationEngine engine = CotationEngine.load();
 * Grid grid = engine.builtInGrids().find("cahc-2022").orElseThrow();
 * PriorityScore score = engine.score(profile, grid, LocalDate.of(2026, 6, 15));
 *
 * Explanation why = engine.explain(profile, grid, score.asOf());
 * String forThePerson = ExplanationText.render(why, Addressee.APPLICANT, Language.FR);
 * }</pre>
 */
public interface CotationEngine {

    /**
     * The engine found on the class path.
     *
     * @throws IllegalStateException if there is none
     */
    static CotationEngine load() {
        return ServiceLoader.load(CotationEngine.class, CotationEngine.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No engine is on the class path.\nAdd the dependency org.cotation:cotation-rules."));
    }

    /** The grids shipped with the engine. */
    GridCatalogue builtInGrids();

    /**
     * Loads a grid from a folder or a zip file. The grids it uses are those shipped with the engine.
     *
     * @param folderOrZip the folder of the grid, or a zip file of it
     * @throws GridException if the grid is not sound; it carries every finding, with file and line. What cannot be read is
     *     one of them, whatever the reason: a folder that does not exist or may not be read, a file that is none, a disk
     *     that fails
     */
    default Grid open(Path folderOrZip) {
        return open(folderOrZip, builtInGrids());
    }

    /**
     * Loads a grid from a folder or a zip file.
     *
     * @param folderOrZip the folder of the grid, or a zip file of it
     * @param uses where the grids that it uses are found
     * @throws GridException if the grid is not sound; it carries every finding, with file and line
     */
    Grid open(Path folderOrZip, GridCatalogue uses);

    /**
     * Loads a grid that may stand in several versions, and picks the one in force on a day. A grid that stands alone is
     * taken whatever the day: its scores say where it is not in force.
     *
     * @param folderOrZip the folder or zip file of the grid, or one that holds a folder for each version
     * @param day the date of the evaluation
     * @throws GridException if a version is not sound, or if the versions do not fit together; it carries every finding
     * @throws NotInForceException if no version is in force on the day
     */
    default Grid open(Path folderOrZip, LocalDate day) {
        return open(folderOrZip, builtInGrids(), day);
    }

    /**
     * Loads a grid that may stand in several versions, and picks the one in force on a day. A grid that stands alone is
     * taken whatever the day: its scores say where it is not in force.
     *
     * @param folderOrZip the folder or zip file of the grid, or one that holds a folder for each version
     * @param uses where the grids that it uses are found
     * @param day the date of the evaluation
     * @throws GridException if a version is not sound, or if the versions do not fit together; it carries every finding
     * @throws NotInForceException if no version is in force on the day
     */
    Grid open(Path folderOrZip, GridCatalogue uses, LocalDate day);

    /**
     * Loads every version of a grid. The grids they use are those shipped with the engine.
     *
     * @param folderOrZip a folder or zip file that holds a folder for each version, or the grid itself, its only version
     * @throws GridException if a version is not sound, or if the versions do not fit together; it carries every finding
     */
    default GridVersions openVersions(Path folderOrZip) {
        return openVersions(folderOrZip, builtInGrids());
    }

    /**
     * Loads every version of a grid.
     *
     * @param folderOrZip a folder or zip file that holds a folder for each version, or the grid itself, its only version
     * @param uses where the grids that they use are found
     * @throws GridException if a version is not sound, or if the versions do not fit together; it carries every finding
     */
    GridVersions openVersions(Path folderOrZip, GridCatalogue uses);

    /**
     * Loads a grid from the class path.
     *
     * @param folder the resource folder of the grid, such as {@code grids/my-grid}
     * @param loader the class loader that finds it
     * @param uses where the grids that it uses are found
     * @throws GridException if the grid is not sound; it carries every finding, with file and line
     */
    Grid open(String folder, ClassLoader loader, GridCatalogue uses);

    /**
     * Prepares a grid: its texts and its compiled conditions, as one run of bytes to keep in a file. Loaded with
     * {@link #openPrepared(Path)}, it gives what the grid gives, without compiling anything again.
     *
     * <p>It is prepared for this version of the library and of Drools, and for nothing else: after an upgrade, prepare the
     * grid again from its folder. The same grid gives the same bytes on every machine.
     *
     * <p><strong>A prepared grid is code, and is trusted as a jar is</strong>, whereas a folder of rules is data that can do
     * nothing but score. Its digest tells damage, it is no signature. So it is loaded only where it is named: none is ever
     * looked for in a folder, nor taken for a grid where one is expected.
     *
     * @param grid a grid loaded by this engine; the readings that it adopts are kept
     */
    byte[] prepare(Grid grid);

    /**
     * Loads a prepared grid. The grids it uses are those shipped with the engine.
     *
     * <p>It holds code: load none that comes from where you would not take a jar. See {@link #prepare}.
     *
     * @param file what {@link #prepare} gave
     * @throws PreparedGridException if it is damaged, or was prepared by something else than this engine; it says what
     */
    default Grid openPrepared(Path file) {
        return openPrepared(file, builtInGrids());
    }

    /**
     * Loads a prepared grid.
     *
     * <p>It holds code: load none that comes from where you would not take a jar. See {@link #prepare}.
     *
     * @param file what {@link #prepare} gave
     * @param uses where the grids that it uses are found
     * @throws PreparedGridException if it is damaged, was prepared by something else than this engine, or uses grids that
     *     are not the same as when it was prepared; it says what
     */
    Grid openPrepared(Path file, GridCatalogue uses);

    /**
     * Loads a prepared grid, and refuses it where it is not that of a folder, as the folder is now.
     *
     * <p>It holds code: load none that comes from where you would not take a jar. See {@link #prepare}.
     *
     * @param file what {@link #prepare} gave
     * @param folderOrZip the folder or zip file of the grid, or one that holds a folder for each version
     * @param uses where the grids that it uses are found
     * @throws PreparedGridException as without the folder, or if the folder holds something else
     * @throws GridException if nothing in the folder can be read as a grid
     */
    Grid openPrepared(Path file, Path folderOrZip, GridCatalogue uses);

    /**
     * Loads a prepared grid from elsewhere, such as a resource of the class path.
     *
     * <p>It holds code: load none that comes from where you would not take a jar. See {@link #prepare}.
     *
     * @param name what to call it in messages
     * @param prepared what {@link #prepare} gave; it is read to its end and not closed
     * @param uses where the grids that it uses are found
     * @throws PreparedGridException if it is damaged, was prepared by something else than this engine, or uses grids that
     *     are not the same as when it was prepared; it says what
     */
    Grid openPrepared(String name, InputStream prepared, GridCatalogue uses);

    /**
     * Scores a request under a grid.
     *
     * @param profile the request
     * @param grid a grid loaded by this engine
     * @param asOf the date of the evaluation; outside the validity of the grid the score is computed all the same, and
     *     says that the grid is not in force
     * @throws UnknownFactsException if the engine cannot treat unknown facts; the default one can
     */
    default PriorityScore score(ApplicantProfile profile, Grid grid, LocalDate asOf) {
        return score(profile, grid, asOf, Detail.FULL);
    }

    /**
     * Scores a request under a grid and says no more than is asked: many times faster where nobody reads why not.
     *
     * @param profile the request
     * @param grid a grid loaded by this engine
     * @param asOf the date of the evaluation
     * @param detail how much the score says
     * @return what {@link #score(ApplicantProfile, Grid, LocalDate)} gives, without what the detail leaves out
     * @throws UnknownFactsException if the engine cannot treat unknown facts; the default one can
     */
    PriorityScore score(ApplicantProfile profile, Grid grid, LocalDate asOf, Detail detail);

    /**
     * Scores a request under a grid and says, for every rule, why it holds or not. It costs more than a score: ask for it
     * when somebody reads it.
     *
     * @param profile the request
     * @param grid a grid loaded by this engine
     * @param asOf the date of the evaluation
     * @return the score that {@link #score} gives, with the reasons
     * @throws UnknownFactsException if the engine cannot treat unknown facts; the default one can
     */
    Explanation explain(ApplicantProfile profile, Grid grid, LocalDate asOf);

    /**
     * Says what changed between two evaluations, and the points that each change accounts for. It scores the request some
     * times for each difference.
     *
     * @param before the first evaluation
     * @param after the second one
     * @return the causes, whose points add up exactly
     * @throws UnknownFactsException if the engine cannot treat unknown facts; the default one can
     */
    default ScoreChange compare(Evaluation before, Evaluation after) {
        return compare(before, after, Addressee.AGENT);
    }

    /**
     * Says what changed between two evaluations to who may read it. What is withheld is taken out before anything is
     * compared: the values, and for the commission the facts and conclusions themselves, which change together under one
     * neutral name.
     *
     * @param before the first evaluation
     * @param after the second one
     * @param addressee whom the comparison is for
     * @return the causes, whose points add up exactly whoever reads them
     * @throws UnknownFactsException if the engine cannot treat unknown facts; the default one can
     */
    default ScoreChange compare(Evaluation before, Evaluation after, Addressee addressee) {
        return Comparison.of(this, before, after, addressee);
    }

    /**
     * Scores a request and makes the record of it, to keep in its file: complete in itself, with only the facts that the
     * rules read.
     *
     * @param evaluation the request, the grid under the readings adopted, and the date
     * @throws UnknownFactsException if the engine cannot treat unknown facts; the default one can
     */
    default ScoreRecord recordOf(Evaluation evaluation) {
        return Recording.of(this, evaluation);
    }

    /**
     * Calculates a record again under a grid, with the readings and the date of the record, and says whether it holds.
     *
     * @param record the record
     * @param grid the grid of the record, or another version of it; its own readings do not count
     * @throws UnknownFactsException if the engine cannot treat unknown facts; the default one can
     */
    default Replay replay(ScoreRecord record, Grid grid) {
        return Replaying.of(this, record, grid);
    }

    /**
     * The same under the version of a grid that the record was made with; where it is not among those given, under the one
     * in force on the date of the record or, failing that, the last.
     *
     * @param record the record
     * @param versions the versions of its grid
     * @throws UnknownFactsException if the engine cannot treat unknown facts; the default one can
     */
    default Replay replay(ScoreRecord record, GridVersions versions) {
        return replay(record, Replaying.version(record, versions));
    }

    /**
     * The same under the grid of a catalogue that has the identifier of the record's.
     *
     * @param record the record
     * @param catalogue where the grid is found, in any of its versions
     * @throws UnknownGridException if the catalogue has no such grid
     * @throws UnknownFactsException if the engine cannot treat unknown facts; the default one can
     */
    default Replay replay(ScoreRecord record, GridCatalogue catalogue) {
        return replay(
                record,
                catalogue
                        .versions(record.score().grid().id())
                        .orElseThrow(() -> new UnknownGridException(
                                record.score().grid(),
                                catalogue.grids().stream()
                                        .map(known -> known.info().id())
                                        .distinct()
                                        .toList())));
    }

    /**
     * Finds what would change the score of a request: documents, answers and declarations that are the applicant's to
     * bring, each with the total that it would lead to. It scores the request some hundred times over.
     *
     * <p>Every answer to a yes or no and every code is tried. Of dates and amounts, enough are tried to find each bound at
     * which the score changes, to the day or the cent; an effect that exists for a single value between two bounds may be
     * missed, unless a rule names that value. Facts that do something only together are looked for within one rule, up to
     * three of them.
     *
     * @param profile the request
     * @param grid a grid loaded by this engine
     * @param asOf the date of the evaluation
     * @throws UnknownFactsException if the engine cannot treat unknown facts; the default one can
     */
    WhatIf whatIf(ApplicantProfile profile, Grid grid, LocalDate asOf);

    /**
     * Finds the days on which the score of a request changes, all facts staying as they are. Only days on which something
     * that a rule reads can change are scored; the steps are those that trying every day gives.
     *
     * @param profile the request
     * @param grid a grid loaded by this engine
     * @param from the first day
     * @param to the last day
     * @throws IllegalArgumentException if the last day comes before the first
     * @throws UnknownFactsException if the engine cannot treat unknown facts; the default one can
     */
    default Timeline timeline(ApplicantProfile profile, Grid grid, LocalDate from, LocalDate to) {
        return timeline(profile, GridVersions.of(List.of(grid)), from, to);
    }

    /**
     * The same over the dated versions of a grid: on each day the version in force scores the request, and the step says
     * so when another takes over. Where none is in force, the nearest earlier one stays, or the first.
     *
     * @param profile the request
     * @param versions the versions, loaded by this engine
     * @param from the first day
     * @param to the last day
     * @throws IllegalArgumentException if the last day comes before the first
     * @throws UnknownFactsException if the engine cannot treat unknown facts; the default one can
     */
    Timeline timeline(ApplicantProfile profile, GridVersions versions, LocalDate from, LocalDate to);

    /**
     * Scores a request in every territory that it names.
     *
     * @param profile the request
     * @param catalogue the grids to choose from
     * @param asOf the date of the evaluation
     */
    TerritoryScores scoreAll(ApplicantProfile profile, GridCatalogue catalogue, LocalDate asOf);
}
