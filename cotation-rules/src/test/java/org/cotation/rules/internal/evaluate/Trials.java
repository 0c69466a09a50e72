package org.cotation.rules.internal.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cotation.explain.Truth;
import org.cotation.json.ProfileJson;
import org.cotation.message.Wording;
import org.cotation.rules.Engines;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.engine.LoadedGrid;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.rules.kit.Folders;
import org.cotation.rules.vocabulary.Facts;
import org.cotation.rules.vocabulary.Parameters;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Reading;
import org.cotation.rules.vocabulary.Recognitions;
import org.cotation.score.PublicStatus;

/** Rules with nothing but conditions, and facts to try them on. */
final class Trials {

    /** The readings of the grids shipped. */
    static final Map<String, String> READINGS = Map.copyOf(Interpretations.ALL.defaults());

    private final Map<String, CompiledRule> rules = new ConcurrentHashMap<>();

    /** Compiles rules with these conditions at once. */
    Trials(Collection<String> conditions) {
        List<String> all = List.copyOf(new LinkedHashSet<>(conditions));
        List<CompiledRule> compiled = compiled(all);
        for (int i = 0; i < all.size(); i++) {
            rules.put(all.get(i), compiled.get(i));
        }
    }

    /** Compiles rules when they are asked for. */
    Trials() {}

    private static List<CompiledRule> compiled(List<String> conditions) {
        return Folders.with(folder -> {
            try {
                Files.writeString(folder.resolve("grid.yaml"), """
                        id: essai
                        title: Essai
                        validity: { from: 2020-01-01 }
                        publics:
                          - { code: P, label: Un public }
                          - { code: Q, label: Un autre }
                        families:
                          - { code: f, label: Famille, cumulation: sum }
                        """);
                StringBuilder text = new StringBuilder();
                for (String code : List.of("P", "Q")) {
                    text.append("""
                            rule "Public %1$s"
                                @public( %1$s ) @legalBasis( "essai" )
                            when
                                Labels( pdalhpd )
                            then
                            end

                            """.formatted(code));
                }
                for (int i = 0; i < conditions.size(); i++) {
                    text.append("""
                            rule "Règle %1$d"
                                @criterion( R%1$d ) @family( f ) @points( 1 ) @legalBasis( "essai" )
                            when
                                %2$s
                            then
                            end

                            """.formatted(i, conditions.get(i)));
                }
                Files.writeString(folder.resolve("regles.drl"), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return ((LoadedGrid) Engines.direct().open(folder)).ownRules();
        });
    }

    /** The rule with these conditions. */
    CompiledRule rule(String conditions) {
        return rules.computeIfAbsent(
                conditions, asked -> compiled(List.of(asked)).get(0));
    }

    /** The readings of the grids shipped, but for some. */
    static Map<String, String> readings(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(READINGS);
        all.putAll(others);
        return all;
    }

    /** The plan of a rule under the readings of the grids shipped. */
    Plan plan(String conditions) {
        return Plan.of(rule(conditions), new Reading(READINGS));
    }

    /** The facts of a request of 15 June 2026 that belongs to no public. */
    static Facts facts(String profile) {
        return facts(profile, READINGS, Truth.FALSE, Truth.FALSE);
    }

    /** The facts of a request of 15 June 2026; whether it belongs to P and to Q. */
    static Facts facts(String profile, Map<String, String> readings, Truth p, Truth q) {
        return Facts.derive(ProfileJson.read(profile), LocalDate.of(2026, 6, 15), Parameters.NONE, readings, Map.of())
                .with(Recognitions.of(Stream.of(found("P", p), found("Q", q)).toList()));
    }

    private static Public found(String code, Truth recognised) {
        return Public.of(code, Wording.same(code), PublicStatus.UNDETERMINED, () -> {
                    throw new IllegalStateException("Nothing was found about the public (" + code + ").");
                })
                .supposed(recognised, "public " + code);
    }
}
