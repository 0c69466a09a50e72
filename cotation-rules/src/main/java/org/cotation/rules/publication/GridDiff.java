package org.cotation.rules.publication;

import java.util.List;
import org.cotation.engine.Grid;
import org.cotation.engine.GridInfo;
import org.cotation.message.Language;
import org.cotation.message.Wording;

/**
 * What changed from one grid to another, in words, under the readings that each adopts. What two grids say alike is left
 * out, whatever the words of their files. Immutable, and always in the same order: by subject, then as in the newer grid,
 * then what only the older one had.
 *
 * @param older the identity of the older grid
 * @param newer the identity of the newer grid
 * @param changes what changed
 */
public record GridDiff(GridInfo older, GridInfo newer, List<Change> changes) {

    /** Copies the list. */
    public GridDiff {
        changes = List.copyOf(changes);
    }

    /**
     * What changed.
     *
     * @param older the grid before
     * @param newer the grid after
     * @throws IllegalArgumentException if a grid was not loaded by an engine of this library
     */
    public static GridDiff between(Grid older, Grid newer) {
        return new GridDiff(
                older.info(), newer.info(), GridComparison.changes(GridDocument.of(older), GridDocument.of(newer)));
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The changes in Markdown, with {@code \n} at line ends. */
    public String toMarkdown(Language language) {
        return new DiffPage(this, language).page().toMarkdown();
    }

    /** The changes as one HTML page that needs nothing else. */
    public String toHtml(Language language) {
        return new DiffPage(this, language).page().toHtml();
    }

    /** What a change is about. */
    public enum Subject {
        /** The grid as a whole: identity, territory, validity, least total, ties. */
        GRID,
        /** A family of criteria. */
        FAMILY,
        /** A criterion. */
        CRITERION,
        /** A public. */
        PUBLIC,
        /** What puts a request outside the scoring. */
        EXCLUSION,
        /** What directs to a desk or a service. */
        ORIENTATION,
        /** The reading of a text. */
        INTERPRETATION,
        /** A value that the law or the place sets. */
        PARAMETER
    }

    /** What became of it. */
    public enum Kind {
        /** Only the newer grid has it. */
        ADDED,
        /** Only the older grid has it. */
        REMOVED,
        /** Both have it, and it differs. */
        CHANGED
    }

    /**
     * A change.
     *
     * @param subject what it is about
     * @param kind what became of it
     * @param code its code in the grid; for an exclusion or an orientation, its French name
     * @param label its name, in the newer grid if it is there
     * @param differences what differs, one aspect after the other
     */
    public record Change(Subject subject, Kind kind, String code, Wording label, List<Difference> differences) {

        /** Copies the list. */
        public Change {
            differences = List.copyOf(differences);
        }
    }

    /**
     * What differs in one aspect.
     *
     * @param aspect the aspect, such as « points » or « conditions »
     * @param before what the older grid says of it, empty where it says nothing
     * @param after what the newer grid says of it, empty where it says nothing
     */
    public record Difference(Wording aspect, List<Condition> before, List<Condition> after) {

        /** Copies the lists. */
        public Difference {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
