package org.cotation.rules.internal.prepared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.compile.KeptTests;
import org.cotation.rules.internal.compile.KeptTests.Kept;
import org.cotation.rules.internal.compile.RuleRestorer;
import org.cotation.rules.internal.grid.Manifest;
import org.cotation.rules.internal.prepared.PreparedForm.Trust;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.score.AdoptedReading;

/**
 * A grid that was compiled, as it can be stored.
 *
 * @param keys what it was prepared by and of
 * @param manifest what its manifest says
 * @param texts its texts
 * @param readings the readings that it adopts, in words
 * @param rules its rules
 * @param tests their compiled tests
 */
public record Prepared(
        Keys keys, Manifest manifest, Texts texts, List<AdoptedReading> readings, List<Rule> rules, KeptTests tests) {

    /** Copies the lists. */
    public Prepared {
        readings = List.copyOf(readings);
        rules = List.copyOf(rules);
    }

    /** Its rules, ready to be evaluated. */
    public List<CompiledRule> compiled() {
        return RuleRestorer.restore(texts.name(), rules, tests);
    }

    void write(Output out) {
        keys.write(out);
        ManifestForm.write(manifest, out);
        out.raw(texts.bytes());
        out.all(readings, reading -> {
            out.text(reading.name());
            out.text(reading.value());
            out.wording(reading.point());
            out.wording(reading.meaning());
            out.flag(reading.usual());
        });
        out.all(rules, rule -> RuleWriter.write(rule, out));
        out.named(tests.classes(), out::raw);
        out.all(tests.tests(), test -> {
            out.text(test.type());
            out.all(test.arguments(), out::number);
        });
    }

    static Prepared read(String name, Input in, Trust trust) {
        Keys keys = Keys.read(in);
        keys.check(name, trust);
        Manifest manifest = ManifestForm.read(in);
        Texts texts = new Texts(name, in.raw());
        List<AdoptedReading> readings = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            readings.add(new AdoptedReading(in.text(), in.text(), in.wording(), in.wording(), in.flag()));
        }
        List<Rule> rules = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            rules.add(RuleReader.read(in));
        }
        Map<String, byte[]> classes = new TreeMap<>();
        for (int left = in.number(); left > 0; left--) {
            classes.put(in.text(), in.raw());
        }
        List<Kept> tests = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            tests.add(new Kept(in.text(), arguments(in)));
        }
        return new Prepared(keys, manifest, texts, readings, rules, new KeptTests(classes, tests));
    }

    private static List<Integer> arguments(Input in) {
        List<Integer> arguments = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            arguments.add(in.number());
        }
        return arguments;
    }
}
