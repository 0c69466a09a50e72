package org.cotation.rules.vocabulary;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.message.Wording;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.FactValue;
import org.cotation.score.Figure;

/**
 * The values that the law or the place sets, as a grid supplies them. One that is not supplied is unknown and named as
 * missing. Immutable.
 *
 * @param firstQuartile the threshold of the first income quartile of the place, in euros a year and consumption unit, by
 *     calendar year (CCH L.441-1, yearly arrêté)
 * @param abnormallyLongDelay the abnormally long delay of the department (<em>délai anormalement long</em>, CCH
 *     L.441-1-4), in months; none where it is not supplied
 * @param essentialSectors the essential sectors that the conference of the place lists (CCH L.441-1, loi 3DS art. 78)
 * @param essentialSectorsSupplied whether the place supplied that list at all
 */
public record Parameters(
        Map<Integer, BigDecimal> firstQuartile,
        Figure abnormallyLongDelay,
        Set<String> essentialSectors,
        boolean essentialSectorsSupplied) {

    /** Nothing supplied. */
    public static final Parameters NONE = new Parameters(Map.of(), Figure.none(), Set.of(), false);

    /** Copies the collections. */
    public Parameters {
        firstQuartile = Map.copyOf(firstQuartile);
        essentialSectors = Set.copyOf(essentialSectors);
    }

    /** These, and those of others that are not supplied here. */
    public Parameters over(Parameters others) {
        Map<Integer, BigDecimal> thresholds = new HashMap<>(others.firstQuartile);
        thresholds.putAll(firstQuartile);
        return new Parameters(
                thresholds,
                abnormallyLongDelay instanceof Figure.Of ? abnormallyLongDelay : others.abnormallyLongDelay,
                essentialSectorsSupplied ? essentialSectors : others.essentialSectors,
                essentialSectorsSupplied || others.essentialSectorsSupplied);
    }

    Derived<BigDecimal> firstQuartile(int year) {
        String path = "parameters.first-quartile." + year;
        BigDecimal threshold = firstQuartile.get(year);
        return threshold == null
                ? Derived.unknown(path)
                : Derived.known(Decimals.plain(threshold), List.of(parameter(path, new FactValue.Quantity(threshold))));
    }

    Derived<Integer> delay() {
        String path = "parameters.abnormally-long-delay";
        return abnormallyLongDelay instanceof Figure.Of months
                ? Derived.known(
                        (int) months.value(),
                        List.of(parameter(path, new FactValue.Quantity(BigDecimal.valueOf(months.value())))))
                : Derived.unknown(path);
    }

    Derived<Set<String>> sectors() {
        String path = "parameters.essential-sectors";
        return essentialSectorsSupplied
                ? Derived.known(
                        essentialSectors,
                        List.of(parameter(
                                path,
                                new FactValue.Several(essentialSectors.stream()
                                        .sorted()
                                        .<FactValue>map(sector -> new FactValue.Code(sector, Wording.same(sector)))
                                        .toList()))))
                : Derived.unknown(path);
    }

    private static Evidence parameter(String path, FactValue value) {
        return new Evidence(path, value, EvidenceStatus.PARAMETER);
    }
}
