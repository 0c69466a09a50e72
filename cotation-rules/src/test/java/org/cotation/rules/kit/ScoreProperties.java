package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.json.ProfileJson;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.ProfileSchema;
import org.cotation.profile.internal.Rewriting;
import org.cotation.rules.Engines;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.score.CriterionScore;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Cumulation;
import org.cotation.score.FamilyScore;
import org.cotation.score.Figure;
import org.cotation.score.PriorityScore;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.cotation.score.Totals;

/** What holds of every score, whatever the request. */
class ScoreProperties {

    private static final CotationEngine ENGINE = Engines.direct();
    private static final List<Grid> GRIDS = ENGINE.builtInGrids().grids();

    @Provide
    Arbitrary<Request> requests() {
        return GeneratedProfiles.of(ProfileGenerator.known().withUnknowns().withStatuses());
    }

    private static PriorityScore score(Request request, Grid grid) {
        return ENGINE.score(request.profile(), grid, request.asOf());
    }

    @Property(tries = 500)
    void theTotalIsTheSumOfTheFamiliesAndEachOfThemWhatItsCriteriaGive(@ForAll("requests") Request request) {
        for (Grid grid : GRIDS) {
            PriorityScore score = score(request, grid);
            long sum = 0;
            for (FamilyScore family : score.families()) {
                long points = points(score, family);
                assertThat(family.points()).as(family.code()).isEqualTo(points);
                sum += points;
            }
            assertThat(totals(score).total()).isEqualTo(sum);
        }
    }

    private static long points(PriorityScore score, FamilyScore family) {
        List<CriterionScore> awarded = score.criteria().stream()
                .filter(criterion -> criterion.family().equals(family.code()))
                .filter(criterion -> criterion.status() == CriterionStatus.AWARDED)
                .toList();
        if (family.cumulation() != Cumulation.SUM) {
            assertThat(awarded).as(family.code()).hasSizeLessThanOrEqualTo(1);
        }
        long points = awarded.stream().mapToLong(CriterionScore::points).sum();
        if (!(family.cap() instanceof Figure.Of cap)) {
            return points;
        }
        return cap.value() > 0 ? Math.min(points, cap.value()) : Math.max(points, cap.value());
    }

    /** No other criterion met would have given more. */
    @Property(tries = 500)
    void theHighestOfAFamilyIsTheOneAwarded(@ForAll("requests") Request request) {
        for (Grid grid : GRIDS) {
            PriorityScore score = score(request, grid);
            for (FamilyScore family : score.families()) {
                if (family.cumulation() == Cumulation.HIGHEST) {
                    assertThat(score.criteria())
                            .filteredOn(criterion -> criterion.family().equals(family.code()))
                            .filteredOn(criterion -> criterion.status() == CriterionStatus.BEATEN)
                            .allSatisfy(beaten -> assertThat(((Figure.Of) beaten.worth()).value())
                                    .isBetween(0L, family.points()));
                }
            }
        }
    }

    @Property(tries = 500)
    void whatCountsRestsOnEvidence(@ForAll("requests") Request request) {
        for (Grid grid : GRIDS) {
            PriorityScore score = score(request, grid);
            assertThat(score.criteria())
                    .filteredOn(criterion -> criterion.points() != 0)
                    .allSatisfy(criterion -> assertThat(criterion.evidence())
                            .as(criterion.code())
                            .isNotEmpty());
            assertThat(score.publics())
                    .filteredOn(found -> found.status() == PublicStatus.RECOGNISED)
                    .allSatisfy(found ->
                            assertThat(found.evidence()).as(found.code()).isNotEmpty());
        }
    }

    /** A criterion met that counts units may name those that are not sure. */
    @Property(tries = 500)
    void whatIsUndeterminedNamesTheFactsThatWouldSettleItAndNothingElseNamesAny(@ForAll("requests") Request request) {
        for (Grid grid : GRIDS) {
            PriorityScore score = score(request, grid);
            for (PublicFinding found : score.publics()) {
                assertMissing(found.code(), found.status() == PublicStatus.UNDETERMINED, found.missing());
            }
            for (CriterionScore criterion : score.criteria()) {
                boolean mayGrow = met(criterion) && criterion.units() instanceof Figure.Of;
                if (!mayGrow) {
                    assertMissing(
                            criterion.code(), criterion.status() == CriterionStatus.UNDETERMINED, criterion.missing());
                }
            }
        }
    }

    private static boolean met(CriterionScore criterion) {
        return criterion.status() == CriterionStatus.AWARDED || criterion.status() == CriterionStatus.BEATEN;
    }

    private static void assertMissing(String code, boolean undetermined, List<String> missing) {
        assertThat(missing.isEmpty()).as("%s lacks %s", code, missing).isEqualTo(!undetermined);
        assertThat(missing).as(code).doesNotHaveDuplicates().allSatisfy(path -> assertThat(
                        path.startsWith("parameters.")
                                || ProfileSchema.find(path).isPresent())
                .as(path)
                .isTrue());
    }

    @Property(tries = 500)
    void aCriterionThatIsNotMetSaysWhatBlocksIt(@ForAll("requests") Request request) {
        for (Grid grid : GRIDS) {
            assertThat(score(request, grid).criteria())
                    .allSatisfy(criterion -> assertThat(criterion.blockedBy().isEmpty())
                            .as(criterion.code())
                            .isEqualTo(criterion.status() != CriterionStatus.NOT_MET));
        }
    }

    @Property(tries = 500)
    void everyPublicAndEveryCriterionAppearsOnceInTheOrderOfTheGrid(@ForAll("requests") Request request) {
        for (Grid grid : GRIDS) {
            PriorityScore score = score(request, grid);
            List<String> publics = new ArrayList<>();
            grid.info().uses().forEach(used -> publics.addAll(WrittenGrid.publics(used)));
            publics.addAll(WrittenGrid.publics(grid.info().id()));

            assertThat(score.publics()).extracting(PublicFinding::code).containsExactlyElementsOf(publics);
            assertThat(score.criteria())
                    .extracting(CriterionScore::code)
                    .containsExactlyElementsOf(WrittenGrid.criteria(grid.info().id()));
        }
    }

    @Property(tries = 500)
    void theTotalLiesWithinItsBounds(@ForAll("requests") Request request) {
        for (Grid grid : GRIDS) {
            Totals totals = totals(score(request, grid));
            if (totals.lowestPossible() instanceof Figure.Of lowest) {
                assertThat(totals.total()).isGreaterThanOrEqualTo(lowest.value());
            }
            if (totals.possible() instanceof Figure.Of possible) {
                assertThat(totals.total()).isLessThanOrEqualTo(possible.value());
            }
        }
    }

    /** A penalty that drops out because nobody checked it may lift what is confirmed above the total. */
    @Property(tries = 500)
    void whatIsConfirmedIsNoMoreThanTheTotalWhereNoPenaltyCounts(@ForAll("requests") Request request) {
        for (Grid grid : GRIDS) {
            PriorityScore score = score(request, grid);
            if (score.criteria().stream().noneMatch(criterion -> criterion.points() < 0)) {
                assertThat(totals(score).confirmed())
                        .isLessThanOrEqualTo(totals(score).total());
            }
        }
    }

    @Property(tries = 500)
    void whereAllIsVerifiedAllIsConfirmed(@ForAll("requests") Request request) {
        Request verified = request.with(Rewriting.of(
                request.profile(),
                (place, before) -> before instanceof Answer.Given<?> given ? Answer.verified(given.value()) : before));
        for (Grid grid : GRIDS) {
            Totals totals = totals(score(verified, grid));
            assertThat(totals.confirmed()).isEqualTo(totals.total());
        }
    }

    @Property(tries = 500)
    void theJsonOfARequestGivesItsScore(@ForAll("requests") Request request) {
        ApplicantProfile read = ProfileJson.read(ProfileJson.write(request.profile()));
        for (Grid grid : GRIDS) {
            assertThat(score(request.with(read), grid)).isEqualTo(score(request, grid));
        }
    }

    private static Totals totals(PriorityScore score) {
        return score.totals().orElseThrow();
    }

    /** What the files of a grid shipped say, read without the engine. */
    private static final class WrittenGrid {

        private static final Map<String, GridFiles> FILES = new TreeMap<>();

        static List<String> publics(String grid) {
            String manifest = files(grid).manifest();
            int end = manifest.indexOf("\nfamilies:");
            return all("- code: (\\S+)", end < 0 ? manifest : manifest.substring(0, end));
        }

        static List<String> criteria(String grid) {
            return all(
                    "@criterion\\( (\\S+) \\)",
                    String.join("\n", files(grid).rules().values()));
        }

        private static GridFiles files(String grid) {
            return FILES.computeIfAbsent(
                    grid, id -> GridFiles.read("org/cotation/grids/" + id, ScoreProperties.class.getClassLoader()));
        }

        private static List<String> all(String regex, String text) {
            return Pattern.compile(regex)
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }
}
