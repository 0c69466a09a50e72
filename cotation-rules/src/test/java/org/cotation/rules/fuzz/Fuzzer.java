package org.cotation.rules.fuzz;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Feeds a target the inputs that a seed leads to, one after the other, and fails at the first that it does not stand: with
 * the seed and the index that make the input again, and with a smaller one that fails in the same way.
 *
 * <p>How many inputs, the seed and the first index are set by the properties {@code cotation.fuzz.inputs}, {@code .seed}
 * and {@code .from}. A hang is told after a time that no input needs, and only cuts it off. Where there are many inputs,
 * what is kept of them is looked at too.
 */
public final class Fuzzer {

    private static final long SEED = Long.getLong("cotation.fuzz.seed", 20260615);
    private static final long FROM = Long.getLong("cotation.fuzz.from", 0);

    /** Counted in looks, so that a machine that stood still meanwhile is not taken for a hang. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    private static final Duration LOOKS = Duration.ofMillis(200);

    /** One input in so many is fed twice. */
    private static final int TWICE = 8;

    /** From how many inputs on the memory says something, and what the heap may hold more after all of them. */
    private static final long MANY = 50_000;

    private static final long HEAP = 16L << 20;

    /** An odd number: the seeds of two inputs have nothing in common that counts. */
    private static final long APART = 0xD1342543DE82EF95L;

    private final String name;
    private final Slips slips;
    private final Target target;
    private final long inputs;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private volatile long index = FROM;

    private Fuzzer(String name, long inputs, Slips slips, Target target) {
        this.name = name;
        this.inputs = inputs;
        this.slips = slips;
        this.target = target;
    }

    /**
     * Feeds a target.
     *
     * @param name what is fed, for a failure to name it
     * @param few how many inputs where the property does not say
     * @param corpus the inputs to start from
     * @param spoilt the parts that slips are made in, by their names
     * @param target what is fed
     * @throws AssertionError at the first input that fails
     */
    public static void run(String name, long few, List<Input> corpus, Predicate<String> spoilt, Target target) {
        long set = Long.getLong("cotation.fuzz.inputs", 0);
        new Fuzzer(name, set > 0 ? set : few, new Slips(corpus, spoilt), target).run();
    }

    private Input input(long number) {
        return slips.next(new SplittableRandom(SEED + number * APART));
    }

    private void run() {
        long begun = System.nanoTime();
        Thread worker = new Thread(this::feedAll, "fuzzer of " + name);
        worker.setDaemon(true);
        worker.start();
        int looks = 0;
        long seen = FROM;
        while (worker.isAlive()) {
            long at = index;
            looks = at == seen ? looks + 1 : 0;
            seen = at;
            if (looks * LOOKS.toMillis() > HANGS.toMillis()) {
                AssertionError hang = new AssertionError(told(at, "has not come to an end after " + HANGS, input(at)));
                hang.setStackTrace(worker.getStackTrace());
                throw hang;
            }
            try {
                worker.join(LOOKS.toMillis());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The fuzzer was stopped.", stop);
            }
        }
        Throwable failed = failure.get();
        if (failed != null) {
            Input smallest = Shrinker.smallest(input(index), input -> alike(failed, failureOf(input)));
            throw new AssertionError(told(index, "fails: " + failed, smallest), failed);
        }
        if (inputs >= MANY) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d inputs from %d of seed %d, in %d s%n",
                    name,
                    inputs,
                    FROM,
                    SEED,
                    (System.nanoTime() - begun) / 1_000_000_000);
        }
    }

    private String told(long number, String what, Input input) {
        return "%s: input %d %s.%nAgain: -Dfuzz.seed=%d -Dfuzz.from=%d -Dfuzz.inputs=1%n%s"
                .formatted(name, number, what, SEED, number, input.shown());
    }

    private void feedAll() {
        long heap = 0;
        for (long number = FROM; number < FROM + inputs; number++) {
            index = number;
            Throwable failed = number % TWICE == 0 ? failureOfTwo(input(number)) : failureOf(input(number));
            if (failed != null) {
                failure.set(failed);
                return;
            }
            if (inputs >= MANY && number - FROM == inputs / 10) {
                heap = heap();
            }
            if (inputs >= MANY && (number + 1) % MANY == 0) {
                System.out.printf(Locale.ROOT, "%s: up to %d%n", name, number);
            }
        }
        if (inputs >= MANY && heap() > heap + HEAP) {
            failure.set(new AssertionError("The heap has grown from " + heap + " to " + heap() + " bytes."));
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private @Nullable Throwable failureOf(Input input) {
        try {
            target.feed(input);
            return null;
        } catch (Throwable failed) {
            return failed;
        }
    }

    private @Nullable Throwable failureOfTwo(Input input) {
        try {
            String first = target.feed(input);
            String second = target.feed(input);
            if (!first.equals(second)) {
                throw new AssertionError("The same input gives first\n" + first + "\nthen\n" + second);
            }
            return null;
        } catch (Throwable failed) {
            return failed;
        }
    }

    /** Whether an input fails as another does: the same exception from the same place. */
    private static boolean alike(Throwable failed, @Nullable Throwable other) {
        return other != null && place(failed).equals(place(other));
    }

    private static String place(Throwable failed) {
        return failed.getClass()
                + Arrays.stream(failed.getStackTrace())
                        .filter(frame -> !(failed instanceof StackOverflowError))
                        .filter(frame -> frame.getClassName().startsWith("org.cotation"))
                        .findFirst()
                        .map(StackTraceElement::toString)
                        .orElse("");
    }
}
