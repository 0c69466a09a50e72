package org.cotation.rules.internal.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sentences and what they mean in DRL: those shipped, and those that a grid adds. Immutable. */
public final class Dictionary {

    private final List<Phrase> phrases;

    Dictionary(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    /**
     * A phrase and the values that a sentence gives to its parameters.
     *
     * @param phrase the phrase
     * @param values the values
     */
    record Match(Phrase phrase, List<Phrase.Value> values) {}

    List<Phrase> phrases() {
        return phrases;
    }

    Dictionary and(List<Phrase> others) {
        List<Phrase> all = new ArrayList<>(phrases);
        all.addAll(others);
        return new Dictionary(all);
    }

    /** The phrase that a sentence is: of several that fit, the one with the most fixed words. */
    Optional<Match> match(String sentence) {
        return phrases.stream()
                .flatMap(phrase -> phrase.values(sentence).map(values -> new Match(phrase, values)).stream())
                .max(Comparator.comparingInt(match -> match.phrase().fixed()));
    }

    /** The sentence nearest to one that is not known, as people read it. */
    Optional<String> nearest(String sentence) {
        return NearestPhrase.of(sentence, phrases).map(Phrase::shown);
    }
}
