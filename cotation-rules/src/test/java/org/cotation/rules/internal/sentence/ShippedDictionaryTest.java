package org.cotation.rules.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotation.rules.check.GridCheck;
import org.cotation.rules.check.Severity;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Holder;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dictionary shipped speaks of the whole vocabulary, says one thing by each sentence, and is listed for authors. */
class ShippedDictionaryTest {

    private static final List<Phrase> PHRASES = Sentences.shipped().phrases();
    private static final Pattern FACT = Pattern.compile("\\b([A-Z]\\w+)\\(");
    private static final Pattern WORD = Pattern.compile("\\b[a-z]\\w+\\b");

    /** An applicant is a holder: what is said of one can be said of the other. */
    @Test
    void everyPropertyCanBeSpokenOf() {
        Set<String> spoken = new TreeSet<>();
        for (Phrase phrase : PHRASES) {
            String drl = phrase.template().fill(hole -> "0");
            Matcher fact = FACT.matcher(drl);
            Matcher word = WORD.matcher(drl);
            if (fact.find()) {
                word.results().forEach(found -> spoken.add(fact.group(1) + "." + found.group()));
            }
        }
        Set<String> silent = new TreeSet<>();
        for (FactType type : Vocabulary.types()) {
            String name = Holder.class.isAssignableFrom(type.type()) ? "Holder" : type.name();
            for (Property property : type.properties()) {
                silent.add(name + "." + property.name());
            }
        }
        // What an offer was is said after a dash, of the offer of the sentence before.
        silent.removeAll(Set.of("Offer.suitable", "Offer.legitimateReason", "Offer.underDalo"));
        silent.removeAll(spoken);

        assertThat(silent).isEmpty();
    }

    @Test
    void everySentenceIsUnderstoodAsItself() {
        for (Phrase phrase : PHRASES) {
            String sentence = sample(phrase);
            assertThat(Sentences.shipped()
                            .match(sentence)
                            .orElseThrow()
                            .phrase()
                            .text())
                    .as(sentence)
                    .isEqualTo(phrase.text());
        }
    }

    private static String sample(Phrase phrase) {
        String sentence = phrase.text().replaceAll("\\((e|s)\\)", "$1");
        for (Phrase.Parameter parameter : phrase.parameters()) {
            sentence = sentence.replaceFirst("\\{" + parameter.name() + "[^}]*}", value(parameter));
        }
        return sentence;
    }

    private static String value(Phrase.Parameter parameter) {
        if (!parameter.takesCodes()) {
            return parameter.name().equals("max") ? "40" : "30";
        }
        if (parameter.fact().equals("Public")) {
            return "DALO";
        }
        if (parameter.fact().equals("Commune")) {
            return "Carvin";
        }
        if (parameter.fact().equals("Reading")) {
            return Interpretations.ALL
                    .readings(Interpretations.nameOf(parameter.property()))
                    .get(0);
        }
        return Vocabulary.find(parameter.fact())
                .flatMap(fact -> fact.find(parameter.property()))
                .map(property -> property.codes().get(0).code())
                .orElseThrow();
    }

    /** Each in a rule of its own: no value is of the wrong type, no property missing, no condition impossible. */
    @Test
    void everySentenceMakesASoundRule(@TempDir Path folder) throws IOException {
        StringBuilder rules = new StringBuilder();
        for (Phrase phrase : PHRASES) {
            rules.append("rule \"%s\"%n@orientation( A )%nwhen%n%s%s%nthen%nend%n"
                    .formatted(rules.length(), before(phrase), sample(phrase)));
        }
        Files.writeString(folder.resolve("grid.yaml"), """
                id: e
                title: E
                territory: { name: E, communes: [{ code: "62215", name: Carvin }] }
                validity: { from: 2020-01-01 }
                uses: [priorites-nationales]
                """);
        Files.writeString(folder.resolve("essai.dslr"), rules);

        assertThat(GridCheck.check(folder).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    /** What a line after a dash can say more of: the first fact that has the property. */
    private static String before(Phrase phrase) {
        if (!phrase.continues()) {
            return "";
        }
        Matcher property = WORD.matcher(phrase.template().fill(hole -> "0"));
        String name = property.find() ? property.group() : "";
        return Vocabulary.types().stream()
                .filter(type -> type.find(name).isPresent())
                .findFirst()
                .map(type -> "> " + type.name() + "()\n")
                .orElse("");
    }

    /** Where they differ, the page as it should be is in the folder {@code target}. */
    @Test
    void thePageListsTheDictionary() throws IOException {
        Path made = Path.of("target", "phrases.md");
        Files.writeString(made, page(), StandardCharsets.UTF_8);

        assertThat(Path.of("doc", "phrases.md")).as("copy it from " + made).hasSameTextualContentAs(made);
    }

    private static String page() {
        List<String> lines = new ArrayList<>(List.of(
                "# Les phrases connues",
                "",
                "Cette page est produite à partir du dictionnaire livré avec la bibliothèque",
                "([phrases.dsl](../src/main/resources/org/cotation/rules/phrases.dsl)) ; un test vérifie qu'elle lui correspond.",
                "La façon de s'en servir est décrite dans [Écrire des règles en phrases](ecrire-en-phrases.md).",
                "",
                "`{n}`, `{min}` et `{max}` sont des nombres. Les autres paramètres sont des codes ou leurs libellés, listés en",
                "fin de page. « an(s) » se lit au singulier comme au pluriel."));
        String heading = "";
        for (Phrase phrase : PHRASES) {
            if (!phrase.heading().equals(heading)) {
                heading = phrase.heading();
                lines.addAll(List.of("", "## " + heading, "", "| phrase | condition |", "| --- | --- |"));
            }
            lines.add("| " + phrase.shown() + " | `" + phrase.template().fill(hole -> "{" + hole.hole() + "}") + "` |");
        }
        lines.addAll(List.of("", "## Codes et libellés", "", "| donnée | codes |", "| --- | --- |"));
        Set<String> listed = new TreeSet<>();
        for (Phrase phrase : PHRASES) {
            for (Phrase.Parameter parameter : phrase.parameters()) {
                codes(parameter).stream().filter(listed::add).forEach(lines::add);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> codes(Phrase.Parameter parameter) {
        return Vocabulary.find(parameter.fact())
                .flatMap(fact -> fact.find(parameter.property()))
                .filter(property -> !property.codes().isEmpty())
                .map(property -> "| " + property.label().fr() + " | "
                        + property.codes().stream()
                                .map(code ->
                                        "`" + code.code() + "` " + code.label().fr())
                                .collect(Collectors.joining(" ; "))
                        + " |")
                .stream()
                .toList();
    }

    @Test
    void aRuleKeepsThePlaceOfItsSentence() {
        var source = Sentences.rules(
                "essai.dslr",
                "rule \"x\"\nwhen\n  Le demandeur a entre 18 et 30 ans\nthen\nend\n",
                Sentences.shipped(),
                new Findings("essai.dslr"));
        List<String> lines = List.of(source.drl().split("\n"));

        assertThat(lines.get(2)).isEqualTo("Applicant( age >= 18, age <= 30 )");
        assertThat(source.origin().apply(new Position(3, 19))).isEqualTo(new Position(3, 24));
        assertThat(source.origin().apply(new Position(3, 1))).isEqualTo(new Position(3, 3));
    }
}
