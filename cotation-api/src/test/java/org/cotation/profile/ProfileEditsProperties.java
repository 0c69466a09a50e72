package org.cotation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.profile.internal.Rewriting;

/** An edit changes the answer at its path and nothing else, wherever that stands. */
class ProfileEditsProperties {

    @Property(tries = 60)
    void an_edit_is_the_profile_rewritten_at_that_path(@ForAll("profiles") ApplicantProfile profile) {
        for (String path : ProfileEdits.answers(profile).keySet()) {
            for (Answer<?> answer : List.of(Answer.unknown(), Answer.notAsked())) {
                assertThat(ProfileEdits.with(profile, path, answer))
                        .as(path)
                        .isEqualTo(Rewriting.of(
                                profile, (place, before) -> place.path().equals(path) ? answer : before));
            }
        }
    }

    @Property(tries = 60)
    void an_edit_to_the_answer_that_stands_there_changes_nothing(@ForAll("profiles") ApplicantProfile profile) {
        ProfileEdits.answers(profile).forEach((path, answer) -> assertThat(ProfileEdits.with(profile, path, answer))
                .as(path)
                .isEqualTo(profile));
    }

    @Property(tries = 30)
    void an_edit_of_no_place_is_refused_and_names_it(@ForAll("profiles") ApplicantProfile profile) {
        List<String> nowhere = new ArrayList<>(List.of("", ".", "applicant", "applicant.", "applicant[0]", "nothing"));
        ProfileEdits.answers(profile).keySet().stream()
                .filter(path -> !path.startsWith("declaredSituations"))
                .forEach(path -> nowhere.addAll(List.of(path + ".nothing", path + "[99]", path + ".", path + " ")));
        for (String path : nowhere) {
            assertThatIllegalArgumentException()
                    .as(path)
                    .isThrownBy(() -> ProfileEdits.with(profile, path, Answer.unknown()))
                    .withMessageContaining("(" + path + ")");
        }
    }

    @Provide
    Arbitrary<ApplicantProfile> profiles() {
        return Profiles.any();
    }
}
