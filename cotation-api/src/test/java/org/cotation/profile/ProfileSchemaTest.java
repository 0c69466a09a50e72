package org.cotation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cotation.message.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileSchemaTest {

    /** Sections and elements have no entry of their own in the contract: their members do. */
    private static final String STRUCTURE = ".*\\[]|application|applicant|coApplicant|dependants|visitingChildren"
            + "|(co)?[aA]pplicant.longTermUnemployment|unbornChildren|disability|autonomy|resources|currentHousing"
            + "|sought|dalo|violence|childProtection|prostitutionExit|trafficking|therapeuticFlat|labels";

    @Test
    void has_the_paths_of_the_contract_and_no_other() throws IOException {
        Map<String, Vocabulary.Entry> contract = Vocabulary.read();
        TreeSet<String> known = new TreeSet<>();
        ProfileSchema.fields().stream()
                .map(ProfileField::path)
                .filter(path -> contract.containsKey(path) || !path.matches(STRUCTURE))
                .forEach(known::add);

        assertThat(known).isEqualTo(new TreeSet<>(contract.keySet()));
    }

    @Test
    void says_of_each_path_what_the_contract_says() throws IOException {
        Vocabulary.read().forEach((path, expected) -> {
            ProfileField field = ProfileSchema.find(path).orElseThrow();
            assertThat(field.whenAbsent()).as(path).isEqualTo(expected.whenAbsent());
            if (expected.kind() != null) {
                assertThat(field.kind()).as(path).isEqualTo(expected.kind());
                assertThat(field.codes().stream().map(Coded::code))
                        .as(path)
                        .containsExactlyElementsOf(expected.codes());
            }
        });
    }

    @Test
    void names_every_field_so_that_it_fits_in_a_sentence() {
        for (ProfileField field : ProfileSchema.fields()) {
            for (String text : List.of(field.label().fr(), field.label().en())) {
                boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
                assertThat(Character.isLowerCase(text.charAt(0)) || acronym || text.startsWith("Housing First"))
                        .as(field.path() + ": " + text)
                        .isTrue();
                assertThat(text).as(field.path()).doesNotEndWith(".").isEqualTo(text.strip());
            }
        }
    }

    @Test
    void labels_tell_fields_apart() {
        Map<String, List<String>> byLabel = ProfileSchema.fields().stream()
                .filter(field -> field.kind() != ProfileField.Kind.OBJECT && field.kind() != ProfileField.Kind.LIST)
                .collect(Collectors.groupingBy(
                        field -> ProfileSchema.labelOf(field.path()).fr(),
                        Collectors.mapping(ProfileField::path, Collectors.toList())));

        assertThat(byLabel.values()).allSatisfy(paths -> assertThat(paths).hasSize(1));
    }

    @Test
    void codes_have_a_label_in_both_languages_and_are_distinct() {
        for (ProfileField field : ProfileSchema.fields()) {
            assertThat(field.codes().stream().map(Coded::code)).doesNotHaveDuplicates();
            assertThat(field.codes().stream().map(code -> code.label().fr()))
                    .doesNotHaveDuplicates()
                    .allSatisfy(label -> assertThat(label).isNotBlank());
            assertThat(field.codes().stream().map(code -> code.label().en()))
                    .doesNotHaveDuplicates()
                    .allSatisfy(label -> assertThat(label).isNotBlank());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dependants[0].birthDate | date de naissance (1re personne à charge) | date of birth (1st dependant)",
                "dependants[1].birthDate | date de naissance (2e personne à charge) | date of birth (2nd dependant)",
                "dependants[].birthDate | date de naissance (personne à charge) | date of birth (dependant)",
                "dependants[2] | 3e personne à charge | 3rd dependant",
                "dependants | personnes à charge | dependants",
                "roommates[0].disabled | en situation de handicap (1er colocataire) | disabled (1st roommate)",
                "applicant.birthDate | date de naissance (demandeur) | date of birth (applicant)",
                "coApplicant.employedOn | contrat de travail en cours (codemandeur) | current work contract (co-applicant)",
                "coApplicant | codemandeur | co-applicant",
                "dalo.status | statut DALO | DALO status",
                "reasons[10] | 11e motif de la demande | 11th reason for the request",
                "reasons[22] | 23e motif de la demande | 23rd reason for the request",
                "declaredSituations.LOGEMENT | case cochée (rubrique LOGEMENT) | box ticked (family LOGEMENT)",
                "applicant.longTermUnemployment.endDate | dernier jour de la période de chômage (demandeur) "
                        + "| last day of the unemployment (applicant)",
            })
    void says_whose_value_is_meant(String path, String fr, String en) {
        assertThat(ProfileSchema.labelOf(path)).isEqualTo(new Wording(fr, en));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dependant",
                "dependants[-1].birthDate",
                "dependants[00].birthDate",
                "dependants[0]birthDate",
                "dependants.birthDate",
                "application.isTransfer",
                "resources.unitsOfConsumption",
                "valueStatus",
                "declaredSituations."
            })
    void does_not_know_what_is_not_in_the_contract(String path) {
        assertThat(ProfileSchema.find(path)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfileSchema.labelOf(path))
                .withMessageContaining(path);
    }

    @Test
    void finds_an_element_by_its_index_or_for_any() {
        assertThat(ProfileSchema.find("dependants[12].kinship")).isEqualTo(ProfileSchema.find("dependants[].kinship"));
        assertThat(ProfileSchema.find("dependants[12].kinship").orElseThrow().path())
                .isEqualTo("dependants[].kinship");
    }
}
