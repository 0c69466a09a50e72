package org.cotation.rules.internal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cotation.profile.Answer;

/** Looks at each supposition once, as long as the budget lasts. For one search and one thread. */
final class Looks {

    private final View view;
    private final Budget budget;
    private final List<Consumer<Sight>> watching = new ArrayList<>();
    private final Map<Map<String, Answer<?>>, Sight> seen = new HashMap<>();

    Looks(View view, Budget budget) {
        this.view = view;
        this.budget = budget;
    }

    /** Tells of everything that is seen from now on. */
    void watch(Consumer<Sight> watcher) {
        watching.add(watcher);
    }

    /** What is seen of a supposition; nothing once the budget is spent. */
    Optional<Sight> at(Supposition supposition) {
        Sight known = seen.get(supposition.answers());
        if (known != null) {
            return Optional.of(known);
        }
        if (!budget.spend()) {
            return Optional.empty();
        }
        Sight sight = view.at(supposition);
        seen.put(supposition.answers(), sight);
        watching.forEach(one -> one.accept(sight));
        return Optional.of(sight);
    }

    /** Whether nothing more can be looked at. */
    boolean spent() {
        return budget.spent();
    }
}
