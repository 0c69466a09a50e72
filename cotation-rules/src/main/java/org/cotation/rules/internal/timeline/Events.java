package org.cotation.rules.internal.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.cotation.message.Wording;
import org.cotation.profile.ProfileSchema;
import org.cotation.rules.internal.footprint.Footprints;
import org.cotation.rules.vocabulary.Unit;

/** Says in words what happens on a day to a date of the request: an age reached, so many years or months, an end. */
final class Events {

    private static final String BIRTH = ".birthDate";
    private static final String CARE = "la prise en charge par l'aide sociale à l'enfance";
    private static final String CARE_EN = "the care by child protection";

    /** What is said of a time that runs from a date, by its path: before the time, for one that is completed. */
    private static final Map<String, Wording> RUNS = Map.of(
            "application.initialFilingDate", new Wording("ancienneté de la demande", "age of the application"),
            "currentHousing.structureEntryDate",
                    new Wording("temps passé dans la structure", "time in the establishment"),
            "childProtection.careStart",
                    new Wording("durée depuis le début de " + CARE, "time since the start of " + CARE_EN));

    /** What is said of a date itself, on the day. */
    private static final Map<String, Wording> ON_THE_DAY = Map.of(
            "application.initialFilingDate", new Wording("dépôt de la demande", "filing of the application"),
            "currentHousing.structureEntryDate",
                    new Wording("entrée dans la structure", "entry into the establishment"),
            "childProtection.careStart", new Wording("début de " + CARE, "start of " + CARE_EN),
            "childProtection.careEnd", new Wording("dernier jour de " + CARE, "last day of " + CARE_EN),
            "applicant.longTermUnemployment.endDate",
                    new Wording("fin de la période de chômage du demandeur", "end of the applicant's unemployment"),
            "coApplicant.longTermUnemployment.endDate",
                    new Wording(
                            "fin de la période de chômage du codemandeur", "end of the co-applicant's unemployment"),
            "currentHousing.renewalOperation.rehousedOn",
                    new Wording(
                            "relogement par l'opération de renouvellement urbain",
                            "rehousing by the urban-renewal operation"));

    private Events() {}

    /** What happens; nothing on a day that means nothing to the date. */
    static Optional<Wording> of(Anchor anchor, LocalDate day, boolean february28) {
        return anchor.path().endsWith(BIRTH) ? birthday(anchor, day, february28) : event(anchor, day);
    }

    private static Optional<Wording> birthday(Anchor anchor, LocalDate day, boolean february28) {
        int age = anchor.age(day, february28);
        if (age >= 0) {
            Wording years = Unit.YEARS.count(age);
            return Optional.of(new Wording(
                    years.fr() + " " + of(anchor.path()), who(anchor.path()).en() + " turns " + age));
        }
        int begun = anchor.age(day.minusDays(1), february28);
        if (begun >= 0) {
            Wording years = Unit.YEARS.count(begun);
            return Optional.of(new Wording(
                    "lendemain des " + years.fr() + " " + of(anchor.path()),
                    "the day after " + who(anchor.path()).en() + " turned " + begun));
        }
        return Optional.empty();
    }

    private static Wording who(String path) {
        String person = path.substring(0, path.length() - BIRTH.length());
        return switch (person) {
            case "applicant" -> new Wording("demandeur", "the applicant");
            case "coApplicant" -> new Wording("codemandeur", "the co-applicant");
            default -> {
                Wording one = ProfileSchema.labelOf(person);
                yield new Wording(one.fr(), "the " + one.en());
            }
        };
    }

    private static String of(String path) {
        return (path.startsWith("dependants") ? "de la " : "du ") + who(path).fr();
    }

    private static Optional<Wording> event(Anchor anchor, LocalDate day) {
        String any = Footprints.any(anchor.path());
        int months = anchor.months(day);
        if (months == 0) {
            return Optional.of(ON_THE_DAY.getOrDefault(any, ProfileSchema.labelOf(anchor.path())));
        }
        if (months > 0) {
            return Optional.of(labelled(RUNS.getOrDefault(any, since(anchor.path())), time(months)));
        }
        int passed = anchor.months(day.minusDays(1));
        return passed < 0 ? Optional.empty() : Optional.of(passed(anchor.path(), any, passed));
    }

    private static Wording passed(String path, String any, int months) {
        Wording time = time(months);
        if (any.equals("childProtection.careEnd")) {
            return months == 0
                    ? new Wording("fin de " + CARE, "end of " + CARE_EN)
                    : new Wording(
                            "fin de " + CARE + " depuis plus de " + time.fr(),
                            CARE_EN + " ended more than " + time.en() + " ago");
        }
        if (any.equals("application.offers[].replyDeadline")) {
            Wording offer = ProfileSchema.labelOf(path.substring(0, path.lastIndexOf('.')));
            return new Wording(
                    "délai de réponse passé (" + offer.fr() + ")", "time to reply passed (" + offer.en() + ")");
        }
        Wording run = RUNS.getOrDefault(any, since(path));
        return months == 0
                ? new Wording(
                        "lendemain : " + ProfileSchema.labelOf(path).fr(),
                        "day after: " + ProfileSchema.labelOf(path).en())
                : labelled(run, new Wording("plus de " + time.fr(), "more than " + time.en()));
    }

    private static Wording since(String path) {
        Wording label = ProfileSchema.labelOf(path);
        return new Wording("temps écoulé depuis : " + label.fr(), "time since: " + label.en());
    }

    private static Wording time(int months) {
        return months % 12 == 0 ? Unit.YEARS.count(months / 12) : Unit.MONTHS.count(months);
    }

    private static Wording labelled(Wording label, Wording text) {
        return new Wording(label.fr() + " : " + text.fr(), label.en() + ": " + text.en());
    }
}
