package org.cotation.rules.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotation.engine.GridException;
import org.cotation.rules.Engines;
import org.cotation.rules.forms.XlsxFile;
import org.cotation.rules.internal.check.Inspection;
import org.cotation.rules.internal.grid.GridPlace;
import org.cotation.rules.internal.syntax.RuleForm;

/**
 * Writes the sample grid of the catalogue with what an example or a faulty grid adds to it. A text holds sections, each
 * after a line {@code --- NAME} or {@code --- NAME (OPTION)}:
 *
 * <ul>
 *   <li>{@code condition}: the conditions of a criterion, which becomes {@code regles.drl};
 *   <li>{@code grid.yaml}: keys that stand before those of the sample grid and replace them;
 *   <li>{@code dossier}: the list of the files of the folder;
 *   <li>a spreadsheet: its cells between semicolons;
 *   <li>any other: the text of a file.
 * </ul>
 *
 * The option is a charset, or {@code seul}: nothing of the sample grid is added.
 */
public final class FaultyGrid {

    /** The lines of the rule that a condition is put in, before it. */
    static final int LINES_BEFORE_CONDITION = 4;

    private static final Pattern SECTION = Pattern.compile("^--- (\\S+)(?: \\((.*)\\))?$");
    private static final Pattern KEY = Pattern.compile("^([A-Za-z][A-Za-z-]*):.*");
    private static final Pattern LISTED = Pattern.compile("^([\\w./-]+)(?: \\((.*)\\))?$");
    private static final Pattern SERIES = Pattern.compile("^(.+-)001\\.drl \\.\\.\\. .+-(\\d{3})\\.drl$");

    private static final String SOUND_RULE = """
            rule "Logement non décent"
                @criterion( NON_DECENT )  @family( logement )  @points( 15 )
            when
                Housing( notDecent )
            then
            end
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final boolean folder;

    private FaultyGrid(String text, String firstSection) {
        FindingCatalogue.sample().forEach((file, sample) -> put(file, sample, StandardCharsets.UTF_8));
        this.folder = sections(text, firstSection);
    }

    /**
     * Writes a grid below a folder.
     *
     * @param text its sections
     * @param firstSection the name of the section that the text starts in
     * @return the folder of the grid, which may not exist
     */
    public static Path write(Path parent, String text, String firstSection) {
        FaultyGrid grid = new FaultyGrid(text, firstSection);
        Path written = parent.resolve("grille");
        try {
            if (grid.folder) {
                Files.createDirectories(written.resolve("scenarios"));
                for (Map.Entry<String, byte[]> file : grid.files.entrySet()) {
                    Path path = written.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    /** Checks a grid, all but what only the rule engine could refuse: building each grid would take minutes. */
    public static CheckReport check(Path grid) {
        try {
            return Inspection.of(GridPlace.read(grid), Engines.direct().builtInGrids(), (name, reading) -> {
                        throw new GridException(name, List.of());
                    })
                    .report();
        } catch (GridException unreadable) {
            return Inspection.unreadable(grid.toString(), unreadable).report();
        }
    }

    private void put(String file, String text, Charset charset) {
        files.put(file, text.getBytes(charset));
    }

    /** Whether there is a folder at all. */
    private boolean sections(String text, String firstSection) {
        boolean exists = true;
        int base = files.size();
        String name = firstSection;
        String option = "";
        List<String> lines = new ArrayList<>();
        List<String> all = new ArrayList<>(text.lines().toList());
        all.add("--- fin");
        for (String line : all) {
            Matcher section = SECTION.matcher(line);
            if (section.matches()) {
                boolean nothing = name.equals(firstSection) && lines.isEmpty() && files.size() == base;
                if (!name.isEmpty() && !nothing) {
                    exists &= section(name, option, lines);
                }
                name = section.group(1);
                option = section.group(2) == null ? "" : section.group(2);
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        return exists;
    }

    private boolean section(String name, String option, List<String> lines) {
        if (option.equals("seul")) {
            files.clear();
        }
        Charset charset = option.isEmpty() || option.equals("seul") ? StandardCharsets.UTF_8 : Charset.forName(option);
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        switch (name) {
            case "dossier" -> {
                return listing(lines);
            }
            case "condition" -> put("regles.drl", rule(text), charset);
            case "grid.yaml" -> put(name, option.equals("seul") ? text : manifest(text), charset);
            default -> {
                if (RuleForm.of(name) == RuleForm.XLSX) {
                    files.put(name, spreadsheet(lines));
                } else {
                    put(name, text, charset);
                }
            }
        }
        return true;
    }

    /** Cells between semicolons; a percentage and a date are shown as such, a formula starts with {@code =}. */
    private static byte[] spreadsheet(List<String> lines) {
        return XlsxFile.of(lines.stream()
                        .map(line -> Arrays.stream(line.split(";", -1))
                                .map(FaultyGrid::cell)
                                .toList())
                        .toList())
                .bytes();
    }

    private static String cell(String text) {
        if (text.matches("\\d+ %")) {
            return "0." + text.replace(" %", "%%");
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? "date:" + ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(text))
                : text;
    }

    private static String rule(String conditions) {
        return "rule \"Essai\"\n    @criterion( ESSAI )  @family( logement )  @points( 5 )\n"
                + "    @legalBasis( \"Délibération\" )\nwhen\n" + conditions + "then\nend\n";
    }

    /** The keys given, then those of the sample grid that are not given; a text without keys stands alone. */
    private static String manifest(String text) {
        List<String> given = text.lines()
                .map(KEY::matcher)
                .filter(Matcher::matches)
                .map(key -> key.group(1))
                .toList();
        if (given.isEmpty()) {
            return text;
        }
        StringBuilder merged = new StringBuilder(text);
        boolean kept = false;
        for (String line :
                FindingCatalogue.sample().getOrDefault("grid.yaml", "").lines().toList()) {
            Matcher key = KEY.matcher(line);
            if (key.matches()) {
                kept = !given.contains(key.group(1));
            }
            if (kept) {
                merged.append(line).append('\n');
            }
        }
        return merged.toString();
    }

    private boolean listing(List<String> lines) {
        files.clear();
        for (String line : lines) {
            Matcher series = SERIES.matcher(line);
            Matcher one = LISTED.matcher(line);
            if (series.matches()) {
                for (int i = 1; i <= Integer.parseInt(series.group(2)); i++) {
                    put(series.group(1) + i + ".drl", SOUND_RULE, StandardCharsets.UTF_8);
                }
            } else if (one.matches()) {
                listed(one.group(1), one.group(2) == null ? "" : one.group(2));
            }
        }
        return !files.isEmpty();
    }

    private void listed(String file, String option) {
        String text = FindingCatalogue.sample().getOrDefault(file, SOUND_RULE);
        if (option.endsWith(" Kio")) {
            int kibibytes = Integer.parseInt(option.substring(0, option.length() - " Kio".length()));
            put(file, text + ("//" + " ".repeat(1021) + "\n").repeat(kibibytes), StandardCharsets.UTF_8);
        } else {
            put(file, text, option.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(option));
        }
    }
}
