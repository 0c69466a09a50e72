package org.cotation.rules.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spreadsheets and zip files as the files in them, so that slips are made in what these say and not in how it is packed. */
final class Spreadsheets {

    /** Stands between the name of a spreadsheet and that of a file in it. */
    private static final String INSIDE = "!/";

    private Spreadsheets() {}

    static Map<String, byte[]> unpacked(String name, byte[] spreadsheet) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(spreadsheet))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(name + INSIDE + entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The files of a folder, where spreadsheets are packed again. */
    static Map<String, byte[]> packed(Map<String, byte[]> files) {
        Map<String, byte[]> packed = new LinkedHashMap<>();
        Map<String, Map<String, byte[]>> spreadsheets = new LinkedHashMap<>();
        files.forEach((name, content) -> {
            int inside = name.indexOf(INSIDE);
            if (inside < 0) {
                packed.put(name, content);
            } else {
                spreadsheets
                        .computeIfAbsent(name.substring(0, inside), spreadsheet -> new LinkedHashMap<>())
                        .put(name.substring(inside + INSIDE.length()), content);
            }
        });
        spreadsheets.forEach((name, inside) -> packed.put(name, zip(inside)));
        return packed;
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
