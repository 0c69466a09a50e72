package org.cotation.rules.internal.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.ProfileEdits;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Test;
import org.cotation.score.Figure;

/**
 * The dates, amounts and numbers to look at first. Between two of them the score may change once or more: that is searched
 * by halves. They stand closest where rules count: at each year and month before the evaluation, at each year before and
 * after the other dates of the request, and at each number that a rule names.
 */
final class Samples {

    private static final int OLDEST = 110;
    private static final int MONTHS = 36;
    private static final int YEARS_FROM_ANOTHER_DATE = 30;
    private static final int DAYS_AHEAD = 731;
    private static final long MOST_CENTS = 10_000_000;
    private static final int MOST_NUMBER = 999;

    /** Dates that may lie ahead. */
    private static final Set<String> AHEAD = Set.of("careEnd", "replyDeadline", "rehousedOn", "endDate");

    private final LocalDate asOf;
    private final List<LocalDate> known;
    private final List<BigDecimal> named;

    private Samples(LocalDate asOf, List<LocalDate> known, List<BigDecimal> named) {
        this.asOf = asOf;
        this.known = known;
        this.named = named;
    }

    static Samples of(Subject subject, ApplicantProfile profile) {
        List<LocalDate> known = new ArrayList<>();
        ProfileEdits.answers(profile).forEach((path, answer) -> {
            if (answer instanceof Answer.Given<?> given && given.value() instanceof LocalDate day) {
                known.add(day);
            }
        });
        List<BigDecimal> named = new ArrayList<>();
        for (Rule rule : subject.rules()) {
            for (Rule.Pattern pattern : rule.patterns()) {
                for (Test.Leaf leaf : pattern.leaves()) {
                    named(leaf.left(), named);
                    leaf.right().forEach(operand -> named(operand, named));
                }
            }
        }
        if (subject.parameters().abnormallyLongDelay() instanceof Figure.Of delay) {
            named.add(BigDecimal.valueOf(delay.value()));
        }
        return new Samples(subject.asOf(), known, named);
    }

    private static void named(Operand operand, List<BigDecimal> named) {
        if (operand instanceof Operand.Numeral number) {
            named.add(number.value());
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            named(arithmetic.left(), named);
            named(arithmetic.right(), named);
        }
    }

    NavigableSet<Long> days(String path) {
        LocalDate last = AHEAD.contains(path.substring(path.lastIndexOf('.') + 1)) ? asOf.plusDays(DAYS_AHEAD) : asOf;
        LocalDate first = asOf.minusYears(OLDEST);
        NavigableSet<Long> days = new TreeSet<>(List.of(first.toEpochDay(), last.toEpochDay()));
        List<LocalDate> all = new ArrayList<>(List.of(asOf));
        for (int years = 1; years < OLDEST; years++) {
            all.add(asOf.minusYears(years));
        }
        for (int months = 1; months <= MONTHS; months++) {
            all.add(asOf.minusMonths(months));
        }
        for (int number : wholeNumbers(OLDEST * 12)) {
            all.add(asOf.minusMonths(number));
        }
        for (LocalDate day : known) {
            for (int years = -YEARS_FROM_ANOTHER_DATE; years <= YEARS_FROM_ANOTHER_DATE; years++) {
                all.add(day.plusYears(years));
            }
        }
        all.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .forEach(day -> days.add(day.toEpochDay()));
        return days;
    }

    private List<Integer> wholeNumbers(int most) {
        return named.stream()
                .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(number -> number.setScale(0, RoundingMode.DOWN).intValueExact())
                .distinct()
                .toList();
    }

    List<Long> fewDays() {
        return LongStream.of(0, 1, 2, 5, 10, 15, 20, 25)
                .map(years -> asOf.minusYears(years).minusDays(1).toEpochDay())
                .boxed()
                .toList();
    }

    NavigableSet<Long> amounts() {
        NavigableSet<Long> cents = hundredths(MOST_CENTS);
        for (long euros = 50; euros <= 5_000; euros += 50) {
            cents.add(euros * 100);
        }
        cents.addAll(List.of(1_000_000L, 2_000_000L, 5_000_000L, MOST_CENTS));
        return cents;
    }

    List<Long> fewAmounts() {
        return List.of(0L, 30_000L, 60_000L, 120_000L, 300_000L);
    }

    NavigableSet<Long> surfaces() {
        NavigableSet<Long> surfaces = hundredths(100L * MOST_NUMBER);
        for (long metres = 1; metres <= 120; metres++) {
            surfaces.add(metres * 100);
        }
        surfaces.add(100L * MOST_NUMBER);
        return surfaces;
    }

    List<Long> fewSurfaces() {
        return List.of(800L, 2_000L, 4_000L, 10_000L);
    }

    /** Zero, the least above it, and each number that a rule names, with its neighbours. */
    private NavigableSet<Long> hundredths(long most) {
        NavigableSet<Long> hundredths = new TreeSet<>(List.of(0L, 1L));
        for (BigDecimal number : named) {
            long near = number.movePointRight(Scale.HUNDREDTHS)
                    .setScale(0, RoundingMode.DOWN)
                    .longValue();
            for (long value = near - 1; value <= near + 1; value++) {
                if (value >= 0 && value < most) {
                    hundredths.add(value);
                }
            }
        }
        return hundredths;
    }

    NavigableSet<Long> counts() {
        NavigableSet<Long> counts = new TreeSet<>(List.of((long) MOST_NUMBER));
        for (long number = 0; number <= 12; number++) {
            counts.add(number);
        }
        for (int number : wholeNumbers(MOST_NUMBER - 1)) {
            counts.add((long) number);
            counts.add(number + 1L);
        }
        return counts;
    }

    List<Long> fewCounts() {
        return List.of(1L, 2L, 4L, 6L);
    }
}
