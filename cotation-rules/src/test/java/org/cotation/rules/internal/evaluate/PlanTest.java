package org.cotation.rules.internal.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotation.explain.Truth;
import org.cotation.message.Wording;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.compile.Predicate;
import org.cotation.rules.internal.rule.Rule;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule made ready finds what its compiled predicates give, test by test, for the same reasons, and tells these reasons. */
class PlanTest {

    /** Every form of a test, and of what rules look for. */
    private static final List<String> CONDITIONS = """
            Housing( unfit )
            Housing( !unfit )
            Housing( unfit == true )
            Housing( unfit == false )
            Housing( unfit != true )
            Housing( unfit != false )
            Housing( unfit, notDecent )
            Housing( unfit && notDecent )
            Housing( unfit || notDecent )
            Housing( !( unfit && notDecent ) )
            Housing( !( unfit || notDecent ), surface > 20 )
            Housing( unfit || notDecent && surface < 20 )
            Housing( status == "HLM" )
            Housing( status != "HLM" )
            Housing( status in ("HLM", "SD") )
            Housing( status not in ("HLM", "SD") )
            Housing( evictionStage in ("JUDGMENT", "FORCE") )
            Housing( evictionStage != "FORCE" )
            Application( reserverQuota in ("COLTER", "COLACT", "PPRIOR", "PFONCT", "AUTRES", "AUCUN") )
            Household( gir == 4 )
            Household( gir != 4 )
            Household( gir in (2, 4) )
            Household( gir not in (2, 4) )
            Household( gir > 4 )
            Household( gir >= 4 )
            Household( gir < 4 )
            Household( gir <= 4 )
            Household( gir > 3, gir < 6 )
            Household( gir > 3 && gir < 6 )
            Household( gir > 3, dependants >= 1, gir < 6 )
            Household( dependants + 1 >= 2 )
            Household( dependants >= persons )
            Housing( surface > 20 )
            Housing( surface >= 20 )
            Housing( surface < 20 )
            Housing( surface <= 20 )
            Housing( surface == 20 )
            Housing( surface != 20 )
            Housing( surface in (20, 25) )
            Housing( surface < overcrowdingThreshold )
            Violence( kind == "COUPLE", judicialProof )
            Violence( kind != "COUPLE" )
            Violence( kind not in ("COUPLE", "FAMILY") )
            Dependant( disabilityProof != "RQTH" )
            Violence( kind == "COUPLE" || mainCourante )
            Dependant( age < 18 )
            Dependant( age >= 18, disabled )
            exists Dependant( age < 18 )
            exists Dependant( age < 18, disabled )
            not Dependant( age < 18 )
            not Dependant( age < 18 || disabled )
            not Dependant()
            exists Roommate()
            Roommate( age > 30 )
            Housing( unfit ) Dependant( age < 18 )
            Dependant( age < 18 ) Housing( unfit )
            Dependant( disabled ) Dependant( age < 18 )
            exists Dependant( age < 18 ) Housing( unfit )
            not Dependant( age < 18 ) Housing( unfit )
            not Dependant( age < 18 ) not Roommate( age < 18 ) Housing( unfit )
            Dependant( $age : age ) Roommate( age > $age )
            Dependant( $age : age, disabled ) Roommate( age == $age )
            Dependant( $age : age ) exists Roommate( age < $age )
            Dependant( $age : age ) not Roommate( age < $age ) Housing( unfit )
            Household( $gir : gir ) Housing( monthsInStructure > $gir )
            Household( $gir : gir ) Application( fullMonthsSinceFiling >= $gir )
            Public( code == "P" )
            Public( code in ("P", "Q") )
            not Public( code == "P" )
            not Public( code in ("P", "Q") )
            exists Public( code == "Q" )
            exists Public( code in ("P", "Q") )
            Public( code != "P" )
            exists Public( code not in ("P", "Q") )
            Public( code == "P" ) Housing( unfit )
            not Public( code == "P" ) Housing( unfit )
            Public( $code : code ) Housing( unfit )
            Reading( youthUpperBound == "under-30" ) Housing( unfit )
            Reading( youthUpperBound != "under-30" ) Housing( unfit )
            Reading( youthUpperBound in ("under-30", "age-30-included") ) Housing( unfit )
            Reading( youthUpperBound not in ("under-30", "age-30-included") ) Housing( unfit )
            exists Reading( youthUpperBound == "under-30" ) Housing( unfit )
            not Reading( youthUpperBound == "under-30" ) Housing( unfit )
            Reading( youthUpperBound == "under-30" )
            Reading( youthUpperBound == "under-30", leapDayBirthday == "march-1" ) Housing( unfit )
            Reading( $bound : youthUpperBound ) Housing( unfit, $bound == "under-30" )
            Reading( $bound : youthUpperBound ) Housing( unfit, $bound != "under-30" )
            Reading( $bound : youthUpperBound ) Housing( $bound == "under-30" || unfit )
            Reading( $bound : youthUpperBound ) Housing( $bound in ("under-30") && unfit || notDecent )
            Reading( $bound : youthUpperBound ) Housing( unfit && $bound == "under-30" )
            Reading( $bound : youthUpperBound ) Housing( unfit || $bound == "under-30" )
            Reading( $bound : youthUpperBound ) Housing( !( $bound == "under-30" ), unfit )
            Reading( $bound : youthUpperBound ) Dependant( $age : age ) Roommate( age > $age, $bound == "under-30" )
            Reading( $bound : youthUpperBound ) not Housing( $bound == "under-30", unfit )
            Reading( $bound : youthUpperBound ) Reading( youthUpperBound == $bound ) Housing( unfit )
            Reading( $bound : youthUpperBound, $day : leapDayBirthday ) Housing( unfit, $bound == "under-30", $day == "march-1" )
            Housing( $status : status ) Application( $status == "HLM" )
            Housing( $status : status ) Household( gir > 3, $status in ("SD", "LP") )
            """.lines().toList();

    /** What is known, known to be none, on the bounds of the tests or beside them, and unknown. */
    private static final List<String> REQUESTS = """
            {}
            {"currentHousing": {"unfit": true, "notDecent": true, "surface": 20, "status": "HLM", "evictionStage": "FORCE"}, "autonomy": {"gir": 4}}
            {"currentHousing": {"unfit": true, "notDecent": false, "surface": 20.5, "status": "SD"}, "autonomy": {"gir": 3}, "application": {"reserverQuota": "AUCUN"}}
            {"currentHousing": {"unfit": false, "notDecent": true, "surface": 19.5, "status": "LP", "evictionStage": "JUDGMENT"}, "autonomy": {"gir": 5}}
            {"currentHousing": {"unfit": false, "notDecent": false, "surface": 25}, "autonomy": {"gir": 6}}
            {"currentHousing": {"unfit": null, "notDecent": true, "surface": null, "status": null, "evictionStage": null}, "autonomy": {"gir": null}, "application": {"reserverQuota": null}}
            {"currentHousing": {"unfit": null, "notDecent": false, "surface": 12}, "autonomy": {"gir": 2}}
            {"currentHousing": {"unfit": true, "notDecent": null, "surface": 30}}
            {"currentHousing": {"unfit": null, "notDecent": null}}
            {"violence": {"kind": "COUPLE", "proof": ["MAIN_COURANTE"]}}
            {"violence": {"kind": "COUPLE", "proof": null}}
            {"violence": {"kind": null}}
            {"currentHousing": {"unfit": true}, "dependants": [{"birthDate": "2015-01-01", "disabled": true}]}
            {"currentHousing": {"unfit": false}, "dependants": [{"birthDate": "2015-01-01", "disabled": false}, {"birthDate": "1990-01-01", "disabled": true}]}
            {"currentHousing": {"unfit": null}, "dependants": [{"birthDate": null, "disabled": true}, {"birthDate": "1990-01-01"}]}
            {"currentHousing": {"unfit": true}, "dependants": [null, {"birthDate": "1960-01-01", "disabled": null}]}
            {"currentHousing": {"unfit": true}, "dependants": [{"birthDate": "1960-01-01"}, null, {"birthDate": "2020-01-01"}]}
            {"currentHousing": {"unfit": false}, "dependants": null, "roommates": null}
            {"currentHousing": {"unfit": true}, "dependants": [], "roommates": [{"birthDate": "1990-01-01"}]}
            {"currentHousing": {"unfit": true}, "dependants": [{"birthDate": "1995-01-01"}, {"birthDate": "1980-01-01", "disabled": true}], "roommates": [{"birthDate": "1990-01-01"}, {"birthDate": "1980-01-01"}]}
            {"currentHousing": {"unfit": null}, "dependants": [{"birthDate": null}, {"birthDate": "1980-01-01", "disabled": null}], "roommates": [{"birthDate": "1990-01-01"}, null]}
            {"currentHousing": {"unfit": true}, "dependants": [{"birthDate": "1970-01-01"}, {"birthDate": "2000-01-01"}], "roommates": [{"birthDate": null}]}
            {"application": {"initialFilingDate": "2026-03-10"}, "autonomy": {"gir": null}}
            {"application": {"initialFilingDate": "2025-03-10"}, "autonomy": {"gir": null}}
            {"application": {"initialFilingDate": null}, "autonomy": {"gir": 2}, "dependants": [{}]}
            """.lines().toList();

    /** Conditions told in few words or many. */
    private static final List<String> TOLD = List.of(
            "Household( gir > 3, gir < 5 )",
            "Household( gir > 3, gir < 4 )",
            "Household( gir >= 4, gir < 5 )",
            "Household( gir >= 4, gir <= 4 )",
            "Household( gir > 3, gir <= 4 )",
            "Household( gir > 4, gir <= 4 )",
            "Household( gir <= 4, gir >= 2 )",
            "Household( gir >= 4, gir != 5 )",
            "Household( gir > 2, gir > 3 )",
            "Household( gir <= 5, gir <= 4 )",
            "Household( gir > 2, persons <= 8 )",
            "Household( gir > dependants, gir < persons )");

    private static final Trials TRIALS = new Trials(Stream.of(
                    CONDITIONS.stream(),
                    TOLD.stream(),
                    Stream.of(
                            "Household( persons > 1, persons < 9 )",
                            "Household( $persons : persons ) Application( fullMonthsSinceFiling >= $persons )",
                            "Household( $persons : persons ) Application( fullMonthsSinceFiling >= $persons + 0 )"))
            .flatMap(conditions -> conditions)
            .toList());

    private static final List<Map<String, String>> READINGS = List.of(
            Trials.READINGS,
            Trials.readings(Map.of("youth-upper-bound", "under-30")),
            Trials.readings(Map.of("youth-upper-bound", "under-30", "leap-day-birthday", "february-28")));

    static List<String> conditions() {
        return CONDITIONS;
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aPlanFindsWhatTheCompiledPredicatesGive(String condition) {
        CompiledRule rule = TRIALS.rule(condition);
        for (Map<String, String> readings : condition.contains("Reading") ? READINGS : READINGS.subList(0, 1)) {
            Plan plan = Plan.of(rule, new Reading(readings));
            for (String request : REQUESTS) {
                for (Truth p : condition.contains("Public") ? Truth.values() : new Truth[] {Truth.FALSE}) {
                    for (Truth q : condition.contains("Public") ? Truth.values() : new Truth[] {Truth.FALSE}) {
                        Facts facts = Trials.facts(request, readings, p, q);
                        Verdict expected = RuleEvaluator.evaluate(rule, facts);
                        Verdict found = plan.verdict(plan.truth(facts), facts);

                        assertThat(List.of(found.truth(), found.evidence(), found.missing(), plan.evidence(facts)))
                                .as(request)
                                .isEqualTo(List.of(
                                        expected.truth(),
                                        expected.evidence(),
                                        expected.missing(),
                                        expected.evidence()));
                    }
                }
            }
        }
        assertThat(plan(condition).rule()).isSameAs(rule);
    }

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

    /** What compares one known value with what stands in the rule does without the compiled predicate. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Housing( unfit )",
                "Housing( !unfit )",
                "Housing( unfit == true )",
                "Housing( unfit != true )",
                "Housing( unfit || notDecent )",
                "Housing( evictionStage in (\"JUDGMENT\", \"FORCE\") )",
                "Housing( evictionStage != \"FORCE\" )",
                "Household( gir == 4 )",
                "Household( gir > 3, gir < 6 )",
                "Housing( surface > 20 )",
            })
    void aKnownValueBesideWhatStandsInTheRuleNeedsNoCompiledPredicate(String condition) {
        CompiledRule rule = TRIALS.rule(condition);
        Rule.Pattern pattern = rule.rule().patterns().get(0);
        Predicate never = (fact, variables) -> {
            throw new IllegalStateException("The compiled predicate of (" + condition + ") was called.");
        };
        List<PlannedTest> tests = PlannedTest.all(
                pattern.tests(),
                Collections.nCopies(pattern.leaves().size(), never),
                Settled.of(rule.rule(), new Reading(Trials.READINGS)));

        for (String request : REQUESTS) {
            for (Fact fact : Trials.facts(request).of(pattern.type())) {
                assertThatCode(() -> tests.forEach(test -> test.on(fact, Bindings.NONE)))
                        .doesNotThrowAnyException();
            }
        }
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
