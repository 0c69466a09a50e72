package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cotation.explain.Addressee;
import org.cotation.explain.Explanation;
import org.cotation.json.ProfileJson;
import org.cotation.message.Language;
import org.cotation.rules.explanation.ExplanationPage;
import org.junit.jupiter.api.Test;
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
