package org.cotation.rules.internal.grid;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.message.Wording;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Limits;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.RuleForm;
import org.cotation.rules.internal.table.Tables;

/**
 * Gathers the texts of a grid from wherever it is, within what a grid can be: what comes in is not trusted, neither its
 * size nor its characters. What is wrong with a file is a finding, and what can still be read of it is read all the same,
 * so that the rest of what is wrong in it is said too: the grid is refused anyway. For one thread.
 */
final class GridTexts {

    private final String grid;
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final List<Diagnostic> faults = new ArrayList<>();
    private long bytes;

    GridTexts(String grid) {
        this.grid = grid;
    }

    /** Whether there is a file of this name, whatever is wrong with it. */
    boolean has(String file) {
        return names.contains(file);
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

    /** What is wrong with the files themselves. */
    List<Diagnostic> faults() {
        return List.copyOf(faults);
    }

    /**
     * Takes one more file.
     *
     * @throws GridException if the grid as a whole is too large: reading on would be of no use
     */
    void add(String file, InputStream in) throws IOException {
        if (names.size() >= Limits.FILES) {
            throw unreadable(
                    grid,
                    GridFiles.MANIFEST,
                    FindingCode.TOO_MANY_FILES,
                    "la grille a plus de " + Limits.FILES + " fichiers. Regroupez ses règles et ses scénarios.",
                    "the grid has more than " + Limits.FILES + " files. Gather its rules and its scenarios.");
        }
        if (!isName(file)) {
            refuse(
                    file,
                    FindingCode.FILE_NAME,
                    "le nom de ce fichier est trop long, ou contient une barre oblique inverse ou un caractère invisible. Renommez-le.",
                    "the name of this file is too long, or holds a backslash or an invisible character. Rename it.");
            return;
        }
        if (!names.add(file)) {
            refuse(
                    file,
                    FindingCode.FILE_TWICE,
                    "le fichier se trouve deux fois dans la grille : on ne saurait dire lequel compte. Gardez-en un.",
                    "the file is twice in the grid: nobody could say which one counts. Keep one.");
            return;
        }
        byte[] content = ByteStreams.limit(in, Limits.FILE_BYTES + 1L).readAllBytes();
        bytes += content.length;
        if (bytes > Limits.GRID_BYTES) {
            throw unreadable(
                    grid,
                    GridFiles.MANIFEST,
                    FindingCode.GRID_TOO_LARGE,
                    "les fichiers de la grille dépassent ensemble 4 Mio. Allégez-la.",
                    "the files of the grid are larger than 4 MiB together. Make it lighter.");
        }
        if (content.length > Limits.FILE_BYTES) {
            refuse(
                    file,
                    FindingCode.FILE_TOO_LARGE,
                    "le fichier dépasse 1 Mio. Répartissez ce qu'il contient en plusieurs fichiers.",
                    "the file is larger than 1 MiB. Spread what it holds over several files.");
        } else if (RuleForm.of(file) == RuleForm.XLSX) {
            addCells(file, content);
        } else {
            addText(file, content);
        }
    }

    /** Says that a file cannot be taken. */
    void refuse(String file, FindingCode code, String fr, String en) {
        names.add(file);
        fault(file, Position.START, code, fr, en);
    }

    private void addCells(String file, byte[] xlsx) {
        try {
            addVisible(file, Tables.cellsOf(xlsx));
        } catch (Tables.Unreadable e) {
            refuse(
                    file,
                    FindingCode.SPREADSHEET_UNREADABLE,
                    e.why().fr(),
                    e.why().en());
        }
    }

    private void addText(String file, byte[] content) {
        ByteBuffer input = ByteBuffer.wrap(content);
        CharBuffer output = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, output, true);
        String read = output.flip().toString();
        if (result.isError()) {
            encoding(file, read, String.format(Locale.ROOT, "0x%02X", content[input.position()]));
            read = new String(content, StandardCharsets.ISO_8859_1);
            if (read.chars().noneMatch(GridTexts::isNoText)) {
                texts.put(file, visible(lines(read)));
            }
        } else if (read.indexOf('\0') >= 0) {
            encoding(file, read.substring(0, read.indexOf('\0')), "0x00");
        } else {
            addVisible(file, lines(read));
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
        String text = lines(before);
        fault(
                file,
                place(text, text.length()),
                FindingCode.ENCODING,
                "le fichier n'est pas en UTF-8 : l'octet " + unreadable
                        + " n'y est pas un caractère. Enregistrez le fichier avec le codage UTF-8.",
                "the file is not in UTF-8: the byte " + unreadable
                        + " is no character in it. Save the file with the encoding UTF-8.");
    }

    /**
     * A character that nobody sees can make a file say something else than what its reader reads. The first one is told;
     * the rest of the file is read as if blanks stood in their places.
     */
    private void addVisible(String file, String text) {
        StringBuilder visible = new StringBuilder(text);
        boolean told = false;
        int lineStart = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (i - lineStart > Limits.LINE) {
                    fault(
                            file,
                            place(text, lineStart),
                            FindingCode.LINE_TOO_LONG,
                            "cette ligne a plus de " + Limits.LINE + " caractères. Coupez-la.",
                            "this line has more than " + Limits.LINE + " characters. Break it.");
                    return;
                }
                lineStart = i + 1;
            } else if (text.charAt(i) != '\t' && Characters.invisible(text.charAt(i))) {
                if (!told) {
                    String code = Characters.name(text.charAt(i));
                    fault(
                            file,
                            place(text, i),
                            FindingCode.INVISIBLE_CHARACTER,
                            "le fichier contient ici un caractère invisible (" + code + "). Retirez-le.",
                            "the file holds an invisible character here (" + code + "). Remove it.");
                }
                told = true;
                visible.setCharAt(i, ' ');
            }
        }
        texts.put(file, visible.toString());
    }

    /** What is told of this text, where the file is refused anyway, may quote it. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\t' && text.charAt(i) != '\n' && Characters.invisible(text.charAt(i))) {
                visible.setCharAt(i, ' ');
            }
        }
        return visible.toString();
    }

    private static Position place(String text, int index) {
        int lineStart = text.lastIndexOf('\n', index - 1) + 1;
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Position(line, index - lineStart + 1);
    }

    /** What is said of a spreadsheet is said of the whole: its text is ours, and its places are cells. */
    private void fault(String file, Position where, FindingCode code, String fr, String en) {
        Position place = RuleForm.of(file) == RuleForm.XLSX ? Position.START : where;
        faults.add(new Diagnostic(shown(file), place.line(), place.column(), code.code(), new Wording(fr, en)));
    }

    /** Whether a file or folder may have this name: it reads the same on every machine and on one line. */
    static boolean isName(String name) {
        return shown(name).equals(name) && name.indexOf('\\') < 0;
    }

    /** A name as findings give it, whatever it holds. */
    static String shown(String name) {
        return Characters.shown(name.substring(0, Math.min(name.length(), Limits.NAME)));
    }

    /** A grid that cannot be read, for this reason. */
    static GridException unreadable(String grid, String file, FindingCode code, String fr, String en) {
        return new GridException(grid, List.of(new Diagnostic(file, 1, 1, code.code(), new Wording(fr, en))));
    }
}
