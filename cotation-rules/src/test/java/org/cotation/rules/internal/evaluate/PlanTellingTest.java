package org.cotation.rules.internal.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotation.explain.Truth;
import org.cotation.message.Wording;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Reading;
import org.cotation.rules.vocabulary.Recognitions;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.FactValue;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicKind;
import org.cotation.score.PublicStatus;
import org.cotation.score.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an account is told of the reasons of an answer: what matters to it, whether it is free, and nothing beside. */
class PlanTellingTest {

    private static final Trials TRIALS = new Trials();

    private static Plan plan(String condition) {
        return TRIALS.plan(condition);
    }

    /** Writes down what it is told: the answer of each test, whether it is free, and what is missing for it. */
    private static final class Notes implements Account {
        private final List<String> notes = new ArrayList<>();
        private boolean open;

        @Override
        public void tested(Truth answer, boolean free) {
            open = answer == Truth.UNKNOWN;
            notes.add(open ? answer + (free ? " free" : " bound") : answer.toString());
        }

        @Override
        public void value(Derived<?> state) {
            if (open) {
                notes.addAll(state.missing());
            }
        }

        @Override
        public void soughtFor(Fact fact) {
            notes.add(fact.toString());
        }
    }

    private static String told(String condition, String request) {
        return told(plan(condition), Trials.facts(request));
    }

    private static String told(Plan plan, Facts facts) {
        Notes notes = new Notes();
        plan.tell(facts, notes);
        return String.join("; ", notes.notes);
    }

    /** Of a list that is empty, that it is so; of what may not be there, what is missing for it too. */
    @Test
    void whatIsNotThereIsToldToo() {
        assertThat(told("Dependant( age < 18 )", "{}")).isEqualTo("FALSE");
        assertThat(told("not Dependant( age < 18 )", "{}")).isEqualTo("FALSE");
        assertThat(told("exists Dependant( age < 18 )", "{\"dependants\": [null]}"))
                .isEqualTo("UNKNOWN free; dependants[0]; Dependant");
        assertThat(told("exists Roommate()", "{\"roommates\": [null]}")).isEqualTo("Roommate");
        assertThat(told(
                        plan("Public( code != \"P\" )"),
                        Trials.facts("{}", Trials.READINGS, Truth.FALSE, Truth.UNKNOWN)))
                .as("P is not asked about; whether Q is recognised is")
                .isEqualTo("FALSE; TRUE; Public");
    }

    /** A criterion that looks for a public rests on what the public rests on, and waits for what the public waits for. */
    @Test
    void whatAPublicRestsOnIsWhatTheRuleThatLooksForItRestsOn() {
        Evidence fact = new Evidence("currentHousing.unfit", new FactValue.Truth(true), EvidenceStatus.DECLARED);
        PublicFinding finding = new PublicFinding(
                "P",
                Wording.same("P"),
                PublicKind.PRIORITY,
                PublicStatus.UNDETERMINED,
                Verification.DECLARED,
                "essai",
                "",
                List.of(fact),
                List.of("violence.proof"),
                "",
                List.of());
        Public open = Public.of("P", finding.label(), finding.status(), () -> finding);
        Facts facts = Trials.facts("{}").with(Recognitions.of(List.of(open)));

        for (String condition : List.of("Public( code == \"P\" )", "not Public( code == \"P\" )")) {
            Verdict verdict = plan(condition).verdict(plan(condition).truth(facts), facts);

            assertThat(verdict.truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(verdict.evidence()).containsExactly(fact);
            assertThat(verdict.missing()).containsExactly("violence.proof");
        }
    }

    /** A reading is adopted for every request alike: no fact that an answer rests on, and nothing to look for each time. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Reading( youthUpperBound == 'under-30' ) Housing( unfit )           | under-30        | TRUE; Housing",
                "Reading( youthUpperBound != 'under-30' ) Housing( unfit )           | age-30-included | TRUE; Housing",
                "exists Reading( youthUpperBound == 'under-30' ) Housing( unfit )    | under-30        | TRUE; Housing",
                "not Reading( youthUpperBound == 'under-30' ) Housing( unfit )       | age-30-included | TRUE; Housing",
                "Reading( youthUpperBound == 'under-30' )                            | under-30        | ``",
                "Reading( $bound : youthUpperBound ) Housing( unfit, $bound == 'under-30' )    | under-30        | TRUE; Housing",
                "Reading( $bound : youthUpperBound ) Housing( unfit, $bound == 'under-30' )    | age-30-included | FALSE",
                "`Reading( $bound : youthUpperBound ) Housing( $bound == 'under-30' || unfit )` | under-30        | TRUE; Housing",
                "`Reading( $bound : youthUpperBound ) Housing( $bound == 'under-30' || unfit )` | age-30-included | TRUE; Housing",
                "Reading( $bound : youthUpperBound ) Housing( !( $bound == 'under-30' ), unfit ) | age-30-included | FALSE; TRUE; Housing",
                "Reading( $bound : youthUpperBound, $day : leapDayBirthday ) Housing( unfit, $bound == 'under-30', $day == 'march-1' ) | under-30 | TRUE; Housing",
                "Reading( $bound : youthUpperBound ) Dependant( $age : age ) Roommate( age > $age, $bound == 'under-30' ) | under-30 | Dependant; TRUE; Roommate",
                "Reading( $bound : youthUpperBound ) Reading( youthUpperBound == $bound ) Housing( unfit ) | under-30 | Reading; TRUE; Reading; TRUE; Housing",
            })
    void whatTheReadingsAdoptedSettleIsNotTold(String condition, String bound, String told) {
        Map<String, String> readings = Trials.readings(Map.of("youth-upper-bound", bound));
        Plan plan = Plan.of(TRIALS.rule(condition.replace('\'', '"')), new Reading(readings));
        Facts facts = Trials.facts(
                "{\"currentHousing\": {\"unfit\": true}, \"dependants\": [{\"birthDate\": \"2000-01-01\"}],"
                        + " \"roommates\": [{\"birthDate\": \"1990-01-01\"}]}",
                readings,
                Truth.FALSE,
                Truth.FALSE);

        assertThat(told(plan, facts)).isEqualTo(told);
    }

    /** An unknown number can surely lie between two bounds that leave room for one, and outside: that is one question. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Household( gir > 3, gir < 6 )     | 1",
                "Household( gir > 3 && gir < 6 )   | 1",
                "Household( gir > 3, gir < 5 )     | 1",
                "Household( gir >= 4, gir < 5 )    | 1",
                "Household( gir >= 4, gir <= 4 )   | 1",
                "Household( gir > 3, gir <= 4 )    | 1",
                "Household( gir <= 4, gir >= 2 )   | 1",
                "Household( gir > 3, gir < 4 )     | 2",
                "Household( gir > 4, gir <= 4 )    | 2",
                "Household( gir >= 4, gir != 5 )   | 2",
                "Household( gir > 2, gir > 3 )     | 2",
                "Household( gir <= 5, gir <= 4 )   | 2",
            })
    void twoBoundsThatLeaveRoomAreOneQuestion(String condition, int questions) {
        String told = told(condition, "{\"autonomy\": {\"gir\": null}}");

        assertThat(told.split("autonomy.gir", -1)).hasSize(questions + 1);
        assertThat(told).startsWith("UNKNOWN").endsWith("Household");
    }

    /** A number that several answers make may be tied by them: each bound is told by itself. */
    @Test
    void theBoundsOfANumberThatSeveralAnswersMakeAreToldOneByOne() {
        assertThat(told("Household( persons > 1, persons < 9 )", "{\"dependants\": [null], \"roommates\": [null]}"))
                .containsOnlyOnce("TRUE");
        assertThat(told(
                        "Household( persons > 1, persons < 9 )",
                        "{\"dependants\": null, \"roommates\": null, \"coApplicant\": null}"))
                .isEqualTo("UNKNOWN free; coApplicant; dependants; roommates; UNKNOWN free; coApplicant; dependants;"
                        + " roommates; Household");
    }

    /** What is beside the point is not told: a bound that holds, where the other fails. */
    @Test
    void ofTwoBoundsTheOneThatFailsIsTheReasonAlone() {
        assertThat(told("Household( gir > 3, gir < 5 )", "{\"autonomy\": {\"gir\": 3}}"))
                .isEqualTo("FALSE");
        assertThat(told("Household( gir > 3, gir < 5 )", "{\"autonomy\": {\"gir\": 5}}"))
                .isEqualTo("FALSE");
        assertThat(told("Household( gir > 3, gir < 5 )", "{\"autonomy\": {\"gir\": 4}}"))
                .isEqualTo("TRUE; TRUE; Household");
    }

    /** Of two numbers of which one is known, the other stands beside it as beside a bound that the rule names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Household( gir > 4 )          | {'autonomy': {'gir': null}} | UNKNOWN free; autonomy.gir",
                "Household( gir == 4 )         | {'autonomy': {'gir': null}} | UNKNOWN bound; autonomy.gir",
                "Household( gir in (2, 4) )    | {'autonomy': {'gir': null}} | UNKNOWN bound; autonomy.gir",
                "Housing( unfit )              | {'currentHousing': {'unfit': null}} | UNKNOWN free; currentHousing.unfit",
                "Household( dependants + 1 >= 2 ) | {'dependants': [null]} | UNKNOWN bound; dependants[0]",
                "Dependant( $age : age ) Roommate( age > $age ) | {'dependants': [{'birthDate': '2000-01-01'}], 'roommates': [{'birthDate': null}]} | UNKNOWN free; roommates[0].birthDate",
                "Dependant( $age : age ) Roommate( age > $age ) | {'dependants': [{'birthDate': null}], 'roommates': [{'birthDate': '2000-01-01'}]} | UNKNOWN free; dependants[0].birthDate",
                "Dependant( $age : age ) Roommate( age > $age ) | {'dependants': [{'birthDate': null}], 'roommates': [{'birthDate': null}]} | UNKNOWN bound; roommates[0].birthDate; dependants[0].birthDate",
                "Household( $persons : persons ) Application( fullMonthsSinceFiling >= $persons + 0 ) | {'dependants': [null], 'application': {'initialFilingDate': '2026-05-10'}} | UNKNOWN bound; dependants[0]",
            })
    void aQuestionIsFreeWhereAnAnswerCanSurelyMakeItHoldAndAnotherMakeItFail(
            String condition, String request, String told) {
        assertThat(told(condition, request.replace('\'', '"'))).contains(told);
    }

    /** A least and a greatest number that other facts give may be tied to it: they are no bounds that the rule names. */
    @Test
    void twoNumbersOfTheProfileAreNoBoundsOfTheRule() {
        String request = "{\"autonomy\": {\"gir\": null}, \"dependants\": [{}, {}, {}]}";

        assertThat(told("Household( gir > dependants, gir < persons )", request))
                .isEqualTo("UNKNOWN free; autonomy.gir; UNKNOWN free; autonomy.gir; Household");
        assertThat(told("Household( gir > 2, persons <= 8 )", request))
                .isEqualTo("UNKNOWN free; autonomy.gir; TRUE; Household");
    }
}
