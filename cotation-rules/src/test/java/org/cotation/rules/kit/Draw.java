package org.cotation.rules.kit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.cotation.profile.Answer;

/** Draws values at random, often at a boundary of the rules. For one request and one thread. */
final class Draw {

    private static final List<Integer> AGES_THAT_COUNT = List.of(14, 18, 21, 25, 30, 31);
    private static final List<LocalDate> LEAP_DAYS = List.of(
            LocalDate.of(1996, 2, 29), LocalDate.of(2004, 2, 29), LocalDate.of(2008, 2, 29), LocalDate.of(2012, 2, 29));

    private final SplittableRandom random;
    private final LocalDate asOf;

    Draw(SplittableRandom random, LocalDate asOf) {
        this.random = random;
        this.asOf = asOf;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Whether something happens that happens so many times in a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int greatest) {
        return random.nextInt(least, greatest + 1);
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    <E extends Enum<E>> E any(Class<E> type) {
        return pick(type.getEnumConstants());
    }

    /** A declared answer so many times in a hundred, otherwise none. */
    <T> Answer<T> maybe(int percent, Supplier<T> value) {
        return chance(percent) ? Answer.declared(value.get()) : Answer.notAsked();
    }

    /** Yes so many times in a hundred; otherwise an explicit no, or nothing. */
    Answer<Boolean> flag(int percent) {
        if (chance(percent)) {
            return Answer.declared(true);
        }
        return chance(50) ? Answer.declared(false) : Answer.notAsked();
    }

    /** Yes or no, always said. */
    Answer<Boolean> said(int percent) {
        return Answer.declared(chance(percent));
    }

    /** A list of declared elements. */
    <T> Answer<List<Answer<T>>> list(int size, Supplier<T> element) {
        List<Answer<T>> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(Answer.declared(element.get()));
        }
        return Answer.declared(elements);
    }

    /** The same, where an empty list may as well not be given at all. */
    <T> Answer<List<Answer<T>>> listOrNothing(int size, Supplier<T> element) {
        return size == 0 && chance(60) ? Answer.notAsked() : list(size, element);
    }

    /** A day, the one before or the one after. */
    LocalDate near(LocalDate day) {
        return day.plusDays(pick(-1, 0, 0, 1));
    }

    /** A day of the last so many days. */
    LocalDate past(int days) {
        return asOf.minusDays(between(0, days));
    }

    /** A birth date: of somebody who has an age that counts today or tomorrow, born on a leap day, or of any age. */
    LocalDate birthDate(int youngest, int oldest) {
        if (chance(45)) {
            return near(asOf.minusYears(pick(AGES_THAT_COUNT.stream()
                    .filter(age -> age >= youngest && age <= oldest)
                    .toList())));
        }
        if (chance(15)) {
            return pick(LEAP_DAYS);
        }
        return asOf.minusYears(between(youngest, oldest)).minusDays(between(0, 364));
    }

    /** An amount, a cent less or a cent more. */
    BigDecimal near(BigDecimal amount) {
        return amount.add(new BigDecimal(pick("-0.01", "0", "0", "0.01"))).max(BigDecimal.ZERO);
    }

    /** An amount in euros and cents. */
    BigDecimal euros(int least, int greatest) {
        return BigDecimal.valueOf(random.nextLong(least * 100L, greatest * 100L + 1), 2);
    }
}
