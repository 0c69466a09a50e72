package org.cotation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.CoApplicant;
import org.cotation.profile.CurrentHousing;
import org.cotation.profile.Dependant;
import org.cotation.profile.code.DaloStatus;
import org.cotation.profile.code.HousingStatus;
import org.cotation.profile.code.Kinship;
import org.cotation.profile.code.Reason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

class ProfileJsonTest {

    private static final ApplicantProfile NOTHING = ApplicantProfile.builder().build();

    @TestFactory
    Stream<DynamicTest> reads_the_profile_of_every_reference_situation() throws IOException {
        try (InputStream in = ProfileJsonTest.class.getResourceAsStream("/cases.json")) {
            return JsonMapper.shared().readTree(in).get("cases").valueStream().map(situation -> {
                String document = situation.get("profile").toString();
                return DynamicTest.dynamicTest(situation.get("id").asString(), () -> {
                    ApplicantProfile profile = ProfileJson.read(document);
                    assertThat(ProfileJson.read(ProfileJson.write(profile))).isEqualTo(profile);
                });
            });
        }
    }

    @Test
    void nothing_is_known_of_an_empty_object() {
        assertThat(read("{}")).isEqualTo(NOTHING);
        assertThat(ProfileJson.write(NOTHING)).isEqualTo("{}\n");
    }

    @Test
    void an_absent_section_is_one_whose_members_are_absent() {
        assertThat(read("{'currentHousing':{},'labels':{'pdalhpd':{}}}")).isEqualTo(NOTHING);
    }

    @Test
    void null_is_unknown_for_a_value_a_list_an_element_an_entry_and_a_person() {
        assertThat(read("{'coApplicant':null,'reasons':['01',null],'dependants':null,'freeText':null,"
                        + "'roommates':[null],'declaredSituations':{'logement':null}}"))
                .isEqualTo(ApplicantProfile.builder()
                        .coApplicant(Answer.<CoApplicant>unknown())
                        .reasons(Answer.declared(List.of(Answer.declared(Reason.NO_HOUSING), Answer.unknown())))
                        .dependants(Answer.unknown())
                        .freeText(Answer.<String>unknown())
                        .roommates(Answer.declared(List.of(Answer.unknown())))
                        .declaredSituations(
                                Answer.declared(java.util.Map.<String, Answer<String>>of("logement", Answer.unknown())))
                        .build());
    }

    @Test
    void a_section_that_is_null_has_only_unknown_members() {
        ApplicantProfile profile = read("{'currentHousing':null}");

        assertThat(profile)
                .isEqualTo(ApplicantProfile.builder()
                        .currentHousing(CurrentHousing.unknown())
                        .build());
        assertThat(ProfileJson.write(profile)).isEqualTo("{\n  \"currentHousing\": null\n}\n");
    }

    @Test
    void a_co_applicant_of_whom_nothing_is_known_is_there() {
        ApplicantProfile profile = read("{'coApplicant':{}}");

        assertThat(profile.coApplicant())
                .isEqualTo(Answer.declared(CoApplicant.builder().build()));
        assertThat(ProfileJson.write(profile)).isEqualTo("{\n  \"coApplicant\": {}\n}\n");
    }

    @Test
    void the_most_specific_status_wins() {
        ApplicantProfile profile = read(
                "{'dependants':[{'birthDate':'2015-01-02','kinship':'E'},{'kinship':'E'}],"
                        + "'valueStatus':{'dependants':'VERIFIED','dependants[0].birthDate':'REFUTED','dependants[1]':'DECLARED'}}");

        assertThat(profile.dependants())
                .isEqualTo(Answer.verified(List.of(
                        Answer.verified(Dependant.builder()
                                .birthDate(Answer.refuted(LocalDate.of(2015, 1, 2)))
                                .kinship(Answer.verified(Kinship.CHILD))
                                .build()),
                        Answer.declared(
                                Dependant.builder().kinship(Kinship.CHILD).build()))));
    }

    @Test
    void a_status_covers_a_section_and_all_that_is_in_it() {
        ApplicantProfile profile = read("{'currentHousing':{'status':'HLM','renewalOperation':{'name':'A'}},"
                + "'valueStatus':{'currentHousing':'VERIFIED'}}");

        assertThat(profile.currentHousing().status()).isEqualTo(Answer.verified(HousingStatus.HLM));
        assertThat(profile.currentHousing().renewalOperation().name()).isEqualTo(Answer.verified("A"));
        assertThat(profile.currentHousing().surface()).isEqualTo(Answer.notAsked());
    }

    @Test
    void the_status_unknown_is_the_same_as_null() {
        assertThat(read("{'currentHousing':{'status':'HLM'},'coApplicant':{'profession':'A'},'dalo':{'status':'NON'},"
                        + "'dependants':[{},{}],'valueStatus':{'currentHousing':'UNKNOWN','coApplicant':'UNKNOWN',"
                        + "'dalo.status':'UNKNOWN','dependants[1]':'UNKNOWN','freeText':'UNKNOWN',"
                        + "'declaredSituations.logement':'UNKNOWN'}}"))
                .isEqualTo(read("{'currentHousing':null,'coApplicant':null,'dalo':{'status':null},"
                        + "'dependants':[{},null],'freeText':null,'declaredSituations':{'logement':null}}"));
    }

    @Test
    void a_more_specific_status_saves_a_value_from_an_unknown_section() {
        ApplicantProfile profile = read("{'dalo':{'status':'ACTIF','daho':true},"
                + "'valueStatus':{'dalo':'UNKNOWN','dalo.status':'VERIFIED'}}");

        assertThat(profile.dalo().status()).isEqualTo(Answer.verified(DaloStatus.ACTIF));
        assertThat(profile.dalo().daho()).isEqualTo(Answer.unknown());
        assertThat(profile.dalo().decisionDate()).isEqualTo(Answer.unknown());
    }

    @Test
    void a_status_without_a_value_has_no_effect() {
        assertThat(read("{'valueStatus':{'dalo.status':'VERIFIED','currentHousing':'REFUTED','freeText':'DECLARED',"
                        + "'coApplicant.birthDate':'VERIFIED','declaredSituations.logement':'VERIFIED'}}"))
                .isEqualTo(NOTHING);
        assertThat(read("{'freeText':null,'valueStatus':{'freeText':'VERIFIED'}}"))
                .isEqualTo(read("{'freeText':null}"));
    }

    @Test
    void a_number_that_identifies_the_request_is_taken_as_it_is() {
        assertThat(read("{'application':{'uniqueNumber':'short'}}")
                        .application()
                        .uniqueNumber())
                .isEqualTo(Answer.declared("short"));
    }

    @Test
    void amounts_are_exact_and_written_without_exponent() {
        ApplicantProfile profile = read("{'resources':{'monthly':[{'code':'RSA','amount':651.690},{'amount':1.2E3}]}}");

        assertThat(profile)
                .isEqualTo(ApplicantProfile.builder()
                        .resources(resources -> resources
                                .monthly(rsa -> rsa.code(org.cotation.profile.code.ResourceCode.RSA)
                                        .amount(new BigDecimal("651.69")))
                                .monthly(other -> other.amount(new BigDecimal("1200"))))
                        .build());
        assertThat(ProfileJson.write(profile)).contains("\"amount\": 651.69\n").contains("\"amount\": 1200\n");
    }

    @Test
    void writes_in_the_order_of_the_vocabulary_with_the_fewest_statuses() {
        ApplicantProfile profile = ApplicantProfile.builder()
                .declaredSituation("logement", "SANS\n\"ABRI\" \u0001é")
                .dependants(Answer.verified(List.of(
                        Answer.verified(Dependant.builder()
                                .birthDate(Answer.verified(LocalDate.of(2015, 1, 2)))
                                .custody(Answer.unknown())
                                .build()),
                        Answer.unknown())))
                .applicant(applicant -> applicant.employedOn(Answer.refuted(true)))
                .build();

        assertThat(ProfileJson.write(profile)).isEqualTo("""
                        {
                          "applicant": {
                            "employedOn": true
                          },
                          "dependants": [
                            {
                              "birthDate": "2015-01-02",
                              "custody": null
                            },
                            null
                          ],
                          "declaredSituations": {
                            "logement": "SANS\\n\\"ABRI\\" \\u0001é"
                          },
                          "valueStatus": {
                            "applicant.employedOn": "REFUTED",
                            "dependants": "VERIFIED"
                          }
                        }
                        """);
    }

    private static ApplicantProfile read(String document) {
        return ProfileJson.read(document.replace('\'', '"'));
    }
}
