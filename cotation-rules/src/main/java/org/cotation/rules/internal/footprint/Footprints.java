package org.cotation.rules.internal.footprint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.ProfileField.Kind;
import org.cotation.profile.ProfileSchema;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Parameters;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Proposal;
import org.cotation.rules.vocabulary.Vocabulary;

/**
 * The paths that each property is computed from, as it names them itself for requests of which nearly everything is
 * unknown: nothing is decided there, so that every fact that could count is missing. Paths are those of any element of a
 * list, such as {@code dependants[].birthDate}. Under the readings that look at the most facts. The build works them out
 * and ships them. Immutable.
 */
public final class Footprints {

    private static final Pattern INDEX = Pattern.compile("\\[[0-9]+]");

    private static final Map<String, String> READINGS = Map.of(
            "visiting-child-in-charge", "yes", "unborn-child-in-charge", "yes", "suspended-contract", "does-not-count");

    /** The lines of resources add up to an amount, which is asked for as one answer. */
    private static final String RESOURCES = "resources.monthly";

    /** Read once, when it is first asked for. */
    private static final class Holder {
        static final Footprints ALL = new Footprints(FootprintFile.shipped().orElseGet(Footprints::workedOut));
    }

    /** A property of a kind of fact. */
    record Read(FactType type, Property property) {}

    private final Map<Read, Set<String>> paths;
    private final Map<Property, Set<String>> byProperty = new HashMap<>();

    private Footprints(Map<Read, Set<String>> paths) {
        this.paths = paths;
        paths.forEach((read, own) -> byProperty
                .computeIfAbsent(read.property(), property -> new LinkedHashSet<>())
                .addAll(own));
    }

    /** The paths of every property, found out by asking. */
    static Map<Read, Set<String>> workedOut() {
        Map<Read, Set<String>> paths = new LinkedHashMap<>();
        for (ApplicantProfile probe : Probes.all()) {
            Facts facts = Facts.derive(
                    probe,
                    Probes.DAY,
                    Parameters.NONE,
                    Interpretations.ALL.with(Interpretations.ALL.defaults(), READINGS),
                    Map.of());
            for (FactType type : Vocabulary.types()) {
                for (Fact fact : facts.of(type)) {
                    for (Property property : type.properties()) {
                        add(
                                fact.derived(property),
                                paths.computeIfAbsent(new Read(type, property), read -> new LinkedHashSet<>()));
                    }
                }
            }
        }
        return paths;
    }

    private static void add(Derived<?> state, Set<String> own) {
        state.missing().forEach(path -> add(path, own));
        state.evidence().forEach(item -> add(item.path(), own));
    }

    private static void add(String path, Set<String> own) {
        if (ProfileSchema.find(path).isPresent()) {
            own.add(any(path));
        }
    }

    /** The path for any element of a list. */
    public static String any(String path) {
        return path.indexOf('[') < 0 ? path : INDEX.matcher(path).replaceAll("[]");
    }

    /** Whether a path is that of a fact inside a person, a thing or a list. */
    public static boolean inside(String path, String thing) {
        return path.length() > thing.length()
                && path.startsWith(thing)
                && (path.charAt(thing.length()) == '.' || path.charAt(thing.length()) == '[');
    }

    /** What a property of a kind of fact is computed from. */
    public static Set<String> of(FactType type, Property property) {
        return Holder.ALL.paths.getOrDefault(new Read(type, property), Set.of());
    }

    /** Whether a property, of whatever kind of fact, is computed from a path of any element of a list. */
    public static boolean reads(Property property, String any) {
        return Holder.ALL.byProperty.getOrDefault(property, Set.of()).contains(any);
    }

    /** What the conditions of a rule read. */
    public static Set<String> of(Rule rule) {
        Set<String> read = new LinkedHashSet<>();
        for (Rule.Pattern pattern : rule.patterns()) {
            for (Test.Leaf leaf : pattern.leaves()) {
                leaf.properties().forEach(property -> read.addAll(of(pattern.type(), property)));
            }
            for (Variable variable : pattern.variables()) {
                read.addAll(of(pattern.type(), variable.property()));
            }
        }
        return read;
    }

    /**
     * What can be proposed about a path, by the properties that read the fewest others beside it. Of a person, a thing or
     * a list of them, nothing: to have one is a choice of life, or another body's. A list of codes is an answer like others.
     */
    public static Proposal proposal(String path) {
        String any = any(path);
        if (stands(any, Kind.OBJECT) || (stands(any, Kind.LIST) && stands(any + "[]", Kind.OBJECT))) {
            return any.startsWith(RESOURCES) ? Proposal.ANSWER : Proposal.NEVER;
        }
        return Holder.ALL.nearest(any).stream()
                .map(Property::proposal)
                .min(Enum::compareTo)
                .orElse(Proposal.NEVER);
    }

    private static boolean stands(String path, Kind kind) {
        return ProfileSchema.find(path).filter(field -> field.kind() == kind).isPresent();
    }

    /** The properties that read a path and the fewest others beside it. */
    static List<Property> nearestTo(String path) {
        return Holder.ALL.nearest(path);
    }

    private List<Property> nearest(String path) {
        int least = paths.values().stream()
                .filter(read -> read.contains(path))
                .mapToInt(Set::size)
                .min()
                .orElse(0);
        return paths.entrySet().stream()
                .filter(entry ->
                        entry.getValue().size() == least && entry.getValue().contains(path))
                .map(entry -> entry.getKey().property())
                .toList();
    }
}
