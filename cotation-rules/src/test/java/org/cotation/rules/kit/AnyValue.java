package org.cotation.rules.kit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotation.profile.Answer;
import org.cotation.profile.internal.RecordShape;
import org.cotation.profile.internal.Shape;
import org.cotation.profile.internal.ValueFormat;

/** Any value that can stand at a place of the profile, whatever it means there. */
final class AnyValue {

    private AnyValue() {}

    static Object of(Shape shape, Draw draw) {
        if (shape instanceof Shape.Code code) {
            return draw.pick(code.codes());
        }
        if (shape instanceof Shape.Section section) {
            return record(section.record(), draw);
        }
        if (shape instanceof Shape.Whole whole) {
            return record(whole.record(), draw);
        }
        if (shape instanceof Shape.Elements list) {
            List<Answer<?>> elements = new ArrayList<>();
            for (int i = draw.between(0, 2); i > 0; i--) {
                elements.add(Answer.declared(of(list.element(), draw)));
            }
            return elements;
        }
        if (shape instanceof Shape.Entries) {
            return Map.of("famille", Answer.declared("CRITERE"));
        }
        return value(((Shape.Value) shape).format(), draw);
    }

    private static Record record(RecordShape shape, Draw draw) {
        return shape.create(shape.members().stream()
                .map(member -> member.shape() instanceof Shape.Section section
                        ? record(section.record(), draw)
                        : Answer.declared(of(member.shape(), draw)))
                .toArray());
    }

    private static Object value(ValueFormat format, Draw draw) {
        return switch (format) {
            case TEXT, KEY -> draw.pick("Hénin-Beaumont", "n°7, « bis »", "I'll \\ \"quote\"", "ISTANBUL ıİ");
            case COMMUNE -> draw.pick("62427", "62215", "75056", "2A004");
            case SIRET -> draw.pick("21620427900015", "00000000000000");
            case DATE -> LocalDate.of(draw.between(1930, 2040), draw.between(1, 12), draw.between(1, 28));
            case FLAG -> draw.chance(50);
            case COUNT -> draw.between(0, 9);
            case GIR -> draw.between(1, 6);
            case AMOUNT -> draw.chance(15) ? BigDecimal.ZERO : draw.euros(0, 3000);
        };
    }
}
