package org.cotation.rules.check;

/** How serious a finding is. */
public enum Severity {
    /** The grid cannot be loaded, or a rule of it can never hold. */
    ERROR,
    /** The grid works, but probably not as its author means it. */
    WARNING
}
