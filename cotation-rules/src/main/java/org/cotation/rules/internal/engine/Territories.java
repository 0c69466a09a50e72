package org.cotation.rules.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.engine.Audience;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.engine.GridCatalogue;
import org.cotation.engine.TerritoryScore;
import org.cotation.engine.TerritoryScores;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.FactStatus;
import org.cotation.profile.code.HousingStatus;

/** Picks the grid of each territory that a request names, and scores the request under each of them. */
final class Territories {

    private final CotationEngine engine;
    private final GridCatalogue catalogue;
    private final LocalDate asOf;
    private final Set<String> missing = new LinkedHashSet<>();

    Territories(CotationEngine engine, GridCatalogue catalogue, LocalDate asOf) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.asOf = asOf;
    }

    TerritoryScores score(ApplicantProfile profile) {
        Map<Grid, List<String>> communesByGrid = new LinkedHashMap<>();
        List<String> without = new ArrayList<>();
        for (String commune : communes(profile)) {
            List<Grid> grids = grids(commune, profile.currentHousing().status());
            grids.forEach(grid -> communesByGrid
                    .computeIfAbsent(grid, key -> new ArrayList<>())
                    .add(commune));
            if (grids.isEmpty()) {
                without.add(commune);
            }
        }
        List<TerritoryScore> scores = new ArrayList<>();
        communesByGrid.forEach((grid, communes) -> scores.add(new TerritoryScore(
                grid.info().territory(), grid.info().audience(), communes, engine.score(profile, grid, asOf))));
        return new TerritoryScores(scores, without, List.copyOf(missing));
    }

    private Set<String> communes(ApplicantProfile profile) {
        Set<String> communes = new LinkedHashSet<>();
        if (profile.sought().communes() instanceof Answer.Given<List<Answer<String>>> given
                && given.status() != FactStatus.REFUTED) {
            for (int i = 0; i < given.value().size(); i++) {
                if (given.value().get(i) instanceof Answer.Given<String> commune) {
                    if (commune.status() != FactStatus.REFUTED) {
                        communes.add(commune.value());
                    }
                } else {
                    missing.add("sought.communes[" + i + "]");
                }
            }
        } else if (profile.sought().communes() instanceof Answer.Unknown<?>) {
            missing.add("sought.communes");
        }
        return communes;
    }

    private List<Grid> grids(String commune, Answer<HousingStatus> status) {
        if (status instanceof Answer.Given<HousingStatus> given) {
            boolean tenant = given.value() == HousingStatus.HLM && given.status() != FactStatus.REFUTED;
            return catalogue
                    .inForce(commune, asOf, tenant ? Audience.TRANSFER : Audience.FIRST_REQUEST)
                    .map(List::of)
                    .orElse(List.of());
        }
        List<Grid> both = catalogue.inForce(commune, asOf);
        if (both.stream().anyMatch(grid -> grid.info().audience() != Audience.ALL)) {
            missing.add("currentHousing.status");
        }
        return both;
    }
}
