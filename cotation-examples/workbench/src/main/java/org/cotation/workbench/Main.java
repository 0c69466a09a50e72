package org.cotation.workbench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.time.ZoneId;

/** Where the command line meets the machine: its streams, its clock and its exit status. */
final class Main {

    private Main() {}

    /** Runs a command and ends with its status. */
    public static void main(String[] args) {
        // The bare descriptors: System.out would hide that a write failed.
        int status = Workbench.run(
                args,
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.system(ZoneId.systemDefault()));
        System.exit(status);
    }
}
