package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Evaluation;
import org.cotation.engine.Grid;
import org.cotation.explain.Addressee;
import org.cotation.explain.Explanation;
import org.cotation.explain.ScoreChange;
import org.cotation.json.ChangeJson;
import org.cotation.message.Language;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Roommate;
import org.cotation.rules.Engines;
import org.cotation.text.ChangeText;

/** What changed between two evaluations says to nobody what an explanation of either would not say to them. */
class ChangeAddresseeProperties {

    private static final CotationEngine ENGINE = Engines.direct();
    private static final Grid GRID = ENGINE.builtInGrids().find("cahc-2022").orElseThrow();

    @Provide
    Arbitrary<Request> requests() {
        return GeneratedProfiles.of(ProfileGenerator.known().withUnknowns().withStatuses());
    }

    private static ScoreChange change(ApplicantProfile one, ApplicantProfile other, LocalDate asOf, Addressee to) {
        return ENGINE.compare(new Evaluation(one, GRID, asOf), new Evaluation(other, GRID, asOf), to);
    }

    private static List<String> renderings(ScoreChange change) {
        List<String> renderings = new ArrayList<>();
        renderings.add(ChangeJson.write(change));
        for (Language language : Language.values()) {
            renderings.add(ChangeText.render(change, language));
        }
        return renderings;
    }

    @Property(tries = 3)
    void theCommissionReadsNothingSensitive(@ForAll("requests") Request one, @ForAll("requests") Request other) {
        Set<String> words = new TreeSet<>();
        for (Request request : List.of(one, other)) {
            Explanation explanation = ENGINE.explain(request.profile(), GRID, one.asOf());
            words.addAll(AddresseeProperties.sensitiveWords(explanation));
        }

        for (String rendering : renderings(change(one.profile(), other.profile(), one.asOf(), Addressee.COMMISSION))) {
            assertThat(AddresseeProperties.flat(rendering)).doesNotContain(words);
        }
    }

    /** Two grounds that are worth the same: the commission reads that something protected changed, and not which. */
    @Property(tries = 6)
    void theCommissionCannotTellOneProtectedSituationFromAnother(@ForAll("requests") Request request) {
        ProtectedGrounds grounds = ProtectedGrounds.of(request.profile());
        ApplicantProfile none = grounds.none();
        ApplicantProfile violence = grounds.violence();
        ApplicantProfile prostitution = grounds.prostitution();

        assertThat(renderings(change(none, prostitution, request.asOf(), Addressee.COMMISSION)))
                .isEqualTo(renderings(change(none, violence, request.asOf(), Addressee.COMMISSION)));
        assertThat(renderings(change(none, prostitution, request.asOf(), Addressee.AGENT)))
                .isNotEqualTo(renderings(change(none, violence, request.asOf(), Addressee.AGENT)));
    }

    @Property(tries = 3)
    void theAuditReadsNoDateOfThePerson(@ForAll("requests") Request one, @ForAll("requests") Request other) {
        Set<String> dates = new TreeSet<>();
        for (ApplicantProfile profile : List.of(one.profile(), other.profile())) {
            dates.addAll(AddresseeProperties.dates(profile));
        }
        String told = AddresseeProperties.flat(
                String.join("\n", renderings(change(nothing(), nothing(), one.asOf(), Addressee.AUDIT))));
        dates.removeIf(told::contains);

        AddresseeProperties.assertNoneTold(
                dates, renderings(change(one.profile(), other.profile(), one.asOf(), Addressee.AUDIT)));
    }

    private static ApplicantProfile nothing() {
        return ApplicantProfile.builder().build();
    }

    /** A roommate files a request of his own: the applicant of this one reads that his age was corrected, and no age. */
    @Property(tries = 6)
    void theApplicantReadsNothingOfRoommates(@ForAll("requests") Request request) {
        ApplicantProfile before = withRoommate(request, 30);

        assertThat(renderings(change(before, withRoommate(request, 50), request.asOf(), Addressee.APPLICANT)))
                .isEqualTo(renderings(change(before, withRoommate(request, 40), request.asOf(), Addressee.APPLICANT)));
    }

    private static ApplicantProfile withRoommate(Request request, int age) {
        Roommate roommate =
                Roommate.builder().birthDate(request.asOf().minusYears(age)).build();
        return request.profile().toBuilder()
                .roommates(Answer.declared(List.of(Answer.declared(roommate))))
                .build();
    }

    /** Whoever reads, the points of the causes add up to the same difference. */
    @Property(tries = 3)
    void everyAddresseeReadsTheSameDifference(@ForAll("requests") Request one, @ForAll("requests") Request other) {
        ScoreChange whole = change(one.profile(), other.profile(), one.asOf(), Addressee.AGENT);

        for (Addressee addressee : Addressee.values()) {
            ScoreChange shown = change(one.profile(), other.profile(), one.asOf(), addressee);
            assertThat(shown.points()).isEqualTo(whole.points());
            assertThat(Map.of(
                            "before",
                            shown.before().totals(),
                            "after",
                            shown.after().totals()))
                    .isEqualTo(Map.of(
                            "before",
                            whole.before().totals(),
                            "after",
                            whole.after().totals()));
        }
    }
}
