package org.cotation.rules.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.cotation.engine.Grid;
import org.cotation.rules.Engines;
import org.cotation.rules.kit.ProfileGenerator;
import org.cotation.rules.kit.Request;
import org.cotation.score.PriorityScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service under load: 64 threads score while the grid changes again and again between two versions, in a folder of its
 * own and in a catalogue. Every score is that of the version it names, to the last fact, and nothing piles up. The plain
 * build does so for a few reloads, so that this stays alive; the profile {@code load} for minutes.
 */
class LoadTest {

    private static final Duration TIME = Duration.ofSeconds(Long.getLong("cotation.load.seconds", 0));
    private static final int THREADS = 64;
    private static final int LEAST_RELOADS = 4;
    private static final int LEAST_SCORES = 10 * THREADS;

    /** Without it the threads that score would leave next to nothing of the machine to those that load. */
    private static final Duration BETWEEN_TWO_SCORES = Duration.ofMillis(20);

    /** What is kept for good by then, such as what the compiler of the machine learns, is kept before the first measure. */
    private static final int SETTLED = 40;

    private static final long HEAP = 16L << 20;
    private static final long METASPACE = 24L << 20;
    private static final long CLASSES = 1_500;

    private static final Path RHONE = Path.of("../cotation-examples/published-grids/rhone");
    private static final String RULES = "criteres.drl";

    @TempDir
    Path folder;

    private final List<Request> requests = LongStream.range(0, 100)
            .mapToObj(ProfileGenerator.known().withUnknowns().withStatuses()::request)
            .toList();
    private final Map<String, List<PriorityScore>> expected = new HashMap<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong scores = new AtomicLong();

    /** What may pile up: the heap once collected, the metaspace and the classes. */
    private record Memory(long heap, long metaspace, long classes) {

        static Memory now() {
            for (int i = 0; i < 5; i++) {
                System.gc();
            }
            long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().contains("Metaspace"))
                    .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed())
                    .sum();
            return new Memory(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                    metaspace,
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }

        void assertNotMuchMoreThan(Memory before) {
            assertThat(heap).as("%s, %s before", this, before).isLessThan(before.heap + HEAP);
            assertThat(metaspace).as("%s, %s before", this, before).isLessThan(before.metaspace + METASPACE);
            assertThat(classes).as("%s, %s before", this, before).isLessThan(before.classes + CLASSES);
        }
    }

    private Path grid(String name) throws IOException {
        Path grid = Files.createDirectories(folder.resolve(name));
        Files.copy(RHONE.resolve("grid.yaml"), grid.resolve("grid.yaml"));
        Files.copy(RHONE.resolve(RULES), grid.resolve(RULES));
        return grid;
    }

    /** A file that is being written would be a version of its own: a sound one if it breaks off after a rule. */
    private void write(Path grid, String rules) {
        try {
            Path written = Files.writeString(folder.resolve("written"), rules);
            Files.move(
                    written, grid.resolve(RULES), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void expect(Path grid) {
        Grid loaded = Bench.ENGINE.open(grid);
        expected.put(
                loaded.info().fingerprint(),
                requests.stream()
                        .map(request -> Bench.ENGINE.score(request.profile(), loaded, request.asOf()))
                        .toList());
    }

    private long scoreOnAndOn(Supplier<Grid> served, int thread) {
        long mine = 0;
        for (int i = thread; !over.get(); i++) {
            int number = i % requests.size();
            Request request = requests.get(number);
            PriorityScore score = Engines.direct().score(request.profile(), served.get(), request.asOf());
            List<PriorityScore> ofItsGrid = expected.getOrDefault(score.grid().fingerprint(), List.of());
            assertThat(ofItsGrid).as("the scores of a version that stood there").isNotEmpty();
            assertThat(score).isEqualTo(ofItsGrid.get(number));
            scores.incrementAndGet();
            mine++;
            LockSupport.parkNanos(BETWEEN_TWO_SCORES.toNanos());
        }
        return mine;
    }

    @Test
    void everyScoreIsThatOfOneVersion() throws Exception {
        Path alone = grid("seule");
        Path listed = grid("catalogue/rhone");
        String first = Files.readString(RHONE.resolve(RULES));
        String second = first.replace("@points( 10 )", "@points( 11 )").replace("@points( 5 )", "@points( 6 )");
        write(alone, second);
        expect(alone);
        write(alone, first);
        expect(alone);
        assertThat(expected).hasSize(2);

        WatchSettings settings =
                WatchSettings.usual().interval(Duration.ofMillis(20)).quiet(Duration.ZERO);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (GridWatch watch = GridWatch.open(alone, settings, new WatchListener<>() {});
                CatalogueWatch catalogue =
                        CatalogueWatch.open(listed.resolveSibling(""), settings, new WatchListener<>() {})) {
            List<Future<Long>> readers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                Supplier<Grid> served = i % 2 == 0
                        ? () -> watch.grid(Bench.TODAY)
                        : () -> catalogue.catalogue().grids().get(0);
                readers.add(threads.submit(() -> scoreOnAndOn(served, thread)));
            }
            reload(watch, catalogue, List.of(second, first), alone, listed);
            over.set(true);
            for (Future<Long> reader : readers) {
                assertThat(reader.get(1, TimeUnit.MINUTES)).isPositive();
            }
            assertThat(watch.state().lastRefusal()).isEmpty();
            assertThat(catalogue.state().lastRefusal()).isEmpty();
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
    }

    /** Writes one version after the other, each once the one before is served by both. */
    private void reload(GridWatch watch, CatalogueWatch catalogue, List<String> versions, Path alone, Path listed) {
        long begun = System.nanoTime();
        Memory before = null;
        int reloads = 0;
        while (reloads < LEAST_RELOADS || scores.get() < LEAST_SCORES || System.nanoTime() - begun < TIME.toNanos()) {
            String version = versions.get(reloads % versions.size());
            write(alone, version);
            write(listed, version);
            String awaited = watch.refresh().served().all().get(0).info().fingerprint();
            assertThat(catalogue.refresh().served().grids().get(0).info().fingerprint())
                    .isEqualTo(awaited);
            reloads++;
            if (reloads == SETTLED) {
                before = Memory.now();
            }
        }
        if (before != null) {
            Memory.now().assertNotMuchMoreThan(before);
            System.out.printf(
                    Locale.ROOT,
                    "load: %d scores, %d reloads of two grids, %s, %s before%n",
                    scores.get(),
                    reloads,
                    Memory.now(),
                    before);
        }
    }
}
