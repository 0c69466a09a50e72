package org.cotation.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.syntax.RuleSource;
import org.junit.jupiter.api.Test;

/** All that changes what a grid gives changes its fingerprint, and nothing else does. */
class FingerprintTest {

    private static final String MEANING = "rule \"Indigne\" when Housing( unfit ) then end";

    private static String of(String manifest, Map<String, String> rules, Map<String, String> dictionaries) {
        return of(manifest, rules, dictionaries, Map.of(), RuleSource.asWritten("criteres.dslr", MEANING));
    }

    private static String of(
            String manifest,
            Map<String, String> rules,
            Map<String, String> dictionaries,
            Map<String, String> scenarios,
            RuleSource source) {
        return Fingerprint.of(
                new GridFiles("essai", manifest, rules, dictionaries, scenarios, List.of()),
                List.of(source),
                List.of());
    }

    @Test
    void everyTextAndItsNameCount() {
        assertThat(Stream.of(
                        of("id: a", Map.of("criteres.dslr", "Indigne"), Map.of("pays.dsl", "Froid")),
                        of("id: b", Map.of("criteres.dslr", "Indigne"), Map.of("pays.dsl", "Froid")),
                        of("id: a", Map.of("criteres.dslr", "Digne"), Map.of("pays.dsl", "Froid")),
                        of("id: a", Map.of("autres.dslr", "Indigne"), Map.of("pays.dsl", "Froid")),
                        of("id: a", Map.of(), Map.of("pays.dsl", "Froid")),
                        of("id: a", Map.of("criteres.dslr", "Indigne"), Map.of("pays.dsl", "Chaud")),
                        of("id: a", Map.of("criteres.dslr", "Indigne"), Map.of("monts.dsl", "Froid")),
                        of("id: a", Map.of("criteres.dslr", "Indigne"), Map.of())))
                .doesNotHaveDuplicates();
    }

    /** What a sentence means depends on the dictionary shipped too, which is no file of the grid. */
    @Test
    void theMeaningOfASentenceCountsAndThatOfWrittenRulesIsTheirText() {
        assertThat(Stream.of("criteres.dslr", "criteres.drl", "criteres.drl.csv")
                        .filter(file -> !withMeaning(file, MEANING).equals(withMeaning(file, MEANING + "\n"))))
                .containsExactly("criteres.dslr");
    }

    private static String withMeaning(String file, String meaning) {
        return of("id: a", Map.of(file, "texte"), Map.of(), Map.of(), RuleSource.asWritten(file, meaning));
    }

    @Test
    void scenariosChangeNothingInWhatAGridGives() {
        RuleSource source = RuleSource.asWritten("criteres.dslr", MEANING);

        assertThat(of("id: a", Map.of(), Map.of(), Map.of("scenarios/un.yaml", "texte"), source))
                .isEqualTo(of("id: a", Map.of(), Map.of(), Map.of(), source));
    }

    /** What one text ends with is not what the next one, or its name, begins with. */
    @Test
    void noTwoSetsOfFilesReadAlike() {
        assertThat(Stream.of(
                        of("id: a", Map.of("a.drl", "bc"), Map.of()),
                        of("id: a", Map.of("a.drlb", "c"), Map.of()),
                        of("id: aa", Map.of(".drl", "bc"), Map.of()),
                        of("id: a", Map.of("a.dr", "lbc"), Map.of())))
                .doesNotHaveDuplicates();
    }
}
