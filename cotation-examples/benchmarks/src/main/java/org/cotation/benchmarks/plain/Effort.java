package org.cotation.benchmarks.plain;

import java.math.BigDecimal;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.CurrentHousing;

/** The weight of the rent (<em>taux d'effort</em>): the rent less the housing benefit, in the resources of a month. */
final class Effort {

    private static final BigDecimal THIRTY = BigDecimal.valueOf(30);
    private static final BigDecimal FORTY = BigDecimal.valueOf(40);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Effort() {}

    /** The step that the rent reaches, 40 or 30 percent; 0 below them, or where nobody knows it. */
    static int percent(ApplicantProfile profile, Household household) {
        BigDecimal rent = netRent(profile.currentHousing());
        BigDecimal income = household.monthlyIncome;
        if (rent.signum() == 0 || income == null) {
            return 0;
        }
        BigDecimal hundredfold = rent.multiply(HUNDRED);
        if (hundredfold.compareTo(income.multiply(FORTY)) >= 0) {
            return 40;
        }
        return hundredfold.compareTo(income.multiply(THIRTY)) >= 0 ? 30 : 0;
    }

    /** 0 where nobody knows it. */
    private static BigDecimal netRent(CurrentHousing housing) {
        BigDecimal rent = Known.value(housing.monthlyRent());
        if (rent == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal benefit = Known.value(housing.housingBenefit());
        if (benefit == null) {
            return Known.none(housing.housingBenefit()) ? rent : BigDecimal.ZERO;
        }
        return rent.subtract(benefit).max(BigDecimal.ZERO);
    }
}
