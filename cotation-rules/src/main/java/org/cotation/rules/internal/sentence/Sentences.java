package org.cotation.rules.internal.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.RuleSource;

/** Rules written in sentences, and the dictionaries that say what the sentences mean. */
public final class Sentences {

    private static final String SHIPPED = "/org/cotation/rules/phrases.dsl";

    private Sentences() {}

    /** Initialised by the class loader on first use: once, whatever the number of threads. */
    private static final class Holder {
        static final Dictionary SHIPPED_DICTIONARY = load();
    }

    /** The dictionary shipped with the library. */
    public static Dictionary shipped() {
        return Holder.SHIPPED_DICTIONARY;
    }

    /** A dictionary without entries. */
    public static Dictionary none() {
        return new Dictionary(List.of());
    }

    private static Dictionary load() {
        try (InputStream in = Sentences.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("The dictionary (" + SHIPPED + ") is not in the jar.");
            }
            Findings findings = new Findings(SHIPPED);
            Dictionary dictionary = with(none(), new String(in.readAllBytes(), StandardCharsets.UTF_8), findings);
            if (!findings.all().isEmpty()) {
                throw new IllegalStateException("The dictionary shipped is not sound: " + findings.all());
            }
            return dictionary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A dictionary with the entries of another.
     *
     * @param dictionary the one
     * @param text the text of the other
     * @param findings takes what is wrong with it
     */
    public static Dictionary with(Dictionary dictionary, String text, Findings findings) {
        return dictionary.and(DictionaryReader.read(text, dictionary, findings));
    }

    /**
     * The rules of a file.
     *
     * @param file its name
     * @param text its text
     * @param dictionary what its sentences mean
     * @param findings takes what is wrong with it
     */
    public static RuleSource rules(String file, String text, Dictionary dictionary, Findings findings) {
        return SentenceTranslator.translate(file, text, dictionary, findings);
    }
}
