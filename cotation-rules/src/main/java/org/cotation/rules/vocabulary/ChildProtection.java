package org.cotation.rules.vocabulary;

import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Sensitivity;
import org.jspecify.annotations.Nullable;

/**
 * The care of the applicant by child protection (<em>aide sociale à l'enfance</em>, CASF L.222-5; CCH L.441-1 m). A care
 * that starts after the date of the evaluation does not exist yet.
 */
public final class ChildProtection extends Fact {

    private final ApplicantProfile profile;
    private final Source source;

    ChildProtection(ApplicantProfile profile, Source source) {
        super(People.PRESENT);
        this.profile = profile;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "ageAtCareStart" -> ageAtCareStart();
            case "ageBegunAtCareEnd" -> ageBegunAtCareEnd();
            case "yearsBegunSinceCareEnd" -> lastDay().map(day -> Durations.yearsBegun(day, source.asOf()));
            case "emancipated" ->
                source.truth(
                        "childProtection.emancipated", profile.childProtection().emancipated());
            default -> throw unknownProperty(property);
        };
    }

    private Derived<LocalDate> birth() {
        return source.value("applicant.birthDate", profile.applicant().birthDate());
    }

    /** No care has started that starts after today. */
    private Derived<LocalDate> start() {
        Derived<LocalDate> start = source.value(
                "childProtection.careStart", profile.childProtection().careStart());
        LocalDate known = start.orNull();
        return known != null && known.isAfter(source.asOf()) ? Derived.none(start.grounds()) : start;
    }

    private Derived<LocalDate> lastDay() {
        LocalDate today = source.asOf();
        Derived<LocalDate> start = start();
        Derived<LocalDate> end = source.value(
                        "childProtection.careEnd", profile.childProtection().careEnd())
                .orElse(today);
        return start.none() ? start : start.with(end, (first, last) -> last.isAfter(today) ? today : last);
    }

    private Derived<Integer> ageAtCareStart() {
        boolean february28 = source.readings().leapDayIsFebruary28();
        Derived<LocalDate> start = start();
        return start.none()
                ? start.map(day -> 0)
                : start.with(birth(), (day, born) -> Durations.age(born, day, february28))
                        .within(upTo(birth(), born -> Durations.age(born, source.asOf(), february28)));
    }

    private Derived<Integer> ageBegunAtCareEnd() {
        boolean february28 = source.readings().leapDayIsFebruary28();
        Derived<LocalDate> lastDay = lastDay();
        return start().none()
                ? lastDay.map(day -> 0)
                : lastDay.with(birth(), (day, born) -> Durations.ageBegun(born, day, february28))
                        .within(upTo(birth(), born -> Durations.ageBegun(born, source.asOf(), february28)));
    }

    /** Whoever was in care was no older then than today. */
    private static Range upTo(Derived<LocalDate> birth, ToIntFunction<LocalDate> ageToday) {
        LocalDate born = birth.orNull();
        return born == null ? Range.ANY : Range.between(0, ageToday.applyAsInt(born));
    }

    /** The applicant's completed years when the care started; no value where there was no care. */
    @Term(
            fr = "âge au début de la prise en charge",
            en = "age when the care started",
            unit = Unit.YEARS,
            mayBeNone = true,
            reads = "leap-day-birthday",
            sensitive = Sensitivity.CHILD_PROTECTION,
            proposal = Proposal.DECLARATION)
    public @Nullable Integer getAgeAtCareStart() {
        return this.<Integer>state("ageAtCareStart").orNull();
    }

    /**
     * The applicant's years of age begun on the last day of the care, or today where it is still running: 21 from the
     * day after the 20th birthday to the 21st birthday, that day included.
     */
    @Term(
            fr = "âge au dernier jour de la prise en charge (toute année commencée compte)",
            en = "age on the last day of the care (a year begun counts)",
            unit = Unit.YEARS,
            mayBeNone = true,
            reads = "leap-day-birthday",
            sensitive = Sensitivity.CHILD_PROTECTION,
            proposal = Proposal.DECLARATION)
    public @Nullable Integer getAgeBegunAtCareEnd() {
        return this.<Integer>state("ageBegunAtCareEnd").orNull();
    }

    /** Years begun since the last day of the care: 0 while it runs, 3 up to the third anniversary, that day included. */
    @Term(
            fr = "temps écoulé depuis la fin de la prise en charge (toute année commencée compte)",
            en = "time since the end of the care (a year begun counts)",
            unit = Unit.YEARS,
            mayBeNone = true,
            sensitive = Sensitivity.CHILD_PROTECTION,
            proposal = Proposal.DECLARATION)
    public @Nullable Integer getYearsBegunSinceCareEnd() {
        return this.<Integer>state("yearsBegunSinceCareEnd").orNull();
    }

    /** Whether the applicant was emancipated as a minor (box F46). */
    @Term(
            fr = "mineur émancipé",
            en = "emancipated minor",
            sensitive = Sensitivity.CHILD_PROTECTION,
            proposal = Proposal.DECLARATION)
    public boolean isEmancipated() {
        return this.<Boolean>state("emancipated").or(false);
    }
}
