package org.cotation.rules.internal.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Coded;
import org.cotation.profile.FactStatus;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileField.Kind;
import org.cotation.profile.ProfileSchema;
import org.cotation.profile.WhenAbsent;
import org.cotation.profile.code.ViolenceProof;
import org.cotation.profile.internal.Shape;
import org.cotation.profile.internal.ValueFormat;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.vocabulary.Parameters;
import org.cotation.rules.vocabulary.Unit;
import org.cotation.score.Figure;

/**
 * The answers worth trying at a path of a profile: all of a short list, or those on both sides of every bound that rules
 * compare with. Dates and numbers are seeds: {@link Boundaries} finds between them the exact answers at which something
 * changes. Immutable, thread-safe.
 */
public final class Candidates {

    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final BigDecimal GREATEST_AMOUNT = new BigDecimal("1000000000000");
    private static final int GREATEST_COUNT = 999;
    private static final int EVERY_COUNT = 9;

    /** The ages and durations that the vocabulary itself compares with: a year of unemployment, 14 and 18 years. */
    private static final Set<Long> YEARS = Set.of(1L, 14L, 18L);

    /** One document of each kind that the vocabulary tells apart, and the judicial ones by one of them. */
    private static final List<ViolenceProof> PROOFS = List.of(
            ViolenceProof.COMPLAINT,
            ViolenceProof.SOCIAL_WORKER,
            ViolenceProof.MAIN_COURANTE,
            ViolenceProof.AUTHOR_MEASURE);

    private final Comparisons comparisons;
    private final LocalDate asOf;
    private final Parameters parameters;

    /**
     * Candidates for the rules of a grid, or for some of them.
     *
     * @param rules the rules that must tell answers apart
     * @param asOf the date of the evaluation
     * @param parameters the values that the grid supplies
     */
    public Candidates(Collection<Rule> rules, LocalDate asOf, Parameters parameters) {
        this(new Comparisons(rules), asOf, parameters);
    }

    /**
     * Candidates for rules whose comparisons were gathered before.
     *
     * @param comparisons what the rules that must tell answers apart compare with
     * @param asOf the date of the evaluation
     * @param parameters the values that the grid supplies
     */
    public Candidates(Comparisons comparisons, LocalDate asOf, Parameters parameters) {
        this.comparisons = comparisons;
        this.asOf = asOf;
        this.parameters = parameters;
    }

    /**
     * The answers worth trying at a path, declared by the applicant; {@link Answer.NotAsked} where there may be none.
     *
     * @param profile the profile, whose other dates matter for a date
     * @param path a path of the profile; a path outside it has no candidates
     */
    public Choice at(ApplicantProfile profile, String path) {
        return at(profile, Map.of(), path);
    }

    /**
     * The same, some answers being supposed.
     *
     * @param profile the profile
     * @param supposed answers in place of those of the profile, by path
     * @param path a path of the profile
     */
    public Choice at(ApplicantProfile profile, Map<String, Answer<?>> supposed, String path) {
        Optional<ProfileField> found = ProfileSchema.find(path);
        if (found.isEmpty()) {
            return Choice.OPEN;
        }
        ProfileField field = found.get();
        if (field.kind() == Kind.DATE) {
            Set<Long> days = days(comparisons.at(path), Dates.comparedWith(path, profile, supposed));
            return new Choice(orNone(field, seeds(Scale.DAYS, days)), false);
        }
        return field.path().endsWith(".essentialSector")
                ? sectors(field)
                : comparisons.choice(field.path(), () -> choice(field, Shapes.at(field.path())));
    }

    /** What neither the date, nor the profile, nor the parameters change. */
    private Choice choice(ProfileField field, Shape shape) {
        if (shape instanceof Shape.Code code) {
            return new Choice(orNone(field, codes(code.codes())), true);
        }
        if (shape instanceof Shape.Whole whole) {
            return new Choice(orNone(field, List.of(Answer.declared(Shapes.unknown(whole.record())))), true);
        }
        if (shape instanceof Shape.Elements list) {
            return list(field.path(), list.element());
        }
        return shape instanceof Shape.Value value ? values(field, value) : Choice.OPEN;
    }

    private Choice values(ProfileField field, Shape.Value value) {
        return switch (value.kind()) {
            case BOOLEAN -> new Choice(cells(List.of(Answer.declared(true), Answer.declared(false))), true);
            case INTEGER ->
                value.format() == ValueFormat.GIR
                        ? new Choice(orNone(field, seeds(Scale.NUMBERS, upTo(1, 6))), true)
                        : new Choice(orNone(field, seeds(Scale.NUMBERS, counts(comparisons.at(field.path())))), false);
            case DECIMAL ->
                new Choice(orNone(field, seeds(Scale.AMOUNTS, amounts(comparisons.at(field.path())))), false);
            default -> Choice.OPEN;
        };
    }

    private Choice sectors(ProfileField field) {
        if (!parameters.essentialSectorsSupplied()) {
            return Choice.OPEN;
        }
        Set<String> sectors = new TreeSet<>(parameters.essentialSectors());
        sectors.add(String.join(" ", sectors) + " —");
        return new Choice(
                orNone(field, sectors.stream().<Answer<?>>map(Answer::declared).toList()), true);
    }

    /** Those that a rule names first: they are the likeliest to change something. */
    private List<Answer<?>> codes(List<Coded> codes) {
        List<Answer<?>> answers = new ArrayList<>();
        codes.stream()
                .filter(code -> comparisons.all().names(code.code()))
                .forEach(code -> answers.add(Answer.declared(code)));
        codes.stream()
                .filter(code -> !comparisons.all().names(code.code()))
                .forEach(code -> answers.add(Answer.declared(code)));
        return answers;
    }

    private Choice list(String path, Shape element) {
        if (path.equals("violence.proof")) {
            return new Choice(cells(subsets(PROOFS)), true);
        }
        List<Answer<?>> lists = lists(element);
        // Rules see the sum of the income alone: one line of which nobody knows the amount stands for any number of
        // them.
        return path.equals("resources.monthly")
                ? new Choice(cells(lists.subList(1, 2)), true)
                : new Choice(cells(lists), false);
    }

    /** No element, or one: of each code, or one of which nothing is known. */
    private List<Answer<?>> lists(Shape element) {
        List<Answer<?>> lists = new ArrayList<>();
        lists.add(Answer.declared(List.of()));
        if (element instanceof Shape.Code code) {
            codes(code.codes()).forEach(one -> lists.add(Answer.declared(List.of(one))));
        } else if (element instanceof Shape.Whole whole) {
            lists.add(Answer.declared(List.of(Answer.declared(Shapes.unknown(whole.record())))));
        }
        return lists;
    }

    private static List<Answer<?>> subsets(List<ViolenceProof> proofs) {
        List<Answer<?>> subsets = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << proofs.size(); chosen++) {
            List<Answer<ViolenceProof>> subset = new ArrayList<>();
            for (int i = 0; i < proofs.size(); i++) {
                if ((chosen & 1 << i) != 0) {
                    subset.add(Answer.declared(proofs.get(i)));
                }
            }
            subsets.add(Answer.declared(subset));
        }
        return subsets;
    }

    /** On both sides of each anniversary of the other dates that this one is compared with. */
    private Set<Long> days(Thresholds compared, List<LocalDate> others) {
        Set<Long> years = new TreeSet<>(YEARS);
        years.addAll(compared.in(Unit.YEARS));
        Set<Long> months = new TreeSet<>(compared.in(Unit.MONTHS));
        if (parameters.abnormallyLongDelay() instanceof Figure.Of delay) {
            months.add(delay.value());
        }
        Set<Long> days = new TreeSet<>(List.of(EARLIEST.toEpochDay(), LATEST.toEpochDay()));
        around(asOf, days);
        years.forEach(number -> around(asOf.minusYears(number), days));
        months.forEach(number -> around(asOf.minusMonths(number), days));
        for (LocalDate other : others) {
            around(other, days);
            years.forEach(number -> around(other.minusYears(number), days));
            years.forEach(number -> around(other.plusYears(number), days));
        }
        days.removeIf(day -> day < EARLIEST.toEpochDay() || day > LATEST.toEpochDay());
        return days;
    }

    private static void around(LocalDate day, Set<Long> days) {
        days.add(day.toEpochDay() - 1);
        days.add(day.toEpochDay());
        days.add(day.toEpochDay() + 1);
    }

    private static Set<Long> counts(Thresholds compared) {
        Set<Long> counts = upTo(0, EVERY_COUNT);
        for (Unit unit : Unit.values()) {
            counts.addAll(compared.in(unit));
        }
        counts.add((long) GREATEST_COUNT);
        counts.removeIf(count -> count < 0 || count > GREATEST_COUNT);
        return counts;
    }

    private static Set<Long> upTo(long least, long greatest) {
        Set<Long> numbers = new TreeSet<>();
        for (long number = least; number <= greatest; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    private static Set<Long> amounts(Thresholds compared) {
        Set<Long> amounts = new TreeSet<>(List.of(0L, 1L, Scale.AMOUNTS.rank(GREATEST_AMOUNT)));
        compared.numbers().stream()
                .filter(number -> number.signum() > 0 && number.compareTo(GREATEST_AMOUNT) < 0)
                .map(Scale.AMOUNTS::rank)
                .forEach(amount -> amounts.addAll(List.of(amount - 1, amount, amount + 1)));
        return amounts;
    }

    private static List<Answer<?>> seeds(Scale scale, Set<Long> ranks) {
        return ranks.stream()
                .<Answer<?>>map(rank -> scale.answer(rank, FactStatus.DECLARED))
                .toList();
    }

    /** With the answer that there is none, where the vocabulary accepts it. */
    private static List<Cell> orNone(ProfileField field, List<Answer<?>> answers) {
        List<Answer<?>> all = new ArrayList<>(answers);
        boolean element = field.path().endsWith("]");
        if (element || field.whenAbsent() == WhenAbsent.NONE) {
            all.add(Answer.notAsked());
        }
        return cells(all);
    }

    private static List<Cell> cells(List<Answer<?>> answers) {
        return answers.stream().map(Cell::of).toList();
    }
}
