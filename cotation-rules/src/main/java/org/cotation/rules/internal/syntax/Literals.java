package org.cotation.rules.internal.syntax;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the values that authors write in a cell or in a sentence, as a French or an English reader writes them, and gives
 * them as DRL. What it gives is one number, one yes or no or one text: nothing in a value can become a condition.
 */
public final class Literals {

    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(?:[ \\u00A0\\u202F]\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9]\\d*)(?:[.,]\\d+)?");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:/' -]{0,79}");
    private static final List<String> YES = List.of("oui", "vrai", "true", "yes");
    private static final List<String> NO = List.of("non", "faux", "false", "no");

    private Literals() {}

    /** A number: {@code 35}, {@code 1234.5}, « 1 234,50 ». A comma is a decimal comma, never a separator of thousands. */
    public static Optional<String> number(String text) {
        boolean number = PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches();
        if (!number) {
            return Optional.empty();
        }
        BigDecimal value =
                new BigDecimal(text.replaceAll("[ \\u00A0\\u202F]", "").replace(',', '.'));
        return Optional.of(
                value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    /** Yes or no: « oui », « non », « vrai », « faux », {@code true}, {@code false}. */
    public static Optional<String> truth(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of("true") : NO.contains(word) ? Optional.of("false") : Optional.empty();
    }

    /** A code, as a text between quotes, which may stand around it already. */
    public static Optional<String> code(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        String bare = quoted ? text.substring(1, text.length() - 1) : text;
        return CODE.matcher(bare).matches() ? Optional.of('"' + bare + '"') : Optional.empty();
    }

    /** A value of any type. */
    public static Optional<String> value(String text) {
        return number(text).or(() -> truth(text)).or(() -> code(text));
    }

    /** A text that can stand between quotes in DRL. */
    public static boolean text(String text) {
        return text.chars().noneMatch(c -> c == '"' || c == '\\' || Character.isISOControl(c));
    }
}
