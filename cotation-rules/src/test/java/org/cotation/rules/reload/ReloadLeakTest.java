package org.cotation.rules.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.cotation.engine.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service that reloads its grids for years does not fill up: the classes that Drools makes of a grid go with it. What one
 * grid takes is measured first, on grids that are kept, so that the bound says something on any machine.
 */
class ReloadLeakTest {

    private static final int KEPT = 10;
    private static final int RELOADS = 200;

    @TempDir
    Path folder;

    private int version;

    private static long classes() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool ->
                        pool.getType() == MemoryType.NON_HEAP && pool.getName().contains("Metaspace"))
                .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed())
                .sum();
    }

    /** The measure once what can go has gone: the collector is asked again as long as the measure is above the bound. */
    private static long settled(LongSupplier measure, long bound) {
        long value = Long.MAX_VALUE;
        for (int i = 0; i < 30 && value > bound; i++) {
            System.gc();
            value = measure.getAsLong();
        }
        return value;
    }

    private Grid reload(GridWatch watch) {
        version++;
        Bench.write(folder, "regles.drl", Bench.rules(version).replace("unfit", "unfit, surface != " + version));
        assertThat(watch.refresh().current()).isTrue();
        return watch.grid(Bench.TODAY);
    }

    @Test
    void classesGoWithTheirGrid() {
        Bench.grid(folder, 5);
        try (GridWatch watch =
                GridWatch.open(folder, WatchSettings.usual().executor(new Bench.ByHand()), new WatchListener<>() {})) {
            for (int i = 0; i < KEPT; i++) {
                Bench.points(reload(watch));
            }
            settled(ReloadLeakTest::classes, 0);
            long classesBefore = classes();
            long metaspaceBefore = metaspace();
            List<Grid> kept = new ArrayList<>();
            for (int i = 0; i < KEPT; i++) {
                Grid grid = reload(watch);
                Bench.points(grid);
                kept.add(grid);
            }
            long classesOfOne = (settled(ReloadLeakTest::classes, 0) - classesBefore) / KEPT;
            long metaspaceOfOne = (metaspace() - metaspaceBefore) / KEPT;
            assertThat(classesOfOne).as("classes of a grid that is kept").isPositive();
            assertThat(metaspaceOfOne).as("metaspace of a grid that is kept").isPositive();
            assertThat(kept).doesNotHaveDuplicates();
            kept.clear();

            for (int i = 0; i < RELOADS; i++) {
                Bench.points(reload(watch));
            }

            long classesBound = classesBefore + classesOfOne * RELOADS / 10;
            // The compiler of the machine keeps what it learns of the methods that run there too, grids or no grids.
            long metaspaceBound = metaspaceBefore + metaspaceOfOne * RELOADS / 2;
            assertThat(settled(ReloadLeakTest::classes, classesBound)).isLessThanOrEqualTo(classesBound);
            assertThat(settled(ReloadLeakTest::metaspace, metaspaceBound)).isLessThanOrEqualTo(metaspaceBound);
        }
    }
}
