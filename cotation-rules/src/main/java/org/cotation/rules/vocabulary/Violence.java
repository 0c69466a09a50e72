package org.cotation.rules.vocabulary;

import java.util.List;
import java.util.Set;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Sensitivity;
import org.cotation.profile.code.ViolenceKind;
import org.cotation.profile.code.ViolenceProof;
import org.jspecify.annotations.Nullable;

/** Violence suffered, and what shows it (CCH L.441-1 g and g bis). */
public final class Violence extends Fact {

    private static final Set<ViolenceProof> JUDICIAL = Set.of(
            ViolenceProof.PROTECTION_ORDER,
            ViolenceProof.JUDGE_DECISION,
            ViolenceProof.PROSECUTOR,
            ViolenceProof.COMPLAINT);

    private final ApplicantProfile profile;
    private final Source source;

    Violence(ApplicantProfile profile, Source source) {
        super(People.PRESENT);
        this.profile = profile;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "kind" -> source.code("violence.kind", profile.violence().kind());
            case "judicialProof" -> among(JUDICIAL);
            case "socialWorkerProof" -> among(Set.of(ViolenceProof.SOCIAL_WORKER));
            case "mainCourante" -> among(Set.of(ViolenceProof.MAIN_COURANTE));
            case "authorMeasure" -> among(Set.of(ViolenceProof.AUTHOR_MEASURE));
            default -> throw unknownProperty(property);
        };
    }

    private Derived<Boolean> among(Set<ViolenceProof> wanted) {
        Answer<List<Answer<ViolenceProof>>> proofs = profile.violence().proof();
        List<Derived<ViolenceProof>> each = source.each(
                "violence.proof",
                proofs,
                ViolenceProof.COMPLAINT,
                (presence, proof, inside) -> presence.map(there -> proof));
        return each.isEmpty()
                ? Derived.not(source.list("violence.proof", proofs))
                : Derived.any(
                        each.stream().map(proof -> proof.test(wanted::contains)).toList());
    }

    /** The kind of violence, if there is any. */
    @Term(
            fr = "violences subies",
            en = "violence suffered",
            codes = ViolenceKind.class,
            mayBeNone = true,
            sensitive = Sensitivity.VIOLENCE,
            proposal = Proposal.DECLARATION)
    public @Nullable String getKind() {
        return this.<String>state("kind").orNull();
    }

    /** Whether a judicial document shows it: protection order, judge's decision, prosecutor's attestation, complaint. */
    @Term(
            fr = "justificatif judiciaire de violences",
            en = "judicial proof of violence",
            sensitive = Sensitivity.VIOLENCE,
            proposal = Proposal.DOCUMENT)
    public boolean isJudicialProof() {
        return this.<Boolean>state("judicialProof").or(false);
    }

    /** Whether a document of a social worker or an association shows it (arrêté of 20/04/2023). */
    @Term(
            fr = "document d'un travailleur social ou d'une association",
            en = "document of a social worker or an association",
            sensitive = Sensitivity.VIOLENCE,
            proposal = Proposal.DOCUMENT)
    public boolean isSocialWorkerProof() {
        return this.<Boolean>state("socialWorkerProof").or(false);
    }

    /** Whether a police record without complaint (<em>main courante</em>) shows it. */
    @Term(
            fr = "main courante",
            en = "police record without complaint (main courante)",
            sensitive = Sensitivity.VIOLENCE,
            proposal = Proposal.DOCUMENT)
    public boolean isMainCourante() {
        return this.<Boolean>state("mainCourante").or(false);
    }

    /** Whether a judicial measure was imposed on the author (CCH L.441-1 g bis). */
    @Term(
            fr = "mesure judiciaire imposée à l'auteur",
            en = "judicial measure imposed on the author",
            sensitive = Sensitivity.VIOLENCE,
            proposal = Proposal.DOCUMENT)
    public boolean isAuthorMeasure() {
        return this.<Boolean>state("authorMeasure").or(false);
    }
}
