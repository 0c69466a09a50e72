package org.cotation.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.cotation.rules.internal.grid.Interpretations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What rule authors rely on in every fact. */
class VocabularyTest {

    static Stream<FactType> types() {
        return Vocabulary.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPropertyHasANameInBothLanguagesOfItsOwn(FactType type) {
        assertThat(type.properties()).isNotEmpty();
        assertThat(type.properties())
                .extracting(property -> property.label().fr())
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(type.properties())
                .extracting(property -> property.label().en())
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyInterpretationThatAPropertyReadsExists(FactType type) {
        type.properties()
                .forEach(property -> assertThat(Interpretations.ALL.names()).containsAll(property.reads()));
    }

    /** Every point with two defensible readings can be tested in a rule. */
    @Test
    void readingHasAPropertyForEachInterpretation() {
        assertThat(Vocabulary.find("Reading").orElseThrow().properties()).hasSameSizeAs(Interpretations.ALL.names());
    }

    /** Who adds a property says whether it may be proposed; what is no fact of the applicant never is. */
    @Test
    void everyPropertySaysWhetherItMayBeProposed() throws NoSuchMethodException {
        assertThat(Term.class.getMethod("proposal").getDefaultValue()).isNull();
        assertThat(types().filter(type -> Set.of("Reading", "Public").contains(type.name()))
                        .flatMap(type -> type.properties().stream())
                        .map(Property::proposal))
                .isNotEmpty()
                .containsOnly(Proposal.NEVER);
    }

    /** The place of residence leads to a desk and counts for nothing. */
    @Test
    void onlyOrientationsLookForCommunes() {
        assertThat(types().filter(FactType::onlyDirects).map(FactType::name)).containsExactly("Commune");
    }

    /** Code pénal, art. 225-1: what no rule can rest on is not in the vocabulary. */
    @Test
    void prohibitedGroundsCannotBeNamed() {
        assertThat(types().flatMap(type -> type.properties().stream()).map(Property::name))
                .isNotEmpty()
                .noneMatch(name ->
                        name.matches("(?i).*(nationality|title|sex|birthplace|maritalStatus|commune|residence).*"));
    }
}
