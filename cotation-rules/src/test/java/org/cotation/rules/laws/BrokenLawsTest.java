package org.cotation.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.GridException;
import org.cotation.message.Wording;
import org.cotation.profile.Answer;
import org.cotation.profile.Dependant;
import org.cotation.profile.internal.Rewriting;
import org.cotation.rules.Engines;
import org.cotation.rules.kit.laws.GridLaws;
import org.cotation.rules.kit.laws.LawBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each law is caught broken. A grid can be written that breaks three of them; the others no grid can break: the one that
 * tries is refused, and an engine with a fault shows that the law would see it.
 */
class BrokenLawsTest {

    private static final String RENT = "Resources( effortRate >= 30 )";

    private final Path folder;

    BrokenLawsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String rule(String code, int points, String condition) {
        return """
                rule "Critère %s"
                    @criterion( %s ) @family( f ) @points( %d )
                    @label_en( "Criterion %s" ) @legalBasis( "essai" )
                when
                    %s
                then
                end

                """.formatted(code, code, points, code, condition);
    }

    private GridLaws laws(CotationEngine engine, String rules) {
        try {
            Files.writeString(folder.resolve("grid.yaml"), """
                    id: essai
                    title: Essai
                    validity: { from: 2020-01-01 }
                    uses: [priorites-nationales]
                    families:
                      - { code: f, label: Famille, label_en: Family, cumulation: sum, cap: 40 }
                    """);
            Files.writeString(folder.resolve("regles.drl"), rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GridLaws() {
            @Override
            public Path folder() {
                return folder;
            }

            @Override
            public CotationEngine engine() {
                return engine;
            }
        };
    }

    private static Wording broken(Consumer<GridLaws> law, GridLaws laws) {
        LawBroken broken = catchThrowableOfType(LawBroken.class, () -> law.accept(laws));
        assertThat(broken).isNotNull();
        assertThat(broken.words().fr())
                .startsWith("La grille `essai` n'obéit pas à cette loi : ")
                .contains("{");
        assertThat(broken.words().en())
                .startsWith("The grid `essai` breaks this law: ")
                .contains("{");
        assertThat(broken)
                .hasMessage(broken.words().fr() + "\n\n" + broken.words().en());
        return broken.words();
    }

    private Wording byGrid(Consumer<GridLaws> law, String rules) {
        return broken(law, laws(Engines.direct(), rules));
    }

    private Wording byEngine(Consumer<GridLaws> law, Bent.Fault fault) {
        String rules = rule("LOYER", 5, RENT) + rule("INDIGNE", 7, "Housing( unfit )");
        assertThatCode(() -> law.accept(laws(Engines.direct(), rules))).doesNotThrowAnyException();
        return broken(law, laws(new Bent(fault), rules));
    }

    @Test
    void pointsForAll() {
        assertThat(byGrid(GridLaws::evidenceForEveryPoint, rule("TOUS", 3, "Application()"))
                        .fr())
                .contains("Le critère `TOUS` vaut 3 points sans citer aucun fait", "Ajoutez-y une condition");
    }

    @Test
    void pointsForNotBeingAPriority() {
        Wording words = byGrid(GridLaws::monotony, rule("SANS_DALO", 4, "not Public( code == \"DALO\" )"));

        assertThat(words.fr()).contains("le public `DALO` fait passer la note de 4 à 0");
        assertThat(words.en()).contains("the public `DALO` too takes the total from 4 to 0");
    }

    @Test
    void aPenaltyThatSaysSoIsNoBreachOfMonotony() {
        GridLaws laws = laws(Engines.direct(), rule("MUTATION", -4, "Public( code == \"FLAG.MUTATION\" )"));

        assertThatCode(laws::monotony).doesNotThrowAnyException();
    }

    @Test
    void aPenaltyThatSilenceEscapes() {
        Wording words = byGrid(GridLaws::unknownNeverBeatsKnown, rule("AUTRE_BIEN", -6, "Housing( ownsOther )"));

        assertThat(words.fr()).contains("de 0 ; avec elles, de -6", "[AUTRE_BIEN]");
        assertThat(words.fr()).contains("\"ownsOther\": true").doesNotContain("\"applicant\"");
    }

    @Test
    void theGridOfTheCahcHasOnePenaltyThatSilenceEscapes() {
        GridLaws cahc = () -> new CahcLawsTest().folder();
        LawBroken broken = catchThrowableOfType(LawBroken.class, cahc::unknownNeverBeatsKnown);

        assertThat(broken.words().fr()).contains("[REFUS]");
    }

    /** What the words of rules cannot say, and the code of the refusal. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "determinism; Application( initialFilingDate > LocalDate.now() )",
                "determinism; eval( Math.random() > 0.5 )",
                "prohibited grounds; Applicant( nationality == \"FR\" )",
                "prohibited grounds; Applicant( title == \"M\" )",
                "prohibited grounds; Applicant( maritalStatus == \"MARIE\" )",
                "communes; Commune( name == \"Carvin\" )",
                "boundaries; Resources( effortRate >= \"30\" )"
            })
    void whatBreaksTheOthersIsRefused(String law, String condition) {
        GridLaws laws = laws(Engines.direct(), rule("C", 5, condition));

        assertThatThrownBy(laws::determinism)
                .as(law)
                .isInstanceOf(GridException.class)
                .hasMessageContaining("COT-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "order of rules; salience 10",
                "order of rules; agenda-group \"premier\"",
                "dates; date-effective \"01-Jan-2027\""
            })
    void attributesOfRulesAreRefused(String law, String attribute) {
        GridLaws laws = laws(Engines.direct(), rule("C", 5, RENT).replace("when", attribute + "\nwhen"));

        assertThatThrownBy(laws::determinism)
                .as(law)
                .isInstanceOf(GridException.class)
                .hasMessageContaining("COT-");
    }

    @Test
    void aCapAgainstItsPointsIsRefused() {
        GridLaws laws = laws(Engines.direct(), rule("C", 5, RENT).replace("@points( 5 )", "@points( 5 ) @cap( -1 )"));

        assertThatThrownBy(laws::capsAndFloors)
                .isInstanceOf(GridException.class)
                .hasMessageContaining("COT-");
    }

    @Test
    void aScoreThatChangesFromOneRunToTheNext() {
        AtomicInteger runs = new AtomicInteger();

        assertThat(byEngine(
                                GridLaws::determinism,
                                (sound, profile, grid, day) ->
                                        Bent.plus(sound.score(profile, grid, day), runs.incrementAndGet()))
                        .fr())
                .contains("Calculée deux fois");
    }

    @Test
    void aScoreThatLooksAtTheFirstPersonOnly() {
        byEngine(GridLaws::independenceFromTheOrderOfFacts, (sound, profile, grid, day) -> {
            boolean first = profile.dependants() instanceof Answer.Given<List<Answer<Dependant>>> given
                    && !given.value().isEmpty()
                    && given.value().get(0) instanceof Answer.Given<Dependant> child
                    && child.value().birthDate() instanceof Answer.Given<LocalDate> birth
                    && birth.value().getDayOfMonth() % 2 == 0;
            return Bent.plus(sound.score(profile, grid, day), first ? 1 : 0);
        });
    }

    @Test
    void aScoreInWhichTheFirstRuleCountsMore() {
        assertThat(byEngine(
                                GridLaws::independenceFromTheOrderOfFilesAndRules,
                                (sound, profile, grid, day) -> Bent.plus(
                                        sound.score(profile, grid, day),
                                        grid.weights().criteria().get(0).points()))
                        .en())
                .contains("Rules and files in reverse order");
    }

    @Test
    void aTotalThatIsNotTheSum() {
        assertThat(byEngine(
                                GridLaws::capsAndFloors,
                                (sound, profile, grid, day) -> Bent.plus(sound.score(profile, grid, day), 100))
                        .fr())
                .contains("La note est de 100 ; les familles et le plancher donnent 0");
    }

    @Test
    void aScoreThatReadsWhatNoRuleReads() {
        byEngine(
                GridLaws::equality,
                (sound, profile, grid, day) -> Bent.plus(
                        sound.score(profile, grid, day), profile.freeText() instanceof Answer.NotAsked<?> ? 0 : 1));
    }

    @Test
    void aScoreThatReadsTheNationality() {
        Wording words = byEngine(
                GridLaws::equalityOnProhibitedGrounds,
                (sound, profile, grid, day) -> Bent.plus(
                        sound.score(profile, grid, day),
                        profile.applicant().nationality() instanceof Answer.Given<?> ? 1 : 0));

        assertThat(words.fr()).contains("Une autre personne, dans la même situation");
    }

    @Test
    void aScoreThatReadsTheCommune() {
        byEngine(
                GridLaws::uniformityOverCommunes,
                (sound, profile, grid, day) -> Bent.plus(
                        sound.score(profile, grid, day),
                        profile.currentHousing().commune().equals(Answer.declared("75056")) ? 1 : 0));
    }

    /** Rents a euro higher: the ratio of 30 % is reached a little too soon. */
    @Test
    void aStepBesideItsBound() {
        Wording words = byEngine(
                GridLaws::boundaries,
                (sound, profile, grid, day) -> sound.score(
                        Rewriting.of(
                                profile,
                                (place, before) -> place.path().equals("currentHousing.monthlyRent")
                                                && before instanceof Answer.Given<?> given
                                                && given.value() instanceof BigDecimal rent
                                        ? Answer.declared(rent.add(BigDecimal.ONE))
                                        : before),
                        grid,
                        day));

        assertThat(words.fr()).contains("« Critère LOYER » teste `effortRate >= 30` ; à ", "est compté");
    }

    @Test
    void aScoreThatChangesOnItsOwnDay() {
        assertThat(byEngine(
                                GridLaws::dates,
                                (sound, profile, grid, day) ->
                                        Bent.plus(sound.score(profile, grid, day), day.getDayOfMonth() > 15 ? 1 : 0))
                        .fr())
                .contains("qui n'est pas une étape");
    }
}
