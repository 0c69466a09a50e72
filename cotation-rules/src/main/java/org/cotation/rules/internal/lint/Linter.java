package org.cotation.rules.internal.lint;

import java.util.ArrayList;
import java.util.List;
import org.cotation.message.Diagnostic;
import org.cotation.rules.internal.grid.Manifest;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.syntax.CellName;
import org.cotation.rules.internal.syntax.Position;

/** Runs every lint on a sound grid. */
public final class Linter {

    private final List<Diagnostic> findings = new ArrayList<>();

    private Linter() {}

    /**
     * What a lint looks at.
     *
     * @param manifest the manifest of the grid
     * @param rules its own rules, in order
     * @param usedRules the rules of the grids it uses
     * @param publics every public, those of the grids it uses first
     */
    public record Subject(
            Manifest manifest, List<Rule> rules, List<Rule> usedRules, List<Manifest.PublicDefinition> publics) {

        /** Copies the lists. */
        public Subject {
            rules = List.copyOf(rules);
            usedRules = List.copyOf(usedRules);
            publics = List.copyOf(publics);
        }
    }

    /** What a sound grid probably does not mean, in the order of its files. */
    public static List<Diagnostic> lint(Subject subject) {
        Linter linter = new Linter();
        new RuleLints(linter::onRule).check(subject.rules());
        new FamilyLints(linter::onRule, linter::onManifest).check(subject.manifest(), subject.rules());
        new PriorityLints(linter::onRule, linter::onManifest).check(subject);
        return linter.findings.stream().sorted().toList();
    }

    /** Takes a finding on a rule. */
    interface OnRule {
        void add(Rule rule, Lint lint, String fr, String en);
    }

    /** Takes a finding on the manifest. */
    interface OnManifest {
        void add(Position position, Lint lint, String fr, String en);
    }

    private void onRule(Rule rule, Lint lint, String fr, String en) {
        add(rule.file(), rule.position(), lint, fr, en);
    }

    private void onManifest(Position position, Lint lint, String fr, String en) {
        add("grid.yaml", position, lint, fr, en);
    }

    private void add(String file, Position position, Lint lint, String fr, String en) {
        findings.add(new Diagnostic(
                file, position.line(), position.column(), lint.code(), CellName.message(file, position, fr, en)));
    }
}
