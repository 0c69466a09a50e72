package org.cotation.rules.kit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.internal.Rewriting;
import org.cotation.profile.internal.Rewriting.Place;

/**
 * Realistic requests at random: households, dwellings, means and files as a desk sees them, often at a boundary of the
 * rules (a birthday today or tomorrow, a surface or a rent at its threshold to the last digit, three years to the day).
 * Every public of the grids shipped is found recognised and not recognised among them. The same seed always gives the
 * same request.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProfileGenerator {

    private static final List<LocalDate> DAYS_THAT_COUNT = List.of(
            LocalDate.of(2024, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 2, 28),
            LocalDate.of(2025, 3, 1),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2026, 3, 1));

    private final boolean unknowns;
    private final boolean statuses;

    private ProfileGenerator(boolean unknowns, boolean statuses) {
        this.unknowns = unknowns;
        this.statuses = statuses;
    }

    /** Requests that leave nothing open, all of it declared. */
    public static ProfileGenerator known() {
        return new ProfileGenerator(false, false);
    }

    /** The same, with facts of which nobody knows the answer, or even whether they exist. */
    public ProfileGenerator withUnknowns() {
        return new ProfileGenerator(true, statuses);
    }

    /** The same, with facts that a check has found true or false. */
    public ProfileGenerator withStatuses() {
        return new ProfileGenerator(unknowns, true);
    }

    /** The request that a seed gives, on a day of the years 2024 to 2026. */
    public Request request(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate asOf = random.nextBoolean()
                ? DAYS_THAT_COUNT.get(random.nextInt(DAYS_THAT_COUNT.size()))
                : LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3 * 365));
        return new Request(seed, profile(random, asOf), asOf);
    }

    /**
     * A request as it stands on a day.
     *
     * @param random where the chances come from
     * @param asOf the day, which the boundaries are drawn from
     */
    public ApplicantProfile profile(SplittableRandom random, LocalDate asOf) {
        Draw draw = new Draw(random, asOf);
        ApplicantProfile full = withBackground(situations(means(household(draw), draw), draw), draw);
        return unknowns || statuses ? Doubts.cast(full, draw, unknowns, statuses) : full;
    }

    private static ApplicantProfile household(Draw draw) {
        PeopleDraw people = new PeopleDraw(draw);
        LocalDate birthDate = draw.chance(30) ? draw.birthDate(16, 24) : draw.birthDate(16, 90);
        int dependants = draw.chance(40) ? 0 : draw.between(1, 5);
        return ApplicantProfile.builder()
                .applicant(people.applicant(birthDate))
                .coApplicant(draw.maybe(40, people::coApplicant))
                .dependants(draw.listOrNothing(dependants, people::dependant))
                .roommates(draw.listOrNothing(draw.chance(85) ? 0 : draw.between(1, 2), people::roommate))
                .visitingChildren(draw.listOrNothing(draw.chance(80) ? 0 : 1, people::visitingChild))
                .unbornChildren(unborn -> unborn.count(draw.maybe(25, () -> draw.between(0, 2))))
                .childProtection(new FileDraw(draw).childProtection(birthDate))
                .build();
    }

    private static ApplicantProfile means(ApplicantProfile household, Draw draw) {
        MeansDraw means = new MeansDraw(draw);
        BigDecimal income = means.income(household);
        int persons = 1
                + (household.coApplicant() instanceof Answer.Given<?> ? 1 : 0)
                + size(household.dependants())
                + size(household.roommates());
        return household.toBuilder()
                .resources(resources -> resources.monthly(means.lines(income)))
                .currentHousing(new HousingDraw(draw).housing(persons, means.netRent(income)))
                .build();
    }

    private static <T> int size(Answer<List<Answer<T>>> list) {
        return list instanceof Answer.Given<List<Answer<T>>> given
                ? given.value().size()
                : 0;
    }

    private static ApplicantProfile situations(ApplicantProfile profile, Draw draw) {
        FileDraw file = new FileDraw(draw);
        return profile.toBuilder()
                .application(file.application())
                .disability(file.disability(new PeopleDraw(draw)))
                .autonomy(autonomy -> autonomy.gir(draw.maybe(30, () -> draw.between(1, 6))))
                .dalo(file.dalo())
                .violence(file.violence())
                .prostitutionExit(exit -> exit.prefectAuthorisation(draw.flag(15)))
                .trafficking(trafficking -> trafficking.victim(draw.flag(15)))
                .therapeuticFlat(flat -> flat.leaving(draw.flag(15)))
                .volunteerFirefighter(draw.flag(15))
                .labels(labels -> labels.pdalhpd(label -> label.recognised(draw.flag(20)))
                        .prefecturalQuota(label -> label.recognised(draw.flag(15))))
                .assessments(draw.listOrNothing(draw.chance(60) ? 0 : draw.between(1, 2), file::assessment))
                .build();
    }

    /** Fills what is still open, and some of what no rule reads. */
    private static ApplicantProfile withBackground(ApplicantProfile profile, Draw draw) {
        return Rewriting.of(
                profile,
                (place, before) -> before instanceof Answer.NotAsked<?> && filled(place, before, draw)
                        ? Answer.declared(AnyValue.of(place.shape(), draw))
                        : before);
    }

    private static boolean filled(Place place, Answer<?> before, Draw draw) {
        return place.unknown(before) || (Background.stands(place) && draw.chance(25));
    }
}
