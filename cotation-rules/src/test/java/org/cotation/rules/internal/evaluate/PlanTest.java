package org.cotation.rules.internal.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.compile.Predicate;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Reading;
import org.junit.jupiter.params.ParameterizedTest;
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

    private static final Trials TRIALS = new Trials(CONDITIONS);

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
        assertThat(TRIALS.plan(condition).rule()).isSameAs(rule);
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
}
