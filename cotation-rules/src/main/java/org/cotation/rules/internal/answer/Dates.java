package org.cotation.rules.internal.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.ChildProtection;
import org.cotation.profile.CoApplicant;
import org.cotation.profile.FactStatus;
import org.cotation.profile.LongTermUnemployment;

/** Which dates of a profile the vocabulary compares with which. */
final class Dates {

    private static final String UNEMPLOYMENT = ".longTermUnemployment.";

    private Dates() {}

    /** The given dates that the vocabulary compares the date at a path with, beside the date of the evaluation. */
    static List<LocalDate> comparedWith(String path, ApplicantProfile profile, Map<String, Answer<?>> supposed) {
        Map<String, Answer<LocalDate>> group = new LinkedHashMap<>();
        if (path.equals("applicant.birthDate") || path.startsWith("childProtection.")) {
            ChildProtection care = profile.childProtection();
            group.put("applicant.birthDate", profile.applicant().birthDate());
            group.put("childProtection.careStart", care.careStart());
            group.put("childProtection.careEnd", care.careEnd());
        } else if (path.contains(UNEMPLOYMENT)) {
            String section = path.substring(0, path.indexOf(UNEMPLOYMENT) + UNEMPLOYMENT.length());
            LongTermUnemployment spell = spell(section, profile);
            group.put(section + "startDate", spell.startDate());
            group.put(section + "endDate", spell.endDate());
        }
        group.remove(path);
        List<LocalDate> dates = new ArrayList<>();
        group.forEach((other, stated) -> {
            if (supposed.getOrDefault(other, stated) instanceof Answer.Given<?> given
                    && given.status() != FactStatus.REFUTED
                    && given.value() instanceof LocalDate day) {
                dates.add(day);
            }
        });
        return dates;
    }

    private static LongTermUnemployment spell(String section, ApplicantProfile profile) {
        if (section.startsWith("applicant.")) {
            return profile.applicant().longTermUnemployment();
        }
        return profile.coApplicant() instanceof Answer.Given<CoApplicant> given
                ? given.value().longTermUnemployment()
                : LongTermUnemployment.unknown();
    }
}
