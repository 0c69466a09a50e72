package org.cotation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The versions of one grid: each is in force on days of its own, and the date of an evaluation picks one. Immutable and
 * safe for use by several threads.
 */
public final class GridVersions {

    private final List<Grid> oldestFirst;

    private GridVersions(List<? extends Grid> versions) {
        List<Grid> sorted = new ArrayList<>(versions);
        sorted.sort(Comparator.comparing(grid -> grid.info().validity().from()));
        this.oldestFirst = List.copyOf(sorted);
    }

    /**
     * The versions of a grid, in any order.
     *
     * @throws IllegalArgumentException if there is none, if their ids differ, or if two are in force on the same day
     */
    public static GridVersions of(List<? extends Grid> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("A grid has at least one version, and none was given.");
        }
        GridVersions sorted = new GridVersions(versions);
        for (int i = 1; i < sorted.oldestFirst.size(); i++) {
            check(
                    sorted.oldestFirst.get(i - 1).info(),
                    sorted.oldestFirst.get(i).info());
        }
        return sorted;
    }

    private static void check(GridInfo older, GridInfo newer) {
        if (!older.id().equals(newer.id())) {
            throw new IllegalArgumentException(
                    "Two versions of a grid have different ids (%s) and (%s).%nGive them the same one, or keep them apart."
                            .formatted(older.id(), newer.id()));
        }
        if (older.validity().overlaps(newer.validity())) {
            throw new IllegalArgumentException(
                    "Two versions of the grid (%s) are in force on the same days: (%s) and (%s).%nEnd the validity of one before the other begins."
                            .formatted(
                                    older.id(),
                                    older.validity().inWords().en(),
                                    newer.validity().inWords().en()));
        }
    }

    /** The identifier that they share. */
    public String id() {
        return oldestFirst.get(0).info().id();
    }

    /** Every version, the oldest first. */
    public List<Grid> all() {
        return oldestFirst;
    }

    /** The version in force on a day, if there is one. */
    public Optional<Grid> find(LocalDate day) {
        return oldestFirst.stream()
                .filter(grid -> grid.info().validity().contains(day))
                .findFirst();
    }

    /**
     * The version in force on a day.
     *
     * @throws NotInForceException if there is none; it names the versions and their days
     */
    public Grid inForce(LocalDate day) {
        return find(day)
                .orElseThrow(() -> new NotInForceException(
                        id(), day, oldestFirst.stream().map(Grid::info).toList()));
    }
}
