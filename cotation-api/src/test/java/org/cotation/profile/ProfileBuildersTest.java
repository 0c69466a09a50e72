package org.cotation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.profile.code.HousingStatus;
import org.cotation.profile.code.ViolenceProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileBuildersTest {

    @Test
    void a_caller_writes_only_what_he_knows() {
        ApplicantProfile profile = ApplicantProfile.builder()
                .applicant(applicant -> applicant.birthDate(LocalDate.of(1990, 2, 3)))
                .currentHousing(housing -> housing.status(HousingStatus.SD))
                .dependant(child -> child.birthDate(Answer.unknown()))
                .declaredSituation("logement", "SANS_ABRI")
                .build();

        assertThat(profile.currentHousing().status()).isEqualTo(Answer.declared(HousingStatus.SD));
        assertThat(profile.currentHousing().surface()).isEqualTo(Answer.notAsked());
        assertThat(profile.coApplicant()).isEqualTo(Answer.notAsked());
        assertThat(profile.toBuilder().build()).isEqualTo(profile);
    }

    @Test
    void editing_a_section_twice_keeps_both_edits() {
        ApplicantProfile profile = ApplicantProfile.builder()
                .currentHousing(housing -> housing.unfit(true))
                .currentHousing(housing -> housing.occupants(3))
                .coApplicant(person -> person.profession("aide-soignante"))
                .coApplicant(person -> person.employedOn(true))
                .build();

        assertThat(profile.currentHousing().unfit()).isEqualTo(Answer.declared(true));
        assertThat(profile.currentHousing().occupants()).isEqualTo(Answer.declared(3));
        assertThat(profile.coApplicant())
                .isEqualTo(Answer.declared(CoApplicant.builder()
                        .profession("aide-soignante")
                        .employedOn(true)
                        .build()));
    }

    @Test
    void adding_an_element_keeps_the_status_of_the_list() {
        Dependant child = Dependant.builder().build();
        ApplicantProfile profile = ApplicantProfile.builder()
                .dependants(Answer.verified(List.of(Answer.verified(child))))
                .dependant(child)
                .build();

        assertThat(profile.dependants())
                .isEqualTo(Answer.verified(List.of(Answer.verified(child), Answer.declared(child))));
    }

    @Test
    void an_unknown_section_has_only_unknown_members() {
        CurrentHousing housing = CurrentHousing.unknown();

        assertThat(housing.status()).isEqualTo(Answer.unknown());
        assertThat(housing.renewalOperation().rehousedOn()).isEqualTo(Answer.unknown());
    }

    @Test
    void equal_amounts_make_equal_records() {
        Resources written =
                Resources.builder().taxIncomeN2(new BigDecimal("1200.00")).build();
        Resources computed =
                Resources.builder().taxIncomeN2(new BigDecimal("1.2E+3")).build();

        assertThat(written).isEqualTo(computed);
        assertThat(written.taxIncomeN2()).isEqualTo(Answer.declared(new BigDecimal("1200")));
    }

    @Test
    void what_the_caller_changes_afterwards_does_not_reach_the_record() {
        List<Answer<ViolenceProof>> proofs = new ArrayList<>(List.of(Answer.declared(ViolenceProof.COMPLAINT)));
        Map<String, Answer<String>> ticks = new LinkedHashMap<>(Map.of("logement", Answer.declared("A")));
        Violence violence = Violence.builder().proof(Answer.declared(proofs)).build();
        ApplicantProfile profile = ApplicantProfile.builder()
                .declaredSituations(Answer.declared(ticks))
                .build();
        proofs.clear();
        ticks.clear();

        assertThat(violence)
                .isEqualTo(Violence.builder().proof(ViolenceProof.COMPLAINT).build());
        assertThat(profile)
                .isEqualTo(ApplicantProfile.builder()
                        .declaredSituation("logement", "A")
                        .build());
    }

    @Test
    void an_element_that_nobody_asked_for_is_refused() {
        Violence.Builder builder = Violence.builder().proof(Answer.declared(List.of(Answer.notAsked())));

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("(proof)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1e999999999", "1234567890123456", "0.0000001", "1e-999999999"})
    void an_amount_outside_its_format_is_refused_without_being_shown(String amount) {
        Resources.Builder builder = Resources.builder().alimonyPaid(new BigDecimal(amount));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("(alimonyPaid)")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6242", "624270", "2C004", "Lens", "62 427", "６２４２７"})
    void a_commune_that_is_no_insee_code_is_refused_without_being_shown(String commune) {
        Sought.Builder builder = Sought.builder().communes("62427", commune);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("(communes)")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(commune + " "));
    }

    @Test
    void counts_and_groups_keep_within_their_bounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Autonomy.builder().gir(0).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Autonomy.builder().gir(7).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sought.builder().persons(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dalo.builder().decisionDate(LocalDate.MAX).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApplicantProfile.builder().freeText("\uD800").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ApplicantProfile.builder().declaredSituation(" ", "A").build());
    }
}
