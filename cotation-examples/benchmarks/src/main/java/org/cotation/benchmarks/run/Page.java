package org.cotation.benchmarks.run;

import java.util.List;
import java.util.Locale;
import org.cotation.benchmarks.Entrant;
import org.cotation.benchmarks.Population;
import org.cotation.benchmarks.run.Goal.Figures;

/** The page of one run, in Markdown: ratios, and how to read them. */
final class Page {

    /** What a machine does by itself, in processors, and no more. */
    private static final double BUSY = 0.2;

    private final Results results;
    private final Goals goals;
    private final StringBuilder page = new StringBuilder();

    Page(Results results) {
        this.results = results;
        this.goals = new Goals(results);
    }

    String write() {
        introduction();
        goals();
        one();
        sameWork();
        bulk();
        threads();
        rules();
        requests();
        starts();
        spots();
        return page.toString().replace("\r\n", "\n");
    }

    private void text(String text, Object... arguments) {
        page.append(String.format(Locale.ROOT, text, arguments));
    }

    private static String ratio(double one, double other) {
        return Figures.of(one / other);
    }

    private void introduction() {
        text(
                """
                # Benchmarks

                Written by `mvn -Pbenchmarks -Dbenchmarks.run=%1$s -DskipTests -pl cotation-examples/benchmarks -am verify`, with
                `quick` or `full` settings; do not edit it. This run: `%1$s`, %2$d processors, Java %3$s. As it began, others
                kept %6$s processors busy%7$s.

                ## How to read it

                - **Ratios in one run**, nothing else: times depend on the machine. P is plain Java written by hand for the grid
                  `cahc-2022` (package `plain`): what a programmer would write who needed this grid only, for ever.
                - Everybody scores the same %4$,d distinct requests (%5$s), from an `ApplicantProfile` in memory. Before anything is timed,
                  totals, contributions with every fact that they rest on, and publics are found equal to those of P, request by
                  request. Every contender runs in a JVM of its own, in turn with P, and works until the compiler of that JVM
                  rests, for a minute and a half at most, before it is measured: a library that runs through much code needs longer.
                - Unless a line says otherwise, a ratio is one of processor time of the whole JVM, with the collection of garbage: other
                  work on the machine moves it less than elapsed time. It still moves it. Before you conclude, let the `full`
                  settings run alone.
                - **Peers do less**, but for Drools sessions on the rules of the grid, which have a table of their own. Written for
                  this comparison, Drools sessions, Evrete, Easy Rules and DMN know neither unknowns nor evidence, and no publics that
                  criteria build on. They get the request already flattened by P's own code, inside the time, apply the criteria in
                  their own form and give the total and the points; only these are held against P. What bodies assessed is decided
                  for them, and the points are cumulated for them, in Java.

                """,
                results.settings().name(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                Population.SIZE,
                Population.AS_OF,
                Figures.of(results.load()),
                results.load() > BUSY ? ": **read with care**" : "");
    }

    private void goals() {
        text("""
                ## Goals

                The library walks through the rules and generates no code, so that the same measure stands for a warm service and
                for the time right after a load. The grids shipped are prepared by the build.

                | goal | bound | seen | |
                | --- | --- | --- | --- |
                """);
        goals.all().forEach(goal -> page.append(goal.row()));
        text("%n");
    }

    private void one() {
        text("""
                ## One request

                | | time, in P | elapsed, in P | memory allocated, in P | finds |
                | --- | --- | --- | --- | --- |
                """);
        Measure plain = results.one(Entrant.PLAIN);
        for (Entrant entrant : Entrant.values()) {
            Measure measure = results.one(entrant);
            text(
                    "| %s | %s | %s | %s | %s |%n",
                    entrant.label(),
                    ratio(measure.processor(), plain.processor()),
                    ratio(measure.wall(), plain.wall()),
                    ratio(measure.bytes(), plain.bytes()),
                    entrant.whole() ? "all" : "points only");
        }
        text("%n");
    }

    private void sameWork() {
        text("""
                ## The same work in Drools sessions

                The rules of the grid as their author wrote them, on the facts that the library derives, each request in a session
                of a pool: publics first, then the criteria that build on them. Evidence, and counting the criteria together, are
                the library's own in both lines, so that the sessions alone are slower still. A session cannot tell unknown from
                absent: requests that leave open what a rule reads are left out, and two parameters that nobody published for the
                territory are invented here. A session in bulk would join the facts of one request with those of another.

                | | time, in the library | memory allocated, in the library |
                | --- | --- | --- |
                """);
        Measure library = results.sameWork(false);
        for (boolean sessions : new boolean[] {false, true}) {
            Measure measure = results.sameWork(sessions);
            text(
                    "| %s | %s | %s |%n",
                    Results.sameWorkLabel(sessions),
                    ratio(measure.processor(), library.processor()),
                    ratio(measure.bytes(), library.bytes()));
        }
        text("%n");
    }

    private void bulk() {
        text("""
                ## In bulk, a thousand at a time

                | | time, in P in bulk | memory allocated, in P |
                | --- | --- | --- |
                """);
        Measure plain = results.bulk(Entrant.PLAIN);
        for (Entrant entrant : Entrant.values()) {
            if (results.bulk().containsKey(entrant.label())) {
                Measure measure = results.bulk(entrant);
                text(
                        "| %s | %s | %s |%n",
                        entrant.label(),
                        ratio(measure.processor(), plain.processor()),
                        ratio(measure.bytes(), plain.bytes()));
            }
        }
        text("%n");
    }

    private void threads() {
        text(
                """
                ## Two threads

                Requests in a given time, against one thread; elapsed time, so that a busy machine shows here.

                | | times one thread |
                | --- | --- |
                | %s | %s |
                | %s | %s |

                """,
                Entrant.PLAIN.label(),
                Figures.of(goals.speedUp(Entrant.PLAIN)),
                Entrant.RESULT.label(),
                Figures.of(goals.speedUp(Entrant.RESULT)));
    }

    private void rules() {
        text("""
                ## Number of rules

                Grids drawn at random from a seed; against Java generated for the same rules and compiled, whose results are the same.

                | rules | the library, in generated Java | growth of the library, in that of 10 rules | growth of generated Java | seconds to load |
                | --- | --- | --- | --- | --- |
                """);
        for (int rules : Benchmarks.RULES) {
            text(
                    "| %d | %s | %s | %s | %s |%n",
                    rules,
                    ratio(
                            results.rules(rules, true).processor(),
                            results.rules(rules, false).processor()),
                    ratio(
                            results.rules(rules, true).processor(),
                            results.rules(10, true).processor()),
                    ratio(
                            results.rules(rules, false).processor(),
                            results.rules(10, false).processor()),
                    Figures.of(results.loads().getOrDefault(rules, Double.NaN)));
        }
        text("%n");
    }

    private void requests() {
        text("""
                ## Number of requests

                One after another, results dropped; %,d distinct ones over and over. A size that would take too long is left out.

                | | requests | time for each, in that of the first line | memory in use, in that of the first line |
                | --- | --- | --- | --- |
                """, Population.SIZE);
        results.growth().forEach((entrant, steps) -> {
            Growth.Step first = steps.get(0);
            for (Growth.Step step : steps) {
                text(
                        "| %s | %,d | %s | %s |%n",
                        entrant.label(),
                        step.requests(),
                        ratio(step.processor(), first.processor()),
                        ratio(step.bytes(), first.bytes()));
            }
        });
        text("%n");
    }

    private void starts() {
        text("""
                ## Cold start

                From the start of a JVM to its end, elapsed, against one that reads the same request and writes it again.

                | | in the JVM that only reads and writes |
                | --- | --- |
                """);
        double json = results.starts().getOrDefault(ColdStarts.JSON_ONLY, Double.NaN);
        results.starts().forEach((label, time) -> text("| %s | %s |%n", label, ratio(time, json)));
        if (!results.starts().containsKey(ColdStarts.SHIPPED_CDS)) {
            text("%nThis JVM wrote no archive of classes, so there is no line with AppCDS.%n");
        }
        text("%n");
    }

    private void spots() {
        List<Hotspots.Spot> spots = results.spots();
        text("""
                ## Where the time of the library goes

                Percent of the samples of a recording in a method or in what it calls, for the result, the callers of all first.

                | method | percent |
                | --- | --- |
                """);
        spots.forEach(spot -> text("| `%s` | %.0f |%n", spot.method(), spot.within()));
    }
}
