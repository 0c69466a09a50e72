package org.cotation.rules.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.CoApplicant;
import org.cotation.profile.Dependant;
import org.cotation.profile.MonthlyResource;
import org.cotation.profile.code.ResourceCode;

/** Draws the resources of a household and the rent that weighs on them, often at a threshold. */
final class MeansDraw {

    private static final Map<Integer, BigDecimal> FIRST_QUARTILE =
            Map.of(2024, new BigDecimal("9342"), 2025, new BigDecimal("9452"), 2026, new BigDecimal("9608"));
    private static final BigDecimal ELSEWHERE = new BigDecimal("9000");
    private static final BigDecimal MONTHS = new BigDecimal("12");
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Draw draw;

    MeansDraw(Draw draw) {
        this.draw = draw;
    }

    /** Nothing, what the first quartile allows to a cent, or anything. */
    BigDecimal income(ApplicantProfile profile) {
        if (draw.chance(12)) {
            return BigDecimal.ZERO;
        }
        if (draw.chance(50)) {
            BigDecimal yearly = FIRST_QUARTILE
                    .getOrDefault(draw.asOf().getYear(), ELSEWHERE)
                    .multiply(units(profile));
            return draw.near(yearly.divide(MONTHS, 2, RoundingMode.HALF_EVEN));
        }
        return draw.euros(100, 3500);
    }

    private BigDecimal units(ApplicantProfile profile) {
        BigDecimal units = BigDecimal.ONE;
        if (profile.coApplicant() instanceof Answer.Given<CoApplicant> second) {
            units = units.add(share(second.value().birthDate()));
        }
        if (profile.dependants() instanceof Answer.Given<List<Answer<Dependant>>> list) {
            for (Answer<Dependant> element : list.value()) {
                if (element instanceof Answer.Given<Dependant> dependant) {
                    units = units.add(share(dependant.value().birthDate()));
                }
            }
        }
        return units;
    }

    private BigDecimal share(Answer<LocalDate> birthDate) {
        boolean young = birthDate instanceof Answer.Given<LocalDate> birth
                && Period.between(birth.value(), draw.asOf()).getYears() < 14;
        return new BigDecimal(young ? "0.3" : "0.5");
    }

    /** The income, in one to three lines. */
    Answer<List<Answer<MonthlyResource>>> lines(BigDecimal income) {
        List<BigDecimal> amounts = new ArrayList<>();
        BigDecimal rest = income;
        for (int i = draw.between(0, 2); i > 0; i--) {
            BigDecimal part = rest.divide(new BigDecimal("3"), 2, RoundingMode.DOWN);
            amounts.add(part);
            rest = rest.subtract(part);
        }
        if (rest.signum() > 0 || draw.chance(50)) {
            amounts.add(rest);
        }
        List<Answer<MonthlyResource>> lines = new ArrayList<>();
        for (BigDecimal amount : amounts) {
            lines.add(Answer.declared(MonthlyResource.builder()
                    .code(draw.any(ResourceCode.class))
                    .amount(amount)
                    .person("demandeur")
                    .build()));
        }
        return Answer.declared(lines);
    }

    /** A rent after the benefit: none, one that weighs 30 % or 40 % to a cent, or any. */
    BigDecimal netRent(BigDecimal income) {
        if (draw.chance(15)) {
            return BigDecimal.ZERO;
        }
        if (draw.chance(50)) {
            BigDecimal rate = new BigDecimal(draw.pick("30", "40"));
            return draw.near(income.multiply(rate).divide(HUNDRED, 2, RoundingMode.HALF_EVEN));
        }
        return draw.euros(50, 900);
    }
}
