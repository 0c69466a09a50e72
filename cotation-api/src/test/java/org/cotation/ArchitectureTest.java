package org.cotation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What the design forbids, checked on the compiled classes. */
@AnalyzeClasses(packages = "org.cotation", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Calls that read the locale, the zone, the charset or the clock of the machine. */
    private static final Set<String> OF_THE_MACHINE = Set.of(
            "java.util.Locale.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.lineSeparator",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Instant.now",
            "java.time.Year.now",
            "java.time.YearMonth.now");

    /** The same, where another signature of the method takes what it needs. */
    private static final Set<String> OF_THE_MACHINE_AS_SIGNED = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)");

    @ArchTest
    static final ArchRule the_api_knows_no_engine = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "com.google..")
            .because("an integrator who holds profiles and scores must not carry the engine with him");

    @ArchTest
    static final ArchRule jackson_stays_inside = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areNotPrivate()
            .should(mentionNothingOf("tools.jackson", "com.fasterxml"))
            .because("a caller must not be tied to our JSON library");

    @ArchTest
    static final ArchRule packages_have_no_cycle =
            slices().matching("org.cotation.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule optional_is_for_results_only_fields =
            noFields().should().haveRawType(Optional.class).because("the type says what may be absent");

    @ArchTest
    static final ArchRule optional_is_for_results_only_parameters =
            codeUnits().should(takeNoOptional()).because("two methods are clearer than one that may get nothing");

    @ArchTest
    static final ArchRule nothing_static_changes =
            fields().that().areStatic().should().beFinal().because("the library is thread-safe");

    @ArchTest
    static final ArchRule nothing_comes_from_the_machine = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe("depends on the machine", ArchitectureTest::isOfTheMachine))
            .because("the same input gives the same bytes on any machine, in any locale");

    @ArchTest
    static final ArchRule every_package_is_null_marked =
            classes().should(liveInNullMarkedPackages()).because("null must be visible in the type");

    private static boolean isOfTheMachine(JavaAccess<?> access) {
        String name = access.getTargetOwner().getFullName() + "." + access.getName();
        String parameters = access.getTarget() instanceof CodeUnitCallTarget call
                ? String.join(
                        ", ",
                        call.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toList())
                : "";
        return OF_THE_MACHINE.contains(name) || OF_THE_MACHINE_AS_SIGNED.contains(name + "(" + parameters + ")");
    }

    private static ArchCondition<JavaCodeUnit> mentionNothingOf(String... packages) {
        return condition("mention nothing of " + String.join(", ", packages), unit -> Stream.concat(
                        Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream()),
                        unit.getExceptionTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .noneMatch(type ->
                        Stream.of(packages).anyMatch(name -> type.getName().startsWith(name + "."))));
    }

    private static ArchCondition<JavaCodeUnit> takeNoOptional() {
        return condition(
                "take no Optional",
                unit -> unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || unit.getParameterTypes().stream()
                                .map(JavaType::toErasure)
                                .noneMatch(type -> type.isEquivalentTo(Optional.class)));
    }

    private static ArchCondition<JavaCodeUnit> condition(String description, Predicate<JavaCodeUnit> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                events.add(new SimpleConditionEvent(unit, holds.test(unit), unit.getDescription()));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInNullMarkedPackages() {
        return new ArchCondition<>("live in null-marked packages") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        item,
                        item.getPackage().isAnnotatedWith(NullMarked.class),
                        "The package of " + item.getName() + " is not null-marked"));
            }
        };
    }
}
