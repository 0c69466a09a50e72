package org.cotation.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.cotation.profile.internal.RecordShape;
import org.cotation.profile.internal.Shape;
import org.cotation.profile.internal.ValueFormat;

/** Any profile that can exist: every field, in every state, with every status. */
public final class Profiles {

    private Profiles() {}

    /** Any profile. */
    public static Arbitrary<ApplicantProfile> any() {
        return record(RecordShape.ofProfile()).map(ApplicantProfile.class::cast);
    }

    private static Arbitrary<Record> record(RecordShape shape) {
        List<Arbitrary<Object>> members =
                shape.members().stream().map(member -> member(member.shape())).toList();
        return Combinators.combine(members).as(values -> shape.create(values.toArray()));
    }

    private static Arbitrary<Object> member(Shape shape) {
        if (!(shape instanceof Shape.Section section)) {
            return answer(shape, true);
        }
        Object absent = constant(section.record(), Answer.notAsked());
        Object unknown = constant(section.record(), Answer.unknown());
        return Arbitraries.frequencyOf(
                        Tuple.of(2, record(section.record()).asGeneric()),
                        Tuple.of(1, Arbitraries.just(absent)),
                        Tuple.of(1, Arbitraries.just(unknown)))
                .withoutEdgeCases();
    }

    private static Record constant(RecordShape shape, Answer<?> answer) {
        return shape.create(shape.members().stream()
                .map(member ->
                        member.shape() instanceof Shape.Section section ? constant(section.record(), answer) : answer)
                .toArray());
    }

    /** An answer in any state; an element of a list or of a map is always asked. */
    private static Arbitrary<Object> answer(Shape shape, boolean absentToo) {
        Arbitrary<Object> given = Combinators.combine(value(shape), Arbitraries.of(FactStatus.class))
                .as((value, status) -> new Answer.Given<>(value, status));
        return Arbitraries.frequencyOf(
                        Tuple.of(absentToo ? 3 : 0, Arbitraries.just(Answer.notAsked())),
                        Tuple.of(1, Arbitraries.just(Answer.unknown())),
                        Tuple.of(4, given))
                .withoutEdgeCases();
    }

    private static Arbitrary<Object> value(Shape shape) {
        if (shape instanceof Shape.Code code) {
            return Arbitraries.of(code.codes()).asGeneric();
        }
        if (shape instanceof Shape.Whole whole) {
            return record(whole.record()).asGeneric();
        }
        if (shape instanceof Shape.Elements list) {
            return answer(list.element(), false).list().ofMaxSize(3).asGeneric();
        }
        if (shape instanceof Shape.Entries) {
            return Arbitraries.maps(text(ValueFormat.KEY), answer(Shape.Entries.ENTRY, false))
                    .ofMaxSize(3)
                    .asGeneric();
        }
        return leaf(((Shape.Value) shape).format());
    }

    private static Arbitrary<Object> leaf(ValueFormat format) {
        return switch (format) {
            case TEXT, KEY -> text(format).asGeneric();
            case COMMUNE ->
                Arbitraries.of("62427", "62215", "2A004", "01004", "97411").asGeneric();
            case SIRET -> Arbitraries.strings().numeric().ofLength(14).asGeneric();
            case DATE ->
                Arbitraries.longs()
                        .between(
                                LocalDate.of(1800, 1, 1).toEpochDay(),
                                LocalDate.of(9999, 12, 31).toEpochDay())
                        .map(LocalDate::ofEpochDay)
                        .asGeneric();
            case FLAG -> Arbitraries.of(true, false).asGeneric();
            case COUNT -> Arbitraries.integers().between(0, 999).asGeneric();
            case GIR -> Arbitraries.integers().between(1, 6).asGeneric();
            case AMOUNT ->
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("999999999999999"))
                        .ofScale(6)
                        .asGeneric();
        };
    }

    private static Arbitrary<String> text(ValueFormat format) {
        return Arbitraries.strings().ofMaxLength(12).filter(format::accepts);
    }
}
