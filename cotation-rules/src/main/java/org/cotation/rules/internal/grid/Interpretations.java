package org.cotation.rules.internal.grid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cotation.engine.InterpretationException;
import org.cotation.message.Wording;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.grid.Yaml.Entry;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.score.AdoptedReading;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The points that have more than one defensible reading, and the readings of each. Immutable. */
public final class Interpretations {

    private static final String RESOURCE = "/org/cotation/rules/interpretations.yaml";

    /** Every interpretation of the library. */
    public static final Interpretations ALL = new Interpretations();

    private record Point(Wording wording, Map<String, Wording> readings) {

        String usual() {
            return readings.keySet().iterator().next();
        }
    }

    private final Map<String, Point> points = new LinkedHashMap<>();

    private Interpretations() {
        try (InputStream in = Interpretations.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource (" + RESOURCE + ") is not in the jar.");
            }
            Object document = new Load(LoadSettings.builder().build())
                    .loadFromString(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            map(document).forEach((name, point) -> points.put(name, point(map(point))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Point point(Map<String, Object> point) {
        Map<String, Wording> readings = new LinkedHashMap<>();
        map(point.get("values")).forEach((value, wording) -> readings.put(value, wording(map(wording))));
        return new Point(wording(point), readings);
    }

    private static Wording wording(Map<String, Object> texts) {
        return new Wording(String.valueOf(texts.get("fr")), String.valueOf(texts.get("en")));
    }

    private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object node) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> entries.put(String.valueOf(key), value));
        }
        return entries;
    }

    /** The names of the interpretations. */
    public List<String> names() {
        return List.copyOf(points.keySet());
    }

    /** The name of the interpretation that a property of {@code Reading} stands for: the same, with dashes. */
    public static String nameOf(String property) {
        return property.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Whether a choice between readings names one that exists; where it does not, that is a finding. */
    public static boolean known(Entry choice, String reading, Findings findings) {
        List<String> readings = ALL.readings(choice.key());
        if (readings.isEmpty()) {
            List<String> names = ALL.names();
            findings.add(
                    choice.position(),
                    FindingCode.UNKNOWN_INTERPRETATION,
                    "l'interprétation `" + choice.key() + "` n'existe pas."
                            + Hints.among(choice.key(), names, "Interprétations connues"),
                    "the interpretation `" + choice.key() + "` does not exist."
                            + Hints.amongEn(choice.key(), names, "Known interpretations"));
            return false;
        }
        if (!readings.contains(reading)) {
            findings.add(
                    Yaml.position(choice.value()),
                    FindingCode.UNKNOWN_READING,
                    "`" + reading + "` n'est pas une lecture de `" + choice.key() + "`."
                            + Hints.among(reading, readings, "Lectures admises"),
                    "`" + reading + "` is not a reading of `" + choice.key() + "`."
                            + Hints.amongEn(reading, readings, "Known readings"));
            return false;
        }
        return true;
    }

    /** The readings of one interpretation, the default one first; empty for a name that is not known. */
    public List<String> readings(String name) {
        Point point = points.get(name);
        return point == null ? List.of() : List.copyOf(point.readings.keySet());
    }

    /** The other readings of one interpretation, in words, the default one first. */
    public List<Wording> others(String name, String adopted) {
        Point point = points.get(name);
        return point == null
                ? List.of()
                : point.readings.entrySet().stream()
                        .filter(reading -> !reading.getKey().equals(adopted))
                        .map(Map.Entry::getValue)
                        .toList();
    }

    /** The default reading of every interpretation. */
    public Map<String, String> defaults() {
        Map<String, String> defaults = new TreeMap<>();
        points.forEach((name, point) -> defaults.put(name, point.usual()));
        return defaults;
    }

    /**
     * Some readings, with others in place of theirs.
     *
     * @throws InterpretationException if a name or a reading is not known
     */
    public Map<String, String> with(Map<String, String> adopted, Map<String, String> others) {
        Map<String, String> result = new TreeMap<>(adopted);
        others.forEach((name, value) -> {
            Point point = points.get(name);
            if (point == null) {
                throw new InterpretationException(new Wording(
                        "L'interprétation (" + name + ") n'est pas connue." + Hints.hint(name, points.keySet()),
                        "The interpretation (" + name + ") is not known." + Hints.hintEn(name, points.keySet())));
            }
            if (!point.readings.containsKey(value)) {
                String known = String.join(", ", point.readings.keySet());
                throw new InterpretationException(new Wording(
                        "L'interprétation (" + name + ") n'a pas de lecture (" + value + ").\nSes lectures sont : "
                                + known + ".",
                        "The interpretation (" + name + ") has no reading (" + value + ").\nIts readings are: " + known
                                + "."));
            }
            result.put(name, value);
        });
        return result;
    }

    /** The readings adopted, in words, in the order of the interpretations. */
    public List<AdoptedReading> describe(Map<String, String> adopted) {
        List<AdoptedReading> described = new ArrayList<>();
        points.forEach((name, point) -> {
            String value = adopted.getOrDefault(name, point.usual());
            described.add(new AdoptedReading(
                    name,
                    value,
                    point.wording,
                    point.readings.getOrDefault(value, Wording.same(value)),
                    value.equals(point.usual())));
        });
        return described;
    }
}
