package org.cotation.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cotation.record.ScoreRecord;
import org.jspecify.annotations.Nullable;

/**
 * The record of a score as a JSON document, to keep in the file of the request: the four parts of CRPA R.311-3-1-2 by name
 * ({@code contribution}, {@code data}, {@code parameters}, {@code operations}), and a digest.
 *
 * <p>The digest, a SHA-256 over the content, tells that a document was changed since it was written, whatever its spaces
 * and line ends. It is no signature: whoever means to can write another. A document that must bear witness is to be signed
 * or kept where nobody can change it.
 *
 * <pre>{@code
 * String document = RecordJson.writeIndented(engine.recordOf(new Evaluation(profile, grid, day)));
 * Replay later = engine.replay(RecordJson.read(document), engine.builtInGrids());
 * }</pre>
 *
 * <p>The keys stand in a fixed order: equal records give the same bytes on any machine. The document holds personal facts.
 *
 * <p>Thread-safe.
 */
public final class RecordJson {

    private RecordJson() {}

    /**
     * Writes a record for keeping.
     *
     * @param record the record
     * @return the document, indented by two spaces, with a final newline
     */
    public static String writeIndented(ScoreRecord record) {
        return JsonText.of(sealed(record));
    }

    /**
     * Writes a record on one line, as one record of newline-delimited JSON.
     *
     * @param record the record
     * @return the document, without an end of line
     */
    public static String write(ScoreRecord record) {
        return JsonText.onOneLine(sealed(record));
    }

    private static Map<String, @Nullable Object> sealed(ScoreRecord record) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(RecordTree.of(record));
        JsonValue written = JsonSyntax.parse(JsonText.onOneLine(tree), new Faults());
        tree.put(Digest.KEY, Digest.of((JsonValue.Members) written));
        return tree;
    }

    /**
     * Reads a record. A document that was changed since it was written reads as well, as long as it makes sense: the record
     * says that it is altered.
     *
     * @param json the document, with or without a byte order mark
     * @return the record
     * @throws RecordFormatException if the document is not a record, with every fault
     */
    public static ScoreRecord read(String json) {
        try {
            return RecordReader.read(DocumentText.of(json));
        } catch (ProfileFormatException e) {
            throw new RecordFormatException(e.faults());
        }
    }

    /**
     * Reads a record.
     *
     * @param utf8 the document in UTF-8, with or without a byte order mark
     * @return the record
     * @throws RecordFormatException if the document is not a record, with every fault
     */
    public static ScoreRecord read(byte[] utf8) {
        try {
            return RecordReader.read(DocumentText.of(utf8));
        } catch (ProfileFormatException e) {
            throw new RecordFormatException(e.faults());
        }
    }

    /**
     * Reads a record from a file.
     *
     * @param file a document in UTF-8, with or without a byte order mark
     * @return the record
     * @throws IOException if the file cannot be read
     * @throws RecordFormatException if the document is not a record, with every fault
     */
    public static ScoreRecord read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a record from a stream, to its end or to the limit of size, without closing it.
     *
     * @param in a document in UTF-8, with or without a byte order mark
     * @return the record
     * @throws IOException if the stream cannot be read
     * @throws RecordFormatException if the document is not a record, with every fault
     */
    public static ScoreRecord read(InputStream in) throws IOException {
        return read(DocumentText.bytesOf(in));
    }
}
