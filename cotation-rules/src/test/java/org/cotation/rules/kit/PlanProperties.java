package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Coded;
import org.cotation.rules.Engines;
import org.cotation.rules.internal.engine.LoadedGrid;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.internal.evaluate.RuleEvaluator;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Reading;
import org.cotation.rules.vocabulary.Vocabulary;

/** A rule made ready to be decided many times finds what its compiled predicates give, test by test, for the same reasons. */
class PlanProperties {

    private static final CotationEngine DIRECT = Engines.direct();
    private static final List<Grid> GRIDS = CompleteGrids.of(DIRECT);

    @Provide
    Arbitrary<Request> requests() {
        return GeneratedProfiles.of(ProfileGenerator.known().withStatuses().withUnknowns());
    }

    @Property(tries = 1_000)
    void plansFindWhatTheCompiledPredicatesGive(@ForAll("requests") Request request) {
        SplittableRandom chance = request.chance();
        GRIDS.forEach(grid -> {
            assertSame(grid, request.profile(), request.asOf());
            assertSame(grid.with(AnyReadings.drawn(chance)), request.profile(), request.asOf());
        });
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void plansFindWhatTheCompiledPredicatesGiveOnRandomRules(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ReadOnceGrid grid = new ReadOnceGrid(DIRECT, random);
        for (int i = 0; i < 60; i++) {
            assertSame((LoadedGrid) grid.grid(), ReadOnceGrid.profile(grid.state(random)), LocalDate.of(2026, 6, 15));
        }
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void plansFindWhatTheCompiledPredicatesGiveForEveryProperty(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LoadedGrid grid = (LoadedGrid) Folders.with(folder -> comparisons(folder, random));
        ProfileGenerator generator = ProfileGenerator.known().withStatuses().withUnknowns();
        for (int i = 0; i < 300; i++) {
            Request request = generator.request(random.nextLong());
            assertSame(grid, request.profile(), request.asOf());
        }
    }

    /** A rule for each property that criteria may test, which compares it with something that may stand in a rule. */
    private static Grid comparisons(Path folder, SplittableRandom random) {
        StringBuilder rules = new StringBuilder();
        for (FactType type : Vocabulary.types()) {
            for (var property : type.properties()) {
                if (!type.onlyDirects() && type.type() != Public.class && type.type() != Reading.class) {
                    rules.append("""
                            rule "Règle %1$s.%2$s"
                                @criterion( %1$s.%2$s )  @family( all )  @points( 1 )  @legalBasis( "essai" )
                            when
                                %1$s( %3$s )
                            then
                            end

                            """.formatted(type.name(), property.name(), comparison(property, random)));
                }
            }
        }
        try {
            Files.writeString(folder.resolve("grid.yaml"), """
                    id: essai
                    title: Essai
                    validity: { from: 2020-01-01 }
                    parameters:
                      first-quartile: { 2024: 9342, 2025: 9452, 2026: 9608 }
                      abnormally-long-delay: 24
                      essential-sectors: [santé, transport]
                    families:
                      - { code: all, label: Toutes, label_en: All, cumulation: sum }
                    """);
            Files.writeString(folder.resolve("regles.drl"), rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DIRECT.open(folder);
    }

    private static String comparison(org.cotation.rules.vocabulary.Property property, SplittableRandom random) {
        String name = property.name();
        return switch (property.type()) {
            case BOOLEAN ->
                List.of(name, name + " == true", name + " == false", name + " != true")
                        .get(random.nextInt(4));
            case CODE -> {
                String one = code(property, random);
                String other = code(property, random);
                yield List.of(
                                name + " == " + one,
                                name + " != " + one,
                                name + " in ( " + one + ", " + other + " )",
                                name + " not in ( " + one + ", " + other + " )")
                        .get(random.nextInt(4));
            }
            case INTEGER -> number(name, String.valueOf(2 + random.nextInt(4)), random);
            case DECIMAL -> number(name, 5 + random.nextInt(40) + ".5", random);
        };
    }

    private static String code(org.cotation.rules.vocabulary.Property property, SplittableRandom random) {
        List<Coded> codes = property.codes();
        return '"' + codes.get(random.nextInt(codes.size())).code() + '"';
    }

    private static String number(String name, String number, SplittableRandom random) {
        String operator = List.of("<", "<=", ">", ">=", "==", "!=").get(random.nextInt(6));
        return name + " " + operator + " " + number;
    }

    private static void assertSame(Grid grid, ApplicantProfile profile, LocalDate asOf) {
        LoadedGrid loaded = (LoadedGrid) grid;
        Facts facts = Facts.derive(
                profile,
                asOf,
                loaded.manifest().parameters(),
                loaded.readings(),
                loaded.manifest().territory().communeNames());
        Reading reading = new Reading(loaded.readings());
        Stream.concat(loaded.publicRules().stream(), loaded.ownRules().stream()).forEach(rule -> {
            Plan plan = Plan.of(rule, reading);
            Verdict expected = RuleEvaluator.evaluate(rule, facts);
            assertThat(plan.truth(facts)).as(rule.rule().label().fr()).isEqualTo(expected.truth());
            Verdict found = plan.verdict(expected.truth(), facts);
            assertThat(found.evidence()).as(rule.rule().label().fr()).isEqualTo(expected.evidence());
            assertThat(found.missing()).as(rule.rule().label().fr()).isEqualTo(expected.missing());
        });
    }
}
