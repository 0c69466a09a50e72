package org.cotation.rules.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One slip of the hand in a file: a word deleted, written twice, swapped with the next or replaced by another of the file,
 * often by its like, or a character changed.
 *
 * @param name what was done, and where, so that it can be done again
 * @param text the file with the slip in it
 */
public record Mutation(String name, String text) {

    private static final Pattern WORDS = Pattern.compile(
            "\"[^\"\\n]*\"|'[^'\\n]*'|[\\p{L}_$][\\p{L}\\p{N}_$.-]*|\\p{N}+(?:[.]\\p{N}+)?|[<>=!&|]{1,2}|\\S");

    private static final String CHARACTERS =
            "abeiknrstuxyzAHPRS_$019.,:;()[]{}<>=!&|+-*/%#@'\"\\ \t\n\r\u00E9\u00A0\u202F\u0000\u200B\u2028\uD83D";

    /** The words of a text, in their order. */
    public static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Whether there are words enough for a slip. */
    public static boolean possible(String text) {
        return WORDS.matcher(text).results().limit(2).count() == 2;
    }

    /** A slip in a text where one is possible. */
    public static Mutation of(String text, SplittableRandom chance) {
        List<MatchResult> words = WORDS.matcher(text).results().toList();
        int index = chance.nextInt(words.size() - 1);
        for (int i = 0; i < 5 && chance.nextInt(3) > 0 && !inConditions(text, words.get(index)); i++) {
            index = chance.nextInt(words.size() - 1);
        }
        MatchResult word = words.get(index);
        MatchResult next = words.get(index + 1);
        int line = 1
                + (int) text.substring(0, word.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        String at = " `" + word.group() + "` on line " + line;
        return switch (chance.nextInt(8)) {
            case 0 -> new Mutation("deleted" + at, replaced(text, word.start(), word.end(), ""));
            case 1 -> new Mutation("doubled" + at, replaced(text, word.end(), word.end(), " " + word.group()));
            case 2 ->
                new Mutation(
                        "swapped" + at,
                        replaced(
                                text,
                                word.start(),
                                next.end(),
                                next.group() + text.substring(word.end(), next.start()) + word.group()));
            case 3 -> {
                String other = words.get(chance.nextInt(words.size())).group();
                yield new Mutation(
                        "replaced" + at + " by `" + other + "`", replaced(text, word.start(), word.end(), other));
            }
            case 4, 5, 6 -> {
                List<MatchResult> alike = words.stream()
                        .filter(one -> kind(one.group()) == kind(word.group()))
                        .toList();
                String other = alike.get(chance.nextInt(alike.size())).group();
                yield new Mutation(
                        "replaced" + at + " by its like `" + other + "`",
                        replaced(text, word.start(), word.end(), other));
            }
            default -> {
                int place = word.start() + chance.nextInt(word.group().length());
                char other = CHARACTERS.charAt(chance.nextInt(CHARACTERS.length()));
                yield new Mutation(
                        "changed character %d of%s to U+%04X".formatted(place - word.start(), at, (int) other),
                        replaced(text, place, place + 1, String.valueOf(other)));
            }
        };
    }

    /** Most words of a rule file are said to people; what is compiled stands between {@code when} and {@code then}. */
    private static boolean inConditions(String text, MatchResult word) {
        return text.lastIndexOf("\nwhen", word.start()) > text.lastIndexOf("\nthen", word.start());
    }

    /** Words of one kind stand in the same places: what takes such a place is the likelier to pass. */
    private static int kind(String word) {
        char first = word.charAt(0);
        return Character.isLetter(first)
                ? 0
                : Character.isDigit(first)
                        ? 1
                        : "\"'".indexOf(first) >= 0 ? 2 : "<>=!&|".indexOf(first) >= 0 ? 3 : first;
    }

    private static String replaced(String text, int from, int to, String by) {
        return text.substring(0, from) + by + text.substring(to);
    }

    /** Many of them, from one seed. */
    static List<Mutation> several(String text, int count, SplittableRandom chance) {
        List<Mutation> mutations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            mutations.add(of(text, chance));
        }
        return mutations;
    }
}
