package org.cotation.rules.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cotation.explain.Truth;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Assessment;
import org.cotation.profile.FactStatus;
import org.cotation.profile.ProfileSchema;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.evaluate.Verdict;
import org.cotation.rules.internal.grid.Manifest.PublicDefinition;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.score.Blocker;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.FactValue;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.cotation.score.Verification;

/**
 * Decides the publics: recognised if a favourable assessment exists or a recognising rule holds; else not recognised if
 * an unfavourable assessment exists; else undetermined if a recognising rule is unknown or an assessment is awaited; else
 * not recognised.
 */
final class PublicDecision {

    private static final String ASSESSMENTS = "assessments";

    private final List<CompiledRule> rules;
    private final Verdicts verdicts;
    private final ApplicantProfile profile;
    private final Function<CompiledRule, List<Blocker>> obstacles;

    PublicDecision(
            List<CompiledRule> rules,
            Verdicts verdicts,
            ApplicantProfile profile,
            Function<CompiledRule, List<Blocker>> obstacles) {
        this.rules = rules;
        this.verdicts = verdicts;
        this.profile = profile;
        this.obstacles = obstacles;
    }

    FoundPublic decide(PublicRuling ruling) {
        Assessed assessed = assessed(ruling.definition());
        PublicStatus status = status(ruling, assessed);
        return new FoundPublic(ruling, status, () -> found(ruling, assessed, status));
    }

    private PublicStatus status(PublicRuling ruling, Assessed assessed) {
        if (!assessed.favourable().isEmpty()) {
            return PublicStatus.RECOGNISED;
        }
        for (int rule : ruling.recognising()) {
            if (verdicts.truth(rule) == Truth.TRUE) {
                return PublicStatus.RECOGNISED;
            }
        }
        if (assessed.unknown()) {
            return PublicStatus.UNDETERMINED;
        }
        if (!assessed.unfavourable().isEmpty()) {
            return PublicStatus.NOT_RECOGNISED;
        }
        for (int rule : ruling.rules()) {
            if (verdicts.truth(rule) != Truth.FALSE) {
                return PublicStatus.UNDETERMINED;
            }
        }
        return PublicStatus.NOT_RECOGNISED;
    }

    private PublicFinding found(PublicRuling ruling, Assessed assessed, PublicStatus status) {
        PublicDefinition definition = ruling.definition();
        if (status == PublicStatus.RECOGNISED) {
            return recognised(definition, grounds(ruling, assessed));
        }
        if (!assessed.unfavourable().isEmpty() && !assessed.unknown()) {
            return finding(definition, PublicStatus.NOT_RECOGNISED, assessed.unfavourable(), List.of(), "", List.of());
        }
        return open(ruling, assessed);
    }

    private List<Ground> grounds(PublicRuling ruling, Assessed assessed) {
        List<Ground> grounds = new ArrayList<>(assessed.favourable());
        for (int rule : ruling.recognising()) {
            if (verdicts.truth(rule) == Truth.TRUE) {
                grounds.add(new Ground(
                        verdicts.of(rule).evidence(),
                        basis(rules.get(rule), ruling.definition()),
                        rules.get(rule).rule().proof()));
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
            if (rules.get(rule).rule().conclusion() instanceof Conclusion.Awaits awaits && !verdict.fails()) {
                missing.addAll(verdict.missing());
                if (ProfileSchema.find(awaits.awaited()).isPresent()) {
                    missing.add(awaits.awaited());
                } else {
                    missing.add(ASSESSMENTS);
                    awaiting.add(awaits.awaited());
                }
            } else if (verdict.unknown()) {
                missing.addAll(verdict.missing());
            }
        }
        if (assessed.unknown()) {
            missing.add(ASSESSMENTS);
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

    private List<Blocker> obstacles(int[] recognising) {
        Optional<List<Blocker>> nearest = IntStream.of(recognising)
                .mapToObj(rules::get)
                .map(obstacles)
                .filter(blockers -> !blockers.isEmpty())
                .min(Comparator.comparingInt(List::size));
        return nearest.orElse(List.of());
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

    /** What competent bodies said of one public. */
    private record Assessed(List<Ground> favourable, List<Evidence> unfavourable, boolean unknown) {

        static final Assessed NOTHING = new Assessed(List.of(), List.of(), false);
    }

    private Assessed assessed(PublicDefinition definition) {
        if (profile.assessments() instanceof Answer.NotAsked<?>) {
            return Assessed.NOTHING;
        }
        List<Ground> favourable = new ArrayList<>();
        List<Evidence> unfavourable = new ArrayList<>();
        boolean unknown = profile.assessments() instanceof Answer.Unknown<?>;
        if (profile.assessments() instanceof Answer.Given<List<Answer<Assessment>>> given
                && given.status() != FactStatus.REFUTED) {
            for (int i = 0; i < given.value().size(); i++) {
                Answer<Assessment> answer = given.value().get(i);
                if (answer instanceof Answer.Given<Assessment> element) {
                    if (element.status() != FactStatus.REFUTED) {
                        unknown |= assess(i, element.value(), definition, favourable, unfavourable);
                    }
                } else {
                    unknown = true;
                }
            }
        }
        return new Assessed(favourable, unfavourable, unknown);
    }

    /** Adds an assessment to those for and against; says whether nobody knows which it is. */
    private static boolean assess(
            int index,
            Assessment assessment,
            PublicDefinition definition,
            List<Ground> favourable,
            List<Evidence> unfavourable) {
        if (!(assessment.publicCode() instanceof Answer.Given<String> named)) {
            return true;
        }
        if (!named.value().equals(definition.code()) || named.status() == FactStatus.REFUTED) {
            return false;
        }
        if (assessment.favourable() instanceof Answer.Unknown<Boolean>) {
            return true;
        }
        boolean yes = assessment.favourable() instanceof Answer.Given<Boolean> answer
                && answer.value()
                && answer.status() != FactStatus.REFUTED;
        EvidenceStatus status = assessment.favourable() instanceof Answer.Given<Boolean> answer
                ? EvidenceStatus.of(answer.status())
                : EvidenceStatus.of(named.status());
        Evidence evidence = new Evidence(ASSESSMENTS + "[" + index + "].favourable", new FactValue.Truth(yes), status);
        if (yes) {
            favourable.add(new Ground(List.of(evidence), definition.legalBasis(), ""));
        } else {
            unfavourable.add(evidence);
        }
        return false;
    }
}
