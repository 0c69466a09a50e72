package org.cotation.rules.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.code.ApplicationType;
import org.cotation.profile.code.CollectiveAgreement;
import org.cotation.profile.code.FileType;
import org.cotation.profile.code.HousingStatus;
import org.cotation.profile.code.ReserverQuota;
import org.jspecify.annotations.Nullable;

/** The application itself (<em>demande</em>). */
public final class Application extends Fact {

    private final Derived<Integer> fullMonthsSinceFiling;
    private final Derived<Integer> fullYearsSinceFiling;
    private final Derived<Boolean> abnormallyLongDelayPassed;
    private final Derived<Integer> refusals;
    private final Derived<Boolean> transfer;
    private final Derived<Boolean> awaitingReception;
    private final Derived<LocalDate> filed;
    private final Derived<String> type;
    private final Derived<String> fileType;
    private final Derived<String> reserverQuota;
    private final Derived<String> collectiveAgreement;

    Application(ApplicantProfile profile, List<Offer> offers, Housing housing, Source source) {
        super(People.PRESENT);
        org.cotation.profile.Application application = profile.application();
        filed = source.value("application.initialFilingDate", application.initialFilingDate());
        fullMonthsSinceFiling =
                filed.map(day -> Durations.fullMonths(day, source.asOf())).orElse(0);
        fullYearsSinceFiling = fullMonthsSinceFiling.map(months -> months / 12);
        abnormallyLongDelayPassed = filed.none()
                ? filed.test(day -> true)
                : filed.with(source.parameters().delay(), (day, months) -> source.asOf()
                        .isAfter(day.plusMonths(months)));
        refusals = refusals(source.list("application.offers", application.offers()), offers);
        transfer = housing.status().test(HousingStatus.HLM.code()::equals);
        Derived<Boolean> received = source.value("application.firstReception", application.firstReception())
                .test(day -> !day.isAfter(source.asOf()));
        awaitingReception = Derived.all(List.of(filed.test(day -> true), Derived.not(received)));
        type = source.code("application.type", application.type());
        fileType = source.code("application.fileType", application.fileType());
        reserverQuota = source.code("application.reserverQuota", application.reserverQuota())
                .orElse(ReserverQuota.AUCUN.code());
        collectiveAgreement = source.code("application.collectiveAgreement", application.collectiveAgreement())
                .orElse(CollectiveAgreement.AUCUN.code());
    }

    private static Derived<Integer> refusals(Derived<Boolean> list, List<Offer> offers) {
        List<Derived<Boolean>> each = offers.stream()
                .map(offer -> Derived.all(List.of(offer.refusal(), offer.presence())))
                .toList();
        Derived<Integer> count = Derived.count(each);
        if (list.unknown()) {
            return count.within(Range.ANY);
        }
        return count.unknown() || !each.isEmpty() ? count : list.map(there -> 0);
    }

    /**
     * Completed months since the application was first filed; the date is kept on renewal (CCH R.441-2-7). From a day to
     * the same day of a later month or, where that month has none, its last day.
     */
    @Term(
            fr = "ancienneté de la demande, en mois",
            en = "age of the application, in months",
            unit = Unit.MONTHS,
            proposal = Proposal.ANSWER)
    public @Nullable Integer getFullMonthsSinceFiling() {
        return fullMonthsSinceFiling.orNull();
    }

    /** Completed years since the application was first filed. */
    @Term(
            fr = "ancienneté de la demande, en années",
            en = "age of the application, in years",
            unit = Unit.YEARS,
            proposal = Proposal.ANSWER)
    public @Nullable Integer getFullYearsSinceFiling() {
        return fullYearsSinceFiling.orNull();
    }

    /**
     * Whether the application has waited longer than the abnormally long delay of the department (CCH L.441-1-4): the
     * parameter {@code abnormally-long-delay} of the grid, in months from the date of filing.
     */
    @Term(
            fr = "délai anormalement long dépassé",
            en = "abnormally long delay passed",
            needs = "abnormally-long-delay",
            proposal = Proposal.ANSWER)
    public boolean isAbnormallyLongDelayPassed() {
        return abnormallyLongDelayPassed.or(false);
    }

    /** The offers that count as refusals; see {@link Offer#isRefusal()}. */
    @Term(
            fr = "refus d'un logement adapté sans motif légitime",
            en = "refusals of a suitable dwelling without legitimate reason",
            unit = Unit.REFUSALS,
            proposal = Proposal.NEVER)
    public @Nullable Integer getRefusals() {
        return refusals.orNull();
    }

    /** Whether the household is a tenant of the social stock who wants another dwelling (<em>mutation</em>). */
    @Term(fr = "demande de mutation", en = "request for a transfer", proposal = Proposal.ANSWER)
    public boolean isTransfer() {
        return transfer.or(false);
    }

    /**
     * Whether the application is registered ({@code initialFilingDate}) and the applicant has not been received since
     * ({@code firstReception}); whoever wishes is, within a month (CCH L.441-2-8).
     */
    @Term(
            fr = "demande enregistrée, demandeur pas encore reçu",
            en = "application registered, applicant not received yet",
            proposal = Proposal.NEVER)
    public boolean isAwaitingReception() {
        return awaitingReception.or(false);
    }

    /** The date of registration, from which the time to be received runs. */
    public Derived<LocalDate> filed() {
        return filed;
    }

    /** The type of filing. */
    @Term(
            fr = "type de dépôt",
            en = "type of filing",
            codes = ApplicationType.class,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable String getType() {
        return type.orNull();
    }

    /** The SNE type of file; CRS follows the separation of a couple. */
    @Term(
            fr = "type de fichier SNE",
            en = "SNE type of file",
            codes = FileType.class,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable String getFileType() {
        return fileType.orNull();
    }

    /** The reserver on whose quota the request is counted, AUCUN where there is none. */
    @Term(
            fr = "contingent de réservation",
            en = "reservation quota",
            codes = ReserverQuota.class,
            proposal = Proposal.NEVER)
    public @Nullable String getReserverQuota() {
        return reserverQuota.orNull();
    }

    /** The collective agreement that the request falls under, AUCUN where there is none (CCH L.441-1-1, L.441-1-2). */
    @Term(
            fr = "accord collectif",
            en = "collective agreement",
            codes = CollectiveAgreement.class,
            proposal = Proposal.NEVER)
    public @Nullable String getCollectiveAgreement() {
        return collectiveAgreement.orNull();
    }
}
