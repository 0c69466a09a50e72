package org.cotation.rules;

import java.nio.file.Path;
import java.util.Map;
import org.cotation.engine.Grid;
import org.cotation.rules.kit.mutants.GridMutants;

/** The scenarios of {@code priorites-nationales}, and the reference cases, notice any change of its rules. */
class NationalMutantsTest implements GridMutants {

    @Override
    public Path folder() {
        return Path.of("src/main/resources/org/cotation/grids/priorites-nationales");
    }

    @Override
    public boolean holds(Grid mutant) {
        return ReferenceCases.hold(mutant);
    }

    @Override
    public Map<String, String> equivalents() {
        return Map.ofEntries(
                Map.entry(
                        "l441-1.drl, Titulaire reconnu travailleur handicapé, à évaluer: Household( handicapDeclared, handicapProof == \"RQTH\" ) -> Household( handicapDeclared )",
                        "Any other proof recognises by another rule, and an unknown one leaves both open."),
                Map.entry(
                        "l441-1.drl, Personne à charge reconnue travailleur handicapé, à évaluer: Dependant( disabled, toBeHoused, disabilityProof == \"RQTH\" ) -> Dependant( disabled, toBeHoused )",
                        "Any other proof recognises by another rule, and an unknown one leaves both open."),
                Map.entry(
                        "l441-1.drl, Titulaire reconnu travailleur handicapé, si la RQTH suffit: Household( handicapDeclared, handicapProof == \"RQTH\" ) -> Household( handicapDeclared )",
                        "Any other proof recognises by another rule, so that an unknown one does too."),
                Map.entry(
                        "l441-1.drl, Personne à charge reconnue travailleur handicapé, si la RQTH suffit: Dependant( disabled, toBeHoused, disabilityProof == \"RQTH\" ) -> Dependant( disabled, toBeHoused )",
                        "Any other proof recognises by another rule, so that an unknown one does too."),
                Map.entry(
                        "l441-1.drl, Titulaire reconnu travailleur handicapé, à évaluer: Reading( rqthProvesHandicap == \"assessed\" ) -> Reading( )",
                        "Where the RQTH is enough, whoever would be assessed is recognised."),
                Map.entry(
                        "l441-1.drl, Personne à charge reconnue travailleur handicapé, à évaluer: Reading( rqthProvesHandicap == \"assessed\" ) -> Reading( )",
                        "Where the RQTH is enough, whoever would be assessed is recognised."),
                Map.entry(
                        "l441-1.drl, Titulaire reconnu travailleur handicapé, si la RQTH suffit: Household( handicapDeclared, handicapProof == \"RQTH\" ) -> Household( handicapProof == \"RQTH\" )",
                        "A proof in box C1 is a handicap declared."),
                Map.entry(
                        "l441-1.drl, Titulaire reconnu travailleur handicapé, à évaluer: Household( handicapDeclared, handicapProof == \"RQTH\" ) -> Household( handicapProof == \"RQTH\" )",
                        "A proof in box C1 is a handicap declared."),
                Map.entry(
                        "l441-1.drl, Reprise d'activité après un chômage de plus d'un an: Reading( longTermUnemployment == \"more-than-a-year\" ) -> Reading( )",
                        "Where a year is enough, more than a year is."),
                Map.entry(
                        "l441-1.drl, Menacé d'expulsion par une décision de justice, sans relogement: Reading( evictionThreatFrom == \"judgment\" ) -> Reading( )",
                        "Where the payment order is enough, the judgment is."),
                Map.entry(
                        "l441-1.drl, Majeur de moins de 21 ans pris en charge par l'ASE avant sa majorité: Reading( childProtectionAge == \"under-21-today\" ) -> Reading( )",
                        "Whoever is under 21 today was so on the last day of the care."),
                Map.entry(
                        "l441-1.drl, Mineur émancipé pris en charge par l'ASE: age < 18 -> age <= 18",
                        "At 18, the rules of adults recognise the same persons, emancipated or not."),
                Map.entry(
                        "l441-1.drl, Mineur émancipé pris en charge par l'ASE: age < 18 -> age < 19",
                        "At 18, the rules of adults recognise the same persons, emancipated or not."),
                Map.entry(
                        "l441-1.drl, Mineur émancipé pris en charge par l'ASE: ChildProtection( emancipated, ageAtCareStart < 18, yearsBegunSinceCareEnd <= 3 ) -> ChildProtection( emancipated, yearsBegunSinceCareEnd <= 3 )",
                        "Whoever is under 18 today was so when the care started."),
                Map.entry(
                        "l441-1.drl, Mineur émancipé pris en charge par l'ASE: ageAtCareStart < 18 -> ageAtCareStart <= 18",
                        "Whoever is under 18 today was so when the care started."),
                Map.entry(
                        "l441-1.drl, Mineur émancipé pris en charge par l'ASE: ageAtCareStart < 18 -> ageAtCareStart < 19",
                        "Whoever is under 18 today was so when the care started."));
    }
}
