package org.cotation.rules.reload;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridVersions;
import org.cotation.rules.internal.check.Inspection;

/**
 * A grid that follows its folder while a service runs. What is edited there is served once it is sound, that is, without
 * any finding of severity error, and once the files have stayed the same for a while; until then the grid before it is,
 * and {@link #state()} and the listener say why. A folder that vanishes or cannot be read is no other matter.
 *
 * <p>A grid taken from a watch never changes: a score under way ends on the grid that it began with. Ask again for each
 * request. Safe for use by several threads; asking never waits for a load. A thread that is interrupted looks and loads to
 * the end all the same, and stays interrupted.
 *
 * <pre>{@code
 * try (GridWatch watch = GridWatch.open(folder)) {
 *     PriorityScore score = engine.score(profile, watch.grid(day), day);
 *     watch.state(); // what is served, since when, and what was refused last, with its report
 * }
 * }</pre>
 */
public final class GridWatch implements AutoCloseable {

    private final Watch<GridVersions, GridContent> watch;

    private GridWatch(Watch<GridVersions, GridContent> watch) {
        this.watch = watch;
    }

    /**
     * Loads a grid and follows it in the usual way.
     *
     * @param folderOrZip the folder or zip file of the grid, or one that holds a folder for each version
     * @throws org.cotation.engine.GridException if the grid is not sound: there is nothing to serve yet
     */
    public static GridWatch open(Path folderOrZip) {
        return open(folderOrZip, WatchSettings.usual(), new WatchListener<>() {});
    }

    /**
     * Loads a grid and follows it.
     *
     * @param folderOrZip the folder or zip file of the grid, or one that holds a folder for each version
     * @param settings how to look
     * @param listener who hears what happens
     * @throws org.cotation.engine.GridException if the grid is not sound: there is nothing to serve yet
     * @throws java.util.concurrent.RejectedExecutionException if the executor of the settings is shut down
     */
    public static GridWatch open(Path folderOrZip, WatchSettings settings, WatchListener<GridVersions> listener) {
        Source source = new Source(folderOrZip, settings.uses());
        return new GridWatch(new Watch<>(folderOrZip.toString(), source, settings, listener));
    }

    private record Source(Path place, GridCatalogue uses) implements Watch.Source<GridVersions, GridContent> {

        @Override
        public GridContent read() {
            return GridContent.read(place);
        }

        @Override
        public Watch.Attempt<GridVersions> load(GridContent content) {
            Inspection inspection = content.inspect(uses);
            boolean sound = inspection.report().sound();
            return new Watch.Attempt<>(
                    sound ? List.of(GridVersions.of(inspection.grids())) : List.of(), List.of(inspection.report()));
        }
    }

    /**
     * The grid for a day: the one that stands alone, or the version in force.
     *
     * @param day the date of the evaluation
     * @throws org.cotation.engine.NotInForceException if no version is in force on that day
     */
    public Grid grid(LocalDate day) {
        GridVersions versions = state().served();
        return versions.all().size() == 1 ? versions.all().get(0) : versions.inForce(day);
    }

    /** What is served, since when, and what was refused last. */
    public WatchState<GridVersions> state() {
        return watch.state();
    }

    /**
     * Looks now, in the calling thread, without waiting for the files to be quiet; what was refused is tried again. Does
     * nothing once the watch is closed.
     *
     * @return what is served then
     */
    public WatchState<GridVersions> refresh() {
        return watch.refresh();
    }

    /**
     * Stops looking, after the look in progress if there is one. What is served stays so: a closed watch goes on answering.
     * Closing again does nothing.
     */
    @Override
    public void close() {
        watch.close();
    }
}
