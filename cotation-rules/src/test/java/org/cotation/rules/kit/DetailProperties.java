package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Detail;
import org.cotation.engine.Grid;
import org.cotation.rules.Engines;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Outcome;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;

/** A score that says less says the same of what it does not leave out. */
class DetailProperties {

    private static final CotationEngine DIRECT = Engines.direct();
    private static final List<Grid> GRIDS = CompleteGrids.of(DIRECT);

    @Provide
    Arbitrary<Request> requests() {
        return GeneratedProfiles.of(ProfileGenerator.known().withStatuses().withUnknowns());
    }

    @Property(tries = 1_000)
    void statusesAreThoseOfTheFullScore(@ForAll("requests") Request request) {
        for (Grid grid : GRIDS) {
            PriorityScore full = DIRECT.score(request.profile(), grid, request.asOf());

            assertThat(DIRECT.score(request.profile(), grid, request.asOf(), Detail.STATUSES))
                    .isEqualTo(new PriorityScore(
                            full.asOf(),
                            full.grid(),
                            full.outcome() instanceof Outcome.Scored scored
                                    ? new Outcome.Scored(
                                            scored.totals().withoutBounds(),
                                            scored.families(),
                                            scored.criteria().stream()
                                                    .map(DetailProperties::withoutWhyNot)
                                                    .toList())
                                    : full.outcome(),
                            full.outside(),
                            full.publics().stream()
                                    .map(DetailProperties::withoutWhyNot)
                                    .toList(),
                            full.orientations()));
        }
    }

    @Property(tries = 1_000)
    void theResultIsThatOfTheFullScore(@ForAll("requests") Request request) {
        for (Grid grid : GRIDS) {
            PriorityScore full = DIRECT.score(request.profile(), grid, request.asOf());

            assertThat(DIRECT.score(request.profile(), grid, request.asOf(), Detail.RESULT))
                    .isEqualTo(new PriorityScore(
                            full.asOf(),
                            full.grid(),
                            full.outcome() instanceof Outcome.Scored scored
                                    ? new Outcome.Scored(
                                            scored.totals().withoutBounds(),
                                            scored.families(),
                                            scored.criteria().stream()
                                                    .filter(criterion -> criterion.status() == CriterionStatus.AWARDED)
                                                    .toList())
                                    : full.outcome(),
                            full.outside().stream()
                                    .filter(exclusion -> exclusion.status() == PublicStatus.RECOGNISED)
                                    .toList(),
                            full.publics().stream()
                                    .filter(found -> found.status() == PublicStatus.RECOGNISED)
                                    .toList(),
                            List.of()));
        }
    }

    private static CriterionScore withoutWhyNot(CriterionScore criterion) {
        return criterion.status() != CriterionStatus.NOT_MET
                ? criterion
                : new CriterionScore(
                        criterion.code(),
                        criterion.label(),
                        criterion.family(),
                        criterion.status(),
                        criterion.points(),
                        criterion.units(),
                        criterion.counted(),
                        criterion.worth(),
                        criterion.legalBasis(),
                        criterion.proof(),
                        List.of(),
                        criterion.missing(),
                        List.of());
    }

    private static PublicFinding withoutWhyNot(PublicFinding found) {
        return found.status() != PublicStatus.NOT_RECOGNISED
                ? found
                : new PublicFinding(
                        found.code(),
                        found.label(),
                        found.kind(),
                        found.status(),
                        found.verification(),
                        found.legalBasis(),
                        found.proof(),
                        List.of(),
                        found.missing(),
                        found.awaiting(),
                        List.of());
    }
}
