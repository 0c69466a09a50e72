package org.cotation.benchmarks.peers;

import java.math.BigDecimal;
import org.cotation.benchmarks.plain.FlatRequest;
import org.kie.dmn.api.core.DMNContext;

/** Hands a flat request over to a decision table, field by field. */
final class FlatRequestFields {

    private FlatRequestFields() {}

    static void copy(FlatRequest request, DMNContext context) {
        context.set("daloStatus", request.getDaloStatus());
        context.set("pdalhpd", request.isPdalhpd());
        context.set("quotaLabel", request.isQuotaLabel());
        context.set("reserverQuota", request.getReserverQuota());
        context.set("handicapOfHolder", request.isHandicapOfHolder());
        context.set("handicapOfDependant", request.isHandicapOfDependant());
        context.set("leavingTherapeuticFlat", request.isLeavingTherapeuticFlat());
        context.set("housingStatus", request.getHousingStatus());
        context.set("backToWork", request.isBackToWork());
        context.set("unfit", request.isUnfit());
        context.set("notDecent", request.isNotDecent());
        context.set("minorInCharge", request.isMinorInCharge());
        context.set("overcrowded", request.isOvercrowded());
        context.set("violenceKind", request.getViolenceKind());
        context.set("judicialProof", request.isJudicialProof());
        context.set("socialWorkerProof", request.isSocialWorkerProof());
        context.set("authorMeasure", request.isAuthorMeasure());
        context.set("prostitutionExit", request.isProstitutionExit());
        context.set("trafficking", request.isTrafficking());
        context.set("evictionStage", request.getEvictionStage());
        context.set("rehousingOpen", request.isRehousingOpen());
        context.set("applicantAge", BigDecimal.valueOf(request.getApplicantAge()));
        context.set("coApplicantAge", BigDecimal.valueOf(request.getCoApplicantAge()));
        context.set("childProtection", request.isChildProtection());
        context.set("renewal", request.isRenewal());
        context.set("gir", BigDecimal.valueOf(request.getGir()));
        context.set("applicantEmployed", request.isApplicantEmployed());
        context.set("coApplicantEmployed", request.isCoApplicantEmployed());
        context.set("effortPercent", BigDecimal.valueOf(request.getEffortPercent()));
        context.set("fullYears", BigDecimal.valueOf(request.getFullYears()));
        context.set("refusals", BigDecimal.valueOf(request.getRefusals()));
    }
}
