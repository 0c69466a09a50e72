package org.cotation.rules.kit.mutants;

import java.math.BigDecimal;
import java.util.List;

/** Numbers as they are written. */
final class Numbers {

    private Numbers() {}

    /** One more and one less, of the last place written: 18 gives 19 and 17, 1.8 gives 1.9 and 1.7. */
    static List<String> near(String text) {
        BigDecimal number = new BigDecimal(text);
        return List.of(
                number.add(number.ulp()).toPlainString(),
                number.subtract(number.ulp()).toPlainString());
    }
}
