package org.cotation.rules.reload;

import java.nio.file.Path;
import org.cotation.engine.GridCatalogue;

/**
 * The grids of a service that follow their common folder: each folder or zip file in it is a grid, or the versions of one.
 * Hidden ones are passed over. The grids may use each other, and those that the settings name.
 *
 * <p>The catalogue moves as a whole: where one of its grids is not sound, or two of them apply to one commune on the same
 * days, the catalogue before it is served, so that no two grids of it ever disagree. A grid is compiled again only if it
 * changed, or one that it uses did. Safe for use by several threads; asking never waits for a load. A thread
 * that is interrupted looks and loads to the end all the same, and stays interrupted.
 */
public final class CatalogueWatch implements AutoCloseable {

    private final Watch<GridCatalogue, CatalogueContent> watch;

    private CatalogueWatch(Watch<GridCatalogue, CatalogueContent> watch) {
        this.watch = watch;
    }

    /**
     * Loads every grid of a folder and follows them.
     *
     * @param folder the folder that holds a folder or a zip file for each grid
     * @param settings how to look
     * @param listener who hears what happens
     * @throws org.cotation.engine.GridException if the grids are not all sound: there is nothing to serve yet
     * @throws java.util.concurrent.RejectedExecutionException if the executor of the settings is shut down
     */
    public static CatalogueWatch open(Path folder, WatchSettings settings, WatchListener<GridCatalogue> listener) {
        CatalogueSource source = new CatalogueSource(folder, settings.uses());
        return new CatalogueWatch(new Watch<>(folder.toString(), source, settings, listener));
    }

    /** The grids of the folder. */
    public GridCatalogue catalogue() {
        return state().served();
    }

    /** What is served, since when, and what was refused last. */
    public WatchState<GridCatalogue> state() {
        return watch.state();
    }

    /**
     * Looks now, in the calling thread, without waiting for the files to be quiet; what was refused is tried again. Does
     * nothing once the watch is closed.
     *
     * @return what is served then
     */
    public WatchState<GridCatalogue> refresh() {
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
