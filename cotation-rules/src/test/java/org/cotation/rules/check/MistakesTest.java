package org.cotation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotation.message.Wording;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Faulty grids, each with exactly what is said of it: {@code src/test/resources/mistakes}, and its LISEZMOI.md. */
class MistakesTest {

    private static final Pattern GRID = Pattern.compile("^=== ", Pattern.MULTILINE);
    private static final Pattern EXPECTED = Pattern.compile("^(\\S+:\\d+:\\d+: (COT-\\d{3})) (.+)$");

    private static final Pattern SENTENCE = Pattern.compile("[.?!](?=\\s|$)");
    private static final Pattern QUOTED = Pattern.compile("`[^`]+`");

    @TempDir
    Path folder;

    /**
     * What is expected of a grid.
     *
     * @param place where, and the code
     * @param code the code
     * @param named what the message names
     */
    private record Expected(String place, String code, String named) {}

    /**
     * A faulty grid.
     *
     * @param title what is wrong with it
     * @param expected what is said of it, all of it
     * @param text its sections
     */
    private record Mistake(String title, List<Expected> expected, String text) {}

    private static List<Mistake> mistakes() throws IOException {
        List<Mistake> mistakes = new ArrayList<>();
        try (Stream<Path> files = Files.list(resources())) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                GRID.splitAsStream(Files.readString(file))
                        .filter(one -> !one.isEmpty())
                        .map(MistakesTest::mistake)
                        .forEach(mistakes::add);
            }
        }
        return mistakes;
    }

    private static Path resources() {
        try {
            return Path.of(Objects.requireNonNull(MistakesTest.class.getResource("/mistakes"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mistake mistake(String text) {
        int sections = text.indexOf("\n--- ") + 1;
        List<String> head = text.substring(0, sections).lines().toList();
        List<Expected> expected = head.stream()
                .skip(1)
                .map(line -> {
                    Matcher one = EXPECTED.matcher(line);
                    assertThat(one.matches())
                            .as("« %s » in « %s »", line, head.get(0))
                            .isTrue();
                    return new Expected(one.group(1), one.group(2), one.group(3));
                })
                .toList();
        return new Mistake(head.get(0), expected, text.substring(sections).stripTrailing() + "\n");
    }

    @TestFactory
    Stream<DynamicTest> eachGivesWhatItSaysAndNothingElse() throws IOException {
        List<Mistake> mistakes = mistakes();
        assertThat(mistakes).hasSizeGreaterThan(140).extracting(Mistake::title).doesNotHaveDuplicates();
        return mistakes.stream().map(mistake -> DynamicTest.dynamicTest(mistake.title(), () -> check(mistake)));
    }

    private void check(Mistake mistake) throws IOException {
        List<Finding> findings = FaultyGrid.check(
                        FaultyGrid.write(Files.createTempDirectory(folder, "grille"), mistake.text(), ""))
                .findings();

        assertThat(findings)
                .extracting(MistakesTest::place)
                .as("%s", findings)
                .containsExactlyElementsOf(
                        mistake.expected().stream().map(Expected::place).toList());
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            assertThat(finding.diagnostic().message().fr())
                    .contains(mistake.expected().get(i).named());
            bothLanguagesSayTheSame(finding.diagnostic().message());
        }
    }

    /** As far as a test can tell: as many sentences, about as many words quoted, some of which are examples. */
    private static void bothLanguagesSayTheSame(Wording message) {
        assertThat(message.en()).isNotEqualTo(message.fr());
        for (Pattern one : List.of(SENTENCE, QUOTED)) {
            assertThat(one.matcher(message.en()).results())
                    .as("%s", message)
                    .hasSameSizeAs(one.matcher(message.fr()).results().toList());
        }
    }

    private static String place(Finding finding) {
        return finding.diagnostic().file() + ":" + finding.diagnostic().line() + ":"
                + finding.diagnostic().column() + ": " + finding.diagnostic().code();
    }

    @Test
    void everyCodeThatATextCanLeadToIsAmongThem() throws IOException {
        Set<String> codes = new TreeSet<>();
        FindingCatalogue.all().stream()
                .filter(entry -> !entry.examples().isEmpty())
                .forEach(entry -> codes.add(entry.code().code()));

        assertThat(mistakes())
                .flatExtracting(Mistake::expected)
                .extracting(Expected::code)
                .containsAll(codes);
    }
}
