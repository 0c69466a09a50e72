package org.cotation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.json.ProfileJson;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.internal.engine.LoadedGrid;
import org.cotation.score.PublicStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of situations: a profile, a date, interpretations, and the publics whose status is asserted. */
final class ReferenceCases {

    private static final List<Case> ALL = Stream.of("/cases.json", "/interpretation-cases.json")
            .flatMap(file -> read(file).stream())
            .toList();

    private ReferenceCases() {}

    /** One situation; its name is what a test report shows. */
    record Case(
            String id,
            String title,
            ApplicantProfile profile,
            LocalDate asOf,
            Map<String, String> interpretations,
            Map<String, PublicStatus> expected) {

        @Override
        public String toString() {
            return id + " " + title;
        }
    }

    /**
     * Whether a grid gives the reference situations, and those under each reading of each text, the statuses expected of
     * the publics that it knows. What it does not set, the CAHC does.
     */
    static boolean hold(Grid grid) {
        LoadedGrid cahc = (LoadedGrid)
                CotationEngine.load().builtInGrids().find("cahc-2022").orElseThrow();
        LoadedGrid local = ((LoadedGrid) grid)
                .with(((LoadedGrid) grid)
                        .manifest()
                        .parameters()
                        .over(cahc.manifest().parameters()));
        return ALL.stream().allMatch(situation -> holds(local.with(situation.interpretations()), situation));
    }

    private static boolean holds(LoadedGrid grid, Case situation) {
        return CotationEngine.load().score(situation.profile(), grid, situation.asOf()).publics().stream()
                .allMatch(found -> found.status() == situation.expected().getOrDefault(found.code(), found.status()));
    }

    static List<Case> read(String resource) {
        try (InputStream in = Objects.requireNonNull(ReferenceCases.class.getResourceAsStream(resource), resource)) {
            List<Case> cases = new ArrayList<>();
            for (JsonNode node : JsonMapper.builder().build().readTree(in).get("cases")) {
                cases.add(read(node));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(JsonNode node) {
        Map<String, String> interpretations = new LinkedHashMap<>();
        node.get("interpretations")
                .properties()
                .forEach(entry ->
                        interpretations.put(entry.getKey(), entry.getValue().stringValue()));
        Map<String, PublicStatus> expected = new LinkedHashMap<>();
        JsonNode statuses = node.get("expected");
        add(statuses, "recognised", PublicStatus.RECOGNISED, expected);
        add(statuses, "notRecognised", PublicStatus.NOT_RECOGNISED, expected);
        add(statuses, "undetermined", PublicStatus.UNDETERMINED, expected);
        return new Case(
                node.get("id").stringValue(),
                node.get("title").stringValue(),
                ProfileJson.read(node.get("profile").toString()),
                LocalDate.parse(node.get("asOf").stringValue()),
                interpretations,
                expected);
    }

    private static void add(JsonNode statuses, String key, PublicStatus status, Map<String, PublicStatus> expected) {
        if (statuses.has(key)) {
            statuses.get(key).forEach(code -> expected.put(code.stringValue(), status));
        }
    }
}
