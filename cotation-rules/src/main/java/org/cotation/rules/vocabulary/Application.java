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

    private final org.cotation.profile.Application application;
    private final List<Offer> offers;
    private final Housing housing;
    private final Source source;

    Application(ApplicantProfile profile, List<Offer> offers, Housing housing, Source source) {
        super(People.PRESENT);
        this.application = profile.application();
        this.offers = offers;
        this.housing = housing;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "filed" -> source.value("application.initialFilingDate", application.initialFilingDate());
            case "fullMonthsSinceFiling" ->
                filed().map(day -> Durations.fullMonths(day, source.asOf())).orElse(0);
            case "fullYearsSinceFiling" ->
                this.<Integer>state("fullMonthsSinceFiling").map(months -> months / 12);
            case "abnormallyLongDelayPassed" -> abnormallyLongDelayPassed();
            case "refusals" -> refusals(source.list("application.offers", application.offers()), offers);
            case "transfer" -> housing.status().test(HousingStatus.HLM.code()::equals);
            case "awaitingReception" -> awaitingReception();
            case "type" -> source.code("application.type", application.type());
            case "fileType" -> source.code("application.fileType", application.fileType());
            case "reserverQuota" ->
                source.code("application.reserverQuota", application.reserverQuota())
                        .orElse(ReserverQuota.AUCUN.code());
            case "collectiveAgreement" ->
                source.code("application.collectiveAgreement", application.collectiveAgreement())
                        .orElse(CollectiveAgreement.AUCUN.code());
            default -> throw unknownProperty(property);
        };
    }

    private Derived<Boolean> abnormallyLongDelayPassed() {
        Derived<LocalDate> filed = filed();
        return filed.none()
                ? filed.test(day -> true)
                : filed.with(source.parameters().delay(), (day, months) -> source.asOf()
                        .isAfter(day.plusMonths(months)));
    }

    private Derived<Boolean> awaitingReception() {
        Derived<Boolean> received = source.value("application.firstReception", application.firstReception())
                .test(day -> !day.isAfter(source.asOf()));
        return Derived.all(List.of(filed().test(day -> true), Derived.not(received)));
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
        return this.<Integer>state("fullMonthsSinceFiling").orNull();
    }

    /** Completed years since the application was first filed. */
    @Term(
            fr = "ancienneté de la demande, en années",
            en = "age of the application, in years",
            unit = Unit.YEARS,
            proposal = Proposal.ANSWER)
    public @Nullable Integer getFullYearsSinceFiling() {
        return this.<Integer>state("fullYearsSinceFiling").orNull();
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
        return this.<Boolean>state("abnormallyLongDelayPassed").or(false);
    }

    /** The offers that count as refusals; see {@link Offer#isRefusal()}. */
    @Term(
            fr = "refus d'un logement adapté sans motif légitime",
            en = "refusals of a suitable dwelling without legitimate reason",
            unit = Unit.REFUSALS,
            proposal = Proposal.NEVER)
    public @Nullable Integer getRefusals() {
        return this.<Integer>state("refusals").orNull();
    }

    /** Whether the household is a tenant of the social stock who wants another dwelling (<em>mutation</em>). */
    @Term(fr = "demande de mutation", en = "request for a transfer", proposal = Proposal.ANSWER)
    public boolean isTransfer() {
        return this.<Boolean>state("transfer").or(false);
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
        return this.<Boolean>state("awaitingReception").or(false);
    }

    /** The date of registration, from which the time to be received runs. */
    public Derived<LocalDate> filed() {
        return state("filed");
    }

    /** The type of filing. */
    @Term(
            fr = "type de dépôt",
            en = "type of filing",
            codes = ApplicationType.class,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable String getType() {
        return this.<String>state("type").orNull();
    }

    /** The SNE type of file; CRS follows the separation of a couple. */
    @Term(
            fr = "type de fichier SNE",
            en = "SNE type of file",
            codes = FileType.class,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable String getFileType() {
        return this.<String>state("fileType").orNull();
    }

    /** The reserver on whose quota the request is counted, AUCUN where there is none. */
    @Term(
            fr = "contingent de réservation",
            en = "reservation quota",
            codes = ReserverQuota.class,
            proposal = Proposal.NEVER)
    public @Nullable String getReserverQuota() {
        return this.<String>state("reserverQuota").orNull();
    }

    /** The collective agreement that the request falls under, AUCUN where there is none (CCH L.441-1-1, L.441-1-2). */
    @Term(
            fr = "accord collectif",
            en = "collective agreement",
            codes = CollectiveAgreement.class,
            proposal = Proposal.NEVER)
    public @Nullable String getCollectiveAgreement() {
        return this.<String>state("collectiveAgreement").orNull();
    }
}
