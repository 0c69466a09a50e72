package org.cotation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cotation.engine.Grid;
import org.cotation.message.Language;
import org.cotation.rules.publication.GridDiff;
import org.cotation.rules.publication.GridDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The HTML page: well-formed, self-contained, and fit for those who do not see it. */
class HtmlDocumentTest {

    static Stream<String> pages() {
        return Stream.concat(
                GridDocumentTest.grids().map(GridDocument::of).flatMap(document -> Stream.of(Language.values())
                        .map(document::toHtml)),
                Stream.of(Language.values()).map(language -> GridDiff.between(
                                TestGrids.published("rhone"), GridDocumentTest.everyCumulation())
                        .toHtml(language)));
    }

    private static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWellFormedAndHasWhatAReaderNavigatesBy(String html) throws Exception {
        Document page = parse(html);

        assertThat(page.getDocumentElement().getAttribute("lang")).isIn("fr", "en");
        assertThat(elements(page, "title")).singleElement().satisfies(title -> assertThat(title.getTextContent())
                .isNotBlank());
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "main")).hasSize(1);
        Set<String> ids = new HashSet<>();
        for (Element element : elements(page, "*")) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id"))).isTrue();
            }
        }
        assertThat(elements(page, "a")).isNotEmpty().allSatisfy(link -> assertThat(ids)
                .contains(link.getAttribute("href").substring(1)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsHeadingsAreInOrder(String html) throws Exception {
        int level = 0;
        for (Element element : elements(parse(html), "*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
        assertThat(level).isPositive();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsTablesSayWhatTheyShow(String html) throws Exception {
        for (Element table : elements(parse(html), "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            NodeList heads = table.getElementsByTagName("th");
            for (int i = 0; i < heads.getLength(); i++) {
                assertThat(((Element) heads.item(i)).getAttribute("scope")).isIn("col", "row");
            }
        }
    }

    static Stream<GridDocument> documents() {
        return GridDocumentTest.grids().map(GridDocument::of);
    }

    /** A screen reader that speaks English would mangle them (WCAG 3.1.2, RGAA 8.7). */
    @ParameterizedTest
    @MethodSource("documents")
    void tellsWhichPartsOfAnEnglishPageAreFrench(GridDocument document) throws Exception {
        Set<String> french = new HashSet<>(document.uses());
        french.add(document.info().title());
        french.add(document.info().legalBasis());
        french.add(document.info().illustrative());
        document.families().forEach(family -> family.criteria().forEach(criterion -> {
            french.add(criterion.legalBasis());
            french.add(criterion.proof());
        }));
        document.publics().forEach(known -> known.situations().forEach(situation -> {
            french.add(situation.legalBasis());
            french.add(situation.proof());
        }));
        french.remove("");
        Document page = parse(document.toHtml(Language.EN));

        assertThat(french(page)).containsAll(french);
        assertThat(french(parse(document.toHtml(Language.FR)))).isEmpty();
    }

    @Test
    void tellsWhichPartsOfAnEnglishListOfChangesAreFrench() throws Exception {
        Document page = parse(GridDiff.between(TestGrids.published("rhone"), GridDocumentTest.everyCumulation())
                .toHtml(Language.EN));

        assertThat(french(page))
                .contains(
                        "Rhône et Métropole de Lyon, extrait publié par la CSF",
                        "Aucun texte, grille d'essai",
                        "CSF Rhône, exemple publié de cotation ; seuil supposé");
    }

    private static List<String> french(Document page) {
        return elements(page, "span").stream()
                .filter(part -> part.getAttribute("lang").equals("fr"))
                .map(part -> part.getTextContent().replace('\u00A0', ' '))
                .toList();
    }

    @Test
    void partsNoSignFromItsWordAndNoArticleFromItsNumber() {
        String french = GridDocument.of(cahc()).toHtml(Language.FR);
        String english = GridDocument.of(cahc()).toHtml(Language.EN);

        assertThat(french.substring(french.indexOf("<section")).replaceAll("<p class=.notice.*", ""))
                .doesNotContain(" :", " ;", " »", "« ", "art. ")
                .contains("<span class=\"number\">L.441-1, g bis</span>");
        assertThat(english).contains("<span class=\"number\">L.441-1 g bis</span>");
    }

    private static Grid cahc() {
        return TestGrids.ENGINE.builtInGrids().find("cahc-2022").orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void needsNothingElse(String html) throws Exception {
        Document page = parse(html);

        assertThat(elements(page, "script")).isEmpty();
        assertThat(elements(page, "link")).isEmpty();
        assertThat(elements(page, "img")).isEmpty();
        assertThat(html).doesNotContain("http:", "https:", "url(", "@import");
    }
}
