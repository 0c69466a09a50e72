package org.cotation.rules.internal.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotation.profile.Answer;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileSchema;
import org.cotation.rules.internal.answer.Cell;
import org.cotation.rules.internal.answer.Choice;
import org.cotation.rules.internal.answer.Scale;

/** Chooses the unknown fact to suppose next, and the answers to try. */
final class Branches {

    /** The lines of the monthly income: rules see their sum alone. */
    private static final Pattern LINE = Pattern.compile("resources\\.monthly\\[\\d+]\\.amount");

    private static final Answer<?> NOTHING = Answer.declared(BigDecimal.ZERO);

    private final Choices choices;

    Branches(Choices choices) {
        this.choices = choices;
    }

    /** The answers to try at a path; none where nobody can tell what it may be. */
    List<Answer<?>> answers(Supposition supposition, String path) {
        return answers(choices.at(supposition, path));
    }

    private static List<Answer<?>> answers(Choice choice) {
        return choice.cells().stream().<Answer<?>>map(Cell::first).toList();
    }

    /** The next fact to suppose; nothing where nobody can tell what any of them may be. */
    Optional<Branch> next(Supposition supposition, Sight sight) {
        List<Branch> incomplete = new ArrayList<>();
        for (String path : paths(sight)) {
            Branch branch = branch(path, supposition, sight);
            if (branch.complete()) {
                return Optional.of(branch);
            }
            if (!branch.answers().isEmpty()) {
                incomplete.add(branch);
            }
        }
        return incomplete.stream().findFirst();
    }

    /** What decides several things at once, then what must be supposed first to tell what a number is compared with. */
    private static Set<String> paths(Sight sight) {
        Set<String> paths = new LinkedHashSet<>();
        sight.focus().stream().filter(sight.entangled()::contains).forEach(paths::add);
        paths.addAll(sight.entangled());
        sight.reads().stream()
                .filter(read -> read.paths().stream().anyMatch(sight.entangled()::contains))
                .forEach(read -> paths.addAll(read.paths()));
        return paths;
    }

    private Branch branch(String path, Supposition supposition, Sight sight) {
        if (bringsNothing(path, sight)) {
            return new Branch(path, List.of(NOTHING), true, false);
        }
        Choice choice = choices.at(supposition, path);
        Optional<ProfileField.Kind> kind = ProfileSchema.find(path).map(ProfileField::kind);
        boolean ordered = !choice.complete() && kind.filter(Scale::orders).isPresent();
        return new Branch(
                path,
                answers(choice),
                choice.complete() || (ordered && tellable(path, kind.orElseThrow(), sight)),
                ordered);
    }

    /** One unknown line of the income stands for the sum of all: the others bring nothing. */
    private static boolean bringsNothing(String path, Sight sight) {
        return LINE.matcher(path).matches()
                && reads(path, sight).allMatch(read -> read.paths().stream()
                        .anyMatch(other ->
                                !other.equals(path) && LINE.matcher(other).matches()));
    }

    /**
     * Whether the dates or numbers at which something changes can be told: the values that it is part of are known once it
     * is. An amount, of which there are too many, must be all that the tests wait for.
     */
    private static boolean tellable(String path, ProfileField.Kind kind, Sight sight) {
        return reads(path, sight)
                .allMatch(read -> kind == ProfileField.Kind.DECIMAL ? read.only(path) : read.separates(path));
    }

    private static Stream<Read> reads(String path, Sight sight) {
        return sight.reads().stream().filter(read -> read.paths().contains(path));
    }
}
