package org.cotation.profile.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cotation.message.Wording;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Coded;
import org.cotation.profile.Field;
import org.cotation.profile.ProfileField.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a record of the profile, read once from its components. Immutable and thread-safe.
 *
 * @param type the record
 * @param constructor its canonical constructor
 * @param members its members, in the order of the vocabulary
 */
public record RecordShape(Class<? extends Record> type, Constructor<?> constructor, List<Member> members) {

    private static final RecordShape PROFILE = of(ApplicantProfile.class);

    /** The shape of the whole profile. */
    public static RecordShape ofProfile() {
        return PROFILE;
    }

    /** The member of that name, or null. */
    public @Nullable Member member(String name) {
        for (Member member : members) {
            if (member.name().equals(name)) {
                return member;
            }
        }
        return null;
    }

    /** A record with these members, in order. */
    public Record create(Object... values) {
        try {
            return type.cast(constructor.newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A " + type.getSimpleName() + " cannot be made", e);
        }
    }

    private static RecordShape of(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordShape(
                    type,
                    type.getDeclaredConstructor(types),
                    Arrays.stream(components).map(RecordShape::member).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record has a canonical constructor", e);
        }
    }

    private static Member member(RecordComponent component) {
        Field field = component.getAnnotation(Field.class);
        JsonKey key = component.getAnnotation(JsonKey.class);
        return new Member(
                key == null ? component.getName() : key.value(),
                new Wording(field.fr(), field.en()),
                field.whenAbsent(),
                component.getAnnotation(Noun.class),
                shape(component.getGenericType(), component.getAnnotation(Format.class)),
                unchecked(component.getAccessor()));
    }

    /** Public already: this only spares the check of it at every call, which costs more than the call. */
    private static Method unchecked(Method accessor) {
        accessor.setAccessible(true);
        return accessor;
    }

    private static Shape shape(Type type, @Nullable Format format) {
        return type instanceof ParameterizedType answer && answer.getRawType() == Answer.class
                ? answered(answer.getActualTypeArguments()[0], format)
                : new Shape.Section(of(((Class<?>) type).asSubclass(Record.class)));
    }

    private static Shape answered(Type type, @Nullable Format format) {
        if (type instanceof ParameterizedType container) {
            return container.getRawType() == Map.class
                    ? new Shape.Entries()
                    : new Shape.Elements(shape(container.getActualTypeArguments()[0], format));
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return new Shape.Whole(of(raw.asSubclass(Record.class)));
        }
        if (raw.isEnum()) {
            return new Shape.Code(
                    Arrays.stream(raw.getEnumConstants()).map(Coded.class::cast).toList());
        }
        return value(raw, format);
    }

    private static Shape value(Class<?> type, @Nullable Format format) {
        if (type == LocalDate.class) {
            return new Shape.Value(Kind.DATE, ValueFormat.DATE);
        }
        if (type == Boolean.class) {
            return new Shape.Value(Kind.BOOLEAN, ValueFormat.FLAG);
        }
        if (type == BigDecimal.class) {
            return new Shape.Value(Kind.DECIMAL, ValueFormat.AMOUNT);
        }
        if (type == Integer.class) {
            return new Shape.Value(Kind.INTEGER, format == null ? ValueFormat.COUNT : format.value());
        }
        ValueFormat text = format == null ? ValueFormat.TEXT : format.value();
        return new Shape.Value(text == ValueFormat.COMMUNE ? Kind.COMMUNE : Kind.TEXT, text);
    }
}
