package org.cotation.rules.internal.grid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.message.Wording;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Limits;
import org.cotation.rules.internal.PreparedMark;

/**
 * What stands at a place given as a grid, a folder or a zip file: one grid, or its versions, each in a folder of its own.
 *
 * @param name the place, as the caller named it
 * @param alone whether the place is the grid itself
 * @param versions its versions, in the order of their folders; the grid itself where it stands alone
 */
public record GridPlace(String name, boolean alone, List<Version> versions) {

    private static final Pattern MANIFEST = Pattern.compile("([^/]+/){0,2}" + Pattern.quote(GridFiles.MANIFEST));

    /** Copies the list. */
    public GridPlace {
        versions = List.copyOf(versions);
    }

    /**
     * One version of a grid.
     *
     * @param folder its folder, empty where the grid stands alone
     * @param files its files
     */
    public record Version(String folder, GridFiles files) {

        /** A finding in a file of this version, told from those of the others. */
        public Diagnostic inPlace(Diagnostic found) {
            return folder.isEmpty()
                    ? found
                    : new Diagnostic(
                            folder + "/" + found.file(), found.line(), found.column(), found.code(), found.message());
        }
    }

    /**
     * Reads what stands at a place.
     *
     * @throws org.cotation.engine.GridException if nothing there can be read as a grid
     */
    public static GridPlace read(Path folderOrZip) {
        String name = folderOrZip.toString();
        try {
            return Files.isDirectory(folderOrZip) ? fromFolder(name, folderOrZip) : fromZip(name, folderOrZip);
        } catch (ZipException e) {
            if (prepared(folderOrZip)) {
                throw GridTexts.unreadable(
                        name,
                        GridFiles.MANIFEST,
                        FindingCode.FOLDER_UNREADABLE,
                        "c'est une grille préparée, et non le dossier d'une grille. Elle contient du code : elle ne se charge que si l'on demande une grille préparée (option --prepared).",
                        "this is a prepared grid, not the folder of a grid. It holds code: it is only loaded where a prepared grid is asked for (option --prepared).");
            }
            throw GridTexts.unreadable(
                    name,
                    GridFiles.MANIFEST,
                    FindingCode.FOLDER_UNREADABLE,
                    "ce n'est ni un dossier ni un fichier zip. Donnez le dossier qui contient grid.yaml.",
                    "this is neither a folder nor a zip file. Give the folder that holds grid.yaml.");
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw GridTexts.unreadable(
                    name,
                    GridFiles.MANIFEST,
                    FindingCode.FOLDER_UNREADABLE,
                    "la grille ne peut pas être lue : le dossier ou le fichier n'existe pas ou n'est pas accessible. Vérifiez son nom et ses droits.",
                    "the grid cannot be read: the folder or file does not exist or is not accessible. Check its name and its permissions.");
        }
    }

    private static boolean prepared(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return PreparedMark.starts(in.readNBytes(PreparedMark.LENGTH));
        } catch (IOException e) {
            return false;
        }
    }

    private static GridPlace alone(String name, GridFiles files) {
        return new GridPlace(name, true, List.of(new Version("", files)));
    }

    /** The name of a folder stands in every finding of its files: it is held to what theirs are. */
    private static Version version(String folder, GridFiles files) {
        String shown = GridTexts.shown(folder);
        GridFiles named = files.inVersion(shown);
        return new Version(shown, GridTexts.isName(folder) ? named : named.refused(badFolder()));
    }

    private static Diagnostic badFolder() {
        return new Diagnostic(
                GridFiles.MANIFEST,
                1,
                1,
                FindingCode.FILE_NAME.code(),
                new Wording(
                        "le nom de ce dossier est trop long, ou contient une barre oblique inverse ou un caractère invisible. Renommez-le.",
                        "the name of this folder is too long, or holds a backslash or an invisible character. Rename it."));
    }

    private static GridPlace fromFolder(String name, Path folder) throws IOException {
        List<Path> folders = isGrid(folder) ? List.of() : gridsIn(folder);
        if (folders.isEmpty()) {
            return alone(name, GridFiles.fromFolder(name, folder));
        }
        refuseTooMany(name, folders.size());
        List<Version> versions = new ArrayList<>();
        for (Path version : folders) {
            if (!version.toRealPath().startsWith(folder.toRealPath())) {
                throw GridTexts.unreadable(
                        name,
                        version.getFileName() + "/" + GridFiles.MANIFEST,
                        FindingCode.OUTSIDE_GRID,
                        "ce dossier est un lien vers un dossier hors de la grille. Copiez-le ici.",
                        "this folder is a link to a folder outside the grid. Copy it here.");
            }
            versions.add(
                    version(String.valueOf(version.getFileName()), GridFiles.fromFolder(version.toString(), version)));
        }
        return new GridPlace(name, false, versions);
    }

    private static boolean isGrid(Path folder) {
        return Files.isRegularFile(folder.resolve(GridFiles.MANIFEST));
    }

    private static List<Path> gridsIn(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(GridPlace::isGrid).sorted().toList();
        }
    }

    /** People zip a folder with its name or without it: both are read alike. */
    private static GridPlace fromZip(String name, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(name);
        }
        if (Files.size(file) > Limits.ZIP_BYTES) {
            throw zipTooLarge(name);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > Limits.ZIP_ENTRIES) {
                throw zipTooLarge(name);
            }
            List<String> roots = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(entry -> MANIFEST.matcher(entry).matches())
                    .map(entry -> entry.substring(0, entry.length() - GridFiles.MANIFEST.length()))
                    .distinct()
                    .sorted()
                    .toList();
            List<String> outer = outermost(roots);
            if (outer.size() < 2 && !nested(outer)) {
                return alone(name, GridFiles.fromZip(name, zip, outer.isEmpty() ? "" : outer.get(0)));
            }
            refuseTooMany(name, outer.size());
            List<Version> versions = new ArrayList<>();
            for (String root : outer) {
                String folder = root.substring(root.lastIndexOf('/', root.length() - 2) + 1, root.length() - 1);
                versions.add(version(folder, GridFiles.fromZip(name + "/" + folder, zip, root)));
            }
            return new GridPlace(name, false, versions);
        }
    }

    private static GridException zipTooLarge(String name) {
        return GridTexts.unreadable(
                name,
                GridFiles.MANIFEST,
                FindingCode.GRID_TOO_LARGE,
                "le fichier zip dépasse 8 Mio ou " + Limits.ZIP_ENTRIES + " fichiers. N'y mettez que la grille.",
                "the zip file is larger than 8 MiB or " + Limits.ZIP_ENTRIES
                        + " files. Put nothing but the grid in it.");
    }

    private static void refuseTooMany(String name, int versions) {
        if (versions > Limits.VERSIONS) {
            throw GridTexts.unreadable(
                    name,
                    GridFiles.MANIFEST,
                    FindingCode.TOO_MANY_VERSIONS,
                    "il y a ici " + versions + " versions ; le maximum est " + Limits.VERSIONS + ".",
                    "there are " + versions + " versions here; the most is " + Limits.VERSIONS + ".");
        }
    }

    private static List<String> outermost(List<String> roots) {
        int least = roots.stream().mapToInt(GridPlace::depth).min().orElse(0);
        return roots.stream().filter(root -> depth(root) == least).toList();
    }

    private static boolean nested(List<String> roots) {
        return !roots.isEmpty() && depth(roots.get(0)) == 2;
    }

    private static int depth(String root) {
        return (int) root.chars().filter(character -> character == '/').count();
    }
}
