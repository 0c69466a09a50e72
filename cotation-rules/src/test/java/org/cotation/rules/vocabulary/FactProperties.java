package org.cotation.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.rules.kit.GeneratedProfiles;
import org.cotation.rules.kit.ProfileGenerator;
import org.cotation.rules.kit.Request;
import org.cotation.score.Evidence;

/** Facts derive a property when it is first asked for: whoever asks, in whatever order, finds the same. */
class FactProperties {

    @Provide
    Arbitrary<Request> requests() {
        return GeneratedProfiles.of(ProfileGenerator.known().withUnknowns().withStatuses());
    }

    /** What is told of a property of a fact. */
    private record Told(String property, String value, List<Evidence> evidence, List<String> missing) {}

    /** A compiled condition calls the getter, everybody else asks for the state. */
    @Property(tries = 100)
    void everyGetterGivesTheStateOfItsProperty(@ForAll("requests") Request request)
            throws ReflectiveOperationException {
        Facts facts = facts(request);
        for (FactType type : Vocabulary.types()) {
            for (Fact fact : facts.of(type)) {
                for (Method getter : type.type().getMethods()) {
                    if (getter.isAnnotationPresent(Term.class)) {
                        assertGives(getter, type, fact);
                    }
                }
            }
        }
    }

    private static void assertGives(Method getter, FactType type, Fact fact) throws ReflectiveOperationException {
        String name = getter.getName().replaceFirst("^(get|is)", "");
        String property = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        Object state = fact.derived(type.find(property).orElseThrow()).orNull();
        boolean no = state == null && getter.getReturnType() == boolean.class;
        assertThat(getter.invoke(fact)).as(type.name() + "." + property).isEqualTo(no ? (Object) false : state);
    }

    @Property(tries = 100)
    void theOrderInWhichPropertiesAreAskedForDoesNotMatter(@ForAll("requests") Request request, @ForAll long seed) {
        assertThat(told(facts(request), new Random(seed))).isEqualTo(told(facts(request), new Random(~seed)));
    }

    private static List<Told> told(Facts facts, Random order) {
        List<FactType> types = new ArrayList<>(Vocabulary.types());
        Collections.shuffle(types, order);
        List<Told> all = new ArrayList<>();
        for (FactType type : types) {
            List<org.cotation.rules.vocabulary.Property> properties = new ArrayList<>(type.properties());
            Collections.shuffle(properties, order);
            for (Fact fact : facts.of(type)) {
                for (org.cotation.rules.vocabulary.Property property : properties) {
                    Derived<?> state = fact.derived(property);
                    all.add(new Told(
                            type.name() + "." + property.name(),
                            state.unknown() ? state.range().toString() : String.valueOf(state.orNull()),
                            state.evidence(),
                            state.missing()));
                }
            }
        }
        all.sort((one, other) -> one.property().compareTo(other.property()));
        return all;
    }

    private static Facts facts(Request request) {
        return Facts.derive(
                request.profile(), request.asOf(), Parameters.NONE, Interpretations.ALL.defaults(), Map.of());
    }
}
