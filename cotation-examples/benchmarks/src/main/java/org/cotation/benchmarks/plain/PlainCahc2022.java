package org.cotation.benchmarks.plain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cotation.benchmarks.Contender;
import org.cotation.benchmarks.Tally;
import org.cotation.profile.ApplicantProfile;

/** The yardstick: the grid {@code cahc-2022} at a date, in plain Java. Safe for use by several threads. */
public final class PlainCahc2022 implements Contender<Tally> {

    private final LocalDate asOf;
    private final BigDecimal firstQuartile;

    /**
     * The grid at a date.
     *
     * @param asOf the date of the evaluation, of the years 2024 to 2026
     */
    public PlainCahc2022(LocalDate asOf) {
        this.asOf = asOf;
        firstQuartile = switch (asOf.getYear()) {
            case 2024 -> new BigDecimal("9342");
            case 2025 -> new BigDecimal("9452");
            case 2026 -> new BigDecimal("9608");
            default -> throw new IllegalArgumentException("No threshold is known for the year of (" + asOf + ").");
        };
    }

    @Override
    public Tally score(ApplicantProfile profile) {
        Household household = new Household(profile, asOf);
        Rules rules = new Rules(profile, household, asOf);
        Publics publics = new Publics(profile, household, rules, firstQuartile);
        Criteria criteria = new Criteria(profile, household, rules, publics, asOf);
        long total = criteria.count();
        return new Tally(total, criteria.contributions(), publics.codes());
    }

    @Override
    public Tally tally(Tally result) {
        return result;
    }
}
