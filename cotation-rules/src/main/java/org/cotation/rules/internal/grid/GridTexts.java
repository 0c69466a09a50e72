package org.cotation.rules.internal.grid;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.message.Wording;
import org.cotation.rules.internal.Limits;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.RuleFault;
import org.cotation.rules.internal.syntax.RuleForm;
import org.cotation.rules.internal.table.Tables;

/**
 * Gathers the texts of a grid from wherever it is, within what a grid can be: what comes in is not trusted, neither its
 * size nor its characters. For one thread.
 */
final class GridTexts {

    private final String grid;
    private final Map<String, String> texts = new TreeMap<>();
    private final List<Diagnostic> faults = new ArrayList<>();
    private long bytes;

    GridTexts(String grid) {
        this.grid = grid;
    }

    /** The texts by file name. */
    Map<String, String> all() {
        if (!faults.isEmpty()) {
            throw new GridException(grid, faults.stream().sorted().toList());
        }
        return texts;
    }

    /**
     * Takes one more file.
     *
     * @throws GridException if the grid as a whole is too large: reading on would be of no use
     */
    void add(String file, InputStream in) throws IOException {
        if (texts.size() >= Limits.FILES) {
            throw unreadable(
                    grid,
                    GridFiles.MANIFEST,
                    "la grille a plus de " + Limits.FILES + " fichiers. Regroupez ses règles et ses scénarios.",
                    "the grid has more than " + Limits.FILES + " files. Gather its rules and its scenarios.");
        }
        if (!Characters.shown(file).equals(file) || file.indexOf('\\') >= 0 || file.length() > Limits.NAME) {
            refuse(
                    file,
                    "le nom de ce fichier est trop long, ou contient une barre oblique inverse ou un caractère invisible. Renommez-le.",
                    "the name of this file is too long, or holds a backslash or an invisible character. Rename it.");
            return;
        }
        byte[] content = ByteStreams.limit(in, Limits.FILE_BYTES + 1L).readAllBytes();
        bytes += content.length;
        if (bytes > Limits.GRID_BYTES) {
            throw unreadable(
                    grid,
                    GridFiles.MANIFEST,
                    "les fichiers de la grille dépassent ensemble 4 Mio. Allégez-la.",
                    "the files of the grid are larger than 4 MiB together. Make it lighter.");
        }
        if (texts.putIfAbsent(file, content.length > Limits.FILE_BYTES ? tooLarge(file) : text(file, content))
                != null) {
            refuse(
                    file,
                    "le fichier se trouve deux fois dans la grille : on ne saurait dire lequel compte. Gardez-en un.",
                    "the file is twice in the grid: nobody could say which one counts. Keep one.");
        }
    }

    /** Says that a file cannot be taken. */
    void refuse(String file, String fr, String en) {
        fault(file, Position.START, fr, en);
    }

    private String tooLarge(String file) {
        refuse(
                file,
                "le fichier dépasse 1 Mio. Répartissez ce qu'il contient en plusieurs fichiers.",
                "the file is larger than 1 MiB. Spread what it holds over several files.");
        return "";
    }

    private String text(String file, byte[] content) {
        if (RuleForm.of(file) == RuleForm.XLSX) {
            return cells(file, content);
        }
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        String decoded = out.flip().toString();
        String text = (decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        if (result.isError()) {
            fault(
                    file,
                    place(text, text.length()),
                    "le fichier n'est pas en UTF-8. Enregistrez-le avec ce codage.",
                    "the file is not in UTF-8. Save it with that encoding.");
        } else {
            checkCharacters(file, text);
        }
        return text;
    }

    private String cells(String file, byte[] xlsx) {
        try {
            String cells = Tables.cellsOf(xlsx);
            checkCharacters(file, cells);
            return cells;
        } catch (Tables.Unreadable e) {
            refuse(file, e.why().fr(), e.why().en());
            return "";
        }
    }

    /** A character that nobody sees can make a file say something else than what its reader reads. */
    private void checkCharacters(String file, String text) {
        int lineStart = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (i - lineStart > Limits.LINE) {
                    fault(
                            file,
                            place(text, lineStart),
                            "cette ligne a plus de " + Limits.LINE + " caractères. Coupez-la.",
                            "this line has more than " + Limits.LINE + " characters. Break it.");
                    return;
                }
                lineStart = i + 1;
            } else if (text.charAt(i) != '\t' && Characters.invisible(text.charAt(i))) {
                String code = Characters.name(text.charAt(i));
                fault(
                        file,
                        place(text, i),
                        "le fichier contient ici un caractère invisible (" + code + "). Retirez-le.",
                        "the file holds an invisible character here (" + code + "). Remove it.");
                return;
            }
        }
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
    private void fault(String file, Position where, String fr, String en) {
        Position place = RuleForm.of(file) == RuleForm.XLSX ? Position.START : where;
        String shown = Characters.shown(file.substring(0, Math.min(file.length(), Limits.NAME)));
        faults.add(new Diagnostic(shown, place.line(), place.column(), RuleFault.FILE.code(), new Wording(fr, en)));
    }

    /** A grid that cannot be read, for this reason. */
    static GridException unreadable(String grid, String file, String fr, String en) {
        return new GridException(grid, List.of(new Diagnostic(file, 1, 1, RuleFault.FILE.code(), new Wording(fr, en))));
    }
}
