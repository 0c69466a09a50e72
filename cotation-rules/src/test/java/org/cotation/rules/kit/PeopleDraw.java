package org.cotation.rules.kit;

import java.time.LocalDate;
import org.cotation.profile.Answer;
import org.cotation.profile.Applicant;
import org.cotation.profile.CoApplicant;
import org.cotation.profile.Dependant;
import org.cotation.profile.LongTermUnemployment;
import org.cotation.profile.Roommate;
import org.cotation.profile.VisitingChild;
import org.cotation.profile.code.ContractNature;
import org.cotation.profile.code.ContractSuspension;
import org.cotation.profile.code.Custody;
import org.cotation.profile.code.DisabilityProof;
import org.cotation.profile.code.InsertionFollowUp;
import org.cotation.profile.code.Nationality;
import org.cotation.profile.code.Title;

/** Draws the persons of a request. */
final class PeopleDraw {

    private final Draw draw;

    PeopleDraw(Draw draw) {
        this.draw = draw;
    }

    Applicant applicant(LocalDate birthDate) {
        return Applicant.builder()
                .title(draw.any(Title.class))
                .birthDate(birthDate)
                .nationality(draw.any(Nationality.class))
                .employedOn(draw.flag(50))
                .contractNature(draw.maybe(40, () -> draw.any(ContractNature.class)))
                .contractSuspended(draw.maybe(15, () -> draw.any(ContractSuspension.class)))
                .insertionFollowUp(draw.maybe(30, () -> draw.any(InsertionFollowUp.class)))
                .longTermUnemployment(unemployment())
                .teleworkable(draw.said(40))
                .essentialSector(draw.maybe(25, this::sector))
                .build();
    }

    CoApplicant coApplicant() {
        return CoApplicant.builder()
                .title(draw.any(Title.class))
                .birthDate(draw.birthDate(16, 85))
                .employedOn(draw.flag(50))
                .contractNature(draw.maybe(40, () -> draw.any(ContractNature.class)))
                .contractSuspended(draw.maybe(15, () -> draw.any(ContractSuspension.class)))
                .insertionFollowUp(draw.maybe(30, () -> draw.any(InsertionFollowUp.class)))
                .longTermUnemployment(unemployment())
                .teleworkable(draw.said(40))
                .essentialSector(draw.maybe(25, this::sector))
                .build();
    }

    private String sector() {
        return draw.pick("santé", "transport", "commerce");
    }

    /** A spell of exactly a year, a day less or a day more, one that still runs, or the box of the form alone. */
    private LongTermUnemployment unemployment() {
        LongTermUnemployment.Builder spell = LongTermUnemployment.builder();
        if (draw.chance(45)) {
            return spell.build();
        }
        LocalDate end = draw.chance(15) ? draw.near(draw.asOf()) : draw.past(900);
        LocalDate start =
                draw.chance(60) ? draw.near(end.plusDays(1).minusYears(1)) : end.minusDays(draw.between(0, 1200));
        return spell.startDate(draw.maybe(70, () -> start))
                .endDate(draw.maybe(80, () -> end))
                .over12Months(draw.flag(50))
                .build();
    }

    Dependant dependant() {
        return Dependant.builder()
                .birthDate(draw.chance(80) ? draw.birthDate(0, 18) : draw.birthDate(18, 90))
                .disabled(draw.flag(15))
                .disabilityProof(draw.maybe(25, this::disabilityProof))
                .employedOn(draw.flag(15))
                .custody(draw.maybe(40, () -> draw.any(Custody.class)))
                .build();
    }

    Roommate roommate() {
        return Roommate.builder()
                .birthDate(draw.birthDate(16, 85))
                .employedOn(draw.flag(40))
                .disabled(draw.flag(10))
                .disabilityProof(Answer.declared(disabilityProof()))
                .build();
    }

    VisitingChild visitingChild() {
        return VisitingChild.builder()
                .birthDate(draw.birthDate(0, 18))
                .custody(draw.maybe(50, () -> draw.any(Custody.class)))
                .build();
    }

    DisabilityProof disabilityProof() {
        return draw.chance(40) ? DisabilityProof.RQTH : draw.any(DisabilityProof.class);
    }
}
