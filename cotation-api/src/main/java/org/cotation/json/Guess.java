package org.cotation.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotation.message.Nearest;
import org.cotation.profile.Coded;
import org.cotation.profile.internal.ValueFormat;

/** What a refused value may have been meant to be, as JSON. A guess is always an accepted value. */
final class Guess {

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/. ]?([0-9]{1,2})[-/. ]?([0-9]{1,2})(?:[T ].*)?");
    private static final Pattern WHOLE_WITH_ZEROS = Pattern.compile("(-?[0-9]+)[.,]0+");
    private static final Set<String> YES = Set.of("true", "vrai", "oui", "yes", "1", "o", "y");
    private static final Set<String> NO = Set.of("false", "faux", "non", "no", "0", "n");
    private static final int LONGEST = 40;

    private Guess() {}

    /** The value of a format that was meant: at most one. */
    static List<String> value(ValueFormat format, JsonValue raw) {
        String written = scalar(raw).strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            return List.of();
        }
        return switch (format) {
            case DATE -> date(written).map(Guess::quoted).stream().toList();
            case FLAG -> flag(written);
            case COUNT, GIR -> number(format, whole(written));
            case AMOUNT -> number(format, plainNumber(written));
            case SIRET -> text(format, written.replaceAll("[\\s\\u00A0\\u202F.-]", ""));
            case COMMUNE ->
                text(
                        format,
                        raw instanceof JsonValue.Digits
                                ? "0".repeat(Math.max(0, 5 - written.length())) + written
                                : written.toUpperCase(Locale.ROOT).replaceAll("\\s", ""));
            case TEXT, KEY -> text(format, written);
        };
    }

    /** The codes that were meant: by case, by label, or by nearness. */
    static List<String> code(List<Coded> codes, JsonValue raw) {
        String written = scalar(raw).strip();
        if (written.isEmpty()) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        for (Coded code : codes) {
            if (code.label().fr().equalsIgnoreCase(written) || code.label().en().equalsIgnoreCase(written)) {
                found.add(code.code());
            }
        }
        if (found.isEmpty()) {
            List<String> names = codes.stream().map(Coded::code).toList();
            // A single letter or digit is near every other: only its own case or zero can be meant.
            String padded = written.length() == 1 ? "0" + written : written;
            found.addAll(
                    names.contains(padded)
                            ? List.of(padded)
                            : Nearest.of(written, names).stream()
                                    .filter(name -> name.length() > 1 || name.equalsIgnoreCase(written))
                                    .toList());
        }
        return Advice.quoted(List.copyOf(found));
    }

    /** The list of one element that a lone text was meant to be. */
    static List<String> listOf(JsonValue raw) {
        return raw instanceof JsonValue.Text text && text.text().matches("[\\w-]{1,30}")
                ? List.of("[" + quoted(text.text()) + "]")
                : List.of();
    }

    private static String scalar(JsonValue raw) {
        if (raw instanceof JsonValue.Text text) {
            return text.text();
        }
        if (raw instanceof JsonValue.Digits digits) {
            return digits.text();
        }
        return raw instanceof JsonValue.Flag flag ? Boolean.toString(flag.value()) : "";
    }

    private static Optional<String> date(String written) {
        Matcher dayFirst = DAY_FIRST.matcher(written);
        if (dayFirst.matches()) {
            return iso(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        return yearFirst.matches() ? iso(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    private static Optional<String> iso(String year, String month, String day) {
        String iso = year + "-" + padded(month) + "-" + padded(day);
        return ValueReader.date(iso).filter(ValueFormat.DATE::accepts).map(date -> iso);
    }

    private static String padded(String twoDigits) {
        return twoDigits.length() == 1 ? "0" + twoDigits : twoDigits;
    }

    private static List<String> flag(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return List.of("true");
        }
        return NO.contains(word) ? List.of("false") : List.of();
    }

    private static String whole(String written) {
        Matcher zeros = WHOLE_WITH_ZEROS.matcher(written);
        return zeros.matches() ? zeros.group(1) : written;
    }

    private static String plainNumber(String written) {
        String bare = written.replaceAll("[\\s\\u00A0\\u202F€]", "");
        return bare.indexOf(',') == bare.lastIndexOf(',') && bare.indexOf('.') < 0 ? bare.replace(',', '.') : bare;
    }

    /** A number is a guess if JSON would read it and the format accept it. */
    private static List<String> number(ValueFormat format, String digits) {
        return digits.matches("(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?")
                        && ValueReader.parsed(format, new JsonValue.Digits(0, digits))
                                .filter(format::accepts)
                                .isPresent()
                ? List.of(digits)
                : List.of();
    }

    private static List<String> text(ValueFormat format, String text) {
        return format.accepts(text) ? List.of(quoted(text)) : List.of();
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
