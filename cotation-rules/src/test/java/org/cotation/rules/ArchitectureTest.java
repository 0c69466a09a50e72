package org.cotation.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The module's own rules: who may know whom. */
@AnalyzeClasses(packages = "org.cotation.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<List<JavaClass>> FOREIGN =
            describe("of Drools, Guava or YAML", types -> types.stream()
                    .anyMatch(resideInAnyPackage(
                            "org.kie..",
                            "org.drools..",
                            "com.google.common..",
                            "org.snakeyaml..",
                            "tools.jackson..",
                            "freemarker..",
                            "org.dhatim..",
                            "de.siegmar..")));

    @ArchTest
    static final ArchRule noForeignTypeInAPublicSignature = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(resideInAnyPackage(
                    "org.cotation.rules",
                    "org.cotation.rules.check",
                    "org.cotation.rules.explanation",
                    "org.cotation.rules.publication",
                    "org.cotation.rules.reload",
                    "org.cotation.rules.scenario",
                    "org.cotation.rules.vocabulary"))
            .should()
            .notHaveRawParameterTypes(FOREIGN)
            .andShould()
            .notHaveRawReturnType(resideInAnyPackage(
                    "org.kie..",
                    "org.drools..",
                    "com.google.common..",
                    "org.snakeyaml..",
                    "tools.jackson..",
                    "freemarker..",
                    "org.dhatim..",
                    "de.siegmar.."));

    @ArchTest
    static final ArchRule droolsIsKnownToOnePackageOnly = noClasses()
            .that(resideInAPackage("org.cotation.rules.."))
            .and()
            .resideOutsideOfPackage("org.cotation.rules.internal.compile")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.kie..", "org.drools.."));

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.cotation.rules.internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theVocabularyKnowsNothingOfTheEngine = noClasses()
            .that(resideInAPackage("org.cotation.rules.vocabulary"))
            .should()
            .dependOnClassesThat(resideInAPackage("org.cotation.rules.internal.."));

    @ArchTest
    static final ArchRule nothingStaticChanges = noFields()
            .that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .notBeFinal();

    @ArchTest
    static final ArchRule noOptionalInFields = noFields().should().haveRawType(Optional.class);

    @ArchTest
    static final ArchRule noClockNorMachineDefaults = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");
}
