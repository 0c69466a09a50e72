package org.cotation.benchmarks.run;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What else the machine is at work on. */
final class Neighbours {

    /** Longer than anything lasts that wakes up now and then. */
    private static final Duration LOOKED_AT = Duration.ofSeconds(10);

    private Neighbours() {}

    /** How many processors others keep busy while this process rests; the build that started it rests too. */
    static double busyProcessors() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        // Each look tells of the time since the one before.
        system.getCpuLoad();
        try {
            Thread.sleep(LOOKED_AT.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The benchmarks were stopped.", stop);
        }
        return Math.max(0, system.getCpuLoad()) * system.getAvailableProcessors();
    }
}
