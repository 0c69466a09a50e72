package org.cotation.rules.kit.mutants;

import java.util.List;
import java.util.Set;

/** Changes of a grid that nothing tells from the grid, in words for its author. Immutable. */
public final class MutantsSurvive extends AssertionError {

    private static final long serialVersionUID = 1L;

    MutantsSurvive(String message) {
        super(message);
    }

    /**
     * Says which, in French and in English.
     *
     * @param tried how many mutants were tried
     * @param survivors those that nothing tells from the grid
     * @param stale what is said to be equivalent and is not
     */
    static MutantsSurvive of(int tried, List<Mutant> survivors, Set<String> stale) {
        StringBuilder text = new StringBuilder();
        if (!survivors.isEmpty()) {
            text.append("Sur ")
                    .append(tried)
                    .append(" changements de la grille, ")
                    .append(survivors.size());
            text.append(
                    " passent inaperçus. Pour chacun, écrivez le scénario qui échouerait, ou dites dans equivalents()");
            text.append(" pourquoi aucune demande ne le verrait :\n");
            text.append(
                    lines(survivors.stream().map(mutant -> mutant.words().fr()).toList()));
            text.append("\n\nOf ")
                    .append(tried)
                    .append(" changes of the grid, ")
                    .append(survivors.size());
            text.append(
                    " go unnoticed. For each, write the scenario that would fail, or say in equivalents() why no request");
            text.append(" would tell. As equivalents() names them:\n");
            text.append(lines(survivors.stream().map(Mutant::name).toList()));
        }
        if (!stale.isEmpty()) {
            text.append(
                    "\n\nCes changements sont dits équivalents, mais n'existent plus ou sont découverts. Retirez-les.");
            text.append("\nThese changes are said to be equivalent, but are no more or are killed. Take them off:\n");
            text.append(lines(stale));
        }
        return new MutantsSurvive(text.toString().strip());
    }

    private static String lines(Iterable<String> items) {
        return "  " + String.join("\n  ", items);
    }
}
