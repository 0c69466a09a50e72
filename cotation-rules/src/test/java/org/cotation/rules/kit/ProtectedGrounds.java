package org.cotation.rules.kit;

import java.util.List;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.ProstitutionExit;
import org.cotation.profile.Trafficking;
import org.cotation.profile.Violence;
import org.cotation.profile.code.TraffickingProof;
import org.cotation.profile.code.ViolenceKind;
import org.cotation.profile.code.ViolenceProof;

/**
 * The same request on one protected ground or another, which are worth the same.
 *
 * @param none the request without any of them
 * @param violence a victim of violence within the couple
 * @param prostitution somebody who leaves prostitution
 * @param trafficking a victim of trafficking
 */
record ProtectedGrounds(
        ApplicantProfile none, ApplicantProfile violence, ApplicantProfile prostitution, ApplicantProfile trafficking) {

    static ProtectedGrounds of(ApplicantProfile profile) {
        ApplicantProfile none = profile.toBuilder()
                .assessments(Answer.notAsked())
                .violence(Violence.builder().build())
                .prostitutionExit(ProstitutionExit.builder().build())
                .trafficking(Trafficking.builder().build())
                .build();
        ApplicantProfile violence = none.toBuilder()
                .violence(Violence.builder()
                        .kind(Answer.verified(ViolenceKind.COUPLE))
                        .proof(Answer.verified(List.of(Answer.verified(ViolenceProof.PROTECTION_ORDER))))
                        .build())
                .build();
        ApplicantProfile prostitution = none.toBuilder()
                .prostitutionExit(ProstitutionExit.builder()
                        .prefectAuthorisation(Answer.verified(true))
                        .build())
                .build();
        ApplicantProfile trafficking = none.toBuilder()
                .trafficking(Trafficking.builder()
                        .victim(Answer.verified(true))
                        .proof(Answer.verified(TraffickingProof.JUDGMENT))
                        .build())
                .build();
        return new ProtectedGrounds(none, violence, prostitution, trafficking);
    }
}
