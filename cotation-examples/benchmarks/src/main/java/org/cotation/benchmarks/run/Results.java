package org.cotation.benchmarks.run;

import java.util.List;
import java.util.Map;
import org.cotation.benchmarks.Entrant;

/**
 * All that was measured in one run.
 *
 * @param settings the settings
 * @param load how many processors others kept busy as the run began
 * @param one one request at a time
 * @param bulk a thousand at a time
 * @param sameWork the library and Drools sessions on its own rules, on requests that sessions can decide
 * @param onThreads one request at a time on one thread and on each of two
 * @param many under so many rules: Java generated for them, and the library
 * @param loads the seconds that such a grid takes to load
 * @param growth a thousand requests to a million
 * @param starts JVM starts
 * @param spots where the time of the library goes
 */
record Results(
        Settings settings,
        double load,
        Map<String, Measure> one,
        Map<String, Measure> bulk,
        Map<String, Measure> sameWork,
        Map<String, Measure> onThreads,
        Map<String, Measure> many,
        Map<Integer, Double> loads,
        Map<Entrant, List<Growth.Step>> growth,
        Map<String, Double> starts,
        List<Hotspots.Spot> spots) {

    Measure one(Entrant entrant) {
        return of(one, entrant.label());
    }

    Measure bulk(Entrant entrant) {
        return of(bulk, entrant.label());
    }

    Measure threads(Entrant entrant, int threads) {
        return of(onThreads, threadsLabel(entrant, threads));
    }

    Measure rules(int rules, boolean library) {
        return of(many, rulesLabel(rules, library));
    }

    Measure sameWork(boolean sessions) {
        return of(sameWork, sameWorkLabel(sessions));
    }

    static String sameWorkLabel(boolean sessions) {
        return sessions ? "Drools, pooled sessions on the rules of the grid" : "the library, result";
    }

    static String threadsLabel(Entrant entrant, int threads) {
        return entrant.label() + ", threads: " + threads;
    }

    static String rulesLabel(int rules, boolean library) {
        return rules + " rules, " + (library ? "the library" : "generated Java");
    }

    private static Measure of(Map<String, Measure> measures, String label) {
        Measure measure = measures.get(label);
        if (measure == null) {
            throw new IllegalArgumentException("Nothing was measured for (" + label + ").");
        }
        return measure;
    }
}
