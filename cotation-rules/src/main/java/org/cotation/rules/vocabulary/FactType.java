package org.cotation.rules.vocabulary;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotation.message.Wording;
import org.cotation.profile.Coded;

/**
 * A kind of fact: its name, what it is, and its properties. Immutable: each property is made when it is first asked for,
 * since a score needs few of them.
 */
public final class FactType {

    private static final String GET = "get";
    private static final String IS = "is";

    private final Class<? extends Fact> type;
    private final Wording label;
    private final boolean once;
    private final int index;
    private final Function<Facts, List<? extends Fact>> derivation;
    private final Map<String, Property> properties = new ConcurrentHashMap<>();

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
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(Term.class))
                .map(FactType::nameOf)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .flatMap(name -> find(name).stream())
                .toList();
    }

    /** The property of this name. */
    public Optional<Property> find(String name) {
        Property known = properties.get(name);
        return known == null ? make(name) : Optional.of(known);
    }

    private Optional<Property> make(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String prefix : List.of(GET, IS)) {
            try {
                Method getter = type.getMethod(prefix + capital);
                Term term = getter.getAnnotation(Term.class);
                if (term != null && nameOf(getter).equals(name)) {
                    return Optional.of(properties.computeIfAbsent(name, key -> property(key, getter, term)));
                }
            } catch (NoSuchMethodException e) {
                // It has the other prefix, or there is none.
            }
        }
        return Optional.empty();
    }

    private static String nameOf(Method getter) {
        String name = getter.getName();
        int prefix = name.startsWith(IS) ? IS.length() : GET.length();
        return Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
    }

    private static Property property(String name, Method getter, Term term) {
        return new Property(
                name,
                typeOf(getter.getReturnType()),
                term,
                codes(term.codes()),
                Places.of(getter.getDeclaringClass(), name));
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
