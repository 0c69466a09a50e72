package org.cotation.rules.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotation.message.Wording;
import org.cotation.rules.check.FindingExample.Place;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What every kind of mistake means, with examples that the tests run: one resource {@code codes/GROUP.yaml} for each
 * group. Immutable and safe for use by several threads.
 */
public final class FindingCatalogue {

    private static final Map<FindingCode, FindingEntry> ENTRIES = read();

    private FindingCatalogue() {}

    /** Every entry, by code. */
    public static List<FindingEntry> all() {
        return List.copyOf(ENTRIES.values());
    }

    /** What a kind of mistake means. */
    public static FindingEntry of(FindingCode code) {
        FindingEntry entry = ENTRIES.get(code);
        if (entry == null) {
            throw new IllegalStateException("The kind of mistake (" + code + ") is not in the catalogue.");
        }
        return entry;
    }

    /** The small sound grid that the examples are added to: its files, by name. */
    public static Map<String, String> sample() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("grid.yaml", resource("sample/grid.yaml"));
        files.put("base.drl", resource("sample/base.drl"));
        return files;
    }

    private static Map<FindingCode, FindingEntry> read() {
        Map<FindingCode, FindingEntry> entries = new EnumMap<>(FindingCode.class);
        for (FindingGroup group : FindingGroup.values()) {
            Object document = new Load(LoadSettings.builder().build())
                    .loadFromString(resource("codes/" + group.name().toLowerCase(Locale.ROOT) + ".yaml"));
            map(document).forEach((name, entry) -> {
                FindingCode code = FindingCode.valueOf(name);
                entries.put(code, entry(code, map(entry)));
            });
        }
        return entries;
    }

    private static FindingEntry entry(FindingCode code, Map<String, Object> entry) {
        List<FindingExample> examples = new ArrayList<>();
        if (entry.get("examples") instanceof List<?> list) {
            list.forEach(example -> examples.add(example(map(example))));
        }
        return new FindingEntry(code, wording(map(entry.get("title"))), wording(map(entry.get("text"))), examples);
    }

    private static FindingExample example(Map<String, Object> example) {
        for (Place place : Place.values()) {
            Object mistake = example.get(place.name().toLowerCase(Locale.ROOT));
            if (mistake != null) {
                return new FindingExample(
                        place,
                        String.valueOf(mistake),
                        String.valueOf(example.get("mend")),
                        String.valueOf(example.getOrDefault("file", place.file())),
                        Integer.parseInt(String.valueOf(example.getOrDefault("line", 1))),
                        String.valueOf(example.get("named")));
            }
        }
        throw new IllegalStateException("An example of the catalogue (" + example + ") does not say what it is.");
    }

    private static Wording wording(Map<String, Object> texts) {
        return new Wording(String.valueOf(texts.get("fr")), String.valueOf(texts.get("en")));
    }

    private static Map<String, Object> map(@Nullable Object node) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> entries.put(String.valueOf(key), value));
        }
        return entries;
    }

    private static String resource(String name) {
        try (InputStream in = FindingCatalogue.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource (" + name + ") is not in the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
