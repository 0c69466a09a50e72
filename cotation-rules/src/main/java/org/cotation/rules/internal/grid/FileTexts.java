package org.cotation.rules.internal.grid;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cotation.message.Diagnostic;
import org.cotation.message.Wording;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.syntax.RuleForm;
import org.cotation.rules.internal.table.Tables;

/**
 * The texts of files, by name. A file in another encoding than UTF-8 is a finding at its first unreadable character, and
 * is read as Latin text all the same, so that what else is wrong in it is said too.
 */
final class FileTexts {

    private static final int LARGEST_FILE = 1 << 20;

    private final Map<String, String> texts = new TreeMap<>();
    private final TreeSet<String> names = new TreeSet<>();
    private final List<Diagnostic> faults = new ArrayList<>();

    void add(String file, InputStream in) throws IOException {
        names.add(file);
        byte[] bytes = ByteStreams.limit(in, LARGEST_FILE + 1L).readAllBytes();
        if (bytes.length > LARGEST_FILE) {
            fault(
                    file,
                    1,
                    1,
                    FindingCode.FILE_TOO_LARGE,
                    "le fichier dépasse 1 Mio. Répartissez ce qu'il contient en plusieurs fichiers.",
                    "the file is larger than 1 MiB. Spread what it holds over several files.");
            return;
        }
        if (RuleForm.of(file) == RuleForm.XLSX) {
            addCells(file, bytes);
        } else {
            addText(file, bytes);
        }
    }

    private void addCells(String file, byte[] xlsx) {
        try {
            texts.put(file, Tables.cellsOf(xlsx));
        } catch (Tables.Unreadable e) {
            fault(
                    file,
                    1,
                    1,
                    FindingCode.SPREADSHEET_UNREADABLE,
                    e.why().fr(),
                    e.why().en());
        }
    }

    private void addText(String file, byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, output, true);
        String read = output.flip().toString();
        if (result.isError()) {
            encoding(file, read, String.format(Locale.ROOT, "0x%02X", bytes[input.position()]));
            read = new String(bytes, StandardCharsets.ISO_8859_1);
        } else if (read.indexOf('\0') >= 0) {
            encoding(file, read.substring(0, read.indexOf('\0')), "0x00");
        }
        if (read.chars().noneMatch(FileTexts::isNoText)) {
            texts.put(file, lines(read));
        }
    }

    private static boolean isNoText(int character) {
        return character < ' ' && !Character.isWhitespace(character);
    }

    private static String lines(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private void encoding(String file, String before, String unreadable) {
        String lines = lines(before);
        int line = (int) lines.chars().filter(character -> character == '\n').count() + 1;
        fault(
                file,
                line,
                lines.length() - lines.lastIndexOf('\n'),
                FindingCode.ENCODING,
                "le fichier n'est pas en UTF-8 : l'octet " + unreadable
                        + " n'y est pas un caractère. Enregistrez le fichier avec le codage UTF-8.",
                "the file is not in UTF-8: the byte " + unreadable
                        + " is no character in it. Save the file with the encoding UTF-8.");
    }

    private void fault(String file, int line, int column, FindingCode code, String fr, String en) {
        faults.add(new Diagnostic(file, line, column, code.code(), new Wording(fr, en)));
    }

    boolean has(String file) {
        return names.contains(file);
    }

    int files() {
        return names.size();
    }

    /** The text of a file; empty where it is no text. */
    String of(String file) {
        return texts.getOrDefault(file, "");
    }

    /** The texts of the files of these names, in alphabetical order. */
    Map<String, String> all(Predicate<String> wanted) {
        Map<String, String> all = new TreeMap<>(texts);
        all.keySet().removeIf(file -> !wanted.test(file));
        return all;
    }

    List<Diagnostic> faults() {
        return List.copyOf(faults);
    }
}
