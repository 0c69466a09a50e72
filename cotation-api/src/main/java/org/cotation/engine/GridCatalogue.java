package org.cotation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A set of grids, from which the one in force for a commune, a date and an audience is picked. Immutable and safe for
 * use by several threads.
 */
public final class GridCatalogue {

    private final List<Grid> grids;

    private GridCatalogue(List<Grid> grids) {
        this.grids = List.copyOf(grids);
        grids.stream()
                .collect(Collectors.groupingBy(grid -> grid.info().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(GridVersions::of);
        refuseRivals(grids);
    }

    /**
     * A catalogue of these grids.
     *
     * @throws IllegalArgumentException if two versions of one grid are in force on the same day, or if two grids apply to
     *     the same commune, on the same day, to the same requests: a request has one score for each territory
     */
    public static GridCatalogue of(List<? extends Grid> grids) {
        return new GridCatalogue(List.copyOf(grids));
    }

    private static void refuseRivals(List<Grid> grids) {
        for (int i = 0; i < grids.size(); i++) {
            for (int j = i + 1; j < grids.size(); j++) {
                GridInfo one = grids.get(i).info();
                GridInfo two = grids.get(j).info();
                if (one.validity().overlaps(two.validity()) && meet(one.audience(), two.audience())) {
                    one.territory().communes().stream()
                            .filter(two.territory().communes()::contains)
                            .findFirst()
                            .ifPresent(commune -> {
                                throw new IllegalArgumentException(
                                        "The grids (%s) and (%s) both apply to the commune (%s) on the same days.%nEnd the validity of one before the other begins, or give them different audiences."
                                                .formatted(one.id(), two.id(), named(commune, one, two)));
                            });
                }
            }
        }
    }

    /** As the first of the two grids that knows its name writes it. */
    private static String named(String commune, GridInfo one, GridInfo two) {
        Territory knowing = one.territory().communeNames().containsKey(commune) ? one.territory() : two.territory();
        return knowing.commune(commune);
    }

    private static boolean meet(Audience one, Audience two) {
        return one == two || one == Audience.ALL || two == Audience.ALL;
    }

    /** Every grid, in the order in which they were given. */
    public List<Grid> grids() {
        return grids;
    }

    /** The grid with this id; where it has several versions, the one that begins last. */
    public Optional<Grid> find(String id) {
        return versions(id).map(versions -> versions.all().get(versions.all().size() - 1));
    }

    /** The version of the grid with this id that is in force on a day. */
    public Optional<Grid> find(String id, LocalDate day) {
        return versions(id).flatMap(versions -> versions.find(day));
    }

    /** Every version of the grid with this id. */
    public Optional<GridVersions> versions(String id) {
        List<Grid> versions =
                grids.stream().filter(grid -> grid.info().id().equals(id)).toList();
        return versions.isEmpty() ? Optional.empty() : Optional.of(GridVersions.of(versions));
    }

    /** This catalogue and one more grid, which replaces those of the same id that are in force on a day of its own. */
    public GridCatalogue with(Grid grid) {
        List<Grid> others = new ArrayList<>();
        grids.stream()
                .filter(other -> !other.info().id().equals(grid.info().id())
                        || !other.info().validity().overlaps(grid.info().validity()))
                .forEach(others::add);
        others.add(grid);
        return new GridCatalogue(others);
    }

    /**
     * The grids that score the requests of a commune on a day: one for all of them, or one for each audience. A national
     * grid is no commune's own, and is never among them.
     *
     * @param commune the INSEE code of the commune
     * @param day the date of the evaluation
     */
    public List<Grid> inForce(String commune, LocalDate day) {
        return grids.stream()
                .filter(grid -> grid.info().validity().contains(day))
                .filter(grid -> grid.info().territory().communes().contains(commune))
                .toList();
    }

    /**
     * The grid that scores a request of a commune on a day.
     *
     * @param commune the INSEE code of the commune
     * @param day the date of the evaluation
     * @param audience {@link Audience#FIRST_REQUEST} or {@link Audience#TRANSFER}, as the request is
     */
    public Optional<Grid> inForce(String commune, LocalDate day, Audience audience) {
        return inForce(commune, day).stream()
                .filter(grid -> meet(grid.info().audience(), audience))
                .findFirst();
    }
}
