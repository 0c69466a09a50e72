package org.cotation.rules.internal.lint;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.rules.internal.grid.Manifest;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Variable;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Reading;

/** Readings and parameters that a grid sets and that no rule of it depends on. */
final class UnusedLints {

    private static final String PARAMETERS = "parameters.";

    private final Linter.OnManifest findings;

    UnusedLints(Linter.OnManifest findings) {
        this.findings = findings;
    }

    void check(Linter.Subject subject) {
        Set<String> readings = new HashSet<>();
        Set<String> parameters = new HashSet<>();
        Stream.concat(subject.rules().stream(), subject.usedRules().stream())
                .flatMap(rule -> rule.patterns().stream())
                .forEach(pattern -> properties(pattern).forEach(property -> {
                    readings.addAll(property.reads());
                    parameters.addAll(property.needs());
                    if (pattern.type().type() == Reading.class) {
                        readings.add(Interpretations.nameOf(property.name()));
                    }
                }));
        interpretations(subject.manifest(), readings);
        parameters(subject.manifest(), parameters);
    }

    private static Stream<Property> properties(Pattern pattern) {
        return Stream.concat(
                pattern.leaves().stream().flatMap(leaf -> leaf.properties().stream()),
                pattern.variables().stream().map(Variable::property));
    }

    private void interpretations(Manifest manifest, Set<String> read) {
        manifest.interpretations().keySet().stream()
                .filter(name -> !read.contains(name))
                .sorted()
                .forEach(name -> findings.add(
                        manifest.place("interpretations." + name),
                        FindingCode.INTERPRETATION_UNUSED,
                        "la lecture choisie pour `" + name
                                + "` n'a aucun effet : aucune règle de la grille ne s'y rapporte. Retirez-la.",
                        "the reading chosen for `" + name
                                + "` has no effect: no rule of the grid depends on it. Remove it."));
    }

    private void parameters(Manifest manifest, Set<String> read) {
        manifest.places().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(PARAMETERS))
                .sorted(Map.Entry.comparingByValue(Comparator.comparingInt(Position::line)))
                .forEach(entry -> {
                    String name = entry.getKey().substring(PARAMETERS.length());
                    if (!read.contains(name)) {
                        findings.add(
                                entry.getValue(),
                                FindingCode.PARAMETER_UNUSED,
                                "aucune règle de la grille, ni de celles qu'elle utilise, ne lit le paramètre `" + name
                                        + "`. Retirez-le.",
                                "no rule of the grid, nor of those it uses, reads the parameter `" + name
                                        + "`. Remove it.");
                    }
                });
    }
}
