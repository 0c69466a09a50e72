package org.cotation.rules.reload;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Limits;
import org.cotation.rules.internal.check.Inspection;
import org.cotation.rules.internal.grid.GridPlace;
import org.cotation.rules.internal.grid.Manifest.Located;
import org.cotation.rules.internal.grid.ManifestReader;
import org.cotation.rules.internal.syntax.Findings;

/** Loads the grids of a folder, those that others use first. For one look at a time. */
final class CatalogueSource implements Watch.Source<GridCatalogue, CatalogueContent> {

    private final Path folder;
    private final GridCatalogue shared;
    private Map<Known, Inspection> known = new HashMap<>();

    CatalogueSource(Path folder, GridCatalogue shared) {
        this.folder = folder;
        this.shared = shared;
    }

    /** What a grid is made of: its content, and those that it uses as they are now. */
    private record Known(GridContent content, List<Grid> used) {}

    /** A grid that is still to be loaded, with what its manifests say. */
    private record Waiting(GridContent content, Set<String> ids, Set<String> uses) {}

    @Override
    public CatalogueContent read() {
        return CatalogueContent.read(folder);
    }

    @Override
    public Watch.Attempt<GridCatalogue> load(CatalogueContent content) {
        String name = folder.toString();
        if (!content.listed() || content.grids().isEmpty() || content.grids().size() > Limits.CATALOGUE) {
            return refused(
                    List.of(),
                    GridContent.refused(
                            name,
                            FindingCode.FOLDER_UNREADABLE,
                            "ce dossier ne peut pas être lu, ou ne contient aucune grille, ou plus de "
                                    + Limits.CATALOGUE + ". Il doit contenir un dossier ou un fichier zip par grille.",
                            "this folder cannot be read, or holds no grid, or more than " + Limits.CATALOGUE
                                    + ". It must hold a folder or a zip file for each grid."));
        }
        Map<Known, Inspection> loaded = new HashMap<>();
        List<Grid> grids = new ArrayList<>();
        List<CheckReport> reports = new ArrayList<>();
        try {
            for (Waiting next : inOrder(content.grids())) {
                GridCatalogue uses = usable(next.uses(), grids);
                Known key = new Known(next.content(), uses.grids());
                Inspection before = known.get(key);
                Inspection inspection = before == null ? next.content().inspect(uses) : before;
                reports.add(inspection.report());
                if (inspection.report().sound()) {
                    loaded.put(key, inspection);
                    grids.addAll(inspection.grids());
                }
            }
            known = loaded;
            return reports.stream().allMatch(CheckReport::sound)
                    ? new Watch.Attempt<>(List.of(GridCatalogue.of(grids)), reports)
                    : new Watch.Attempt<>(List.of(), reports);
        } catch (IllegalArgumentException rivals) {
            return refused(
                    reports,
                    GridContent.refused(
                            name,
                            FindingCode.VERSIONS_OVERLAP,
                            "deux grilles de ce dossier s'appliquent à la même commune aux mêmes jours, ou sont deux versions de la même. Terminez la validité de l'une avant que l'autre commence.",
                            "two grids of this folder apply to the same commune on the same days, or are two versions of one. End the validity of one before the other begins."));
        }
    }

    private static Watch.Attempt<GridCatalogue> refused(List<CheckReport> reports, Inspection whole) {
        List<CheckReport> all = new ArrayList<>(reports);
        all.add(whole.report());
        return new Watch.Attempt<>(List.of(), all);
    }

    /** The grids that a grid names, those of the folder before those shared. */
    private GridCatalogue usable(Set<String> uses, List<Grid> loaded) {
        Set<String> ids = new HashSet<>();
        loaded.forEach(grid -> ids.add(grid.info().id()));
        List<Grid> usable = new ArrayList<>(loaded);
        shared.grids().stream().filter(grid -> !ids.contains(grid.info().id())).forEach(usable::add);
        return GridCatalogue.of(
                usable.stream().filter(grid -> uses.contains(grid.info().id())).toList());
    }

    /** A grid after those of the folder that it uses; grids that use each other in a circle find none to use. */
    private static List<Waiting> inOrder(List<GridContent> contents) {
        List<Waiting> waiting = new ArrayList<>();
        contents.forEach(content -> waiting.add(waiting(content)));
        List<Waiting> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Waiting> ready = waiting.stream()
                    .filter(one -> waiting.stream()
                            .noneMatch(other -> other.ids().stream().anyMatch(one.uses()::contains)))
                    .toList();
            List<Waiting> next = ready.isEmpty() ? List.copyOf(waiting) : ready;
            ordered.addAll(next);
            waiting.removeAll(next);
        }
        return ordered;
    }

    private static Waiting waiting(GridContent content) {
        Set<String> ids = new HashSet<>();
        Set<String> uses = new HashSet<>();
        for (GridPlace place : content.place()) {
            place.versions()
                    .forEach(version -> ManifestReader.read(version.files().manifest(), new Findings(version.folder()))
                            .ifPresent(manifest -> {
                                ids.add(manifest.id());
                                manifest.uses().stream().map(Located::name).forEach(uses::add);
                            }));
        }
        uses.removeAll(ids);
        return new Waiting(content, ids, uses);
    }
}
