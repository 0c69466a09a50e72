package org.cotation.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotation.json.Statuses.Stated;
import org.cotation.message.Wording;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.internal.Member;
import org.cotation.profile.internal.RecordShape;
import org.cotation.profile.internal.Shape;
import org.cotation.profile.internal.ValueFormat;
import org.jspecify.annotations.Nullable;

/** Makes a profile of a tree, following the shape of the records; goes on after a fault, to report them all. */
final class ProfileReader {

    private static final Wording AN_OBJECT = new Wording("un objet { }", "an object { }");
    private static final Wording A_LIST = new Wording("une liste [ ]", "a list [ ]");
    private static final Wording A_MAP = new Wording(
            "un objet { \"rubrique\": \"critère coché\" }", "an object { \"family\": \"criterion ticked\" }");

    private final Faults faults;
    private final Statuses statuses;
    private final ValueReader values;
    private final UnknownKeys unknownKeys;

    private ProfileReader(Faults faults, Statuses statuses) {
        this.faults = faults;
        this.statuses = statuses;
        this.values = new ValueReader(faults);
        this.unknownKeys = new UnknownKeys(faults);
    }

    /**
     * The profile that a document holds.
     *
     * @throws ProfileFormatException with every fault
     */
    static ApplicantProfile read(JsonValue document, Faults faults) {
        if (!(document instanceof JsonValue.Members root)) {
            new ValueReader(faults).refuse(document, Place.ROOT, AN_OBJECT, List.of());
            throw faults.exception();
        }
        ProfileReader reader = new ProfileReader(faults, Statuses.read(root, faults));
        Object[] members = reader.members(RecordShape.ofProfile(), root, Place.ROOT, Stated.DECLARED);
        faults.throwIfAny();
        return (ApplicantProfile) RecordShape.ofProfile().create(members);
    }

    /** The members of a record: what stands in the object, and what is absent from it. */
    private Object[] members(RecordShape shape, JsonValue.Members object, Place at, Stated covering) {
        object.byName().forEach((name, value) -> {
            if (shape.member(name) == null && !(at.path().isEmpty() && name.equals(Statuses.KEY))) {
                unknownKeys.report(shape, name, value, at);
            }
        });
        List<Object> members = new ArrayList<>();
        for (Member member : shape.members()) {
            JsonValue raw = object.byName().get(member.name());
            members.add(member(member.shape(), raw, at.member(member.name()), covering));
        }
        return members.toArray();
    }

    private Object member(Shape shape, @Nullable JsonValue raw, Place at, Stated covering) {
        return shape instanceof Shape.Section section
                ? section(section.record(), raw, at, statuses.at(at.path(), covering))
                : answer(shape, raw, at, covering);
    }

    /** A section that is null is one whose members are all null, whatever their number. */
    private Record section(RecordShape shape, @Nullable JsonValue raw, Place at, Stated covering) {
        if (raw instanceof JsonValue.Null nothing) {
            Map<String, JsonValue> nulls = new LinkedHashMap<>();
            shape.members().forEach(member -> nulls.put(member.name(), nothing));
            return shape.create(members(shape, new JsonValue.Members(nothing.order(), nulls), at, covering));
        }
        if (raw != null && !(raw instanceof JsonValue.Members)) {
            values.refuse(raw, at, AN_OBJECT, List.of());
        }
        JsonValue.Members object =
                raw instanceof JsonValue.Members members ? members : new JsonValue.Members(0, Map.of());
        return shape.create(members(shape, object, at, covering));
    }

    private Answer<?> answer(Shape shape, @Nullable JsonValue raw, Place at, Stated covering) {
        Stated stated = statuses.at(at.path(), covering);
        if (shape instanceof Shape.Entries) {
            return entries(raw, at, stated);
        }
        if (raw == null) {
            return stated == Stated.UNKNOWN ? Answer.unknown() : Answer.notAsked();
        }
        if (raw instanceof JsonValue.Null) {
            return Answer.unknown();
        }
        // Also when it is stated unknown: what is wrong in it is still wrong.
        Optional<Object> value = given(shape, raw, at, stated);
        return value.isEmpty() || stated == Stated.UNKNOWN
                ? Answer.unknown()
                : new Answer.Given<>(value.get(), stated.status());
    }

    private Optional<Object> given(Shape shape, JsonValue raw, Place at, Stated stated) {
        if (shape instanceof Shape.Value value) {
            return values.value(value.format(), raw, at);
        }
        if (shape instanceof Shape.Code code) {
            return values.code(code.codes(), raw, at);
        }
        if (shape instanceof Shape.Elements list) {
            return elements(list.element(), raw, at, stated);
        }
        if (!(shape instanceof Shape.Whole whole)) {
            throw new IllegalStateException("No answer has the shape at " + at.path());
        }
        if (raw instanceof JsonValue.Members object) {
            return Optional.of(whole.record().create(members(whole.record(), object, at, stated)));
        }
        values.refuse(raw, at, AN_OBJECT, List.of());
        return Optional.empty();
    }

    private Optional<Object> elements(Shape element, JsonValue raw, Place at, Stated stated) {
        if (!(raw instanceof JsonValue.Items items)) {
            values.refuse(raw, at, A_LIST, Guess.listOf(raw));
            return Optional.empty();
        }
        List<Answer<?>> answers = new ArrayList<>();
        for (JsonValue item : items.list()) {
            answers.add(answer(element, item, at.element(answers.size()), stated));
        }
        return Optional.of(answers);
    }

    /** A family that only a status names, as unknown, is an entry that is null. */
    private Answer<?> entries(@Nullable JsonValue raw, Place at, Stated stated) {
        if (raw instanceof JsonValue.Null) {
            return Answer.unknown();
        }
        Map<String, Answer<?>> entries = new LinkedHashMap<>();
        if (raw instanceof JsonValue.Members object) {
            object.byName().forEach((family, value) -> entries.put(family, entry(family, value, at, stated)));
        } else if (raw != null) {
            values.refuse(raw, at, A_MAP, List.of());
        }
        if (stated == Stated.UNKNOWN) {
            return Answer.unknown();
        }
        statuses.unknownFamilies().forEach(family -> entries.put(family, Answer.unknown()));
        return raw == null && entries.isEmpty() ? Answer.notAsked() : new Answer.Given<>(entries, stated.status());
    }

    private Answer<?> entry(String family, JsonValue value, Place at, Stated stated) {
        Place place = at.member(family);
        if (!ValueFormat.KEY.accepts(family)) {
            faults.add(
                    value.order(),
                    place.pointer(),
                    "Rubrique « " + Quote.of(family) + " » : ce code n'est pas accepté. Attendu : "
                            + ValueFormat.KEY.expected().fr() + ".",
                    "Family \"" + Quote.of(family) + "\": this code is not accepted. Expected: "
                            + ValueFormat.KEY.expected().en() + ".");
            return Answer.unknown();
        }
        return answer(Shape.Entries.ENTRY, value, place, stated);
    }
}
