package org.cotation.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotation.message.Wording;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileField.Kind;
import org.cotation.profile.ProfileSchema;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.FactValue;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a document: the inverse of {@link FactJson}. */
final class FactReader {

    private static final int LONGEST_NUMBER = 60;

    private final Faults faults;

    FactReader(Faults faults) {
        this.faults = faults;
    }

    Evidence evidence(Fields fields) {
        String path = fields.path("path");
        EvidenceStatus status = fields.constant("status", EvidenceStatus.class);
        JsonValue value = fields.raw("value");
        return new Evidence(path, value == null ? new FactValue.Nothing() : value(path, value, fields), status);
    }

    private FactValue value(String path, JsonValue value, Fields fields) {
        if (value instanceof JsonValue.Items items) {
            return several(path, items, fields);
        }
        boolean coded = value instanceof JsonValue.Text && fields.has("label");
        return coded
                ? new FactValue.Code(((JsonValue.Text) value).text(), fields.wording("label"))
                : simple(path, value, fields.at().member("value"));
    }

    private FactValue several(String path, JsonValue.Items items, Fields fields) {
        List<FactValue> values = new ArrayList<>();
        if (fields.has("label")) {
            List<String> french = fields.texts("label");
            List<String> english = fields.texts("label_en");
            int labelled = Math.min(items.list().size(), Math.min(french.size(), english.size()));
            for (int i = 0; i < labelled; i++) {
                String code = items.list().get(i) instanceof JsonValue.Text text ? text.text() : "";
                values.add(new FactValue.Code(code, new Wording(french.get(i), english.get(i))));
            }
            return new FactValue.Several(values);
        }
        int index = 0;
        for (JsonValue item : items.list()) {
            values.add(simple(path, item, fields.at().member("value").element(index++)));
        }
        return new FactValue.Several(values);
    }

    private FactValue simple(String path, JsonValue value, Place at) {
        if (value instanceof JsonValue.Flag flag) {
            return new FactValue.Truth(flag.value());
        }
        if (value instanceof JsonValue.Text text) {
            Optional<LocalDate> day = isDate(path) ? ValueReader.date(text.text()) : Optional.empty();
            return day.<FactValue>map(FactValue.Day::new).orElse(new FactValue.Text(text.text()));
        }
        if (value instanceof JsonValue.Digits digits) {
            BigDecimal number = number(digits.text());
            if (number != null) {
                return new FactValue.Quantity(number);
            }
        }
        if (!(value instanceof JsonValue.Null)) {
            Fields.refuse(value, at, new Wording("la valeur d'un fait", "the value of a fact"), faults);
        }
        return new FactValue.Nothing();
    }

    private static @Nullable BigDecimal number(String digits) {
        try {
            BigDecimal number = digits.length() > LONGEST_NUMBER ? null : new BigDecimal(digits);
            // A short text such as 1e999999999 would be written with as many zeros.
            return number == null || Math.abs((long) number.scale()) > LONGEST_NUMBER ? null : number;
        } catch (NumberFormatException e) {
            // The exponent does not fit an int.
            return null;
        }
    }

    private static boolean isDate(String path) {
        return ProfileSchema.find(path).map(ProfileField::kind).orElse(Kind.TEXT) == Kind.DATE;
    }
}
