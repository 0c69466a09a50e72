package org.cotation.rules.internal.grid;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
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
import org.cotation.message.Wording;
import org.cotation.rules.check.FindingCode;
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

    private static final int MOST_FILES = 200;

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
            throw unreadable(
                    folder,
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

    /** Reads a folder of the disk. */
    static GridFiles fromFolder(String name, Path folder) throws IOException {
        FileTexts texts = new FileTexts();
        addFiles("", folder, texts);
        Path scenarios = folder.resolve(SCENARIOS);
        if (Files.isDirectory(scenarios)) {
            addFiles(SCENARIOS, scenarios, texts);
        }
        return of(name, texts);
    }

    private static void addFiles(String prefix, Path folder, FileTexts texts) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(Files::isRegularFile)
                    .filter(file -> wanted(prefix + file.getFileName()))
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                texts.add(normalised(prefix + file.getFileName()), in);
            }
        }
    }

    /** Reads a folder of a zip file: {@code root} is empty, or ends with a slash. */
    static GridFiles fromZip(String name, ZipFile zip, String root) throws IOException {
        FileTexts texts = new FileTexts();
        for (ZipEntry entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
            addEntry(root, entry.getName(), zip.getInputStream(entry), texts);
        }
        return of(name, texts);
    }

    private static GridFiles fromJar(String folder, JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            FileTexts texts = new FileTexts();
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                addEntry(folder + "/", entry.getName(), jar.getInputStream(entry), texts);
            }
            return of(folder, texts);
        }
    }

    private static void addEntry(String root, String entry, InputStream in, FileTexts texts) throws IOException {
        String file = entry.startsWith(root) ? entry.substring(root.length()) : "";
        if (wanted(file) && texts.files() <= MOST_FILES) {
            texts.add(normalised(file), in);
        }
    }

    /** Some systems write an accent apart from its letter: a name is the same, and stands in the same place, on all. */
    private static String normalised(String file) {
        return Normalizer.normalize(file, Normalizer.Form.NFC);
    }

    private static boolean wanted(String file) {
        return file.startsWith(SCENARIOS)
                ? file.indexOf('/', SCENARIOS.length()) < 0 && (file.endsWith(".yaml") || file.endsWith(".yml"))
                : !file.contains("/")
                        && (file.equals(MANIFEST) || file.endsWith(RuleForm.DICTIONARY) || RuleForm.holdsRules(file));
    }

    private static GridFiles of(String name, FileTexts texts) {
        if (!texts.has(MANIFEST)) {
            throw noManifest(name);
        }
        if (texts.files() > MOST_FILES) {
            throw unreadable(
                    name,
                    FindingCode.TOO_MANY_FILES,
                    "la grille a plus de " + MOST_FILES + " fichiers. Regroupez ses règles et ses scénarios.",
                    "the grid has more than " + MOST_FILES + " files. Gather its rules and its scenarios.");
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
        return unreadable(
                grid,
                FindingCode.MANIFEST_MISSING,
                "la grille n'a pas de fichier grid.yaml. C'est lui qui dit son identité, ses publics et ses familles.",
                "the grid has no file grid.yaml. It says its identity, its publics and its families.");
    }

    /** A place that cannot be read as a grid, as a finding. */
    static GridException unreadable(String grid, FindingCode code, String fr, String en) {
        return new GridException(grid, List.of(new Diagnostic(MANIFEST, 1, 1, code.code(), new Wording(fr, en))));
    }
}
