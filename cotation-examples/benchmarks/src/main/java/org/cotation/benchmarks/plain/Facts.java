package org.cotation.benchmarks.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cotation.profile.Answer;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.FactValue;

/** Gathers the facts that a conclusion rests on, in the order in which it looks at them. */
final class Facts {

    private final List<Evidence> list = new ArrayList<>(6);

    /** Adds an answer: what was given or, where absence means none, that nothing was. */
    Facts add(String path, Answer<?> answer) {
        if (answer instanceof Answer.Given<?> given) {
            list.add(new Evidence(path, FactValue.of(given.value()), EvidenceStatus.of(given.status())));
        } else {
            list.add(new Evidence(path, new FactValue.Nothing(), EvidenceStatus.ABSENT));
        }
        return this;
    }

    /** Adds that an element of a list is there. */
    Facts there(String path, Answer.Given<?> element) {
        list.add(new Evidence(path, new FactValue.Truth(true), EvidenceStatus.of(element.status())));
        return this;
    }

    /** Adds how many elements were given. */
    Facts size(String path, Answer<? extends List<?>> answer) {
        if (answer instanceof Answer.Given<? extends List<?>> given) {
            list.add(new Evidence(
                    path,
                    new FactValue.Quantity(BigDecimal.valueOf(given.value().size())),
                    EvidenceStatus.of(given.status())));
        } else {
            add(path, answer);
        }
        return this;
    }

    Facts addAll(List<Evidence> others) {
        list.addAll(others);
        return this;
    }

    /** The facts; no path stands twice, unless a caller added it twice. */
    List<Evidence> list() {
        return list;
    }

    /** Whether nothing waits for a check. */
    static boolean verified(List<Evidence> evidence) {
        for (Evidence item : evidence) {
            if (item.toVerify()) {
                return false;
            }
        }
        return true;
    }
}
