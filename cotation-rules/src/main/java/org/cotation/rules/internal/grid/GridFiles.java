package org.cotation.rules.internal.grid;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.cotation.engine.GridException;
import org.cotation.message.Diagnostic;
import org.cotation.message.Wording;
import org.cotation.rules.internal.syntax.RuleFault;
import org.cotation.rules.internal.syntax.RuleForm;
import org.cotation.rules.internal.table.Tables;

/**
 * The texts of a grid: its manifest, its rule files and its scenarios, by name, in alphabetical order. Reads a folder, a folder of a zip
 * file or of the class path, all the same way; line ends become {@code \n}.
 *
 * @param name the grid, as the caller named it
 * @param manifest the text of {@code grid.yaml}
 * @param rules the texts of the rule files, by file name; that of a spreadsheet lists its cells
 * @param dictionaries the texts of the dictionaries of sentences, by file name
 * @param scenarios the texts of the scenario files, by file name; they say nothing of what the grid is worth
 */
public record GridFiles(
        String name,
        String manifest,
        Map<String, String> rules,
        Map<String, String> dictionaries,
        Map<String, String> scenarios) {

    /** The name of the manifest. */
    public static final String MANIFEST = "grid.yaml";

    private static final String SCENARIOS = "scenarios/";
    private static final int LARGEST_FILE = 1 << 20;
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
                    MANIFEST,
                    "la grille ne peut pas être lue dans le chemin des classes.",
                    "the grid cannot be read from the class path.");
        }
    }

    /** The same files, whose scenarios are named with the folder of their version. */
    GridFiles inVersion(String folder) {
        Map<String, String> named = new TreeMap<>();
        scenarios.forEach((file, text) -> named.put(folder + "/" + file, text));
        return new GridFiles(name, manifest, rules, dictionaries, named);
    }

    /** Reads a folder of the disk. */
    static GridFiles fromFolder(String name, Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        addFiles(name, "", folder, texts);
        Path scenarios = folder.resolve(SCENARIOS);
        if (Files.isDirectory(scenarios)) {
            addFiles(name, SCENARIOS, scenarios, texts);
        }
        return of(name, texts);
    }

    private static void addFiles(String grid, String prefix, Path folder, Map<String, String> texts)
            throws IOException {
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
                String fileName = normalised(prefix + file.getFileName());
                texts.put(fileName, text(grid, fileName, in));
            }
        }
    }

    /** Reads a folder of a zip file: {@code root} is empty, or ends with a slash. */
    static GridFiles fromZip(String name, ZipFile zip, String root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (ZipEntry entry : zip.stream().filter(one -> !one.isDirectory()).toList()) {
            addEntry(name, root, entry.getName(), zip.getInputStream(entry), texts);
        }
        return of(name, texts);
    }

    private static GridFiles fromJar(String folder, JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            Map<String, String> texts = new TreeMap<>();
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                addEntry(folder, folder + "/", entry.getName(), jar.getInputStream(entry), texts);
            }
            return of(folder, texts);
        }
    }

    private static void addEntry(String grid, String root, String entry, InputStream in, Map<String, String> texts)
            throws IOException {
        String file = entry.startsWith(root) ? entry.substring(root.length()) : "";
        if (wanted(file) && texts.size() <= MOST_FILES) {
            String name = normalised(file);
            texts.put(name, text(grid, name, in));
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

    private static GridFiles of(String name, Map<String, String> texts) {
        String manifest = texts.remove(MANIFEST);
        if (manifest == null) {
            throw noManifest(name);
        }
        if (texts.size() >= MOST_FILES) {
            throw unreadable(
                    name,
                    MANIFEST,
                    "la grille a plus de " + MOST_FILES + " fichiers. Regroupez ses règles et ses scénarios.",
                    "the grid has more than " + MOST_FILES + " files. Gather its rules and its scenarios.");
        }
        Map<String, String> scenarios = moved(texts, file -> file.startsWith(SCENARIOS));
        Map<String, String> dictionaries = moved(texts, file -> file.endsWith(RuleForm.DICTIONARY));
        return new GridFiles(name, manifest, texts, dictionaries, scenarios);
    }

    private static Map<String, String> moved(Map<String, String> texts, Predicate<String> which) {
        Map<String, String> moved = new TreeMap<>(texts);
        moved.keySet().removeIf(which.negate());
        texts.keySet().removeAll(moved.keySet());
        return moved;
    }

    private static String text(String grid, String file, InputStream in) throws IOException {
        byte[] bytes = ByteStreams.limit(in, LARGEST_FILE + 1L).readAllBytes();
        if (bytes.length > LARGEST_FILE) {
            throw unreadable(
                    grid,
                    file,
                    "le fichier dépasse 1 Mio. Répartissez ce qu'il contient en plusieurs fichiers.",
                    "the file is larger than 1 MiB. Spread what it holds over several files.");
        }
        if (RuleForm.of(file) == RuleForm.XLSX) {
            return cells(grid, file, bytes);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (CharacterCodingException e) {
            throw unreadable(
                    grid,
                    file,
                    "le fichier n'est pas en UTF-8. Enregistrez-le avec ce codage.",
                    "the file is not in UTF-8. Save it with that encoding.");
        }
    }

    private static String cells(String grid, String file, byte[] xlsx) {
        try {
            return Tables.cellsOf(xlsx);
        } catch (Tables.Unreadable e) {
            throw unreadable(grid, file, e.why().fr(), e.why().en());
        }
    }

    private static GridException noManifest(String grid) {
        return unreadable(
                grid,
                MANIFEST,
                "la grille n'a pas de fichier grid.yaml. C'est lui qui dit son identité, ses publics et ses familles.",
                "the grid has no file grid.yaml. It says its identity, its publics and its families.");
    }

    /** A file that cannot be read, as a finding. */
    static GridException unreadable(String grid, String file, String fr, String en) {
        return new GridException(grid, List.of(new Diagnostic(file, 1, 1, RuleFault.FILE.code(), new Wording(fr, en))));
    }
}
