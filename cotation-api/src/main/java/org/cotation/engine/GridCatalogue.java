package org.cotation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of grids, from which the one in force for a commune, a date and an audience is picked. Immutable and safe for
 * use by several threads.
 */
public final class GridCatalogue {

    private final Map<String, Grid> byId = new LinkedHashMap<>();

    private GridCatalogue(List<Grid> grids) {
        for (Grid grid : grids) {
            Grid other = byId.putIfAbsent(grid.info().id(), grid);
            if (other != null) {
                throw new IllegalArgumentException(
                        "Two grids of the catalogue have the same id (%s).%nGive each version of a grid an id of its own."
                                .formatted(grid.info().id()));
            }
        }
        refuseRivals(grids);
    }

    /**
     * A catalogue of these grids.
     *
     * @throws IllegalArgumentException if two grids have one id, or if two grids apply to the same commune, on the same
     *     day, to the same requests: a request has one score for each territory
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
                                                .formatted(one.id(), two.id(), commune));
                            });
                }
            }
        }
    }

    private static boolean meet(Audience one, Audience two) {
        return one == two || one == Audience.ALL || two == Audience.ALL;
    }

    /** Every grid, in the order in which they were given. */
    public List<Grid> grids() {
        return List.copyOf(byId.values());
    }

    /** The grid with this id. */
    public Optional<Grid> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** This catalogue and one more grid, which replaces the one of the same id. */
    public GridCatalogue with(Grid grid) {
        List<Grid> grids = new ArrayList<>();
        byId.values().stream()
                .filter(other -> !other.info().id().equals(grid.info().id()))
                .forEach(grids::add);
        grids.add(grid);
        return new GridCatalogue(grids);
    }

    /**
     * The grids that score the requests of a commune on a day: one for all of them, or one for each audience. A national
     * grid is no commune's own, and is never among them.
     *
     * @param commune the INSEE code of the commune
     * @param day the date of the evaluation
     */
    public List<Grid> inForce(String commune, LocalDate day) {
        return byId.values().stream()
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
