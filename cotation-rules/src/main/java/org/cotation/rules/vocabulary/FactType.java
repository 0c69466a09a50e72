package org.cotation.rules.vocabulary;

import java.beans.Introspector;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/** A kind of fact: its name, what it is, and its properties. Immutable. */
public final class FactType {

    private static final MethodType READ = MethodType.methodType(Derived.class, Fact.class);

    private final Class<? extends Fact> type;
    private final Wording label;
    private final boolean once;
    private final int index;
    private final Function<Facts, List<? extends Fact>> derivation;
    private final Map<String, Property> properties = new LinkedHashMap<>();

    FactType(
            int index,
            Class<? extends Fact> type,
            boolean once,
            Function<Facts, List<? extends Fact>> derivation,
            String fr,
            String en) {
        this.index = index;
        this.derivation = derivation;
        this.type = type;
        this.once = once;
        this.label = new Wording(fr, en);
        Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(Term.class))
                .sorted(Comparator.comparing(FactType::nameOf))
                .forEach(method -> properties.put(nameOf(method), property(method)));
    }

    /** The name in rules. */
    public String name() {
        return type.getSimpleName();
    }

    /** The Java class. */
    public Class<? extends Fact> type() {
        return type;
    }

    /** What one such fact is, for people: an indefinite noun. */
    public Wording label() {
        return label;
    }

    /** Whether there is always exactly one. */
    public boolean once() {
        return once;
    }

    /** Its place among the kinds of the vocabulary. */
    int index() {
        return index;
    }

    /** Derives the facts of this kind, in the order of the profile. */
    List<? extends Fact> derive(Facts facts) {
        return derivation.apply(facts);
    }

    /** Whether only orientations may look for it: on such a ground, nothing may be counted, recognised or excluded. */
    public boolean onlyDirects() {
        return type == Commune.class;
    }

    /** The properties, in alphabetical order. */
    public List<Property> properties() {
        return List.copyOf(properties.values());
    }

    /** The property of this name. */
    public Optional<Property> find(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    private static String nameOf(Method getter) {
        return Introspector.decapitalize(
                getter.getName().startsWith("is")
                        ? getter.getName().substring(2)
                        : getter.getName().substring(3));
    }

    private static Property property(Method getter) {
        String name = nameOf(getter);
        Term term = getter.getAnnotation(Term.class);
        try {
            Class<?> owner = getter.getDeclaringClass();
            return new Property(
                    name,
                    typeOf(getter.getReturnType()),
                    term,
                    codes(term.codes()),
                    MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
                            .findGetter(owner, name, Derived.class)
                            .asType(READ));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The getter (" + getter + ") needs a field (" + name + ") of type Derived that it reads.", e);
        }
    }

    private static Property.Type typeOf(Class<?> type) {
        if (type == Integer.class) {
            return Property.Type.INTEGER;
        }
        if (type == BigDecimal.class) {
            return Property.Type.DECIMAL;
        }
        if (type == boolean.class) {
            return Property.Type.BOOLEAN;
        }
        if (type == String.class) {
            return Property.Type.CODE;
        }
        throw new IllegalStateException(
                "The type (" + type + ") of a property must be Integer, BigDecimal, boolean or String.");
    }

    private static List<Coded> codes(Class<? extends Coded> list) {
        Coded[] constants = list.getEnumConstants();
        return constants == null ? new ArrayList<>() : Arrays.asList(constants);
    }

    @Override
    public String toString() {
        return name();
    }
}
