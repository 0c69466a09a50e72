package org.cotation.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cotation.rules.fuzz.Fuzzer;
import org.cotation.rules.fuzz.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed is done, found or refused in words; see the fuzzers of the rules. */
class CommandLineFuzzTest {

    private static final Path SAMPLES = Path.of("../quickstart/src/main/resources/org/cotation/quickstart");
    private static final Path GRIDS = Path.of("../published-grids");

    /**
     * What people type; {@code P} stands for a request, {@code R} for a record, {@code G} for a folder. A grid from a
     * folder is compiled each time, which takes a hundred times longer than the rest: it is seldom asked for.
     */
    private static final List<String> LINES = List.of(
            "score --grid cahc-2022 --as-of 2026-06-15 P P",
            "score --grid cahc-2022 --format json -",
            "score --grid priorites-nationales --interpretation youth-holder=all-holders --lang en P",
            "score --grid G P",
            "explain --grid cahc-2022 --for applicant --format html --output document P",
            "explain --grid cahc-2022 --for commission -",
            "explain --grid priorites-nationales --for audit --format json P",
            "whatif --grid priorites-nationales P",
            "timeline --grid cahc-2022 --months 12 P",
            "timeline --grid cahc-2022 --to 2027-01-01 --format json -",
            "diff --grid cahc-2022 --for commission P P",
            "diff --grid priorites-nationales --lang en - P",
            "record --grid cahc-2022 --output document P",
            "record --grid cahc-2022 P",
            "replay R",
            "replay --grid cahc-2022 -",
            "grids --format json",
            "grids cahc-2022 --lang en",
            "check --sarif G/absent",
            "check --explain COT-201",
            "check --explain 201 --format json",
            "test --missing absent",
            "doc --format markdown priorites-nationales",
            "doc --diff cahc-2022 priorites-nationales",
            "doc --format html priorites-nationales",
            "--help",
            "score --help --lang en",
            "-- score");

    @TempDir
    Path scratch;

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private List<Input> corpus() throws IOException {
        List<Path> requests = list(SAMPLES);
        List<String> grids = list(GRIDS).stream()
                .filter(folder -> Files.exists(folder.resolve("grid.yaml")))
                .map(Path::toString)
                .toList();
        Path record = scratch.resolve("record.json");
        Ran.cotation(
                "record",
                "--grid",
                "cahc-2022",
                "--output",
                record.toString(),
                requests.get(0).toString());
        List<Input> corpus = new ArrayList<>();
        for (String line : LINES) {
            for (int i = 0; i < 3; i++) {
                int turn = corpus.size();
                String arguments = line.replaceAll(
                                "\\bP\\b", requests.get(turn % requests.size()).toString())
                        .replaceAll("\\bG\\b", grids.get(turn % grids.size()))
                        .replaceAll("\\bR\\b", record.toString())
                        .replace(' ', '\n');
                Path typed = line.startsWith("replay") ? record : requests.get(i % requests.size());
                corpus.add(Input.of(CommandLineTarget.ARGUMENTS, arguments)
                        .with(
                                CommandLineTarget.STANDARD_INPUT,
                                Files.readString(typed).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return corpus;
    }

    @Test
    void commandLines() throws IOException {
        Fuzzer.run("command lines", 40, corpus(), name -> true, new CommandLineTarget(scratch));
    }
}
