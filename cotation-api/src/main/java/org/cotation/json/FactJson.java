package org.cotation.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.message.Wording;
import org.cotation.score.Evidence;
import org.cotation.score.FactValue;
import org.jspecify.annotations.Nullable;

/** Makes the tree of a fact: its value in its own JSON type, with a label beside a value that is a code. */
final class FactJson {

    private FactJson() {}

    static Map<String, @Nullable Object> of(Evidence evidence) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("path", evidence.path());
        tree.put("value", value(evidence.value()));
        putLabels(tree, evidence.value());
        tree.put("status", evidence.status().name());
        return tree;
    }

    static @Nullable Object value(FactValue value) {
        if (value instanceof FactValue.Truth truth) {
            return truth.value();
        }
        if (value instanceof FactValue.Quantity quantity) {
            return quantity.value();
        }
        if (value instanceof FactValue.Day day) {
            return day.value().toString();
        }
        if (value instanceof FactValue.Text text) {
            return text.value();
        }
        if (value instanceof FactValue.Code code) {
            return code.code();
        }
        if (value instanceof FactValue.Several several) {
            List<@Nullable Object> values = new ArrayList<>();
            several.values().forEach(one -> values.add(value(one)));
            return values;
        }
        return null;
    }

    /** A code has its label; a list of codes the list of theirs, in the same order. */
    static void putLabels(Map<String, @Nullable Object> tree, FactValue value) {
        if (value instanceof FactValue.Code code) {
            tree.put("label", code.label().fr());
            tree.put("label_en", code.label().en());
        } else if (value instanceof FactValue.Several several
                && !several.values().isEmpty()
                && several.values().stream().allMatch(FactValue.Code.class::isInstance)) {
            List<Wording> labels = several.values().stream()
                    .map(FactValue.Code.class::cast)
                    .map(FactValue.Code::label)
                    .toList();
            tree.put("label", labels.stream().map(Wording::fr).toList());
            tree.put("label_en", labels.stream().map(Wording::en).toList());
        }
    }
}
