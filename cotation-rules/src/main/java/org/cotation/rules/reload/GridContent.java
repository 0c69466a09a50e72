package org.cotation.rules.reload;

import java.nio.file.Path;
import java.util.List;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.message.Wording;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.Finding;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.check.Severity;
import org.cotation.rules.internal.check.Inspection;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.GridPlace;

/**
 * What stands at one place at one moment: its texts, or why they cannot be read. Two of them are equal if nothing that
 * counts has changed, whatever the times of the files.
 *
 * @param name the place
 * @param place its texts; none where they cannot be read
 * @param unreadable why not
 */
record GridContent(String name, List<GridPlace> place, List<Diagnostic> unreadable) {

    private static final System.Logger LOG = System.getLogger(GridContent.class.getName());

    static GridContent read(Path folderOrZip) {
        String name = folderOrZip.toString();
        try {
            return new GridContent(name, List.of(GridPlace.read(folderOrZip)), List.of());
        } catch (GridException unreadable) {
            return new GridContent(name, List.of(), unreadable.diagnostics());
        }
    }

    /** Checks and loads it, once. A failure that nobody foresaw is a finding too: what is served stays in service. */
    Inspection inspect(GridCatalogue uses) {
        if (place.isEmpty()) {
            return Inspection.unreadable(name, new GridException(name, unreadable));
        }
        try {
            return Inspection.of(place.get(0), uses);
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            LOG.log(System.Logger.Level.ERROR, "A grid could not be checked.", failure);
            return refused(
                    name,
                    FindingCode.ENGINE_REFUSAL,
                    "le contrôle de cette grille a échoué d'une façon imprévue. Signalez-la aux mainteneurs.",
                    "the check of this grid failed in an unforeseen way. Report it to the maintainers.");
        }
    }

    /** A place that is refused as a whole. */
    static Inspection refused(String name, FindingCode code, String fr, String en) {
        Diagnostic diagnostic = new Diagnostic(GridFiles.MANIFEST, 1, 1, code.code(), new Wording(fr, en));
        return new Inspection(
                new CheckReport(name, true, List.of(new Finding(Severity.ERROR, diagnostic, "", ""))), List.of());
    }
}
