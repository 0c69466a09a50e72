package org.cotation.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Coded;
import org.cotation.profile.FactStatus;
import org.cotation.profile.internal.Member;
import org.cotation.profile.internal.RecordShape;
import org.cotation.profile.internal.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tree of a profile: what is absent is left out, what is unknown is null, and a status stands where it
 * differs from the one that covers it.
 */
final class ProfileWriter {

    private final Map<String, @Nullable Object> statuses = new LinkedHashMap<>();

    private ProfileWriter() {}

    static Map<String, @Nullable Object> tree(ApplicantProfile profile) {
        ProfileWriter writer = new ProfileWriter();
        Map<String, @Nullable Object> root =
                writer.members(RecordShape.ofProfile(), profile, Place.ROOT, FactStatus.DECLARED);
        if (!writer.statuses.isEmpty()) {
            root.put(Statuses.KEY, writer.statuses);
        }
        return root;
    }

    private Map<String, @Nullable Object> members(RecordShape shape, Record owner, Place at, FactStatus covering) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        for (Member member : shape.members()) {
            Object value = member.of(owner);
            Place place = at.member(member.name());
            if (member.shape() instanceof Shape.Section section) {
                Map<String, @Nullable Object> inner = members(section.record(), (Record) value, place, covering);
                if (!inner.isEmpty()) {
                    written.put(member.name(), isAllNull(section.record(), inner) ? null : inner);
                }
            } else if (!(value instanceof Answer.NotAsked<?>)) {
                written.put(member.name(), answer(member.shape(), (Answer<?>) value, place, covering));
            }
        }
        return written;
    }

    /** A section of which nothing is known is null: its members need not be listed. */
    private static boolean isAllNull(RecordShape shape, Map<String, @Nullable Object> written) {
        Collection<@Nullable Object> values = written.values();
        return values.size() == shape.members().size() && values.stream().allMatch(value -> value == null);
    }

    private @Nullable Object answer(Shape shape, Answer<?> answer, Place at, FactStatus covering) {
        if (!(answer instanceof Answer.Given<?> given)) {
            return null;
        }
        if (given.status() != covering) {
            statuses.put(at.path(), given.status().name());
        }
        return value(shape, given.value(), at, given.status());
    }

    private Object value(Shape shape, Object value, Place at, FactStatus status) {
        if (shape instanceof Shape.Whole whole) {
            return members(whole.record(), (Record) value, at, status);
        }
        if (shape instanceof Shape.Elements list) {
            List<@Nullable Object> written = new ArrayList<>();
            for (Object element : (List<?>) value) {
                written.add(answer(list.element(), (Answer<?>) element, at.element(written.size()), status));
            }
            return Collections.unmodifiableList(written);
        }
        if (shape instanceof Shape.Entries) {
            Map<String, @Nullable Object> written = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, entry) -> {
                String name = (String) key;
                written.put(name, answer(Shape.Entries.ENTRY, (Answer<?>) entry, at.member(name), status));
            });
            return written;
        }
        return shape instanceof Shape.Code ? ((Coded) value).code() : value;
    }
}
