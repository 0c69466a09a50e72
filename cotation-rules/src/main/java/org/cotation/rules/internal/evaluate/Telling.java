package org.cotation.rules.internal.evaluate;

import java.util.List;
import org.cotation.message.Wording;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.vocabulary.Fact;

/** Tells of one fact what becomes of the conditions on it. For one request and one thread. */
final class Telling {

    private final Fact fact;
    private final Bindings bindings;
    private final TestEvaluator tests;
    private final ActualWords words;

    /** Tells of a fact that a pattern of a rule looks for. */
    Telling(CompiledRule rule, int pattern, Fact fact, Bindings bindings, ActualWords words) {
        this.fact = fact;
        this.bindings = bindings;
        this.tests = new TestEvaluator(rule.predicates().get(pattern), bindings, Observer.NONE);
        this.words = words;
    }

    /** The answer to a test on the fact, with what it rests on. */
    Verdict evaluate(Test test) {
        return tests.evaluate(test, fact);
    }

    /** What the request says there, in words. */
    Wording actual(List<ActualWords.Read> reads) {
        return words.of(reads, fact, bindings);
    }
}
