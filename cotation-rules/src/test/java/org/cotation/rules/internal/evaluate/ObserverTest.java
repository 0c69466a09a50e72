package org.cotation.rules.internal.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cotation.explain.Truth;
import org.cotation.rules.vocabulary.Limit;
import org.cotation.rules.vocabulary.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an evaluation looks at, told test by test: what would change an answer, and what the least and greatest totals are
 * searched by.
 */
class ObserverTest {

    /**
     * Conditions, then requests with what is told of them: the operator and the answer of each test, {@code is} for whether
     * the fact is there; the question is bound where no answer is sure to make it hold, and another to make it fail; what is
     * missing for each value; on which sides the numbers stand; their bounds.
     */
    private static final List<String> CASES = """
            Household( gir > 3 )
            {"autonomy": {"gir": 4}} : > TRUE sides 1; is TRUE
            {"autonomy": {"gir": 2}} : > FALSE sides -1
            {"autonomy": {"gir": 3}} : > FALSE sides 0
            {"autonomy": {"gir": null}} : > UNKNOWN missing autonomy.gir sides 0 bounds 1..6, 3..3; is TRUE
            Household( gir == 4 )
            {"autonomy": {"gir": null}} : == UNKNOWN bound missing autonomy.gir sides 0 bounds 1..6, 4..4; is TRUE
            Household( gir in (4, 7, 0) )
            {"autonomy": {"gir": null}} : in UNKNOWN bound missing autonomy.gir sides 0, -1, 1 bounds 1..6, 4..4, 7..7, 0..0; is TRUE
            Household( gir > 6 )
            {"autonomy": {"gir": null}} : > FALSE sides 0
            Household( gir < 7 )
            {"autonomy": {"gir": null}} : < UNKNOWN missing autonomy.gir sides -1 bounds 1..6, 7..7; is TRUE
            Household( gir != 7 )
            {"autonomy": {"gir": null}} : != TRUE sides -1; is TRUE
            Household( dependants * 0 == 0 )
            {"dependants": [null]} : == TRUE sides 0; is TRUE
            Household( dependants - dependants == 0 )
            {"dependants": [null]} : == UNKNOWN bound missing dependants[0] sides 0 bounds -1..1, 0..0; is TRUE
            Housing( surface < 20.5 )
            {"currentHousing": {"surface": null}} : < UNKNOWN missing currentHousing.surface sides 0 bounds 0.., 20.5..20.5; is TRUE
            Housing( unfit, notDecent )
            {"currentHousing": {"unfit": true, "notDecent": true}} : is TRUE; is TRUE; is TRUE
            {"currentHousing": {"unfit": false, "notDecent": null}} : is FALSE
            {"currentHousing": {"unfit": null, "notDecent": true}} : is UNKNOWN missing currentHousing.unfit; is TRUE; is TRUE
            Housing( !unfit || notDecent )
            {"currentHousing": {"unfit": true, "notDecent": null}} : is TRUE; is UNKNOWN missing currentHousing.notDecent; is TRUE
            Housing( unfit && notDecent )
            {"currentHousing": {"unfit": true, "notDecent": null}} : is TRUE; is UNKNOWN missing currentHousing.notDecent; is TRUE
            Dependant( age < 18 )
            {} :
            {"dependants": [{"birthDate": "2020-01-01"}, {"birthDate": "2021-01-01"}]} : < TRUE sides -1; is TRUE
            {"dependants": [{"birthDate": "1960-01-01"}, {"birthDate": "2021-01-01"}]} : < FALSE sides 1; < TRUE sides -1; is TRUE
            {"dependants": [{"birthDate": null}]} : < UNKNOWN missing dependants[0].birthDate sides 0 bounds 0.., 18..18; is TRUE
            {"dependants": [null]} : < UNKNOWN missing dependants[0] sides 0 bounds 0.., 18..18
            not Dependant( age < 18 )
            {"dependants": [null]} : < UNKNOWN missing dependants[0] sides 0 bounds 0.., 18..18
            exists Dependant()
            {"dependants": [null]} : is UNKNOWN missing dependants[0]
            {"dependants": [{}]} : is TRUE
            Dependant( $age : age ) Roommate( age > $age )
            {"dependants": [{"birthDate": "2000-01-01"}], "roommates": [{"birthDate": null}]} : is TRUE; > UNKNOWN bound missing roommates[0].birthDate sides 0 bounds 0.., 26..26; is TRUE
            {"dependants": [{"birthDate": null}], "roommates": [{"birthDate": "2000-01-01"}]} : is TRUE; > UNKNOWN bound missing dependants[0].birthDate sides 0 bounds 26..26, 0..; is TRUE
            {"dependants": [{"birthDate": null}], "roommates": [{"birthDate": null}]} : is TRUE; > UNKNOWN bound missing roommates[0].birthDate missing dependants[0].birthDate sides 0 bounds 0.., 0..; is TRUE
            {"dependants": [{"birthDate": "2000-01-01"}], "roommates": [{"birthDate": "1990-01-01"}]} : is TRUE; > TRUE sides 1; is TRUE
            Public( code == "P" )
            {} : == TRUE; is UNKNOWN missing public P
            """.lines().toList();

    private static final Trials TRIALS =
            new Trials(CASES.stream().filter(line -> !line.startsWith("{")).toList());

    record Case(String condition, String request, String told) {}

    static List<Case> situations() {
        List<Case> situations = new ArrayList<>();
        String condition = "";
        for (String line : CASES) {
            if (line.startsWith("{")) {
                int end = line.lastIndexOf('}') + 1;
                situations.add(new Case(
                        condition,
                        line.substring(0, end),
                        line.substring(line.indexOf(':', end) + 1).strip()));
            } else {
                condition = line;
            }
        }
        return situations;
    }

    @ParameterizedTest
    @MethodSource("situations")
    void everyTestIsToldWithWhatCouldChangeIt(Case situation) {
        List<Observer.Look> looks = new ArrayList<>();
        var facts = Trials.facts(situation.request(), Trials.READINGS, Truth.UNKNOWN, Truth.FALSE);

        Verdict observed = RuleEvaluator.evaluate(TRIALS.rule(situation.condition()), facts, looks::add);

        assertThat(looks.stream().map(ObserverTest::told).collect(Collectors.joining("; ")))
                .isEqualTo(situation.told());
        assertThat(observed.truth())
                .isEqualTo(RuleEvaluator.evaluate(TRIALS.rule(situation.condition()), facts)
                        .truth());
    }

    private static String told(Observer.Look look) {
        StringBuilder told =
                new StringBuilder(look.test().operator() + " " + look.verdict().truth());
        if (!look.free()) {
            told.append(" bound");
        }
        look.parts().forEach(part -> told.append(" missing ").append(String.join("+", new TreeSet<>(part))));
        if (!look.sides().isEmpty()) {
            told.append(" sides ")
                    .append(look.sides().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        if (!look.ranges().isEmpty()) {
            told.append(" bounds ")
                    .append(look.ranges().stream().map(ObserverTest::bounds).collect(Collectors.joining(", ")));
        }
        return told.toString();
    }

    private static String bounds(Range range) {
        return end(range.least()) + ".." + end(range.greatest());
    }

    private static String end(Limit limit) {
        return limit instanceof Limit.At at ? at.value().toPlainString() : "";
    }

    /** A number that two answers make waits for both of them at once. */
    @Test
    void whatOneValueWaitsForIsToldTogether() {
        List<Observer.Look> looks = new ArrayList<>();
        RuleEvaluator.evaluate(
                TRIALS.rule("Household( dependants > 3, gir > dependants )"),
                Trials.facts("{\"dependants\": [null, null, null, null, null], \"autonomy\": {\"gir\": null}}"),
                looks::add);

        assertThat(looks.get(0).parts()).hasSize(1);
        assertThat(looks.get(0).parts().get(0)).hasSize(5);
        assertThat(looks.get(1).parts()).hasSize(2);
        assertThat(looks.get(1).free()).isFalse();
    }
}
