package org.cotation.workbench;

/** The exit status of the command line. */
final class Status {

    /** Done. */
    static final int DONE = 0;

    /** The thing examined has findings. */
    static final int FINDINGS = 1;

    /** Wrong usage or unreadable input. */
    static final int REFUSED = 2;

    private Status() {}
}
