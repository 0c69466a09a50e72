package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cotation.engine.Grid;
import org.cotation.explain.Addressee;
import org.cotation.explain.Explanation;
import org.cotation.json.ProfileJson;
import org.cotation.message.Language;
import org.cotation.rules.explanation.ExplanationPage;
import org.cotation.text.ExplanationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page that is printed for a file or sent to a person. */
class ExplanationPageTest {

    private static final Explanation EXPLANATION = TestGrids.ENGINE.explain(
            ProfileJson.read("""
                    {"applicant": {"birthDate": "2001-09-04"}, "currentHousing": {"status": "CP"},
                     "dependants": [{"birthDate": "2020-01-01"}]}
                    """),
            TestGrids.ENGINE.builtInGrids().find("cahc-2022").orElseThrow(),
            LocalDate.of(2026, 6, 15));

    private static Document parsed(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replaceFirst("<!DOCTYPE html>\\s*", ""))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTagIsClosedAndTheLanguageIsSaid(Language language) throws Exception {
        Document page = parsed(ExplanationPage.html(EXPLANATION, Addressee.AGENT, language));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language == Language.FR ? "fr" : "en");
        assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
        NodeList heads = page.getElementsByTagName("th");
        assertThat(heads.getLength()).isPositive();
        for (int i = 0; i < heads.getLength(); i++) {
            assertThat(heads.item(i).getAttributes().getNamedItem("scope")).isNotNull();
        }
    }

    /** A reader that speaks an English page changes its voice for what the grid says in French alone (WCAG 3.1.2). */
    @Test
    void whatExistsInFrenchOnlyIsMarkedInTheEnglishPageAlone() throws Exception {
        Document english = parsed(ExplanationPage.html(EXPLANATION, Addressee.AGENT, Language.EN));
        NodeList spans = english.getElementsByTagName("span");
        List<String> french = new ArrayList<>();
        for (int i = 0; i < spans.getLength(); i++) {
            assertThat(spans.item(i).getAttributes().getNamedItem("lang").getNodeValue())
                    .isEqualTo("fr");
            french.add(spans.item(i).getTextContent().replace('\u00A0', ' '));
        }

        assertThat(french)
                .contains(
                        "Communauté d'agglomération Hénin-Carvin, publics du PPGDID 2022-2028",
                        "CCH, art. L.441-1, k",
                        "Attestation d'hébergement ou de domiciliation",
                        "Portail grand public (PGP), en ligne",
                        "Points donnés à titre d'illustration : la grille votée par la Communauté d'agglomération"
                                + " Hénin-Carvin n'est pas publique.")
                .doesNotContain("Young people (18 to 30)");
        assertThat(ExplanationPage.html(EXPLANATION, Addressee.AGENT, Language.FR))
                .doesNotContain("<span", "\uFDD0", "\uFDD1");
        assertThat(ExplanationText.render(EXPLANATION, Addressee.AGENT, Language.EN))
                .doesNotContain("\uFDD0", "\uFDD1");
    }

    /** A rule that has no English name keeps its French one, in the list and in the table of points. */
    @Test
    void aLabelWithoutATranslationIsMarked(@TempDir Path folder) {
        Grid grid = TestGrids.of(folder, "cumulation: sum", TestGrids.criterion("A", 5, "Housing( status == \"SD\" )"));
        String page = ExplanationPage.html(
                TestGrids.ENGINE.explain(
                        ProfileJson.read("{\"currentHousing\": {\"status\": \"SD\"}}"), grid, TestGrids.TODAY),
                Addressee.APPLICANT,
                Language.EN);

        assertThat(page)
                .contains("<th scope=\"row\"><span lang=\"fr\">Critère A</span></th>")
                .contains("<li><span lang=\"fr\">Critère A</span> — 5 points");
    }

    /** A page in a file must read the same in ten years, and tell nobody that it is read. */
    @ParameterizedTest
    @EnumSource(Addressee.class)
    void nothingIsFetchedNorRun(Addressee addressee) {
        assertThat(ExplanationPage.html(EXPLANATION, addressee, Language.FR))
                .doesNotContain("<script", "http://", "https://", "src=", "url(", "@import", "onclick");
    }

    @Test
    void theTotalShowsWithTheSentenceThatThePointsAreIllustrative() {
        assertThat(ExplanationPage.html(EXPLANATION, Addressee.APPLICANT, Language.FR))
                .containsSubsequence("<p class=\"result\">Total", "illustration", "aide à la décision");
    }

    @Test
    void aNameThatLooksLikeHtmlIsShownAsText() {
        assertThat(ExplanationPage.html(EXPLANATION, Addressee.AGENT, Language.FR))
                .contains("d&#39;")
                .doesNotContain("<b>");
    }
}
