package org.cotation.rules.internal.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cotation.rules.internal.compile.CompiledRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule written for another reading than the one adopted is left out, so that nothing is told of it; no other rule is. */
class SettlingTest {

    private static final List<String> CONDITIONS = List.of(
            "Reading( youthUpperBound == 'under-30' ) Housing( unfit )",
            "Reading( youthUpperBound != 'under-30' ) Housing( unfit )",
            "exists Reading( youthUpperBound == 'under-30' ) Housing( unfit )",
            "not Reading( youthUpperBound == 'under-30' ) Housing( unfit )",
            "not Reading( youthUpperBound == 'under-30', leapDayBirthday == 'march-1' ) Housing( unfit )",
            "Reading( youthUpperBound == 'under-30', leapDayBirthday == 'march-1' ) Housing( unfit )",
            "Reading( youthUpperBound == 'under-30' ) Reading( leapDayBirthday == 'march-1' )",
            "Reading( $bound : youthUpperBound ) Housing( unfit, $bound == 'under-30' )",
            "Reading( $bound : youthUpperBound ) Reading( $bound == 'under-30' ) Housing( unfit )",
            "Reading( $bound : youthUpperBound ) not Reading( $bound == 'under-30' ) Housing( unfit )",
            "Housing( unfit )",
            "not Housing( unfit )");

    private static final Trials TRIALS =
            new Trials(CONDITIONS.stream().map(SettlingTest::quoted).toList());

    private static String quoted(String condition) {
        return condition.replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "under-30        | march-1     | 0, 2, 5, 6, 7, 8, 9, 10, 11",
                "under-30        | february-28 | 0, 2, 4, 7, 8, 9, 10, 11",
                "age-30-included | march-1     | 1, 3, 4, 7, 8, 9, 10, 11",
                "age-30-included | february-28 | 1, 3, 4, 7, 8, 9, 10, 11",
            })
    void onlyARuleForAnotherReadingIsLeftOut(String bound, String birthday, String kept) {
        List<CompiledRule> rules = CONDITIONS.stream()
                .map(condition -> TRIALS.rule(quoted(condition)))
                .toList();

        List<CompiledRule> settled = Settling.settle(
                rules, Trials.readings(Map.of("youth-upper-bound", bound, "leap-day-birthday", birthday)));

        assertThat(settled.stream()
                        .map(rule -> String.valueOf(rules.indexOf(rule)))
                        .toList())
                .containsExactly(kept.split(", ", -1));
    }
}
