package org.cotation.rules.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cotation.profile.Answer;
import org.cotation.profile.Coded;
import org.cotation.profile.FactStatus;

/**
 * Reads the answers of a profile as derived values: an absent answer by what its field says of absence, a refuted one as
 * none, an unknown one as missing.
 */
final class Source {

    private static final int WITHOUT_INDEX = -1;

    private final LocalDate asOf;
    private final Readings readings;
    private final Parameters parameters;
    private final Map<String, Answer<?>> supposed;
    private final String unknownAt;
    private final String place;
    private final int index;
    private final Absence absence;

    /** Reads a whole profile, with answers that are supposed, by path, in place of its own. */
    Source(LocalDate asOf, Readings readings, Parameters parameters, Map<String, Answer<?>> supposed) {
        this(asOf, readings, parameters, supposed, "", "", WITHOUT_INDEX, Absence.OF_PROFILE);
    }

    private Source(
            LocalDate asOf,
            Readings readings,
            Parameters parameters,
            Map<String, Answer<?>> supposed,
            String unknownAt,
            String place,
            int index,
            Absence absence) {
        this.asOf = asOf;
        this.readings = readings;
        this.parameters = parameters;
        this.supposed = supposed;
        this.unknownAt = unknownAt;
        this.place = place;
        this.index = index;
        this.absence = absence;
    }

    /** Reads inside a thing that is there. */
    Source inside(String thing) {
        return new Source(asOf, readings, parameters, supposed, "", thing, WITHOUT_INDEX, Absence.of(thing));
    }

    /**
     * Reads inside a thing that may be an element of a list: where nobody knows whether it exists, every answer is unknown
     * and the thing is missing.
     */
    private Source inside(String thing, int element, Absence inside, Answer<?> answer) {
        Source source = new Source(asOf, readings, parameters, supposed, "", thing, element, inside);
        return answer instanceof Answer.Given<?>
                ? source
                : new Source(asOf, readings, parameters, supposed, source.path(""), thing, element, inside);
    }

    /** Where a field of the thing stands in the profile; where the thing itself does, for an empty name. */
    String path(String field) {
        String thing = index == WITHOUT_INDEX ? place : place + "[" + index + "]";
        if (field.isEmpty()) {
            return thing;
        }
        return thing.isEmpty() ? field : thing + "." + field;
    }

    @SuppressWarnings("unchecked") // An answer that is supposed has the type of the place that it stands at.
    private <T> Answer<T> supposed(String path, Answer<T> answer) {
        Answer<?> other = supposed.get(path);
        return other == null ? answer : (Answer<T>) other;
    }

    LocalDate asOf() {
        return asOf;
    }

    Readings readings() {
        return readings;
    }

    Parameters parameters() {
        return parameters;
    }

    /** The value of an answer, none where it is absent or refuted. */
    <T> Derived<T> value(String field, Answer<T> stated) {
        return value(field, stated, Function.identity());
    }

    private <T, R> Derived<R> value(String field, Answer<T> stated, Function<T, R> reader) {
        Answer<T> answer = supposed.isEmpty() ? stated : supposed(path(field), stated);
        if (!unknownAt.isEmpty()) {
            return Derived.<R>unknown(unknownAt).perhapsNone();
        }
        if (answer instanceof Answer.Given<T> given) {
            Grounds grounds = new Grounds.Given(this, field, given.value(), given.status());
            return given.status() == FactStatus.REFUTED
                    ? Derived.none(grounds)
                    : Derived.known(reader.apply(given.value()), grounds);
        }
        boolean none = absence.meansNone(field);
        if (none && answer instanceof Answer.NotAsked<T>) {
            return Derived.none(new Grounds.Absent(this, field));
        }
        Derived<R> unknown = Derived.unknown(path(field));
        return none ? unknown.perhapsNone() : unknown;
    }

    /** Yes or no; no where it is absent or refuted. */
    Derived<Boolean> truth(String field, Answer<Boolean> answer) {
        return value(field, answer).orElse(false);
    }

    /** A code, none where it is absent or refuted. */
    Derived<String> code(String field, Answer<? extends Coded> answer) {
        return value(field, answer, Coded::code);
    }

    /** An amount, zero where it is absent or refuted. */
    Derived<BigDecimal> amount(String field, Answer<BigDecimal> answer) {
        return value(field, answer).orElse(BigDecimal.ZERO);
    }

    /** Makes a fact of one thing of a profile. */
    interface Reader<E, F> {

        F read(Derived<Boolean> presence, E thing, Source inside);
    }

    /** What stands for a thing: nothing where there is none, a fact whose presence is unknown where there may be one. */
    <E, F> List<F> maybe(String path, Answer<E> answer, E blank, Reader<E, F> reader) {
        List<F> facts = new ArrayList<>(1);
        add(path, WITHOUT_INDEX, Absence.of(path), answer, blank, reader, facts);
        return facts;
    }

    private <E, F> void add(
            String path, int element, Absence inside, Answer<E> stated, E blank, Reader<E, F> reader, List<F> facts) {
        Answer<E> answer = supposed.isEmpty()
                ? stated
                : supposed(element == WITHOUT_INDEX ? path : path + "[" + element + "]", stated);
        if (!refuted(answer) && !(answer instanceof Answer.NotAsked<E>)) {
            E thing = answer instanceof Answer.Given<E> given ? given.value() : blank;
            Source source = inside(path, element, inside, answer);
            facts.add(reader.read(source.presence(answer), thing, source));
        }
    }

    /** The same for each element of a list; a list that is itself unknown stands for one that may be there. */
    <E, F> List<F> each(String path, Answer<List<Answer<E>>> stated, E blank, Reader<E, F> reader) {
        Answer<List<Answer<E>>> list = supposed.isEmpty() ? stated : supposed(path, stated);
        if (list instanceof Answer.Given<List<Answer<E>>> given) {
            if (given.status() == FactStatus.REFUTED || given.value().isEmpty()) {
                return List.of();
            }
            Absence inside = Absence.of(path);
            List<F> facts = new ArrayList<>(given.value().size());
            for (int i = 0; i < given.value().size(); i++) {
                add(path, i, inside, given.value().get(i), blank, reader, facts);
            }
            return facts;
        }
        return list instanceof Answer.Unknown<List<Answer<E>>> || !absence.meansNone(path)
                ? maybe(path, Answer.<E>unknown(), blank, reader)
                : List.of();
    }

    private static boolean refuted(Answer<?> answer) {
        return answer instanceof Answer.Given<?> given && given.status() == FactStatus.REFUTED;
    }

    /** The list itself, as the evidence of what is not in it. */
    <E> Derived<Boolean> list(String path, Answer<List<Answer<E>>> stated) {
        Answer<List<Answer<E>>> list = supposed.isEmpty() ? stated : supposed(path(path), stated);
        if (list instanceof Answer.Given<List<Answer<E>>> given) {
            return Derived.known(
                    true,
                    new Grounds.Given(
                            this, path, BigDecimal.valueOf(given.value().size()), given.status()));
        }
        return list instanceof Answer.NotAsked<List<Answer<E>>> && absence.meansNone(path)
                ? Derived.known(true, new Grounds.Absent(this, path))
                : Derived.unknown(path(path));
    }

    private Derived<Boolean> presence(Answer<?> answer) {
        return answer instanceof Answer.Given<?> given
                ? Derived.known(true, new Grounds.Given(this, "", true, given.status()))
                : Derived.unknown(path(""));
    }

    /** The age in completed years at the date of the evaluation. */
    Derived<Integer> age(Derived<LocalDate> birthDate) {
        return birthDate.map(birth -> Durations.age(birth, asOf, readings.leapDayIsFebruary28()));
    }
}
