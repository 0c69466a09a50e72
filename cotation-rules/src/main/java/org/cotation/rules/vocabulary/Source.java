package org.cotation.rules.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cotation.profile.Answer;
import org.cotation.profile.Coded;
import org.cotation.profile.FactStatus;
import org.cotation.profile.ProfileSchema;
import org.cotation.profile.WhenAbsent;

/**
 * Reads the answers of a profile as derived values: an absent answer by what its field says of absence, a refuted one as
 * none, an unknown one as missing.
 */
final class Source {

    private final LocalDate asOf;
    private final Readings readings;
    private final Parameters parameters;
    private final String unknownAt;

    Source(LocalDate asOf, Readings readings, Parameters parameters) {
        this(asOf, readings, parameters, "");
    }

    private Source(LocalDate asOf, Readings readings, Parameters parameters, String unknownAt) {
        this.asOf = asOf;
        this.readings = readings;
        this.parameters = parameters;
        this.unknownAt = unknownAt;
    }

    /** Reads inside a thing: where nobody knows whether it exists, every answer is unknown and the thing is missing. */
    private Source inside(String path, Answer<?> answer) {
        return answer instanceof Answer.Given<?> ? this : new Source(asOf, readings, parameters, path);
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
    <T> Derived<T> value(String path, Answer<T> answer) {
        if (!unknownAt.isEmpty()) {
            return Derived.<T>unknown(unknownAt).perhapsNone();
        }
        if (answer instanceof Answer.Given<T> given) {
            Grounds grounds = Grounds.Given.of(path, given);
            return given.status() == FactStatus.REFUTED ? Derived.none(grounds) : Derived.known(given.value(), grounds);
        }
        if (answer instanceof Answer.NotAsked<T> && whenAbsent(path) == WhenAbsent.NONE) {
            return Derived.none(new Grounds.Absent(path));
        }
        Derived<T> unknown = Derived.unknown(path);
        return whenAbsent(path) == WhenAbsent.NONE ? unknown.perhapsNone() : unknown;
    }

    /** Yes or no; no where it is absent or refuted. */
    Derived<Boolean> truth(String path, Answer<Boolean> answer) {
        return value(path, answer).orElse(false);
    }

    /** A code, none where it is absent or refuted. */
    Derived<String> code(String path, Answer<? extends Coded> answer) {
        return value(path, answer).map(Coded::code);
    }

    /** An amount, zero where it is absent or refuted. */
    Derived<BigDecimal> amount(String path, Answer<BigDecimal> answer) {
        return value(path, answer).orElse(BigDecimal.ZERO);
    }

    /** Makes a fact of one thing of a profile. */
    interface Reader<E, F> {

        F read(String path, Derived<Boolean> presence, E thing, Source source);
    }

    /** What stands for a thing: nothing where there is none, a fact whose presence is unknown where there may be one. */
    <E, F> List<F> maybe(String path, Answer<E> answer, E blank, Reader<E, F> reader) {
        if (refuted(answer) || answer instanceof Answer.NotAsked<E>) {
            return List.of();
        }
        E thing = answer instanceof Answer.Given<E> given ? given.value() : blank;
        return List.of(reader.read(path, presence(path, answer), thing, inside(path, answer)));
    }

    /** The same for each element of a list; a list that is itself unknown stands for one that may be there. */
    <E, F> List<F> each(String path, Answer<List<Answer<E>>> list, E blank, Reader<E, F> reader) {
        List<F> facts = new ArrayList<>();
        if (list instanceof Answer.Given<List<Answer<E>>> given) {
            if (given.status() != FactStatus.REFUTED) {
                for (int i = 0; i < given.value().size(); i++) {
                    facts.addAll(maybe(path + "[" + i + "]", given.value().get(i), blank, reader));
                }
            }
        } else if (list instanceof Answer.Unknown<List<Answer<E>>> || whenAbsent(path) == WhenAbsent.UNKNOWN) {
            facts.addAll(maybe(path, Answer.<E>unknown(), blank, reader));
        }
        return facts;
    }

    private static boolean refuted(Answer<?> answer) {
        return answer instanceof Answer.Given<?> given && given.status() == FactStatus.REFUTED;
    }

    /** The list itself, as the evidence of what is not in it. */
    <E> Derived<Boolean> list(String path, Answer<List<Answer<E>>> list) {
        if (list instanceof Answer.Given<List<Answer<E>>> given) {
            return Derived.known(
                    true,
                    new Grounds.Given(path, BigDecimal.valueOf(given.value().size()), given.status()));
        }
        return list instanceof Answer.NotAsked<List<Answer<E>>> && whenAbsent(path) == WhenAbsent.NONE
                ? Derived.known(true, new Grounds.Absent(path))
                : Derived.unknown(path);
    }

    private static Derived<Boolean> presence(String path, Answer<?> answer) {
        return answer instanceof Answer.Given<?> given
                ? Derived.known(true, new Grounds.Given(path, true, given.status()))
                : Derived.unknown(path);
    }

    /** The age in completed years at the date of the evaluation. */
    Derived<Integer> age(Derived<LocalDate> birthDate) {
        return birthDate.map(birth -> Durations.age(birth, asOf, readings.leapDayIsFebruary28()));
    }

    /** The quotient with twenty decimals: more than any threshold has, so that rounding never decides a comparison. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return plain(dividend.divide(divisor, 20, RoundingMode.HALF_EVEN));
    }

    /** The same number in one writing, so that equal numbers are equal objects. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static WhenAbsent whenAbsent(String path) {
        return ProfileSchema.find(path)
                .orElseThrow(() -> new IllegalStateException("No field of the profile is at (" + path + ")."))
                .whenAbsent();
    }
}
