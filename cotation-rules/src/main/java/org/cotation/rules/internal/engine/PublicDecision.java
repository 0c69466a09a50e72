package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cotation.explain.Truth;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.ProfileSchema;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.evaluate.Plan;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.internal.grid.Manifest.PublicDefinition;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.score.Blocker;
import org.cotation.score.Evidence;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.cotation.score.Verification;

/**
 * Decides the publics: recognised if a favourable assessment exists or a recognising rule holds; else not recognised if
 * an unfavourable assessment exists; else undetermined if a recognising rule is unknown or an assessment is awaited; else
 * not recognised.
 */
final class PublicDecision {

    private final List<Plan> plans;
    private final Verdicts verdicts;
    private final ApplicantProfile profile;
    private final Function<Plan, List<Blocker>> obstacles;
    private final Supervaluation answers;

    PublicDecision(
            List<Plan> plans,
            Verdicts verdicts,
            ApplicantProfile profile,
            Function<Plan, List<Blocker>> obstacles,
            Supervaluation answers) {
        this.plans = plans;
        this.verdicts = verdicts;
        this.profile = profile;
        this.obstacles = obstacles;
        this.answers = answers;
    }

    private CompiledRule rule(int index) {
        return plans.get(index).rule();
    }

    FoundPublic decide(PublicRuling ruling) {
        Assessed assessed = Assessed.of(ruling.definition().code(), profile);
        if (recognised(ruling, assessed)) {
            return new FoundPublic(
                    ruling, PublicStatus.RECOGNISED, () -> recognised(ruling.definition(), grounds(ruling, assessed)));
        }
        if (!assessed.unfavourable().isEmpty() && assessed.unknown().isEmpty()) {
            return new FoundPublic(ruling, PublicStatus.NOT_RECOGNISED, () -> refused(ruling.definition(), assessed));
        }
        Truth truth = has(ruling, Truth.UNKNOWN)
                ? answers.recognised(ruling.definition().code(), openRules(ruling))
                : Truth.UNKNOWN;
        if (truth != Truth.UNKNOWN) {
            return new FoundPublic(
                    ruling,
                    truth == Truth.TRUE ? PublicStatus.RECOGNISED : PublicStatus.NOT_RECOGNISED,
                    () -> settled(ruling, truth == Truth.TRUE));
        }
        boolean open = !assessed.unknown().isEmpty() || has(ruling, Truth.UNKNOWN) || has(ruling, Truth.TRUE);
        return new FoundPublic(
                ruling, open ? PublicStatus.UNDETERMINED : PublicStatus.NOT_RECOGNISED, () -> open(ruling, assessed));
    }

    private boolean recognised(PublicRuling ruling, Assessed assessed) {
        if (!assessed.favourable().isEmpty()) {
            return true;
        }
        for (int rule : ruling.recognising()) {
            if (verdicts.truth(rule) == Truth.TRUE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the answer to a rule on a public is this one; of those that await an assessment, too. */
    private boolean has(PublicRuling ruling, Truth truth) {
        for (int rule : ruling.rules()) {
            if (verdicts.truth(rule) == truth) {
                return true;
            }
        }
        return false;
    }

    private List<Plan> openRules(PublicRuling ruling) {
        List<Plan> open = new ArrayList<>();
        for (int rule : ruling.rules()) {
            if (verdicts.truth(rule) == Truth.UNKNOWN) {
                open.add(plans.get(rule));
            }
        }
        return open;
    }

    private static PublicFinding refused(PublicDefinition definition, Assessed assessed) {
        return finding(definition, PublicStatus.NOT_RECOGNISED, assessed.unfavourable(), List.of(), "", List.of());
    }

    /** What no answer can change. */
    private PublicFinding settled(PublicRuling ruling, boolean recognised) {
        PublicDefinition definition = ruling.definition();
        int[] together = IntStream.of(ruling.rules())
                .filter(rule -> verdicts.truth(rule) == Truth.UNKNOWN)
                .toArray();
        List<Evidence> evidence = Evidence.distinct(IntStream.of(together)
                .mapToObj(verdicts::of)
                .flatMap(verdict -> Supervaluation.evidence(verdict).stream())
                .toList());
        if (!recognised) {
            return finding(
                    definition,
                    PublicStatus.NOT_RECOGNISED,
                    evidence,
                    List.of(),
                    "",
                    List.of(Supervaluation.blocker(evidence)));
        }
        return recognised(
                definition,
                List.of(new Ground(
                        evidence,
                        definition.legalBasis(),
                        IntStream.of(together)
                                .mapToObj(rule -> rule(rule).rule().proof())
                                .filter(proof -> !proof.isEmpty())
                                .findFirst()
                                .orElse(""))));
    }

    /** The codes of the publics that an assessment leaves unrecognised, and that a rule may yet recognise. */
    Set<String> contested(List<FoundPublic> publics) {
        Set<String> contested = new LinkedHashSet<>();
        for (FoundPublic found : publics) {
            boolean mayBeRecognised = found.status() == PublicStatus.NOT_RECOGNISED
                    && IntStream.of(found.ruling().recognising())
                            .anyMatch(rule -> verdicts.truth(rule) == Truth.UNKNOWN);
            if (mayBeRecognised
                    && !Assessed.of(found.code(), profile).unfavourable().isEmpty()) {
                contested.add(found.code());
            }
        }
        return contested;
    }

    private List<Ground> grounds(PublicRuling ruling, Assessed assessed) {
        List<Ground> grounds = new ArrayList<>();
        assessed.favourable()
                .forEach(evidence -> grounds.add(
                        new Ground(List.of(evidence), ruling.definition().legalBasis(), "")));
        for (int rule : ruling.recognising()) {
            if (verdicts.truth(rule) == Truth.TRUE) {
                grounds.add(new Ground(
                        verdicts.evidence(rule),
                        basis(rule(rule), ruling.definition()),
                        rule(rule).rule().proof()));
            }
        }
        return grounds;
    }

    /** Why a public is recognised. */
    private record Ground(List<Evidence> evidence, String legalBasis, String proof) {

        boolean verified() {
            for (Evidence fact : evidence) {
                if (fact.toVerify()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The first ground in the order of the grid whose facts are all verified; failing that, the first. */
    private static PublicFinding recognised(PublicDefinition definition, List<Ground> grounds) {
        Ground ground = grounds.get(0);
        for (int i = 1; i < grounds.size() && !ground.verified(); i++) {
            ground = grounds.get(i).verified() ? grounds.get(i) : ground;
        }
        return new PublicFinding(
                definition.code(),
                definition.label(),
                definition.kind(),
                PublicStatus.RECOGNISED,
                ground.verified() ? Verification.VERIFIED : Verification.DECLARED,
                ground.legalBasis(),
                ground.verified() ? "" : ground.proof(),
                ground.evidence(),
                List.of(),
                "",
                List.of());
    }

    private static String basis(CompiledRule rule, PublicDefinition definition) {
        return rule.rule().legalBasis().isEmpty()
                ? definition.legalBasis()
                : rule.rule().legalBasis();
    }

    private PublicFinding open(PublicRuling ruling, Assessed assessed) {
        PublicDefinition definition = ruling.definition();
        Set<String> missing = new LinkedHashSet<>();
        List<Evidence> evidence = new ArrayList<>();
        Set<String> awaiting = new LinkedHashSet<>();
        for (int rule : ruling.rules()) {
            Verdict verdict = verdicts.of(rule);
            evidence.addAll(verdict.evidence());
            if (rule(rule).rule().conclusion() instanceof Conclusion.Awaits awaits && !verdict.fails()) {
                missing.addAll(verdict.missing());
                if (ProfileSchema.find(awaits.awaited()).isPresent()) {
                    missing.add(awaits.awaited());
                } else {
                    missing.add(Assessed.PATH);
                    awaiting.add(awaits.awaited());
                }
            } else if (verdict.unknown()) {
                missing.addAll(verdict.missing());
            }
        }
        if (!assessed.unknown().isEmpty()) {
            missing.add(Assessed.PATH);
        }
        return missing.isEmpty()
                ? finding(
                        definition,
                        PublicStatus.NOT_RECOGNISED,
                        evidence,
                        List.of(),
                        "",
                        obstacles(ruling.recognising()))
                : finding(
                        definition,
                        PublicStatus.UNDETERMINED,
                        evidence,
                        List.copyOf(missing),
                        String.join(", ", awaiting),
                        List.of());
    }

    /** Of the rule that comes nearest to holding; nothing is nearer than one obstacle. */
    private List<Blocker> obstacles(int[] recognising) {
        List<Blocker> nearest = List.of();
        for (int i = 0; i < recognising.length && nearest.size() != 1; i++) {
            List<Blocker> blockers = obstacles.apply(plans.get(recognising[i]));
            if (!blockers.isEmpty() && (nearest.isEmpty() || blockers.size() < nearest.size())) {
                nearest = blockers;
            }
        }
        return nearest;
    }

    private static PublicFinding finding(
            PublicDefinition definition,
            PublicStatus status,
            List<Evidence> evidence,
            List<String> missing,
            String awaiting,
            List<Blocker> blockers) {
        return new PublicFinding(
                definition.code(),
                definition.label(),
                definition.kind(),
                status,
                Verification.NOT_APPLICABLE,
                definition.legalBasis(),
                "",
                Evidence.distinct(evidence),
                missing,
                awaiting,
                blockers);
    }
}
