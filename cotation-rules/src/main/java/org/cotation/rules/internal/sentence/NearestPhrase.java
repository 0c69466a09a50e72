package org.cotation.rules.internal.sentence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotation.message.Nearest;

/** Finds the phrase that shares the most words, in order, with a sentence that is in no dictionary. */
final class NearestPhrase {

    private static final String PARAMETER = "{}";
    private static final double NEAR_ENOUGH = 0.4;
    private static final int MOST_WORDS = 60;

    private NearestPhrase() {}

    static Optional<Phrase> of(String sentence, List<Phrase> phrases) {
        List<String> words = words(sentence);
        Phrase nearest = null;
        double most = NEAR_ENOUGH;
        for (Phrase phrase : phrases) {
            double alike = phrase.continues() == sentence.startsWith("-") ? alike(words, words(phrase.shown())) : 0;
            if (alike > most) {
                most = alike;
                nearest = phrase;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static List<String> words(String sentence) {
        String bare = Normalizer.normalize(
                        sentence.replaceAll("\\{\\w+}", " {} ").replaceAll("\\(\\p{L}+\\)", ""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(bare.split("[^\\p{L}\\p{N}{}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** The share of words in common, in order (longest common subsequence), where a parameter stands for any one word. */
    private static double alike(List<String> sentence, List<String> phrase) {
        int[][] common = new int[sentence.size() + 1][phrase.size() + 1];
        for (int i = 1; i <= sentence.size(); i++) {
            for (int j = 1; j <= phrase.size(); j++) {
                common[i][j] = alike(sentence.get(i - 1), phrase.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return 2.0 * common[sentence.size()][phrase.size()] / (sentence.size() + phrase.size());
    }

    private static boolean alike(String word, String known) {
        return known.equals(PARAMETER)
                || word.equals(known)
                || (known.length() > 3
                        && !Nearest.of(word, new ArrayList<>(List.of(known))).isEmpty());
    }
}
