package org.cotation.rules.internal.engine;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.cotation.explain.Truth;
import org.cotation.rules.internal.evaluate.Account;
import org.cotation.rules.vocabulary.Derived;
import org.cotation.rules.vocabulary.Fact;
import org.cotation.rules.vocabulary.Public;

/**
 * What open rules wait for. Three-valued logic is exact where each unknown fact is read once, by a test that can go both
 * ways: nothing needs to be supposed there. A quick look, which may see a tangle where there is none; {@link Entanglement}
 * looks closer. For one evaluation and one thread.
 */
final class Waits implements Account {

    private final Set<String> paths = new LinkedHashSet<>();
    private final Set<String> ofFact = new HashSet<>();
    private boolean open;
    private boolean tangled;
    private int publics;

    @Override
    public void tested(Truth answer, boolean free) {
        open = answer == Truth.UNKNOWN;
        tangled |= open && !free;
    }

    @Override
    public void value(Derived<?> state) {
        if (open) {
            for (String path : state.missing()) {
                tangled |= !paths.add(path);
                ofFact.add(path);
            }
        }
    }

    /** Whether a fact is there is no other question than what a test of it already waits for. */
    @Override
    public void soughtFor(Fact fact) {
        if (fact.presence().unknown()) {
            if (fact instanceof Public) {
                publics++;
            } else if (!ofFact.containsAll(fact.presence().missing())) {
                for (String path : fact.presence().missing()) {
                    tangled |= !paths.add(path);
                }
            }
        }
        ofFact.clear();
    }

    /**
     * Whether the answers to unknown facts may decide several things at once. Not where all that a rule waits for is one
     * public: what no answer can change of it was seen when it was decided.
     */
    boolean tangled() {
        return tangled || publics > 1 || (publics == 1 && !paths.isEmpty());
    }

    /** The unknown facts that they wait for, those that publics wait for left out. */
    Set<String> paths() {
        return paths;
    }

    /** Whether they wait for a public. */
    boolean onPublics() {
        return publics > 0;
    }
}
