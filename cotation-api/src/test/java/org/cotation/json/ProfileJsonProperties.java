package org.cotation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Profiles;

class ProfileJsonProperties {

    @Property(tries = 500)
    void what_is_written_reads_back_equal(@ForAll("profiles") ApplicantProfile profile) {
        String written = ProfileJson.write(profile);

        assertThat(ProfileJson.read(written)).isEqualTo(profile);
        assertThat(ProfileJson.read(written.getBytes(StandardCharsets.UTF_8))).isEqualTo(profile);
    }

    @Property(tries = 100)
    void equal_profiles_are_written_alike(@ForAll("profiles") ApplicantProfile profile) {
        String written = ProfileJson.write(profile);

        assertThat(ProfileJson.write(ProfileJson.read(written))).isEqualTo(written);
        assertThat(written).endsWith("}\n").doesNotContain("\r\n");
    }

    @Property(tries = 100)
    void a_document_cut_short_is_refused_and_nothing_else_happens(
            @ForAll("profiles") ApplicantProfile profile, @ForAll int where) {
        String written = ProfileJson.write(profile);
        String cut = written.substring(0, Math.floorMod(where, written.length() - 1));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> ProfileJson.read(cut)))
                .isInstanceOf(ProfileFormatException.class);
    }

    @Property(tries = 1000)
    void no_text_makes_the_reader_fail_in_another_way(@ForAll String text) {
        try {
            ProfileJson.read(text);
        } catch (ProfileFormatException e) {
            assertThat(e.faults()).isNotEmpty();
        }
    }

    @Property(tries = 1000)
    void no_bytes_make_the_reader_fail_in_another_way(@ForAll byte[] bytes) {
        try {
            ProfileJson.read(bytes);
        } catch (ProfileFormatException e) {
            assertThat(e.faults()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<ApplicantProfile> profiles() {
        return Profiles.any();
    }
}
