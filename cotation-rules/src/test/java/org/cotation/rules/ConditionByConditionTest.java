package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotation.engine.Grid;
import org.cotation.explain.Addressee;
import org.cotation.explain.Concern;
import org.cotation.explain.Explanation;
import org.cotation.explain.Reason;
import org.cotation.explain.RuleReasons;
import org.cotation.explain.Truth;
import org.cotation.message.Language;
import org.cotation.rules.ReferenceCases.Case;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.cotation.text.ExplanationText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For each reference situation, the explanation names what decides, in words that people use. */
class ConditionByConditionTest {

    private static final Pattern MACHINE_WORDS = Pattern.compile(
            "\\b(true|false|null)\\b|\\d{4}-\\d{2}-\\d{2}|[A-Z]+_[A-Z_]+|\\[…]|lecture «|\\b[a-z]+\\[\\d|\\b[01] (ans|refus adaptés)\\b");

    private static final Pattern ENGLISH_WORDS =
            Pattern.compile("\\b(the|and|of|is|not|yes|no|at least|at most|nothing|met|needed)\\b");

    private static final Grid CAHC =
            TestGrids.ENGINE.builtInGrids().find("cahc-2022").orElseThrow();

    static Stream<Case> cases() {
        return Stream.concat(
                ReferenceCases.read("/cases.json").stream(),
                ReferenceCases.read("/interpretation-cases.json").stream());
    }

    private static Explanation explanation(Case situation) {
        return TestGrids.ENGINE.explain(situation.profile(), CAHC.with(situation.interpretations()), situation.asOf());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyExpectedStatusIsExplainedByTheConditionsThatDecideIt(Case situation) {
        Explanation explanation = explanation(situation);
        assertThat(situation.expected()).isNotEmpty();
        situation.expected().keySet().forEach(code -> {
            PublicFinding found = explanation.score().findPublic(code).orElseThrow();
            List<RuleReasons> rules = explanation.rules(Concern.PUBLIC, code);
            boolean assessed =
                    found.evidence().stream().anyMatch(fact -> fact.path().startsWith("assessments"));
            if (found.status() == PublicStatus.NOT_RECOGNISED && !assessed) {
                assertThat(rules).as(code).allSatisfy(rule -> assertThat(checks(rule.reasons(), Truth.FALSE))
                        .as(rule.label().fr())
                        .isNotEmpty());
            } else if (found.status() == PublicStatus.RECOGNISED && !assessed) {
                assertThat(rules.get(0).truth()).as(code).isEqualTo(Truth.TRUE);
                assertThat(found.evidence()).as(code).isNotEmpty();
            } else if (found.status() == PublicStatus.UNDETERMINED) {
                assertThat(found.missing()).as(code).isNotEmpty();
            }
        });
    }

    /** The single conditions with this answer; a search that finds nobody stands for the condition that it is. */
    private static List<Reason> checks(List<Reason> reasons, Truth wanted) {
        return reasons.stream().filter(reason -> reason.truth() == wanted).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFrenchTextHoldsNoWordOfAMachineNorOfEnglish(Case situation) {
        Explanation explanation = explanation(situation);
        for (Addressee addressee : List.of(Addressee.APPLICANT, Addressee.AGENT, Addressee.COMMISSION)) {
            String text = ExplanationText.render(explanation, addressee, Language.FR);

            assertThat(text.toLowerCase(Locale.ROOT)).doesNotContainPattern(ENGLISH_WORDS);
            assertThat(text.lines().filter(line -> !line.contains("empreinte")))
                    .allSatisfy(line -> assertThat(line).doesNotContainPattern(MACHINE_WORDS));
        }
    }

    /** A desk agent reads the nearest way first: the one with the fewest conditions to change. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theNearestWayIsToldFirst(Language language) {
        Explanation explanation = TestGrids.ENGINE.explain(
                org.cotation.json.ProfileJson.read(
                        "{\"applicant\":{\"birthDate\":\"1990-01-01\"},\"violence\":{\"kind\":\"COUPLE\",\"proof\":[]}}"),
                CAHC,
                java.time.LocalDate.of(2026, 6, 15));
        List<RuleReasons> ways = explanation.rules(Concern.PUBLIC, "L441-1.m");
        assertThat(ways).hasSizeGreaterThan(1);
        assertThat(ExplanationText.render(explanation, Addressee.AGENT, language)
                        .replaceAll("\\s+", " "))
                .containsSubsequence(
                        ways.stream().map(way -> way.label().in(language)).toList());
    }
}
