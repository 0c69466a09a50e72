package org.cotation.rules.internal.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.cotation.explain.Truth;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.FactValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's strong logic on verdicts, and which facts each rests on and misses. */
class VerdictTest {

    private static Verdict verdict(Truth truth, String path) {
        Evidence fact = new Evidence(path, new FactValue.Quantity(BigDecimal.ONE), EvidenceStatus.DECLARED);
        return new Verdict(truth, List.of(fact), truth == Truth.UNKNOWN ? List.of(path + "?") : List.of());
    }

    private static List<String> paths(Verdict verdict) {
        return verdict.evidence().stream().map(Evidence::path).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, ab, ''",
        "TRUE, FALSE, FALSE, b, ''",
        "TRUE, UNKNOWN, UNKNOWN, ab, b?",
        "FALSE, TRUE, FALSE, a, ''",
        "FALSE, FALSE, FALSE, a, ''",
        "FALSE, UNKNOWN, FALSE, a, ''",
        "UNKNOWN, TRUE, UNKNOWN, ab, a?",
        "UNKNOWN, FALSE, FALSE, b, ''",
        "UNKNOWN, UNKNOWN, UNKNOWN, ab, a?b?"
    })
    void bothHoldOnlyIfEachDoesAndOneThatFailsIsTheReasonAlone(
            Truth left, Truth right, Truth both, String evidence, String missing) {
        Verdict verdict = verdict(left, "a").and(verdict(right, "b"));

        assertThat(verdict.truth()).isEqualTo(both);
        assertThat(String.join("", paths(verdict))).isEqualTo(evidence);
        assertThat(String.join("", verdict.missing())).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, a, ''",
        "TRUE, FALSE, TRUE, a, ''",
        "TRUE, UNKNOWN, TRUE, a, ''",
        "FALSE, TRUE, TRUE, b, ''",
        "FALSE, FALSE, FALSE, ab, ''",
        "FALSE, UNKNOWN, UNKNOWN, ab, b?",
        "UNKNOWN, TRUE, TRUE, b, ''",
        "UNKNOWN, FALSE, UNKNOWN, ab, a?",
        "UNKNOWN, UNKNOWN, UNKNOWN, ab, a?b?"
    })
    void eitherHoldsIfOneDoesAndThatOneIsTheReasonAlone(
            Truth left, Truth right, Truth either, String evidence, String missing) {
        Verdict verdict = verdict(left, "a").or(verdict(right, "b"));

        assertThat(verdict.truth()).isEqualTo(either);
        assertThat(String.join("", paths(verdict))).isEqualTo(evidence);
        assertThat(String.join("", verdict.missing())).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
    void theContraryRestsOnTheSameFacts(Truth truth, Truth contrary) {
        Verdict verdict = verdict(truth, "a");

        assertThat(verdict.negated().truth()).isEqualTo(contrary);
        assertThat(paths(verdict.negated())).containsExactly("a");
        assertThat(verdict.negated().missing()).isEqualTo(verdict.missing());
        assertThat(verdict.negated().negated().truth()).isEqualTo(truth);
        assertThat(List.of(verdict.holds(), verdict.fails(), verdict.unknown()))
                .isEqualTo(List.of(truth == Truth.TRUE, truth == Truth.FALSE, truth == Truth.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({"TRUE", "FALSE", "UNKNOWN"})
    void whatHoldsByItselfAddsNothingToAConjunction(Truth truth) {
        Verdict verdict = verdict(truth, "a");

        assertThat(verdict.and(Verdict.HOLDS)).isSameAs(verdict);
        assertThat(Verdict.HOLDS.and(verdict)).isSameAs(verdict);
        assertThat(Verdict.HOLDS.evidence()).isEmpty();
    }

    /** A part whose answer is known is evidence, but nothing that it left open matters any more. */
    @Test
    void aPartThatIsSettledMissesNothing() {
        Verdict settled = verdict(Truth.UNKNOWN, "a").or(verdict(Truth.TRUE, "b"));
        Verdict open = settled.and(verdict(Truth.UNKNOWN, "c"));

        assertThat(open.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.missing()).containsExactly("c?");
        assertThat(paths(open)).containsExactly("b", "c");
    }

    @Test
    void aFactNamedTwiceIsToldOnce() {
        Verdict twice = verdict(Truth.UNKNOWN, "a").and(verdict(Truth.UNKNOWN, "a"));

        assertThat(paths(twice)).containsExactly("a");
        assertThat(twice.missing()).containsExactly("a?");
        assertThat(twice.toString()).doesNotContain("1").contains("UNKNOWN");
    }
}
