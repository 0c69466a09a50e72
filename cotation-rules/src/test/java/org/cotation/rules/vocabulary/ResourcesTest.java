package org.cotation.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.json.ProfileJson;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.rules.kit.ProfileGenerator;
import org.cotation.rules.kit.Request;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.FactValue;
import org.cotation.score.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The money of a household: exact where everything is known, and within the bounds that what is known gives it. */
class ResourcesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Parameters SUPPLIED =
            new Parameters(Map.of(2026, new BigDecimal("9608.00")), Figure.of(36), Set.of("SOIN"), true);

    private static Facts facts(ApplicantProfile profile, LocalDate day, Parameters parameters) {
        return Facts.derive(profile, day, parameters, Interpretations.ALL.defaults(), Map.of());
    }

    private static Derived<?> read(String property, String profile) {
        FactType type = Vocabulary.find("Resources").orElseThrow();
        return facts(ProfileJson.read(profile), TODAY, SUPPLIED)
                .of(type)
                .get(0)
                .derived(type.find(property).orElseThrow());
    }

    private static Range range(String least, String greatest) {
        return greatest.isEmpty()
                ? Range.atLeast(new BigDecimal(least))
                : Range.between(new BigDecimal(least), new BigDecimal(greatest));
    }

    /** Rent, benefit and lines of resources in euros a month; what is not known is {@code null}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "600   | 200  | 1000       | 40 | 40",
                "600   | null | 1000       | 0  | 60",
                "600   | 0    | 500, null  | 0.00000000000000000001 | 120",
                "600   | 0    | null       | 0.00000000000000000001 | 1000000000000",
                "20000 | 0    | null       | 0.00000000000000000001 | 2000000000000",
                "20000 | 0    | 0          | 1000000000000 | 1000000000000",
                "600   | null | 0          | 0 | 1000000000000",
                "20000 | null | 0          | 0 | 1000000000000",
                "600   | null | null       | 0 | 1000000000000",
                "null  | 0    | 1000       | 0 | ''",
                "null  | 0    | null       | 0 | ''",
                "0     | null | null       | 0 | 0"
            })
    void theEffortRateLiesBetweenTheLowestAndTheHighestRentOverWhatTheIncomeCanBe(
            String rent, String benefit, String incomes, String least, String greatest) {
        String lines = incomes.equals("null")
                ? "null"
                : "[{\"code\": \"SAL\", \"amount\": " + incomes.replace(",", "}, {\"code\": \"AUT\", \"amount\": ")
                        + "}]";

        assertThat(read(
                                "effortRate",
                                "{\"currentHousing\": {\"monthlyRent\": %s, \"housingBenefit\": %s}, \"resources\": {\"monthly\": %s}}"
                                        .formatted(rent, benefit, lines))
                        .range())
                .isEqualTo(range(least, greatest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"amount\": 1000}]                   | []           | 12000 | 12000",
                "[{\"amount\": 600.5}, {\"amount\": 400}] | [{\"birthDate\": \"2000-01-01\"}] | 8004 | 8004",
                "[{\"amount\": 1000}]                   | [{}]         | 8000 | 9230.76923076923076923077",
                "[{\"amount\": 1000}]                   | null         | 0    | 12000",
                "[{\"amount\": 500}, {\"amount\": null}]  | []           | 6000 | ''",
                "null                                   | [{}]         | 0    | ''"
            })
    void theYearlyIncomeIsSharedByAsManyUnitsAsThereCanBe(
            String lines, String dependants, String least, String greatest) {
        String profile = "{\"resources\": {\"monthly\": %s}, \"dependants\": %s}".formatted(lines, dependants);

        Range found = read("yearlyIncomePerUnit", profile).range();
        // Adding nothing writes the ends in the one way in which they can be compared.
        assertThat(found.plus(Range.exactly(BigDecimal.ZERO))).isEqualTo(range(least, greatest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                          | no",
                "null                        | ?",
                "[{\"code\": \"SAL\"}]         | no",
                "[{\"code\": \"SAL\"}, {\"code\": \"AF\"}] | yes",
                "[{\"code\": \"PAJE\"}]        | yes",
                "[{\"code\": \"AEEH\"}]        | yes",
                "[{\"code\": \"AJPP\"}]        | yes",
                "[{\"code\": null}]          | ?",
                "[{\"code\": \"SAL\"}, null]   | ?"
            })
    void familyBenefitsAreThoseOfTheSocialSecurityCode(String lines, String expected) {
        Derived<?> benefits = read("familyBenefits", "{\"resources\": {\"monthly\": " + lines + "}}");

        assertThat(benefits.unknown() ? "?" : Boolean.TRUE.equals(benefits.orNull()) ? "yes" : "no")
                .isEqualTo(expected);
    }

    @Test
    void theThresholdIsThatOfTheYearOfTheEvaluationAndMissingWhereItIsNotSupplied() {
        Derived<BigDecimal> threshold = SUPPLIED.firstQuartile(2026);

        assertThat(threshold.orNull()).isEqualTo(new BigDecimal("9608"));
        assertThat(threshold.evidence())
                .containsExactly(new Evidence(
                        "parameters.first-quartile.2026",
                        new FactValue.Quantity(new BigDecimal("9608.00")),
                        EvidenceStatus.PARAMETER));
        assertThat(SUPPLIED.firstQuartile(2027).missing()).containsExactly("parameters.first-quartile.2027");
        assertThat(SUPPLIED.delay().orNull()).isEqualTo(36);
        assertThat(Parameters.NONE.delay().missing()).containsExactly("parameters.abnormally-long-delay");
        assertThat(Parameters.NONE.sectors().missing()).containsExactly("parameters.essential-sectors");
        assertThat(SUPPLIED.sectors().orNull()).containsExactly("SOIN");
    }

    @Test
    void theParametersOfAGridComeBeforeThoseOfTheGridsItUses() {
        Parameters others = new Parameters(
                Map.of(2025, new BigDecimal("9452"), 2026, BigDecimal.ONE), Figure.of(24), Set.of("TRANSPORT"), true);

        assertThat(SUPPLIED.over(others))
                .isEqualTo(new Parameters(
                        Map.of(2025, new BigDecimal("9452"), 2026, new BigDecimal("9608.00")),
                        Figure.of(36),
                        Set.of("SOIN"),
                        true));
        assertThat(Parameters.NONE.over(others)).isEqualTo(others);
        assertThat(others.over(Parameters.NONE)).isEqualTo(others);
        assertThat(Parameters.NONE.over(Parameters.NONE)).isEqualTo(Parameters.NONE);
    }

    /** A rule reads what the profile says: the value of each property is the one that was derived, with its facts. */
    @Test
    void whatARuleReadsIsWhatWasDerived() throws ReflectiveOperationException {
        Set<String> read = new HashSet<>();
        for (long seed = 0; seed < 300; seed++) {
            Request request = ProfileGenerator.known().request(seed);
            for (FactType type : Vocabulary.types()) {
                for (Fact fact :
                        facts(request.profile(), request.asOf(), SUPPLIED).of(type)) {
                    for (Property property : type.properties()) {
                        Object value = getter(fact, property).invoke(fact);
                        Object derived = fact.derived(property).orNull();
                        if (!fact.derived(property).unknown()) {
                            assertThat(value)
                                    .as(type.name() + "." + property.name() + ", seed " + seed)
                                    .isEqualTo(derived);
                            read.add(type.name() + "." + property.name() + (Boolean.FALSE.equals(value) ? "!" : ""));
                        }
                    }
                }
            }
        }
        assertThat(read).hasSizeGreaterThan(100);
    }

    private static Method getter(Fact fact, Property property) throws ReflectiveOperationException {
        List<Method> found = List.of(fact.getClass().getMethods()).stream()
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> property.name()
                        .equals(Introspector.decapitalize(method.getName().replaceFirst("^(get|is)", ""))))
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .toList();
        assertThat(found).as(property.name()).hasSize(1);
        return found.get(0);
    }
}
