package org.cotation.benchmarks.run;

import java.io.PrintStream;

/** Says what is being measured, to whoever waits. */
final class Progress {

    private static final PrintStream OUT = System.out;

    private Progress() {}

    static void say(String what) {
        OUT.println(what);
        OUT.flush();
    }
}
