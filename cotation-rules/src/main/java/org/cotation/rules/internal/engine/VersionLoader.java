package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridException;
import org.cotation.engine.GridVersions;
import org.cotation.message.Diagnostic;
import org.cotation.message.Wording;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.GridPlace;
import org.cotation.rules.internal.grid.GridPlace.Version;
import org.cotation.rules.internal.grid.VersionFindings;

/** Loads what stands at a place: a grid, or every version of one. */
final class VersionLoader {

    private VersionLoader() {}

    /** The grid that stands alone at a place; a place with several versions is refused, since there is no date to choose by. */
    static Grid alone(GridPlace place, GridCatalogue uses) {
        if (!place.alone()) {
            String folders = String.join(
                    ", ", place.versions().stream().map(Version::folder).toList());
            throw new GridException(
                    place.name(),
                    List.of(new Diagnostic(
                            GridFiles.MANIFEST,
                            1,
                            1,
                            FindingCode.SEVERAL_VERSIONS.code(),
                            new Wording(
                                    "ce dossier tient plusieurs versions (" + folders
                                            + "). Donnez le dossier de l'une d'elles, ou une date pour choisir.",
                                    "this folder holds several versions (" + folders
                                            + "). Give the folder of one of them, or a date to choose by."))));
        }
        return GridLoader.load(place.versions().get(0).files(), uses);
    }

    /** Every version; throws with the findings of all of them. */
    static GridVersions all(GridPlace place, GridCatalogue uses) {
        List<Grid> grids = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>(VersionFindings.of(place).faults());
        for (Version version : place.versions()) {
            try {
                grids.add(GridLoader.load(version.files(), uses));
            } catch (GridException unsound) {
                unsound.diagnostics().stream().map(version::inPlace).forEach(diagnostics::add);
            }
        }
        if (!diagnostics.isEmpty()) {
            throw new GridException(place.name(), diagnostics.stream().sorted().toList());
        }
        return GridVersions.of(grids);
    }
}
