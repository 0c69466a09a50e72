package org.cotation.rules.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cotation.message.Diagnostic;
import org.cotation.message.Language;
import org.cotation.rules.check.CheckReport;
import org.cotation.rules.check.CheckText;
import org.cotation.rules.check.Finding;
import org.cotation.rules.check.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules in sentences that do not load say why, on the right words, and propose the nearest sentence. */
class SentenceMistakesTest {

    @TempDir
    Path folder;

    private CheckReport check(String sentences) {
        return Checks.of(folder, "criteres.dslr", """
                rule "Premier"
                    @criterion( A ) @family( f ) @points( 5 )
                    @legalBasis( "essai" )
                when
                %s
                then
                end

                rule "Second"
                    @criterion( B ) @family( f ) @points( 1 )
                    @legalBasis( "essai" )
                when
                    Le logement actuel est indigne
                then
                end
                """.formatted(sentences));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "unknown",
                        "    Le demandeur adore le jazz",
                        5,
                        FindingCode.UNKNOWN_SENTENCE,
                        "phrase inconnue"),
                Arguments.of(
                        "nearly known",
                        "    Le demandeur a de 18 à 30 ans",
                        5,
                        FindingCode.UNKNOWN_SENTENCE,
                        "la plus proche : « Le demandeur a entre {min} et {max} ans »"),
                Arguments.of(
                        "a word wrong",
                        "    Le menage conte au moins 3 enfants mineurs",
                        5,
                        FindingCode.UNKNOWN_SENTENCE,
                        "« Le ménage compte au moins {n} enfant(s) mineur(s) »"),
                Arguments.of(
                        "words for a number",
                        "    Le demandeur a entre dix-huit et 30 ans",
                        26,
                        FindingCode.NOT_A_NUMBER,
                        "`dix-huit` n'est pas un nombre"),
                Arguments.of(
                        "a fraction of a year",
                        "    Le demandeur a entre 18 et 30,5 ans",
                        32,
                        FindingCode.DECIMAL_FOR_WHOLE,
                        "nombre entier"),
                Arguments.of(
                        "unknown code",
                        "    Le statut du logement actuel est SDD",
                        38,
                        FindingCode.UNKNOWN_CODE,
                        "SD (Sans abri ou abri de fortune)"),
                Arguments.of(
                        "unknown code in a list",
                        "    Le statut du logement actuel est SD, SQUATT ou HOT",
                        38,
                        FindingCode.UNKNOWN_CODE,
                        "Peut-être : `SQUAT`"),
                Arguments.of(
                        "unknown public",
                        "    La demande relève du public DALLO",
                        33,
                        FindingCode.UNKNOWN_PUBLIC,
                        "n'est pas une valeur"),
                Arguments.of(
                        "nothing to say more of",
                        "    - a un emploi",
                        5,
                        FindingCode.NOTHING_TO_CONTINUE,
                        "précise le fait de la phrase"),
                Arguments.of(
                        "a word more",
                        "    Une personne à charge est un enfant mineur\n    - est inconnue",
                        5,
                        FindingCode.UNKNOWN_SENTENCE,
                        "phrase inconnue"),
                Arguments.of(
                        "DRL without its sign",
                        "    Holder( age >= 18 )",
                        5,
                        FindingCode.UNKNOWN_SENTENCE,
                        "après `>`"),
                Arguments.of(
                        "a mistake in DRL", "    > Holder( aeg >= 18 )", 15, FindingCode.UNKNOWN_PROPERTY, "`age`"),
                Arguments.of(
                        "a sentence too long",
                        "    " + "la ".repeat(200),
                        5,
                        FindingCode.SENTENCE_TOO_LONG,
                        "400 caractères"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsPlacedOnItsWords(String mistake, String sentences, int column, FindingCode fault, String words) {
        CheckReport report = check(sentences);
        Finding finding = report.findings().stream()
                .filter(found -> found.diagnostic().message().fr().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(CheckText.render(report, Language.FR)));
        Diagnostic diagnostic = finding.diagnostic();

        assertThat(report.findings()).hasSize(1);
        assertThat(diagnostic.line()).isEqualTo(5 + (int) sentences.lines().count() - 1);
        assertThat(diagnostic.column()).isEqualTo(column);
        assertThat(diagnostic.code()).isEqualTo(fault.code());
        assertThat(finding.rule()).isEqualTo("Premier");
        assertThat(finding.excerpt())
                .isEqualTo(sentences.lines().reduce((one, next) -> next).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le demandeur a entre 18 ) then System.exit(0); end rule \"x\" et 30 ans",
                "Le statut du logement actuel est SD\" ) then end rule \"x\"",
                "La demande relève du public DALO\" ) then end rule \"x\" when Application( transfer",
                "La demande relève du public DALO ) || true",
                "> Holder( age >= 18 ) then System.exit(0); end",
                "> Holder( age >= 18 ) then end rule \"x\" @criterion( X ) when Application()",
                "> Holder( age >= 18 ) Housing( unfit )",
                "> Holder( age >= 18 ) // la suite",
                "> eval( true )",
                "Le ménage est menacé d'expulsion ; System.exit(0)"
            })
    void aSentenceThatTriesToBeMoreIsRefusedOnItsLine(String sentence) {
        assertThat(check("    " + sentence).findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.diagnostic().line()).isEqualTo(5);
            assertThat(finding.rule()).isEqualTo("Premier");
        });
    }

    /** What is said further of a fact that could not be read is no other mistake. */
    @Test
    void aMistakeIsSaidOnce() {
        assertThat(check("Un titulaire quelconque\n- a un emploi\nLe demandeur a X ans au moins\n- a un emploi")
                        .findings())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le demandeur  a entre 18 et 30 ans.",
                "Le ménage compte au moins 3 enfants mineurs",
                "Le ménage compte au moins 1 enfant mineur",
                "Les ressources mensuelles du ménage sont inférieures à 1 234,50 €",
                "Le statut du logement actuel est SD, SQUAT ou HOT",
                "Le statut du logement actuel est Sans abri ou abri de fortune",
                "Le statut du logement actuel est « Dans un squat » ou « Sans abri ou abri de fortune »",
                "Le motif de la demande est 12",
                "Le type de contrat d’un titulaire est « CDD, Stage, intérim »",
                "Un titulaire de la demande, quel qu'il soit\n- a moins de 30 ans\n// puis\n- a un emploi",
                "> Holder( age >= 18 )",
                "> Holder()\n- a un emploi\n- a moins de 30 ans",
                "Il n'y a pas de codemandeur"
            })
    void aSentenceIsReadAsPeopleWriteIt(String sentence) {
        assertThat(check(sentence).findings()).isEmpty();
    }

    @Test
    void aGridMayAddItsOwnSentences() throws IOException {
        Files.writeString(folder.resolve("pays.dsl"), """
                # Le vocabulaire de la place
                [when][]Le foyer est grand, à partir de {n} personnes=Household( persons >= {n} )
                [condition][]- est jeune=age < 26
                """);

        assertThat(check(
                                "    Le foyer est grand, à partir de 6 personnes\n    Le demandeur, quel qu'il soit\n    - est jeune")
                        .findings())
                .isEmpty();
    }

    static Stream<Arguments> dictionaries() {
        return Stream.of(
                Arguments.of("no entry", "Le foyer est grand", FindingCode.ENTRY_FORM, "n'est pas une entrée"),
                Arguments.of(
                        "code", "[then][]Donner {n} points=System.exit({n});", FindingCode.ENTRY_SCOPE, "`[then]`"),
                Arguments.of(
                        "another word for a keyword", "[keyword][]règle=rule", FindingCode.ENTRY_SCOPE, "`[keyword]`"),
                Arguments.of(
                        "a rule within",
                        "[when][]Tout=Application() then end rule \"x\" @criterion( X ) when Application()",
                        FindingCode.PIECE_NOT_ALONE,
                        "un seul fait"),
                Arguments.of("a call", "[when][]Tout=eval( true )", FindingCode.EVAL, "`eval`"),
                Arguments.of(
                        "a comment",
                        "[when][]Tout=Application( transfer ) // )",
                        FindingCode.COMMENT_IN_PIECE,
                        "commentaire"),
                Arguments.of(
                        "a parameter lost",
                        "[when][]Plus de {n} ans=Holder( age > 18 )",
                        FindingCode.SENTENCE_PARAMETER,
                        "`{n}`"),
                Arguments.of(
                        "a parameter from nowhere",
                        "[when][]Adulte=Holder( age > {n} )",
                        FindingCode.SENTENCE_PARAMETER,
                        "`{n}`"),
                Arguments.of(
                        "a list that is none",
                        "[when][]A {x:ENUM:Holder.age}=Holder( age == {x} )",
                        FindingCode.UNKNOWN_LIST,
                        "Holder.age"),
                Arguments.of(
                        "a sentence shipped, with another meaning",
                        "[when][]Le logement actuel est indigne=Housing( notDecent )",
                        FindingCode.SENTENCE_TWICE,
                        "déjà"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dictionaries")
    void aDictionarySaysWhatIsWrongOnItsLine(String mistake, String entry, FindingCode fault, String words)
            throws IOException {
        Files.writeString(folder.resolve("pays.dsl"), "# Les mots d'ici\n" + entry + "\n");
        List<Finding> findings = check("    Le demandeur a un emploi").findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.diagnostic().file()).isEqualTo("pays.dsl");
            assertThat(finding.diagnostic().line()).isEqualTo(2);
            assertThat(finding.diagnostic().code()).isEqualTo(fault.code());
            assertThat(finding.diagnostic().message().fr()).contains(words);
            assertThat(finding.excerpt()).isEqualTo(entry);
        });
    }
}
