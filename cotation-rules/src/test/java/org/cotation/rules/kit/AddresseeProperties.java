package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.explain.Addressee;
import org.cotation.explain.Concern;
import org.cotation.explain.Explanation;
import org.cotation.explain.RuleReasons;
import org.cotation.json.ExplanationJson;
import org.cotation.message.Language;
import org.cotation.message.Numerals;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.ProfileEdits;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileSchema;
import org.cotation.profile.Sensitivity;
import org.cotation.rules.Engines;
import org.cotation.rules.explanation.ExplanationPage;
import org.cotation.text.ExplanationText;

/** Nobody reads of a person what is not for them, in any rendering. */
class AddresseeProperties {

    private static final CotationEngine ENGINE = Engines.direct();
    private static final List<Grid> GRIDS = CompleteGrids.of(ENGINE);

    @Provide
    Arbitrary<Request> requests() {
        return GeneratedProfiles.of(ProfileGenerator.known().withUnknowns().withStatuses());
    }

    private static List<String> renderings(Explanation explanation, Addressee addressee) {
        List<String> renderings = new ArrayList<>();
        renderings.add(ExplanationJson.write(explanation, addressee));
        for (Language language : Language.values()) {
            renderings.add(ExplanationText.render(explanation, addressee, language));
            renderings.add(ExplanationPage.html(explanation, addressee, language));
        }
        return renderings;
    }

    /** A line may be broken anywhere between two words, and a page says a character otherwise. */
    static String flat(String rendering) {
        return rendering
                .replace("&#39;", "'")
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ")
                .replaceAll("<[^>]*>", "");
    }

    static Set<String> sensitiveWords(Explanation explanation) {
        Set<String> words = new TreeSet<>();
        for (RuleReasons rule : explanation.rules()) {
            if (!rule.sensitivity().isEmpty()) {
                words.add(rule.label().fr());
                explanation.score().findPublic(rule.code()).ifPresent(found -> {
                    words.add(found.label().fr());
                    words.add(found.label().en());
                });
                if (!alsoDirects(explanation, rule)) {
                    words.add("\"" + rule.code() + "\"");
                }
            }
        }
        for (ProfileField field : ProfileSchema.fields()) {
            boolean said = field.label().fr().contains(" ");
            if (said && Sensitivity.of(field.path()).isPresent()) {
                words.add(field.label().fr());
                if (field.path().contains(".")) {
                    words.add(field.path());
                }
            }
        }
        return words;
    }

    /** A service that others are directed to for what is not sensitive tells nothing by its code. */
    private static boolean alsoDirects(Explanation explanation, RuleReasons rule) {
        return rule.concern() == Concern.ORIENTATION
                && explanation.rules(Concern.ORIENTATION, rule.code()).stream()
                        .anyMatch(other -> other.sensitivity().isEmpty());
    }

    @Property(tries = 40)
    void theCommissionReadsNothingSensitive(@ForAll("requests") Request request) {
        for (Grid grid : GRIDS) {
            Explanation explanation = ENGINE.explain(request.profile(), grid, request.asOf());
            Set<String> words = sensitiveWords(explanation);

            for (String rendering : renderings(explanation, Addressee.COMMISSION)) {
                assertThat(flat(rendering)).doesNotContain(words);
            }
        }
    }

    /** Three grounds that are worth the same: the commission reads the same of all three, byte for byte. */
    @Property(tries = 40)
    void theCommissionCannotTellOneProtectedSituationFromAnother(@ForAll("requests") Request request) {
        ProtectedGrounds grounds = ProtectedGrounds.of(request.profile());
        for (Grid grid : GRIDS) {
            Explanation first = ENGINE.explain(grounds.violence(), grid, request.asOf());
            for (ApplicantProfile other : List.of(grounds.prostitution(), grounds.trafficking())) {
                Explanation second = ENGINE.explain(other, grid, request.asOf());

                assertThat(renderings(second, Addressee.COMMISSION)).isEqualTo(renderings(first, Addressee.COMMISSION));
                assertThat(renderings(second, Addressee.AGENT)).isNotEqualTo(renderings(first, Addressee.AGENT));
            }
        }
    }

    @Property(tries = 40)
    void theAuditReadsNoDateOfThePerson(@ForAll("requests") Request request) {
        for (Grid grid : GRIDS) {
            Explanation explanation = ENGINE.explain(request.profile(), grid, request.asOf());
            String told = ofTheGrid(grid, request.asOf());
            Set<String> dates = dates(request.profile());
            dates.removeIf(told::contains);

            assertNoneTold(dates, renderings(explanation, Addressee.AUDIT));
        }
    }

    /** The dates of a request in every form that they are told in. */
    static Set<String> dates(ApplicantProfile profile) {
        Set<String> dates = new TreeSet<>();
        ProfileEdits.answers(profile).values().stream()
                .filter(answer -> answer instanceof Answer.Given<?> given && given.value() instanceof LocalDate)
                .map(answer -> (LocalDate) ((Answer.Given<?>) answer).value())
                .forEach(day -> dates.addAll(Set.of(
                        day.toString(),
                        Numerals.date(day).fr(),
                        Numerals.date(day).en())));
        return dates;
    }

    static void assertNoneTold(Set<String> dates, List<String> renderings) {
        for (String rendering : renderings) {
            assertThat(dates).noneMatch(date -> Pattern.compile("(?<![0-9])" + Pattern.quote(date))
                    .matcher(flat(rendering))
                    .find());
        }
    }

    /** What is told of a request that says nothing: the dates in it are those of the grid, of the law and of the day. */
    private static String ofTheGrid(Grid grid, LocalDate asOf) {
        ApplicantProfile nothing = ApplicantProfile.builder().build();
        return flat(String.join("\n", renderings(ENGINE.explain(nothing, grid, asOf), Addressee.AUDIT)));
    }

    /** A roommate files a request of his own: his age shows to the agent, not to the applicant of this one. */
    @Property(tries = 40)
    void theApplicantReadsNothingOfRoommates(@ForAll("requests") Request request) {
        for (Map.Entry<String, Answer<?>> answer :
                ProfileEdits.answers(request.profile()).entrySet()) {
            if (!answer.getKey().matches("roommates\\[\\d+]\\.birthDate")) {
                continue;
            }
            ApplicantProfile one = adult(request, answer.getKey(), 40);
            ApplicantProfile other = adult(request, answer.getKey(), 50);
            for (Grid grid : GRIDS) {
                assertThat(renderings(ENGINE.explain(one, grid, request.asOf()), Addressee.APPLICANT))
                        .isEqualTo(renderings(ENGINE.explain(other, grid, request.asOf()), Addressee.APPLICANT));
            }
        }
    }

    private static ApplicantProfile adult(Request request, String path, int age) {
        return ProfileEdits.with(
                request.profile(), path, Answer.declared(request.asOf().minusYears(age)));
    }
}
