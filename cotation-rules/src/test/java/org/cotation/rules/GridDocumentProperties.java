package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.engine.Grid;
import org.cotation.message.Language;
import org.cotation.rules.publication.GridDiff;
import org.cotation.rules.publication.GridDocument;
import org.cotation.rules.publication.GridDocument.Criterion;

/** Whatever the rules of a grid, each of them is in its document. */
class GridDocumentProperties {

    /** A criterion: its points and what it asks. */
    record Asked(int points, String conditions) {}

    @Provide
    static Arbitrary<List<Asked>> rules() {
        Arbitrary<String> tests = Arbitraries.of(
                "unfit",
                "!notDecent",
                "status in (\"SD\", \"HOT\")",
                "status not in (\"CPE\")",
                "surface < overcrowdingThreshold",
                "roomCount > 2",
                "monthlyRent * 2 >= netRent + 10.5");
        Arbitrary<String> joined = Combinators.combine(
                        tests, tests, Arbitraries.of("%s, %s", "%s || %s", "!(%s && %s)", "(%s) && !(%s)"))
                .as((one, two, form) -> form.formatted(one, two));
        Arbitrary<String> conditions = Combinators.combine(
                        Arbitraries.of("Housing( %s )", "exists Housing( %s )"), joined)
                .as((form, test) -> form.formatted(test));
        return Combinators.combine(Arbitraries.integers().between(1, 90), conditions)
                .as(Asked::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 12)
    void everyRuleIsInTheDocument(@ForAll("rules") List<Asked> rules) {
        StringBuilder drl = new StringBuilder();
        for (int i = 0; i < rules.size(); i++) {
            drl.append(TestGrids.criterion(
                    "C" + i, rules.get(i).points(), rules.get(i).conditions()));
        }
        Grid grid = TestGrids.of(folder(), "cumulation: sum", drl.toString());
        GridDocument document = GridDocument.of(grid);
        String markdown = document.toMarkdown(Language.FR);

        List<Criterion> criteria = new ArrayList<>(document.families().get(0).criteria());
        assertThat(criteria).hasSameSizeAs(rules);
        for (int i = 0; i < rules.size(); i++) {
            assertThat(criteria.get(i).points()).isEqualTo(rules.get(i).points());
            assertThat(criteria.get(i).conditions()).isNotEmpty();
            assertThat(markdown).contains("**Critère C" + i + "**");
        }
        assertThat(GridDiff.between(grid, grid).isEmpty()).isTrue();
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("grille");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
