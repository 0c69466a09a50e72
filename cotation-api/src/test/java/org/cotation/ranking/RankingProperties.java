package org.cotation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.message.Wording;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.FactStatus;
import org.cotation.score.FactValue;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.Samples;
import org.cotation.score.Totals;

/** The order of requests is one order, whoever is compared with whom, and what is unknown never passes what is known. */
class RankingProperties {

    private static final TieBreak FILED = new TieBreak(
            TieBreak.Kind.EARLIEST,
            "application.initialFilingDate",
            new Wording("date de dépôt initial", "date of first filing"));
    private static final TieBreak FIREFIGHTER =
            new TieBreak(TieBreak.Kind.YES, "volunteerFirefighter", new Wording("sapeur-pompier", "firefighter"));
    private static final Ranking RANKING = Ranking.of(List.of(FILED, FIREFIGHTER));
    private static final LocalDate FIRST = LocalDate.of(2020, 2, 29);

    private static PriorityScore score(long total) {
        return Samples.totals(new Totals(total, 0, Figure.of(total), Figure.of(total), true, false));
    }

    private static Standing standing(long total, Answer<LocalDate> filed, Answer<Boolean> firefighter) {
        return RANKING.standing(
                        ApplicantProfile.builder()
                                .application(request -> request.initialFilingDate(filed))
                                .volunteerFirefighter(firefighter)
                                .build(),
                        score(total))
                .orElseThrow();
    }

    @Provide
    Arbitrary<Standing> standings() {
        Arbitrary<Answer<LocalDate>> dates = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 2).map(days -> Answer.declared(FIRST.plusDays(days))),
                Arbitraries.just(Answer.refuted(FIRST)),
                Arbitraries.of(List.of(Answer.<LocalDate>unknown(), Answer.<LocalDate>notAsked())));
        Arbitrary<Answer<Boolean>> flags = Arbitraries.of(
                List.of(Answer.declared(true), Answer.verified(false), Answer.unknown(), Answer.notAsked()));
        return Combinators.combine(Arbitraries.longs().between(-1, 1), dates, flags)
                .as(RankingProperties::standing);
    }

    @Property
    void is_a_total_order(
            @ForAll("standings") Standing a, @ForAll("standings") Standing b, @ForAll("standings") Standing c) {
        int ab = Integer.signum(RANKING.between(a, b).sign());
        int bc = Integer.signum(RANKING.between(b, c).sign());

        assertThat(Integer.signum(RANKING.between(b, a).sign())).isEqualTo(-ab);
        if (ab == bc || bc == 0) {
            assertThat(Integer.signum(RANKING.between(a, c).sign())).isEqualTo(ab);
        }
        assertThat(RANKING.between(a, b) instanceof Precedence.Equal).isEqualTo(ab == 0);
    }

    @Property
    void a_rank_is_one_more_than_those_before_it(@ForAll("requests") List<Standing> requests, @ForAll Random random) {
        List<Standing> shuffled = new ArrayList<>(requests);
        Collections.shuffle(shuffled, random);
        List<Ranked<Standing>> ranked = RANKING.rank(shuffled, Function.identity());

        assertThat(ranked).hasSameSizeAs(requests);
        assertThat(ranked).allSatisfy(one -> assertThat((long) one.rank() - 1)
                .isEqualTo(requests.stream()
                        .filter(other -> RANKING.between(other, one.standing()).sign() < 0)
                        .count()));
        assertThat(new HashSet<>(ranked)).isEqualTo(new HashSet<>(RANKING.rank(requests, Function.identity())));
    }

    @Provide
    Arbitrary<List<Standing>> requests() {
        return standings().list().ofMaxSize(8);
    }

    @Example
    void says_what_decided() {
        Standing old = standing(5, Answer.declared(FIRST), Answer.notAsked());
        Standing young = standing(5, Answer.declared(FIRST.plusDays(1)), Answer.declared(true));
        Standing undated = standing(5, Answer.unknown(), Answer.declared(true));

        assertThat(words(RANKING.between(standing(1, Answer.notAsked(), Answer.notAsked()), old)))
                .isEqualTo("1 point contre 5 points");
        assertThat(words(RANKING.between(old, young)))
                .isEqualTo(
                        "à égalité (5 points), date de dépôt initial, la plus ancienne d'abord : 29 février 2020 contre 1er mars 2020");
        assertThat(RANKING.between(undated, young).wording().en()).endsWith("an unknown answer against 1 March 2020");
        assertThat(words(RANKING.between(old, standing(5, Answer.verified(FIRST), Answer.declared(false)))))
                .startsWith("à égalité (5 points), sans départage par : date de dépôt initial");
    }

    @Example
    void says_which_answers_decided_and_what_could_not() {
        Precedence firefighter = RANKING.between(
                standing(1, Answer.declared(FIRST), Answer.declared(true)),
                standing(1, Answer.declared(FIRST), Answer.declared(false)));
        Precedence equal = Ranking.of(List.of()).between(untied(-1), untied(-1));

        assertThat(words(firefighter)).isEqualTo("à égalité (1 point), sapeur-pompier, oui d'abord : oui contre non");
        assertThat(firefighter.wording().en().replace('\u00A0', ' '))
                .isEqualTo("at equal scores (1 point), firefighter, yes first: yes against no");
        assertThat(words(equal)).isEqualTo("à égalité (-1 point), la grille ne départage pas");
        assertThat(Ranking.of(List.of())
                        .between(untied(0), untied(2))
                        .wording()
                        .en()
                        .replace('\u00A0', ' '))
                .isEqualTo("0 points against 2 points");
    }

    private static Standing untied(long total) {
        return new Standing(score(total).grid(), Samples.DAY, total, List.of());
    }

    @Example
    void an_unknown_yes_or_no_is_no_answer_and_one_that_was_not_given_is_no() {
        assertThat(standing(0, Answer.unknown(), Answer.unknown()).ties())
                .containsExactly(new FactValue.Nothing(), new FactValue.Nothing());
        assertThat(standing(0, Answer.notAsked(), Answer.notAsked()).ties())
                .containsExactly(new FactValue.Nothing(), new FactValue.Truth(false));
    }

    private static String words(Precedence precedence) {
        return precedence.wording().fr().replace('\u00A0', ' ');
    }

    @Example
    void a_refuted_answer_counts_as_absent() {
        Standing refuted = standing(0, new Answer.Given<>(FIRST, FactStatus.REFUTED), Answer.refuted(true));

        assertThat(refuted.ties()).containsExactly(new FactValue.Nothing(), new FactValue.Truth(false));
    }

    @Example
    void a_request_outside_the_scoring_has_no_place() {
        assertThat(RANKING.standing(ApplicantProfile.builder().build(), Samples.outside()))
                .isEmpty();
    }

    @Example
    void refuses_to_compare_what_was_not_scored_alike() {
        Standing today = standing(5, Answer.declared(FIRST), Answer.notAsked());
        Standing tomorrow = new Standing(today.grid(), today.asOf().plusDays(1), 5, today.ties());

        assertThatThrownBy(() -> RANKING.between(today, tomorrow))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one date");
        assertThatThrownBy(() -> Ranking.of(List.of()).between(today, today))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tie-breaks");
    }

    @Example
    void tells_nothing_of_the_person_by_accident() {
        Standing old = standing(5, Answer.declared(FIRST), Answer.notAsked());
        Standing young = standing(5, Answer.declared(FIRST.plusDays(1)), Answer.notAsked());

        assertThat(old + " " + RANKING.between(old, young) + RANKING.rank(List.of(old), Function.identity()))
                .doesNotContain("2020", "5,", "29");
    }
}
