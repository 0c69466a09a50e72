package org.cotation.rules.internal.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileField.Kind;
import org.cotation.profile.ProfileSchema;
import org.cotation.rules.internal.footprint.Footprints.Read;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Proposal;
import org.cotation.rules.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What each property is computed from, and what can be proposed of it. */
class FootprintsTest {

    private static FactType type(String name) {
        return Vocabulary.find(name).orElseThrow();
    }

    private static Set<String> footprint(String type, String property) {
        return Footprints.of(type(type), type(type).find(property).orElseThrow());
    }

    @Test
    void aPropertyIsComputedFromAllThatCouldCount() {
        assertThat(footprint("Holder", "employed"))
                .containsExactlyInAnyOrder(
                        "applicant.employedOn",
                        "applicant.contractNature",
                        "applicant.contractSuspended",
                        "coApplicant.employedOn",
                        "coApplicant.contractNature",
                        "coApplicant.contractSuspended",
                        "coApplicant");
        assertThat(footprint("Applicant", "unemployedMoreThanAYear"))
                .containsExactlyInAnyOrder(
                        "applicant.longTermUnemployment.startDate",
                        "applicant.longTermUnemployment.endDate",
                        "applicant.longTermUnemployment.over12Months");
        assertThat(footprint("Housing", "netRent"))
                .containsExactlyInAnyOrder("currentHousing.monthlyRent", "currentHousing.housingBenefit");
        assertThat(footprint("Household", "loneParent"))
                .contains("coApplicant", "dependants[]", "dependants[].birthDate", "unbornChildren.count");
    }

    /** A property that is computed from no answer would be one that no answer can change. */
    @Test
    void everyPropertyOfTheRequestIsComputedFromAnswers() {
        Vocabulary.types().stream()
                .filter(type -> !Set.of("Public", "Reading").contains(type.name()))
                .forEach(type -> assertThat(type.properties())
                        .filteredOn(property -> Footprints.of(type, property).isEmpty())
                        .extracting(Property::name)
                        .as(type.name())
                        .isSubsetOf("firstQuartileThreshold"));
    }

    /** In a jar, what the build worked out is taken: it is what would be worked out anew, in the same order. */
    @Test
    void theBuildShipsWhatIsWorkedOut() throws IOException {
        Map<Read, Set<String>> anew = Footprints.workedOut();
        URL shipped = FootprintFile.class.getResource("footprints.txt");

        assertThat(shipped).isNotNull();
        Map<Read, Set<String>> read = FootprintFile.read(shipped).orElseThrow();
        assertThat(read).isEqualTo(anew);
        assertThat(List.copyOf(read.keySet())).isEqualTo(List.copyOf(anew.keySet()));
        assertThat(Resources.toString(shipped, StandardCharsets.UTF_8)).isEqualTo(FootprintFile.text(anew));
    }

    /** What is proposed of an answer must not depend on the order in which properties are looked at. */
    @Test
    void thePropertiesNearestToAnAnswerAgree() {
        single().forEach(path -> assertThat(Footprints.nearestTo(path))
                .extracting(Property::proposal)
                .as(path)
                .isNotEmpty()
                .containsOnly(Footprints.proposal(path)));
    }

    /** Never « have another child »: no person and no list of persons, no co-applicant, no nationality, no status. */
    @Test
    void noChoiceOfLifeIsProposed() {
        assertThat(read())
                .filteredOn(path -> Footprints.proposal(path) != Proposal.NEVER)
                .noneMatch(path -> path.matches("coApplicant|dependants(\\[])?|roommates(\\[])?|visitingChildren(\\[])?"
                        + "|unbornChildren.*|.*(title|nationality|maritalStatus|relation|residence|commune).*"));
    }

    private static Stream<String> single() {
        return read().stream().filter(path -> {
            Optional<Kind> kind = ProfileSchema.find(path).map(ProfileField::kind);
            return kind.filter(found -> found != Kind.OBJECT && found != Kind.LIST)
                    .isPresent();
        });
    }

    private static Set<String> read() {
        Set<String> read = new LinkedHashSet<>();
        Vocabulary.types()
                .forEach(type -> type.properties().forEach(property -> read.addAll(Footprints.of(type, property))));
        assertThat(read).isNotEmpty();
        return read;
    }
}
