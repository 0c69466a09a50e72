package org.cotation.rules.internal.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cotation.rules.internal.footprint.Footprints;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.rules.internal.rule.Conclusion.Awards;
import org.cotation.rules.internal.rule.Conclusion.Recognises;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.vocabulary.Public;
import org.cotation.score.Cumulation;

/** What is read together: by one rule; by a criterion and one rule of the public it looks for; and the box to tick for it. */
final class Groups {

    private final List<Rule> rules;
    private final List<FamilyDefinition> families;
    private final Set<String> asked;

    Groups(List<Rule> rules, List<FamilyDefinition> families, Set<String> asked) {
        this.rules = rules;
        this.families = families;
        this.asked = asked;
    }

    List<Set<String>> all() {
        Set<Set<String>> groups = new LinkedHashSet<>();
        for (Rule rule : rules) {
            for (Set<String> read : readings(rule)) {
                Set<String> paths = new LinkedHashSet<>();
                asked.stream()
                        .filter(path -> read.contains(Footprints.any(path)) || read.contains(path))
                        .forEach(paths::add);
                if (paths.size() > 1) {
                    groups.add(paths);
                }
            }
        }
        return List.copyOf(groups);
    }

    private List<Set<String>> readings(Rule rule) {
        Set<String> own = new LinkedHashSet<>(Footprints.of(rule));
        if (rule.conclusion() instanceof Awards awards && declared(awards.family())) {
            own.add("declaredSituations." + awards.family());
        }
        List<Set<String>> readings = new ArrayList<>(List.of(own));
        for (Rule other : rules) {
            if (other.conclusion() instanceof Recognises
                    && publics(rule).contains(other.conclusion().code())) {
                Set<String> both = new LinkedHashSet<>(own);
                both.addAll(Footprints.of(other));
                readings.add(both);
            }
        }
        return readings;
    }

    private boolean declared(String code) {
        return families.stream()
                .anyMatch(family -> family.code().equals(code) && family.cumulation() == Cumulation.DECLARED);
    }

    private static Set<String> publics(Rule rule) {
        Set<String> codes = new LinkedHashSet<>();
        for (Rule.Pattern pattern : rule.patterns()) {
            if (pattern.type().type() == Public.class) {
                for (Test.Leaf leaf : pattern.leaves()) {
                    leaf.right().stream()
                            .filter(Operand.Code.class::isInstance)
                            .map(operand -> ((Operand.Code) operand).value())
                            .forEach(codes::add);
                }
            }
        }
        return codes;
    }
}
