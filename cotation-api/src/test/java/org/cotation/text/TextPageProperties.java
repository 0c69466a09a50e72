package org.cotation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Wrapping never loses a word, whatever the words. */
class TextPageProperties {

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(120),
                        Arbitraries.of(":", ";", "»", "«", "art.", "18", "é", "\n", "\t", ""))
                .list()
                .ofMaxSize(60);
    }

    @Property
    void every_word_is_kept_in_its_order(@ForAll("words") List<String> words) {
        String text = String.join(" ", words);
        TextPage page = new TextPage();
        page.item(text);

        assertThat(spaced(page.text())).isEqualTo(spaced("- " + text));
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
