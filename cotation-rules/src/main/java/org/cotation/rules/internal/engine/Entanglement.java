package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.rules.internal.evaluate.Observer;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.internal.search.Read;

/**
 * Which unknown facts decide what: three-valued logic is exact where each of them is read once, by a test that can go both
 * ways. What criteria read of a public counts as what the rules of the public read. For one evaluation and one thread.
 */
final class Entanglement {

    private static final String PUBLIC = "public:";

    /** The unknown facts that one test waits for, and whether it can go both ways. */
    private record Wait(Read read, boolean free) {

        static Wait of(Set<String> paths) {
            return new Wait(new Read(paths, List.of(paths)), true);
        }

        Set<String> paths() {
            return read.paths();
        }
    }

    private final List<Wait> own = new ArrayList<>();
    private final Map<String, List<Wait>> ofPublics = new LinkedHashMap<>();

    /** What stands for an undetermined public among the paths of unknown facts. */
    static String ofPublic(String code) {
        return PUBLIC + code;
    }

    /** Adds what a rule of a public waits for. */
    void addToPublic(String code, List<Observer.Look> looks, Verdict verdict) {
        add(looks, verdict, ofPublics.computeIfAbsent(code, key -> new ArrayList<>()));
    }

    /** Adds what a public waits for beside its rules. */
    void addToPublic(String code, String path) {
        ofPublics.computeIfAbsent(code, key -> new ArrayList<>()).add(Wait.of(Set.of(path)));
    }

    /** Adds what a rule waits for. */
    void add(List<Observer.Look> looks, Verdict verdict) {
        add(looks, verdict, own);
    }

    /** Adds unknown facts that are read beside the tests. */
    void add(List<String> paths) {
        if (!paths.isEmpty()) {
            own.add(Wait.of(new LinkedHashSet<>(paths)));
        }
    }

    /** Of a rule that is decided, nothing matters that was unknown on the way. */
    private static void add(List<Observer.Look> looks, Verdict verdict, List<Wait> waits) {
        if (verdict.unknown()) {
            for (Observer.Look look : looks) {
                if (look.verdict().unknown()
                        && verdict.missing().containsAll(look.verdict().missing())) {
                    Set<String> paths = new LinkedHashSet<>(look.verdict().missing());
                    waits.add(new Wait(new Read(paths, look.parts()), look.free()));
                }
            }
        }
    }

    /** What tests wait for, once for each time that it matters. */
    private List<Wait> all() {
        List<Wait> all = new ArrayList<>();
        Map<String, Integer> publics = new LinkedHashMap<>();
        for (Wait wait : own) {
            List<String> read = wait.paths().stream()
                    .filter(path -> path.startsWith(PUBLIC))
                    .toList();
            read.forEach(path -> publics.merge(path.substring(PUBLIC.length()), 1, Integer::sum));
            if (read.isEmpty()) {
                all.add(wait);
            }
        }
        publics.forEach((code, times) -> {
            for (int i = 0; i < times; i++) {
                all.addAll(ofPublics.getOrDefault(code, List.of()));
            }
        });
        return all;
    }

    /** The unknown facts themselves, in place of the publics that wait for them. */
    Set<String> behind(List<String> paths) {
        Set<String> facts = new LinkedHashSet<>();
        for (String path : paths) {
            if (path.startsWith(PUBLIC)) {
                ofPublics
                        .getOrDefault(path.substring(PUBLIC.length()), List.of())
                        .forEach(wait -> facts.addAll(wait.paths()));
            } else {
                facts.add(path);
            }
        }
        return facts;
    }

    /** The unknown facts that tests wait for. */
    Set<String> facts() {
        Set<String> facts = new LinkedHashSet<>();
        all().forEach(wait -> facts.addAll(wait.paths()));
        return facts;
    }

    /** What tests wait for, test by test. */
    List<Read> reads() {
        return all().stream().map(Wait::read).toList();
    }

    /** The facts that several tests wait for, or one that may not go both ways. */
    Set<String> entangled() {
        Set<String> entangled = new LinkedHashSet<>();
        Map<String, Integer> times = new HashMap<>();
        for (Wait wait : all()) {
            for (String path : wait.paths()) {
                if (!wait.free() || times.merge(path, 1, Integer::sum) > 1) {
                    entangled.add(path);
                }
            }
        }
        return entangled;
    }
}
