package org.cotation.rules.internal.grid;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Limits;
import org.cotation.rules.internal.syntax.RuleForm;

/**
 * The texts of a grid: its manifest, its rule files and its scenarios, by name, in alphabetical order. Reads a folder, a folder of a zip
 * file or of the class path, all the same way; line ends become {@code \n}.
 *
 * @param name the grid, as the caller named it
 * @param manifest the text of {@code grid.yaml}
 * @param rules the texts of the rule files, by file name; that of a spreadsheet lists its cells
 * @param dictionaries the texts of the dictionaries of sentences, by file name
 * @param scenarios the texts of the scenario files, by file name; they say nothing of what the grid is worth
 * @param faults what is wrong with the files themselves; one that is no text is not among the texts
 */
public record GridFiles(
        String name,
        String manifest,
        Map<String, String> rules,
        Map<String, String> dictionaries,
        Map<String, String> scenarios,
        List<Diagnostic> faults) {

    /** The name of the manifest. */
    public static final String MANIFEST = "grid.yaml";

    /** The folder of the scenarios. */
    public static final String SCENARIOS = "scenarios/";

    /** Reads a folder of the class path. */
    public static GridFiles read(String folder, ClassLoader loader) {
        URL manifest = loader.getResource(folder + "/" + MANIFEST);
        if (manifest == null) {
            throw noManifest(folder);
        }
        try {
            URLConnection connection = manifest.openConnection();
            if (connection instanceof JarURLConnection jar) {
                return fromJar(folder, jar);
            }
            Path folderOnDisk = Path.of(manifest.toURI()).getParent();
            return fromFolder(folder, folderOnDisk == null ? Path.of("") : folderOnDisk);
        } catch (IOException | URISyntaxException e) {
            throw GridTexts.unreadable(
                    folder,
                    MANIFEST,
                    FindingCode.FOLDER_UNREADABLE,
                    "la grille ne peut pas être lue dans le chemin des classes.",
                    "the grid cannot be read from the class path.");
        }
    }

    /** The same files, whose scenarios are named with the folder of their version. */
    GridFiles inVersion(String folder) {
        Map<String, String> named = new TreeMap<>();
        scenarios.forEach((file, text) -> named.put(folder + "/" + file, text));
        return new GridFiles(name, manifest, rules, dictionaries, named, faults);
    }

    /** The same files with one more thing that is wrong with them. */
    GridFiles refused(Diagnostic fault) {
        List<Diagnostic> all = Stream.concat(Stream.of(fault), faults.stream()).toList();
        return new GridFiles(name, manifest, rules, dictionaries, scenarios, all);
    }

    /** Reads a folder of the disk. */
    static GridFiles fromFolder(String name, Path folder) throws IOException {
        GridTexts texts = new GridTexts(name);
        Path root = folder.toRealPath();
        addFiles("", root, root, texts);
        Path scenarios = root.resolve(SCENARIOS);
        if (Files.isDirectory(scenarios)) {
            addFiles(SCENARIOS, scenarios, root, texts);
        }
        return of(name, texts);
    }

    private static void addFiles(String prefix, Path folder, Path root, GridTexts texts) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> wanted(prefix + file.getFileName()))
                    .limit(Limits.FILES + 1L)
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            addFile(normalised(prefix + file.getFileName()), file, root, texts);
        }
    }

    /** A link is followed inside the folder only: what is outside is no part of the grid, whatever the grid says. */
    private static void addFile(String name, Path file, Path root, GridTexts texts) {
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(root)) {
                texts.refuse(
                        name,
                        FindingCode.OUTSIDE_GRID,
                        "ce fichier est un lien vers un fichier hors de la grille. Copiez-le dans son dossier.",
                        "this file is a link to a file outside the grid. Copy it into its folder.");
            } else if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                texts.refuse(
                        name,
                        FindingCode.FILE_UNREADABLE,
                        "ce n'est pas un fichier ordinaire. Retirez-le.",
                        "this is no plain file. Remove it.");
            } else {
                try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
                    texts.add(name, in);
                }
            }
        } catch (IOException e) {
            texts.refuse(
                    name,
                    FindingCode.FILE_UNREADABLE,
                    "ce fichier ne peut pas être lu. Vérifiez qu'il existe encore et que sa lecture est permise.",
                    "this file cannot be read. Check that it still exists and that it may be read.");
        }
    }

    /** Reads a folder of a zip file: {@code root} is empty, or ends with a slash. */
    static GridFiles fromZip(String name, ZipFile zip, String root) throws IOException {
        GridTexts texts = new GridTexts(name);
        for (ZipEntry entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
            addEntry(root, entry, zip, texts);
        }
        return of(name, texts);
    }

    private static GridFiles fromJar(String folder, JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            GridTexts texts = new GridTexts(folder);
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                addEntry(folder + "/", entries.nextElement(), jar, texts);
            }
            return of(folder, texts);
        }
    }

    /** Nothing is ever written where the name of an entry says: the name only says what the text is. */
    private static void addEntry(String root, ZipEntry entry, ZipFile zip, GridTexts texts) throws IOException {
        String name = entry.getName();
        String file = name.startsWith(root) ? name.substring(root.length()) : "";
        if (wanted(file)) {
            try (InputStream in = zip.getInputStream(entry)) {
                texts.add(normalised(file), in);
            }
        }
    }

    /** Some systems write an accent apart from its letter: a name is the same, and stands in the same place, on all. */
    private static String normalised(String file) {
        return Normalizer.normalize(file, Normalizer.Form.NFC);
    }

    /** Hidden files are none of the author's: editors and archivers leave them beside his. */
    private static boolean wanted(String file) {
        if (file.startsWith(".") || file.contains("/.")) {
            return false;
        }
        return file.startsWith(SCENARIOS)
                ? file.indexOf('/', SCENARIOS.length()) < 0 && (file.endsWith(".yaml") || file.endsWith(".yml"))
                : !file.contains("/")
                        && (file.equals(MANIFEST) || file.endsWith(RuleForm.DICTIONARY) || RuleForm.holdsRules(file));
    }

    private static GridFiles of(String name, GridTexts texts) {
        if (!texts.has(MANIFEST)) {
            throw noManifest(name);
        }
        return new GridFiles(
                name,
                texts.of(MANIFEST),
                texts.all(file -> !file.startsWith(SCENARIOS) && RuleForm.holdsRules(file)),
                texts.all(file -> !file.startsWith(SCENARIOS) && file.endsWith(RuleForm.DICTIONARY)),
                texts.all(file -> file.startsWith(SCENARIOS)),
                texts.faults());
    }

    private static GridException noManifest(String grid) {
        return GridTexts.unreadable(
                grid,
                MANIFEST,
                FindingCode.MANIFEST_MISSING,
                "la grille n'a pas de fichier grid.yaml. C'est lui qui dit son identité, ses publics et ses familles.",
                "the grid has no file grid.yaml. It says its identity, its publics and its families.");
    }
}
