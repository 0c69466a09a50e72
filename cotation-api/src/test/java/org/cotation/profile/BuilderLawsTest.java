package org.cotation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever member a caller sets, by whichever method, is the one that the record then has, and no other. */
class BuilderLawsTest {

    private static final Map<Class<?>, Object> SIMPLE = Map.of(
            boolean.class,
            true,
            int.class,
            3,
            BigDecimal.class,
            BigDecimal.TEN,
            LocalDate.class,
            LocalDate.of(2020, 1, 1),
            String.class,
            "62427");

    /** Every record of a request that has a builder. */
    static Set<Class<?>> records() {
        Set<Class<?>> records = new LinkedHashSet<>();
        collect(ApplicantProfile.class, records);
        return records;
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, records);
            }
        } else if (type instanceof Class<?> record && record.isRecord() && hasBuilder(record) && records.add(record)) {
            for (RecordComponent member : record.getRecordComponents()) {
                collect(member.getGenericType(), records);
            }
        }
    }

    private static boolean hasBuilder(Class<?> record) {
        return Arrays.stream(record.getMethods())
                .anyMatch(method -> method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_member_in_any_of_its_states_is_set_alone(Class<?> record) throws ReflectiveOperationException {
        for (RecordComponent member : record.getRecordComponents()) {
            if (member.getType() == Answer.class) {
                Object builder = builder(record);
                Method setter = builder.getClass().getMethod(member.getName(), Answer.class);

                assertThat(setter.invoke(builder, Answer.unknown()))
                        .as("%s", setter)
                        .isSameAs(builder);
                assertThat(changed(builder)).as("%s", setter).containsExactly(member.getName());
                assertThat(member.getAccessor().invoke(built(builder)))
                        .as("%s", setter)
                        .isEqualTo(Answer.unknown());
                assertThat(changed(toBuilder(built(builder))))
                        .as("%s, kept by a builder made of the record", setter)
                        .containsExactly(member.getName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_value_is_set_alone_as_declared(Class<?> record) throws ReflectiveOperationException {
        for (Method setter : builder(record).getClass().getDeclaredMethods()) {
            Object value = setter.getName().equals("employerSiret") && setter.getParameterTypes()[0] == String.class
                    ? "12345678900011"
                    : setter.getParameterCount() == 1 ? sample(setter.getGenericParameterTypes()[0]) : null;
            if (value != null && Modifier.isPublic(setter.getModifiers())) {
                Object builder = builder(record);

                assertThat(setter.invoke(builder, value)).as("%s", setter).isSameAs(builder);
                assertThat(changed(builder)).as("%s", setter).hasSize(1);
                String member = changed(builder).get(0);
                assertThat(member).as("%s", setter).startsWith(setter.getName());
                if (record.getMethod(member).invoke(built(builder)) instanceof Answer<?> answer) {
                    assertThat(answer).as("%s", setter).isInstanceOfSatisfying(Answer.Given.class, given -> assertThat(
                                    given.status())
                            .isEqualTo(FactStatus.DECLARED));
                }
            }
        }
    }

    private static Object builder(Class<?> record) throws ReflectiveOperationException {
        return record.getMethod("builder").invoke(null);
    }

    private static Object built(Object builder) throws ReflectiveOperationException {
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private static Object toBuilder(Object record) throws ReflectiveOperationException {
        return record.getClass().getMethod("toBuilder").invoke(record);
    }

    /** The members of what is built that are not those of what an untouched builder builds. */
    private static List<String> changed(Object builder) throws ReflectiveOperationException {
        Object record = built(builder);
        Object empty = built(builder(record.getClass()));
        List<String> changed = new ArrayList<>();
        for (RecordComponent member : record.getClass().getRecordComponents()) {
            Object value = member.getAccessor().invoke(record);
            if (!value.equals(member.getAccessor().invoke(empty))) {
                changed.add(member.getName());
            }
        }
        return changed;
    }

    /** A value within the format of every member of a type, or edits of such a record; null for an answer. */
    private static @Nullable Object sample(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Consumer.class ? (Consumer<Object>) BuilderLawsTest::edit : null;
        }
        if (!(type instanceof Class<?> simple)) {
            return null;
        }
        if (simple.isArray()) {
            Object array = Array.newInstance(simple.getComponentType(), 1);
            Array.set(array, 0, sample(simple.getComponentType()));
            return array;
        }
        if (hasBuilder(simple)) {
            Object builder = builder(simple);
            edit(builder);
            return built(builder);
        }
        return simple.isEnum() ? simple.getEnumConstants()[0] : SIMPLE.get(simple);
    }

    /** Sets the first member that is an answer. */
    private static void edit(Object builder) {
        try {
            for (RecordComponent member : built(builder).getClass().getRecordComponents()) {
                if (member.getType() == Answer.class) {
                    builder.getClass().getMethod(member.getName(), Answer.class).invoke(builder, Answer.unknown());
                    return;
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
