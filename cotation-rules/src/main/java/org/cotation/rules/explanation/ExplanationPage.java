package org.cotation.rules.explanation;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cotation.explain.Addressee;
import org.cotation.explain.Explanation;
import org.cotation.message.Language;

/**
 * The explanation of a score as one self-contained HTML page, to print on A4 or to read on a phone: no script, nothing to
 * fetch. Its words are those of {@link org.cotation.text.ExplanationText}; the points stand in a table besides.
 *
 * <p>The same explanation gives the same bytes on any machine. Thread-safe.
 */
public final class ExplanationPage {

    private static final Template TEMPLATE = template();

    private ExplanationPage() {}

    /**
     * Writes the page.
     *
     * @param explanation the whole explanation
     * @param addressee whom the page is for; it holds what this addressee may read
     * @param language the language of the page
     * @return the page, with a final end of line
     */
    public static String html(Explanation explanation, Addressee addressee, Language language) {
        try (StringWriter out = new StringWriter()) {
            TEMPLATE.process(PageModel.of(explanation, addressee, language), out);
            return out.toString();
        } catch (TemplateException e) {
            throw new IllegalStateException("The template of the page does not fit its model.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the machine is set to changes nothing: texts come formatted, and numbers as plain digits. */
    private static Template template() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(ExplanationPage.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        try {
            return configuration.getTemplate("explanation.ftlh");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
