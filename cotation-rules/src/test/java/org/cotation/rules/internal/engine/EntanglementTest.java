package org.cotation.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.evaluate.Observer;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.internal.search.Read;
import org.junit.jupiter.api.Test;

/** When three-valued logic is not enough: an unknown fact that decides several things at once, or one that is bound. */
class EntanglementTest {

    private static final String PUBLIC = Entanglement.ofPublic("DALO");

    private final Entanglement entanglement = new Entanglement();

    private static Verdict unknown(String... missing) {
        return new Verdict(Truth.UNKNOWN, List.of(), List.of(missing));
    }

    private static Observer.Look open(boolean free, String... missing) {
        return new Observer.Look(
                Observer.PRESENCE, unknown(missing), free, List.of(Set.of(missing)), List.of(), List.of());
    }

    private static Observer.Look open(String... missing) {
        return open(true, missing);
    }

    private static Observer.Look decided() {
        return new Observer.Look(
                Observer.PRESENCE,
                new Verdict(Truth.TRUE, List.of(), List.of()),
                true,
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void factsThatAreReadOnceByTestsThatCanGoBothWaysAreFree() {
        entanglement.add(
                List.of(decided(), open("unfit"), open("gir", "birthDate")), unknown("unfit", "gir", "birthDate"));

        assertThat(entanglement.entangled()).isEmpty();
        assertThat(entanglement.facts()).containsExactlyInAnyOrder("unfit", "gir", "birthDate");
        assertThat(entanglement.reads())
                .extracting(Read::paths)
                .containsExactly(Set.of("unfit"), Set.of("gir", "birthDate"));
    }

    @Test
    void aFactThatTwoTestsReadDecidesBoth() {
        entanglement.add(List.of(open("unfit"), open("gir")), unknown("unfit", "gir"));
        entanglement.add(List.of(open("gir")), unknown("gir"));

        assertThat(entanglement.entangled()).containsExactly("gir");
    }

    @Test
    void aTestThatMayNotGoBothWaysHoldsItsFactAlone() {
        entanglement.add(List.of(open(false, "gir"), open("unfit")), unknown("gir", "unfit"));

        assertThat(entanglement.entangled()).containsExactly("gir");
    }

    /** What was open on the way of a rule that is decided, or on a way that failed, waits for nothing. */
    @Test
    void onlyWhatStillDecidesCounts() {
        entanglement.add(List.of(open("unfit"), open("unfit")), new Verdict(Truth.FALSE, List.of(), List.of()));
        entanglement.add(List.of(open("gir"), open("gir", "age")), unknown("gir"));

        assertThat(entanglement.entangled()).isEmpty();
        assertThat(entanglement.facts()).containsExactly("gir");
    }

    @Test
    void factsReadBesideTheTestsCountOnce() {
        entanglement.add(List.of());
        entanglement.add(List.of("dependants"));
        assertThat(entanglement.entangled()).isEmpty();

        entanglement.add(List.of(open("dependants")), unknown("dependants"));
        assertThat(entanglement.entangled()).containsExactly("dependants");
    }

    /** A public stands for the facts that it waits for, each time that a rule looks for it. */
    @Test
    void aPublicThatTwoRulesLookForTiesWhatItWaitsFor() {
        entanglement.addToPublic("DALO", List.of(open("unfit")), unknown("unfit"));
        entanglement.addToPublic("DALO", Assessed.ofPublic("DALO"));
        entanglement.add(List.of(open(PUBLIC)), unknown(PUBLIC));

        assertThat(entanglement.entangled()).isEmpty();
        assertThat(entanglement.facts()).containsExactly("unfit", Assessed.ofPublic("DALO"));

        entanglement.add(List.of(open(PUBLIC)), unknown(PUBLIC));
        assertThat(entanglement.entangled()).containsExactly("unfit", Assessed.ofPublic("DALO"));
    }

    @Test
    void aPublicThatNoRuleLooksForTiesNothing() {
        entanglement.addToPublic("DALO", List.of(open("unfit"), open("unfit")), unknown("unfit"));

        assertThat(entanglement.entangled()).isEmpty();
        assertThat(entanglement.facts()).isEmpty();
    }

    @Test
    void behindAPublicStandTheFactsThatItWaitsFor() {
        entanglement.addToPublic("DALO", List.of(open("unfit")), unknown("unfit"));

        assertThat(entanglement.behind(List.of("gir", PUBLIC, Entanglement.ofPublic("PDALHPD"))))
                .containsExactly("gir", "unfit");
    }
}
