package org.cotation.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.message.Wording;
import org.cotation.record.Discrepancy;
import org.cotation.record.Replay;
import org.cotation.score.GridReference;
import org.jspecify.annotations.Nullable;

/**
 * What came of calculating a record again as JSON, for programs to read. The keys stand in a fixed order. The document
 * holds what was found about a person.
 *
 * <p>Thread-safe.
 */
public final class ReplayJson {

    private ReplayJson() {}

    /**
     * Writes a replay on one line, as one record of newline-delimited JSON.
     *
     * @param replay the replay
     * @return the document, without an end of line
     */
    public static String write(Replay replay) {
        return JsonText.onOneLine(tree(replay));
    }

    /**
     * Writes a replay for people to look at.
     *
     * @param replay the replay
     * @return the document, indented by two spaces, with a final newline
     */
    public static String writeIndented(Replay replay) {
        return JsonText.of(tree(replay));
    }

    private static Map<String, @Nullable Object> tree(Replay replay) {
        GridReference grid = replay.recorded().score().grid();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("holds", replay.holds());
        tree.put("asOf", replay.recorded().score().asOf().toString());
        tree.put("grid", grid.id());
        tree.put("fingerprint", grid.fingerprint());
        tree.put("recordedBy", replay.recorded().libraryVersion());
        tree.put("recomputedBy", replay.libraryVersion());
        tree.put("discrepancies", ScoreTree.each(replay.discrepancies(), ReplayJson::discrepancy));
        return tree;
    }

    private static Map<String, @Nullable Object> discrepancy(Discrepancy discrepancy) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        if (discrepancy instanceof Discrepancy.OfDocument) {
            tree.put("kind", "DOCUMENT");
        } else if (discrepancy instanceof Discrepancy.OfGrid other) {
            tree.put("kind", "GRID");
            tree.putAll(ChangeTree.grid(other.grid()));
        } else if (discrepancy instanceof Discrepancy.OfReading reading) {
            tree.put("kind", "INTERPRETATION");
            ChangeTree.put(tree, "point", reading.point());
            ChangeTree.put(tree, "meaning", reading.meaning());
        } else if (discrepancy instanceof Discrepancy.OfTotal total) {
            tree.put("kind", total.kind().name());
            tree.put("recorded", ScoreTree.number(total.recorded()));
            tree.put("recomputed", ScoreTree.number(total.recomputed()));
        } else if (discrepancy instanceof Discrepancy.OfResult result) {
            tree.put("kind", "RESULT");
            tree.putAll(ChangeTree.effect(result.effect()));
        } else if (discrepancy instanceof Discrepancy.OfGrounds grounds) {
            tree.put("kind", "GROUNDS");
            tree.put("labels", texts(grounds.labels(), true));
            tree.put("labels_en", texts(grounds.labels(), false));
        }
        return tree;
    }

    private static List<String> texts(List<Wording> wordings, boolean french) {
        return wordings.stream().map(french ? Wording::fr : Wording::en).toList();
    }
}
