package org.cotation.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suggestion is near enough to be what was meant, or there is none. */
class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "a, a, 0",
        "abc, abd, 1",
        "abc, ab, 1",
        "abc, abcd, 1",
        "abc, bac, 1",
        "abcd, abdc, 1",
        "ab, ba, 1",
        "abc, cab, 2",
        "ca, abc, 3",
        "revenue, revenus, 1",
        "kitten, sitting, 3",
        "'', abc, 3"
    })
    void countsWhatTurnsOneWordIntoTheOther(String left, String right, int distance) {
        assertThat(Nearest.distance(left, right, 9)).isEqualTo(distance);
        assertThat(Nearest.distance(right, left, 9)).isEqualTo(distance);
    }

    @Test
    void wordsWhoseLengthsAreTooFarApartAreTooFarApart() {
        assertThat(Nearest.distance("abc", "abcde", 2)).isEqualTo(2);
        assertThat(Nearest.distance("abc", "abcdef", 2)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        // One letter in three may differ, and one of a short word.
        "dalo, dola, ''",
        "dalo, dal, dalo",
        "dalo, daol, dalo",
        "quotients, quotxyz, ''",
        "quotients, quotixyts, quotients",
        "quotients, quotxyzts, quotients",
        "quotients, quowxyzts, ''",
        // A word of one letter is as near to every other.
        "a, b, ''",
        "ab, ac, ab",
        // Case and punctuation count for nothing, brackets do.
        "coApplicant, co-applicant, coApplicant",
        "reasons[], REASONS[], reasons[]",
        "x[], x, ''",
        "dalo, '...', ''"
    })
    void aNameIsSuggestedIfLittleIsWrong(String known, String written, String suggested) {
        assertThat(String.join(" ", Nearest.of(written, List.of(known, "unlikely-to-be-meant"))))
                .isEqualTo(suggested);
    }

    @Test
    void theNearestComeFirstInTheOrderGivenAndAreThreeAtMost() {
        assertThat(Nearest.of("abcdefx", List.of("abcdeyy", "abcdefy", "abcdef", "abcdefz", "abcdefw")))
                .containsExactly("abcdefy", "abcdef", "abcdefz");
        assertThat(Nearest.of("A-B", List.of("ab", "a.b", "aB", "AB", "ac"))).containsExactly("ab", "a.b", "aB");
    }

    @Test
    void aWordThatNoNameIsAsLongAsIsNotLookedFor() {
        String longest = "a".repeat(80);

        assertThat(Nearest.of(longest, List.of(longest))).containsExactly(longest);
        assertThat(Nearest.of(longest + "a", List.of(longest + "a"))).isEmpty();
    }
}
