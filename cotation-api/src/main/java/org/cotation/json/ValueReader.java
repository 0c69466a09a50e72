package org.cotation.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotation.message.Wording;
import org.cotation.profile.Coded;
import org.cotation.profile.ProfileSchema;
import org.cotation.profile.internal.ValueFormat;

/** Reads one value; refuses what is not of the expected format, with what was expected and what may have been meant. */
final class ValueReader {

    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    /** Longer numbers are outside every format, and converting them would take time. */
    private static final int LONGEST_NUMBER = 60;

    private final Faults faults;

    ValueReader(Faults faults) {
        this.faults = faults;
    }

    /** The value, or empty after a fault. */
    Optional<Object> value(ValueFormat format, JsonValue raw, Place at) {
        Optional<Object> value = parsed(format, raw).filter(format::accepts);
        if (value.isEmpty()) {
            Wording quotes = quotes(format, raw);
            refuse(
                    raw,
                    at,
                    new Wording(
                            format.expected().fr() + quotes.fr(),
                            format.expected().en() + quotes.en()),
                    Guess.value(format, raw));
        }
        return value;
    }

    /** The constant of the code, or empty after a fault. */
    Optional<Object> code(List<Coded> codes, JsonValue raw, Place at) {
        Optional<Coded> constant = raw instanceof JsonValue.Text text
                ? codes.stream().filter(code -> code.code().equals(text.text())).findFirst()
                : Optional.empty();
        if (constant.isEmpty()) {
            String accepted = codes.stream().map(Coded::code).collect(Collectors.joining(", "));
            refuse(
                    raw,
                    at,
                    new Wording("un des codes " + accepted, "one of the codes " + accepted),
                    Guess.code(codes, raw));
        }
        return constant.map(Object.class::cast);
    }

    /** Reports that a value is not what was expected. */
    void refuse(JsonValue raw, Place at, Wording expected, List<String> guesses) {
        Wording label = at.path().isEmpty() ? new Wording("profil", "profile") : ProfileSchema.labelOf(at.path());
        Wording refusal = Quote.refusal(raw);
        faults.add(
                raw.order(),
                at.pointer(),
                Quote.capitalised(label.fr()) + " : " + refusal.fr() + ". Attendu : " + expected.fr() + "."
                        + Advice.french(guesses),
                Quote.capitalised(label.en()) + ": " + refusal.en() + ". Expected: " + expected.en() + "."
                        + Advice.english(guesses));
    }

    /** The value in its Java type, or empty if the JSON value is of another type. */
    static Optional<Object> parsed(ValueFormat format, JsonValue raw) {
        return switch (format) {
            case TEXT, KEY, COMMUNE, SIRET ->
                raw instanceof JsonValue.Text text ? Optional.of(text.text()) : Optional.empty();
            case FLAG -> raw instanceof JsonValue.Flag flag ? Optional.of(flag.value()) : Optional.empty();
            case DATE ->
                raw instanceof JsonValue.Text text ? date(text.text()).map(Object.class::cast) : Optional.empty();
            case COUNT, GIR ->
                raw instanceof JsonValue.Digits digits
                                && WHOLE.matcher(digits.text()).matches()
                        ? Optional.of(Integer.valueOf(digits.text()))
                        : Optional.empty();
            case AMOUNT -> raw instanceof JsonValue.Digits digits ? amount(digits.text()) : Optional.empty();
        };
    }

    /** The date, if the text is one in ISO form and in the calendar. */
    static Optional<LocalDate> date(String text) {
        if (!ISO_DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(5, 7)),
                    Integer.parseInt(text.substring(8))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> amount(String digits) {
        if (digits.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            // The exponent does not fit an int.
            return Optional.empty();
        }
    }

    private static Wording quotes(ValueFormat format, JsonValue raw) {
        boolean text = raw instanceof JsonValue.Text;
        return switch (format) {
            case TEXT, KEY, COMMUNE, SIRET, DATE ->
                text ? Wording.same("") : new Wording(", entre guillemets", ", in quotes");
            case FLAG, COUNT, GIR, AMOUNT ->
                text ? new Wording(", sans guillemets", ", without quotes") : Wording.same("");
        };
    }
}
