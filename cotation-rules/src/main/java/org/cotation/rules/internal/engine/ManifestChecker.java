package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotation.message.Diagnostic;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.grid.Manifest;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.rules.internal.grid.Manifest.PublicDefinition;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.score.Cumulation;

/** Checks that the manifest and the rules of a grid fit together. */
final class ManifestChecker {

    private final Manifest manifest;
    private final List<Rule> rules;
    private final Findings findings;
    private final List<Diagnostic> onRules = new ArrayList<>();

    private ManifestChecker(Manifest manifest, List<Rule> rules, Findings findings) {
        this.manifest = manifest;
        this.rules = rules;
        this.findings = findings;
    }

    /** What is wrong with the manifest and its fit; {@code allRulesRead} says whether every rule could be read, so that none is wrongly missed. */
    static List<Diagnostic> check(
            Manifest manifest, Set<String> usedPublics, List<Rule> rules, boolean allRulesRead, Findings findings) {
        ManifestChecker checker = new ManifestChecker(manifest, rules, findings);
        checker.twice(usedPublics);
        if (allRulesRead) {
            checker.unconcluded();
        }
        checker.criteria();
        Ties.check(manifest, usedPublics, findings);
        List<Diagnostic> all = new ArrayList<>(findings.all());
        all.addAll(checker.onRules);
        return all;
    }

    private void twice(Set<String> usedPublics) {
        Set<String> publics = new HashSet<>(usedPublics);
        for (PublicDefinition listed : manifest.publics()) {
            if (!listed.code().isEmpty() && !publics.add(listed.code())) {
                findings.add(
                        listed.position(),
                        FindingCode.PUBLIC_TWICE,
                        "le public `" + listed.code() + "` est déjà listé ici ou dans une grille utilisée.",
                        "the public `" + listed.code() + "` is already listed here or in a grid that is used.");
            }
        }
        Set<String> families = new HashSet<>();
        for (FamilyDefinition family : manifest.families()) {
            if (!family.code().isEmpty() && !families.add(family.code())) {
                findings.add(
                        family.position(),
                        FindingCode.FAMILY_TWICE,
                        "la famille `" + family.code() + "` est déjà listée.",
                        "the family `" + family.code() + "` is already listed.");
            }
        }
    }

    private void unconcluded() {
        Set<String> concluded = new HashSet<>();
        rules.forEach(rule -> concluded.add(rule.conclusion().code()));
        for (PublicDefinition listed : manifest.publics()) {
            if (!listed.code().isEmpty() && !concluded.contains(listed.code())) {
                findings.add(
                        listed.position(),
                        FindingCode.PUBLIC_NEVER_CONCLUDED,
                        "aucune règle ne conclut au public `" + listed.code() + "`. Écrivez-en une avec `@public( "
                                + listed.code() + " )`.",
                        "no rule concludes the public `" + listed.code() + "`. Write one with `@public( "
                                + listed.code() + " )`.");
            }
        }
    }

    private void criteria() {
        Map<String, Rule> byCode = new HashMap<>();
        Map<String, Integer> signs = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Awards awards) {
                Rule other = byCode.putIfAbsent(awards.code(), rule);
                if (other != null) {
                    ruleFault(
                            rule,
                            FindingCode.CRITERION_TWICE,
                            "le critère `" + awards.code() + "` est déjà celui de la règle « "
                                    + other.label().fr() + " » : un critère, une règle.",
                            "the criterion `" + awards.code() + "` is already that of the rule “"
                                    + other.label().fr() + "”: one criterion, one rule.");
                }
                signs(rule, awards, signs);
            }
        }
    }

    private void signs(Rule rule, Conclusion.Awards awards, Map<String, Integer> signs) {
        boolean sum = manifest.families().stream()
                .filter(family -> family.code().equals(awards.family()))
                .anyMatch(family -> family.cumulation() == Cumulation.SUM);
        int sign = Long.signum(awards.points());
        if (!sum && sign != 0) {
            Integer other = signs.putIfAbsent(awards.family(), sign);
            if (other != null && other != sign) {
                ruleFault(
                        rule,
                        FindingCode.SIGNS_MIXED,
                        "la famille `" + awards.family()
                                + "` mêle des points et des pénalités : seul le cumul `sum` le permet. Séparez-les en deux familles.",
                        "the family `" + awards.family()
                                + "` mixes points and penalties: only the cumulation `sum` allows it. Make two families of them.");
            }
        }
    }

    private void ruleFault(Rule rule, FindingCode code, String fr, String en) {
        Findings own = new Findings(rule.file());
        own.add(rule.position(), code, fr, en);
        onRules.addAll(own.all());
    }
}
