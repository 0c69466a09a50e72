package org.cotation.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** Sums and rates of money are exact to twenty decimals, and equal numbers are equal objects, however they were come to. */
class DecimalsProperties {

    @Property(tries = 2000)
    void aQuotientIsRoundedAtTheTwentiethDecimal(
            @ForAll @BigRange(min = "0", max = "20000000000") @Scale(2) BigDecimal dividend,
            @ForAll @BigRange(min = "0.01", max = "100000") @Scale(2) BigDecimal divisor) {
        BigDecimal quotient = Decimals.quotient(dividend, divisor);

        assertThat(quotient).isEqualByComparingTo(dividend.divide(divisor, 20, RoundingMode.HALF_EVEN));
        assertThat(quotient).isEqualTo(Decimals.plain(quotient));
    }

    @Property
    void aQuotientThatEndsIsTheNumberThatItIs(
            @ForAll @BigRange(min = "0.01", max = "1000000") @Scale(3) BigDecimal quotient,
            @ForAll @BigRange(min = "1", max = "100") @Scale(1) BigDecimal divisor) {
        assertThat(Decimals.quotient(quotient.multiply(divisor), divisor)).isEqualTo(Decimals.plain(quotient));
    }

    @Property
    void aNumberHasOneWriting(@ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(4) BigDecimal number) {
        BigDecimal longer = number.setScale(number.scale() + 3);

        assertThat(Decimals.plain(longer)).isEqualTo(Decimals.plain(number)).isEqualByComparingTo(number);
        assertThat(Decimals.plain(longer).scale()).isNotNegative();
    }
}
