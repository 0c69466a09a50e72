package org.cotation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.profile.internal.Member;
import org.cotation.profile.internal.RecordShape;
import org.cotation.profile.internal.Shape;

/** A profile can be named in a log without telling anything of the person. */
class SilenceProperties {

    @Property(tries = 200)
    void no_record_shows_a_value(@ForAll("profiles") ApplicantProfile profile) {
        assertSilent(RecordShape.ofProfile(), profile);
    }

    @Provide
    Arbitrary<ApplicantProfile> profiles() {
        return Profiles.any();
    }

    private static void assertSilent(RecordShape shape, Record owner) {
        assertThat(owner).hasToString(shape.type().getSimpleName() + "[…]");
        for (Member member : shape.members()) {
            assertSilent(member.shape(), member.of(owner));
        }
    }

    private static void assertSilent(Shape shape, Object value) {
        if (shape instanceof Shape.Section section) {
            assertSilent(section.record(), (Record) value);
            return;
        }
        if (!(value instanceof Answer.Given<?> given)) {
            return;
        }
        assertThat(given).hasToString("Given[" + given.status() + "]");
        if (shape instanceof Shape.Whole whole) {
            assertSilent(whole.record(), (Record) given.value());
        } else if (shape instanceof Shape.Elements list) {
            ((Iterable<?>) given.value()).forEach(element -> assertSilent(list.element(), element));
        } else if (shape instanceof Shape.Entries) {
            ((Map<?, ?>) given.value()).values().forEach(entry -> assertSilent(Shape.Entries.ENTRY, entry));
        }
    }
}
