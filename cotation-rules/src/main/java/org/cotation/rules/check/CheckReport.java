package org.cotation.rules.check;

import java.util.List;

/**
 * Everything found in one grid.
 *
 * @param grid the grid, as the caller named it
 * @param readable whether its files could be read at all
 * @param findings the findings, in the order of the files
 */
public record CheckReport(String grid, boolean readable, List<Finding> findings) {

    /** Copies the list. */
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** Whether the grid can be loaded and no rule of it is known to be wrong; it may have warnings. */
    public boolean sound() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
