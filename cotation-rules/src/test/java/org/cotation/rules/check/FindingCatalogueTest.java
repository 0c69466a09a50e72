package org.cotation.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotation.message.Diagnostic;
import org.cotation.message.Language;
import org.cotation.rules.Engines;
import org.cotation.rules.check.FindingExample.Place;
import org.cotation.rules.internal.compile.RuleCompiler;
import org.cotation.rules.internal.engine.GridReading;
import org.cotation.rules.internal.grid.GridPlace;
import org.cotation.rules.internal.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue says of every code what it means, and its examples do what they say. */
class FindingCatalogueTest {

    /**
     * What no short text of an author leads `check` to: a mistake of the library, the choice that opening a grid takes, and
     * the bounds that only a hostile grid or a clumsy tool passes, which HostileGridTest and HostileFolderTest hold.
     */
    private static final Set<FindingCode> WITHOUT_EXAMPLE = Set.of(
            FindingCode.ENGINE_REFUSAL,
            FindingCode.SEVERAL_VERSIONS,
            FindingCode.INVISIBLE_CHARACTER,
            FindingCode.FILE_NAME,
            FindingCode.LINE_TOO_LONG,
            FindingCode.GRID_TOO_LARGE,
            FindingCode.OUTSIDE_GRID,
            FindingCode.FILE_TWICE,
            FindingCode.FILE_UNREADABLE,
            FindingCode.TOO_MANY_VERSIONS,
            FindingCode.TOO_MANY_RULES,
            FindingCode.YAML_TOO_LONG,
            FindingCode.LIST_TOO_LONG,
            FindingCode.MORE_MISTAKES,
            FindingCode.TOO_MANY_SCENARIOS,
            FindingCode.PROFILE_TOO_LONG);

    @TempDir
    Path folder;

    @Test
    void everyCodeHasItsEntryInBothLanguagesAndAnExample() {
        assertThat(FindingCatalogue.all()).extracting(FindingEntry::code).containsExactly(FindingCode.values());
        assertThat(FindingCatalogue.all()).allSatisfy(entry -> {
            assertThat(entry.title().fr()).isNotBlank().doesNotEndWith(".");
            assertThat(entry.title().en()).isNotBlank().doesNotEndWith(".");
            assertThat(entry.explanation().fr()).endsWith(".");
            assertThat(entry.explanation().en())
                    .endsWith(".")
                    .isNotEqualTo(entry.explanation().fr());
            assertThat(entry.examples().isEmpty()).isEqualTo(WITHOUT_EXAMPLE.contains(entry.code()));
        });
    }

    @Test
    void codesAreDistinctAndInTheOrderOfTheirGroups() {
        assertThat(FindingCode.values())
                .extracting(FindingCode::code)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(FindingCode.values()).extracting(FindingCode::group).isSorted();
        assertThat(FindingCode.values())
                .allSatisfy(code -> assertThat(FindingCode.find(code.code())).contains(code));
        assertThat(FindingCode.find("COT-000")).isEmpty();
    }

    @Test
    void theSampleGridHasNothingToReport() {
        assertThat(GridCheck.check(FaultyGrid.write(folder, "", "")).findings()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeGivesItsCodeAndEveryMendIsSound() {
        return FindingCatalogue.all().stream()
                .flatMap(entry -> IntStream.range(0, entry.examples().size())
                        .mapToObj(i -> DynamicTest.dynamicTest(
                                entry.code().code() + " " + entry.title().fr() + " " + (i + 1),
                                () -> run(entry, entry.examples().get(i), i))));
    }

    private void run(FindingEntry entry, FindingExample example, int number) throws IOException {
        Path place = Files.createDirectory(folder.resolve(entry.code().code() + "-" + number));
        CheckReport wrong = FaultyGrid.check(
                FaultyGrid.write(Files.createDirectory(place.resolve("faute")), example.mistake(), section(example)));

        assertThat(wrong.findings())
                .extracting(finding -> finding.diagnostic().code())
                .as("only this code, of %s", wrong.findings())
                .isNotEmpty()
                .containsOnly(entry.code().code());
        Diagnostic first = wrong.findings().get(0).diagnostic();
        int before = example.place() == Place.CONDITION ? FaultyGrid.LINES_BEFORE_CONDITION : 0;
        assertThat(first.file()).isEqualTo(example.file());
        assertThat(first.line()).as("line of %s", first).isEqualTo(example.line() + before);
        assertThat(first.message().fr()).contains(example.named());
        assertThat(first.message().en()).isNotEqualTo(first.message().fr());
        assertThat(wrong.sound()).isEqualTo(entry.code().severity() == Severity.WARNING);

        CheckReport mended = FaultyGrid.check(
                FaultyGrid.write(Files.createDirectory(place.resolve("juste")), example.mend(), section(example)));
        assertThat(mended.findings()).as("mended").isEmpty();
    }

    /** In one build, since each takes a while; a mend on which Drools alone disagrees would be a mistake of the library. */
    @Test
    void droolsReadsEveryMend() {
        List<Rule> rules = new ArrayList<>();
        for (FindingEntry entry : FindingCatalogue.all()) {
            for (FindingExample example : entry.examples()) {
                Path grid = FaultyGrid.write(
                        folder.resolve(entry.code().code() + "-" + rules.size()), example.mend(), section(example));
                GridPlace.read(grid).versions().stream()
                        .map(version ->
                                GridReading.of(version.files(), Engines.direct().builtInGrids()))
                        .flatMap(reading -> reading.subject().stream())
                        .forEach(subject -> subject.rules().stream()
                                .filter(rule -> !rule.file().equals("base.drl"))
                                .forEach(rules::add));
            }
        }
        assertThat(RuleCompiler.compile("catalogue", rules)).hasSameSizeAs(rules);
    }

    private static String section(FindingExample example) {
        return switch (example.place()) {
            case CONDITION -> "condition";
            case FOLDER -> "dossier";
            default -> example.place().file();
        };
    }

    /** The page is what the catalogue says today; when it is not, what it should be stands in {@code target}. */
    @Test
    void thePageOfTheCatalogueIsUpToDate() throws IOException {
        Path current = Files.writeString(Path.of("target", "codes.md"), FindingText.page(Language.FR));
        assertThat(Path.of("doc", "codes.md"))
                .as("copy target/codes.md to doc/codes.md")
                .hasSameTextualContentAs(current);
    }
}
