package org.cotation.rules.internal.lint;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotation.message.Diagnostic;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.Manifest;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.RuleSource;

/**
 * Runs every lint on a grid. Where a rule could not be read, those that look at the whole grid wait: they would miss the
 * rule.
 */
public final class Linter {

    private final Map<String, Findings> findings = new TreeMap<>();

    private Linter() {}

    /**
     * What a lint looks at.
     *
     * @param manifestText the text of the manifest
     * @param sources the rule files
     * @param manifest the manifest
     * @param rules its own rules, in order
     * @param usedRules the rules of the grids it uses
     * @param publics every public, those of the grids it uses first
     * @param whole whether every rule of the grid could be read
     */
    public record Subject(
            String manifestText,
            List<RuleSource> sources,
            Manifest manifest,
            List<Rule> rules,
            List<Rule> usedRules,
            List<Manifest.PublicDefinition> publics,
            boolean whole) {

        /** Copies the lists. */
        public Subject {
            sources = List.copyOf(sources);
            rules = List.copyOf(rules);
            usedRules = List.copyOf(usedRules);
            publics = List.copyOf(publics);
        }
    }

    /** What a grid probably does not mean, in the order of its files. */
    public static List<Diagnostic> lint(Subject subject) {
        Linter linter = new Linter();
        new RuleLints(linter::onRule).check(subject.rules());
        new FamilyLints(linter::onRule, linter::onManifest).check(subject);
        new IllustrationLint(linter::add).check(subject);
        if (subject.whole()) {
            new PriorityLints(linter::onRule, linter::onManifest).check(subject);
            new UnusedLints(linter::onManifest).check(subject);
        }
        return linter.findings.values().stream()
                .flatMap(file -> file.all().stream())
                .toList();
    }

    /** Takes a finding on a rule. */
    interface OnRule {
        void add(Rule rule, FindingCode code, String fr, String en);
    }

    /** Takes a finding on the manifest. */
    interface OnManifest {
        void add(Position position, FindingCode code, String fr, String en);
    }

    /** Takes a finding anywhere. */
    interface OnFile {
        void add(String file, Position position, FindingCode code, String fr, String en);
    }

    private void onRule(Rule rule, FindingCode code, String fr, String en) {
        add(rule.file(), rule.position(), code, fr, en);
    }

    private void onManifest(Position position, FindingCode code, String fr, String en) {
        add(GridFiles.MANIFEST, position, code, fr, en);
    }

    private void add(String file, Position position, FindingCode code, String fr, String en) {
        findings.computeIfAbsent(file, Findings::new).add(position, code, fr, en);
    }
}
