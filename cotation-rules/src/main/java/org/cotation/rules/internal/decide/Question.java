package org.cotation.rules.internal.decide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cotation.explain.WhatIf.Choice;
import org.cotation.message.Numerals;
import org.cotation.message.Wording;
import org.cotation.profile.Answer;
import org.cotation.profile.MonthlyResource;
import org.cotation.profile.ProfileField.Kind;
import org.cotation.rules.internal.answer.AnswerWords;
import org.cotation.rules.internal.answer.Cell;
import org.cotation.score.FactValue;

/** A fact that nobody knows, and what can be answered. */
sealed interface Question {

    /** Where it stands in the profile. */
    String path();

    /** Its name. */
    Wording label();

    /** Whether every other answer does what one of these does, or one between two of them. */
    boolean complete();

    /** What is answered, in words. */
    Choice choice(Answer<?> first, Answer<?> last);

    /** One of the answers from a first to a last that people would give. */
    default Answer<?> example(Answer<?> first, Answer<?> last) {
        return first;
    }

    /** An answer as the profile holds it. */
    Answer<?> brought(Answer<?> answer);

    /**
     * An answer out of a list.
     *
     * @param answer the answer
     * @param value its value
     * @param words its value in words
     */
    record Option(Answer<?> answer, FactValue value, Wording words) {

        @Override
        public String toString() {
            return "Option[…]";
        }
    }

    /**
     * A fact with a list of possible answers.
     *
     * @param path where it stands in the profile
     * @param label its name
     * @param options the answers
     * @param complete whether every other answer does what one of these does
     */
    record Listed(String path, Wording label, List<Option> options, boolean complete) implements Question {

        /** Copies the list. */
        public Listed {
            options = List.copyOf(options);
        }

        @Override
        public Choice choice(Answer<?> first, Answer<?> last) {
            Option option = options.stream()
                    .filter(one -> one.answer().equals(first))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("The answer is none of those to (" + path + ")."));
            return new Choice(option.value(), option.value(), false, option.words());
        }

        @Override
        public Answer<?> brought(Answer<?> answer) {
            return answer;
        }
    }

    /**
     * A fact that is a date, an amount or a number. The lines of the income are asked for by their sum: rules see nothing
     * else of them.
     *
     * @param path where it stands in the profile
     * @param label its name
     * @param kind DATE, INTEGER or DECIMAL
     * @param seeds the answers to look between, in ascending order, then those that give no value
     * @param unit the unit of the number: {@code €}, {@code m²}, or empty
     * @param lines whether the profile holds a list of lines, and this is their sum
     */
    record Measured(String path, Wording label, Kind kind, List<Cell> seeds, String unit, boolean lines)
            implements Question {

        private static final BigDecimal STEP = new BigDecimal("0.000001");
        private static final int CENTS = 2;

        /** What rents, incomes and surfaces often are: an example must look like one. */
        private static final List<BigDecimal> USUAL = List.of(
                BigDecimal.valueOf(500),
                BigDecimal.valueOf(1000),
                BigDecimal.valueOf(50),
                BigDecimal.valueOf(2000),
                BigDecimal.valueOf(20),
                BigDecimal.valueOf(5000),
                BigDecimal.TEN,
                BigDecimal.ONE);

        /** Copies the list. */
        public Measured {
            seeds = List.copyOf(seeds);
        }

        @Override
        public boolean complete() {
            return true;
        }

        @Override
        public Answer<?> brought(Answer<?> answer) {
            return lines && answer instanceof Answer.Given<?> given
                    ? Answer.declared(List.of(Answer.declared(MonthlyResource.builder()
                            .amount((BigDecimal) given.value())
                            .build())))
                    : answer;
        }

        /** Of dates, the end that is no limit of the calendar. */
        @Override
        public Answer<?> example(Answer<?> first, Answer<?> last) {
            if (first instanceof Answer.Given<?> from
                    && last instanceof Answer.Given<?> to
                    && from.value() instanceof BigDecimal least
                    && to.value() instanceof BigDecimal most) {
                return USUAL.stream()
                        .filter(number -> number.compareTo(least) >= 0 && number.compareTo(most) <= 0)
                        .findFirst()
                        .<Answer<?>>map(Answer::declared)
                        .orElse(first);
            }
            return kind == Kind.DATE && first.equals(end(false)) && last instanceof Answer.Given<?> ? last : first;
        }

        /** The first and the last of the seeds are no bounds. */
        @Override
        public Choice choice(Answer<?> first, Answer<?> last) {
            if (!(first instanceof Answer.Given<?> from) || !(last instanceof Answer.Given<?> to)) {
                return new Choice(new FactValue.Nothing(), new FactValue.Nothing(), false, AnswerWords.NONE);
            }
            boolean one = first.equals(last);
            boolean lower = one || !first.equals(end(false));
            boolean upper = one || !last.equals(end(true));
            return new Choice(
                    lower || zero(from.value()) ? FactValue.of(from.value()) : new FactValue.Nothing(),
                    upper ? FactValue.of(to.value()) : new FactValue.Nothing(),
                    false,
                    words(lower, from.value(), upper, to.value()));
        }

        private Answer<?> end(boolean last) {
            List<? extends Answer<?>> given = seeds.stream()
                    .map(Cell::first)
                    .filter(answer -> answer instanceof Answer.Given<?>)
                    .toList();
            return given.get(last ? given.size() - 1 : 0);
        }

        private static boolean zero(Object value) {
            return value instanceof BigDecimal amount ? amount.signum() == 0 : value.equals(0);
        }

        private Wording words(boolean lower, Object from, boolean upper, Object to) {
            if (kind == Kind.DATE) {
                return AnswerWords.days(lower, Numerals.date((LocalDate) from), upper, Numerals.date((LocalDate) to));
            }
            if (kind == Kind.INTEGER) {
                return AnswerWords.numbers(
                        lower, Numerals.number((Integer) from), upper, Numerals.number((Integer) to));
            }
            return amounts(lower, (BigDecimal) from, upper, (BigDecimal) to);
        }

        /** What lies just beyond a whole number of cents is more than it, and what lies just below is less. */
        private Wording amounts(boolean lower, BigDecimal from, boolean upper, BigDecimal to) {
            boolean above = lower && from.scale() > CENTS && from.compareTo(to) != 0;
            boolean below = upper && to.scale() > CENTS && from.compareTo(to) != 0;
            Wording least = amount(above ? from.subtract(STEP) : from);
            Wording most = amount(below ? to.add(STEP) : to);
            if (!above && !below) {
                return AnswerWords.numbers(lower, least, upper, most);
            }
            Wording more = above
                    ? new Wording("plus de " + least.fr(), "more than " + least.en())
                    : AnswerWords.numbers(true, least, false, most);
            Wording less = below
                    ? new Wording("moins de " + most.fr(), "less than " + most.en())
                    : AnswerWords.numbers(false, least, true, most);
            if (!lower || !upper) {
                return lower ? more : less;
            }
            return new Wording(more.fr() + " et " + less.fr(), more.en() + " and " + less.en());
        }

        private Wording amount(BigDecimal number) {
            return unit.equals("€")
                    ? Numerals.euros(number)
                    : unit.isEmpty() ? Numerals.number(number) : Numerals.with(Numerals.number(number), unit, unit);
        }
    }
}
