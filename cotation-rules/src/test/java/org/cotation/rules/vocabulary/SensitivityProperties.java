package org.cotation.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.profile.ProfileSchema;
import org.cotation.profile.Sensitivity;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.rules.kit.GeneratedProfiles;
import org.cotation.rules.kit.ProfileGenerator;
import org.cotation.rules.kit.Request;
import org.junit.jupiter.api.Test;

/** A rule that reads what is sensitive is known as such, so that its name is not told to those who may not know. */
class SensitivityProperties {

    /** They mix what is sensitive with other facts, and tell nothing of it by themselves. */
    private static final Set<String> TELL_NOTHING_BY_THEMSELVES = Set.of(
            "Holder.employed",
            "Applicant.employed",
            "CoApplicant.employed",
            "Employment.holderEmployed",
            "Employment.memberEmployed",
            "Housing.structureType");

    @Provide
    Arbitrary<Request> requests() {
        return GeneratedProfiles.of(ProfileGenerator.known().withUnknowns().withStatuses());
    }

    @Property(tries = 300)
    void aPropertyThatRestsOnSomethingSensitiveSaysSo(@ForAll("requests") Request request) {
        Facts facts = Facts.derive(
                request.profile(), request.asOf(), Parameters.NONE, Interpretations.ALL.defaults(), Map.of());
        Set<String> unmarked = new TreeSet<>();
        for (FactType type : Vocabulary.types()) {
            for (Fact fact : facts.of(type)) {
                type.properties().stream()
                        .filter(property -> property.sensitivity().isEmpty() && restsOnSensitive(fact, property))
                        .forEach(property -> unmarked.add(type.name() + "." + property.name()));
            }
        }
        assertThat(TELL_NOTHING_BY_THEMSELVES).containsAll(unmarked);
    }

    private static boolean restsOnSensitive(Fact fact, org.cotation.rules.vocabulary.Property property) {
        Derived<?> state = fact.derived(property);
        return state.missing().stream().anyMatch(path -> Sensitivity.of(path).isPresent())
                || state.evidence().stream()
                        .anyMatch(item -> Sensitivity.of(item.path()).isPresent());
    }

    @Test
    void everyProtectedPathStandsInTheProfile() {
        assertThat(Sensitivity.paths()).allSatisfy(path -> assertThat(ProfileSchema.fields())
                .as(path)
                .anyMatch(field -> field.path().equals(path) || field.path().startsWith(path + ".")));
    }
}
