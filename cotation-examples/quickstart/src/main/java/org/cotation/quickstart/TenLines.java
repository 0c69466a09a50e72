package org.cotation.quickstart;

import java.time.LocalDate;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.message.Language;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.code.HousingStatus;
import org.cotation.score.PriorityScore;
import org.cotation.text.ScoreText;

/** The whole library in ten lines: build a profile, choose a grid, score, explain. */
public final class TenLines {

    private TenLines() {}

    /** A young worker hosted by a friend, scored and explained. */
    public static String explain() {
        CotationEngine engine = CotationEngine.load();
        Grid grid = engine.builtInGrids().find("cahc-2022").orElseThrow();
        ApplicantProfile profile = ApplicantProfile.builder()
                .application(request -> request.initialFilingDate(LocalDate.of(2024, 11, 20)))
                .applicant(person -> person.birthDate(LocalDate.of(2001, 9, 4)).employedOn(true))
                .currentHousing(home -> home.status(HousingStatus.CP))
                .build();
        PriorityScore score = engine.score(profile, grid, LocalDate.of(2026, 6, 15));
        return ScoreText.render(score, Language.EN);
    }
}
