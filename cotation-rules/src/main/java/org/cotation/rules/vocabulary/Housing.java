package org.cotation.rules.vocabulary;

import java.math.BigDecimal;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.CurrentHousing;
import org.cotation.profile.Sensitivity;
import org.cotation.profile.code.EvictionStage;
import org.cotation.profile.code.HousingStatus;
import org.cotation.profile.code.RenewalType;
import org.cotation.profile.code.RoomType;
import org.cotation.profile.code.StructureType;
import org.cotation.profile.code.UnfitProof;
import org.jspecify.annotations.Nullable;

/** The current housing (<em>logement actuel</em>; form, page 8). */
public final class Housing extends Fact {

    private static final BigDecimal LARGEST_THRESHOLD = new BigDecimal("70");
    private static final Range ROOMS = Range.between(1, 6);
    private static final String RENEWAL = "currentHousing.renewalOperation";

    private final ApplicantProfile profile;
    private final CurrentHousing housing;
    private final People people;
    private final Source source;

    Housing(ApplicantProfile profile, People people, Source source) {
        super(People.PRESENT);
        this.profile = profile;
        this.housing = profile.currentHousing();
        this.people = people;
        this.source = source;
    }

    @Override
    Derived<?> derive(String property) {
        return switch (property) {
            case "status" -> source.code("currentHousing.status", housing.status());
            case "structureType" -> source.code("currentHousing.structureType", housing.structureType());
            case "monthsInStructure" ->
                source.value("currentHousing.structureEntryDate", housing.structureEntryDate())
                        .map(entry -> Durations.fullMonths(entry, source.asOf()));
            case "surface" ->
                source.value("currentHousing.surface", housing.surface()).map(Decimals::plain);
            case "rooms" -> source.code("currentHousing.rooms", housing.rooms());
            case "roomCount" ->
                this.<String>state("rooms").map(Housing::countOfRooms).within(ROOMS);
            case "occupants" -> occupants();
            case "overcrowdingThreshold" -> overcrowdingThreshold();
            case "monthlyRent" -> source.amount("currentHousing.monthlyRent", housing.monthlyRent());
            case "housingBenefit" -> source.amount("currentHousing.housingBenefit", housing.housingBenefit());
            case "netRent" -> deriveNetRent();
            case "notDecent" -> source.truth("currentHousing.notDecent", housing.notDecent());
            case "unfit" -> source.truth("currentHousing.unfit", housing.unfit());
            case "unfitProof" -> source.code("currentHousing.unfitProof", housing.unfitProof());
            case "evictionStage" ->
                source.code("currentHousing.evictionStage", housing.evictionStage())
                        .orElse(EvictionStage.NONE.code());
            case "rehousingSecured" -> source.truth("currentHousing.rehousingSecured", housing.rehousingSecured());
            case "unsuitableForHandicap" ->
                source.truth(
                        "disability.housingUnsuitable", profile.disability().housingUnsuitable());
            case "farFromServices" -> source.truth("currentHousing.farFromServices", housing.farFromServices());
            case "farFromFamily" -> source.truth("currentHousing.farFromFamily", housing.farFromFamily());
            case "ownsOther" -> source.truth("currentHousing.ownsOther", housing.ownsOther());
            case "leaseHeldByCouple" -> source.truth("currentHousing.leaseHeldByCouple", housing.leaseHeldByCouple());
            case "renewalType" ->
                source.code(RENEWAL + ".type", housing.renewalOperation().type())
                        .orElse(RenewalType.NONE.code());
            case "renewalBuildingConcerned" ->
                source.truth(
                        RENEWAL + ".buildingConcerned",
                        housing.renewalOperation().buildingConcerned());
            case "renewalRehousingRequired" ->
                source.truth(
                        RENEWAL + ".rehousingRequired",
                        housing.renewalOperation().rehousingRequired());
            case "renewalRehoused" ->
                source.value(RENEWAL + ".rehousedOn", housing.renewalOperation().rehousedOn())
                        .test(day -> !day.isAfter(source.asOf()));
            default -> throw unknownProperty(property);
        };
    }

    private Derived<Integer> occupants() {
        Derived<Integer> given = source.value("currentHousing.occupants", housing.occupants());
        return given.none() ? people.persons() : given.orElse(0);
    }

    private Derived<BigDecimal> overcrowdingThreshold() {
        Derived<Integer> occupants = state("occupants");
        return occupants.map(Housing::threshold).within(() -> occupants
                .range()
                .increasing(number -> threshold(number.intValueExact()), Limit.at(LARGEST_THRESHOLD)));
    }

    private Derived<BigDecimal> deriveNetRent() {
        Derived<BigDecimal> monthlyRent = state("monthlyRent");
        Derived<BigDecimal> benefit = state("housingBenefit");
        BigDecimal rent = monthlyRent.orNull();
        if (rent != null && rent.signum() == 0) {
            return monthlyRent;
        }
        return monthlyRent.with(
                benefit,
                (cost, aid) -> Decimals.plain(cost.subtract(aid).max(BigDecimal.ZERO)),
                (cost, aid) -> cost.minus(aid).atLeastZero());
    }

    private static Integer countOfRooms(String code) {
        return switch (code) {
            case "T2" -> 2;
            case "T3" -> 3;
            case "T4" -> 4;
            case "T5" -> 5;
            case "T6P" -> 6;
            default -> 1;
        };
    }

    private static BigDecimal threshold(int occupants) {
        if (occupants <= 1) {
            return new BigDecimal("9");
        }
        return BigDecimal.valueOf(16 + 9L * (occupants - 2)).min(LARGEST_THRESHOLD);
    }

    /** How the household is housed, by its SNE code. */
    @Term(
            fr = "statut du logement actuel",
            en = "status of the current housing",
            codes = HousingStatus.class,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable String getStatus() {
        return this.<String>state("status").orNull();
    }

    /** The type of establishment, where the household lives in one (boxes F7, F15). */
    @Term(
            fr = "type de structure",
            en = "type of establishment",
            codes = StructureType.class,
            mayBeNone = true,
            proposal = Proposal.DECLARATION)
    public @Nullable String getStructureType() {
        return this.<String>state("structureType").orNull();
    }

    /** Completed months since the household entered the establishment. */
    @Term(
            fr = "mois passés dans la structure",
            en = "months in the establishment",
            unit = Unit.MONTHS,
            mayBeNone = true,
            proposal = Proposal.DECLARATION)
    public @Nullable Integer getMonthsInStructure() {
        return this.<Integer>state("monthsInStructure").orNull();
    }

    /** The living space, in square metres. */
    @Term(
            fr = "surface habitable",
            en = "living space",
            unit = Unit.SQUARE_METRES,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getSurface() {
        return this.<BigDecimal>state("surface").orNull();
    }

    /** The type of dwelling by its rooms. */
    @Term(
            fr = "type de logement",
            en = "type of dwelling",
            codes = RoomType.class,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable String getRooms() {
        return this.<String>state("rooms").orNull();
    }

    /** The number of main rooms: 1 for a single room and a T1, 6 for a T6 and more. */
    @Term(
            fr = "nombre de pièces",
            en = "number of rooms",
            unit = Unit.ROOMS,
            mayBeNone = true,
            proposal = Proposal.ANSWER)
    public @Nullable Integer getRoomCount() {
        return this.<Integer>state("roomCount").orNull();
    }

    /** The persons who live in the dwelling (box F23); where that is absent, the persons to be housed. */
    @Term(
            fr = "nombre d'occupants du logement",
            en = "number of occupants",
            unit = Unit.PERSONS,
            proposal = Proposal.DECLARATION)
    public @Nullable Integer getOccupants() {
        return this.<Integer>state("occupants").orNull();
    }

    /**
     * The living space below which a dwelling is manifestly overcrowded (CCH R.441-14-1 by reference): 9 m² for one
     * person, 16 m² for two, 9 m² more for each further person, 70 m² for eight or more.
     */
    @Term(
            fr = "seuil de surpeuplement",
            en = "overcrowding threshold",
            unit = Unit.SQUARE_METRES,
            proposal = Proposal.DECLARATION)
    public @Nullable BigDecimal getOvercrowdingThreshold() {
        return this.<BigDecimal>state("overcrowdingThreshold").orNull();
    }

    /** The monthly rent with charges, in euros. */
    @Term(
            fr = "loyer mensuel avec charges",
            en = "monthly rent with charges",
            unit = Unit.EUROS,
            proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getMonthlyRent() {
        return this.<BigDecimal>state("monthlyRent").orNull();
    }

    /** The housing benefit (<em>aide personnelle au logement</em>), in euros a month; 0 where there is none. */
    @Term(fr = "aide personnelle au logement", en = "housing benefit", unit = Unit.EUROS, proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getHousingBenefit() {
        return this.<BigDecimal>state("housingBenefit").orNull();
    }

    /** The monthly rent with charges less the housing benefit, at least 0, in euros. */
    @Term(
            fr = "loyer net de l'aide au logement",
            en = "rent net of housing benefit",
            unit = Unit.EUROS,
            proposal = Proposal.ANSWER)
    public @Nullable BigDecimal getNetRent() {
        return this.<BigDecimal>state("netRent").orNull();
    }

    /** Whether the dwelling is not decent (box F26). */
    @Term(fr = "logement non décent", en = "non-decent dwelling", proposal = Proposal.DECLARATION)
    public boolean isNotDecent() {
        return this.<Boolean>state("notDecent").or(false);
    }

    /** Whether the dwelling is unfit (<em>habitat indigne</em>, box F27). */
    @Term(fr = "logement indigne", en = "unfit dwelling", proposal = Proposal.DECLARATION)
    public boolean isUnfit() {
        return this.<Boolean>state("unfit").or(false);
    }

    /** The document that shows that the dwelling is unfit, if there is one. */
    @Term(
            fr = "justificatif d'habitat indigne",
            en = "proof of unfitness",
            codes = UnfitProof.class,
            mayBeNone = true,
            proposal = Proposal.DOCUMENT)
    public @Nullable String getUnfitProof() {
        return this.<String>state("unfitProof").orNull();
    }

    /** The stage of an eviction, NONE where there is none. */
    @Term(
            fr = "stade de la procédure d'expulsion",
            en = "stage of the eviction",
            codes = EvictionStage.class,
            proposal = Proposal.DECLARATION)
    public @Nullable String getEvictionStage() {
        return this.<String>state("evictionStage").orNull();
    }

    /** Whether the household is sure to be rehoused. */
    @Term(fr = "relogement assuré", en = "rehousing secured", proposal = Proposal.ANSWER)
    public boolean isRehousingSecured() {
        return this.<Boolean>state("rehousingSecured").or(false);
    }

    /** Whether the dwelling does not suit the handicap of a member of the household. */
    @Term(
            fr = "logement inadapté au handicap",
            en = "dwelling unsuited to the disability",
            sensitive = Sensitivity.HEALTH,
            proposal = Proposal.DECLARATION)
    public boolean isUnsuitableForHandicap() {
        return this.<Boolean>state("unsuitableForHandicap").or(false);
    }

    /** Whether the dwelling is far from services (box F35). */
    @Term(
            fr = "logement éloigné des équipements et services",
            en = "dwelling far from services",
            proposal = Proposal.DECLARATION)
    public boolean isFarFromServices() {
        return this.<Boolean>state("farFromServices").or(false);
    }

    /** Whether the dwelling is far from the family (box F36). */
    @Term(fr = "logement éloigné de la famille", en = "dwelling far from the family", proposal = Proposal.DECLARATION)
    public boolean isFarFromFamily() {
        return this.<Boolean>state("farFromFamily").or(false);
    }

    /** Whether the household owns another dwelling (boxes F48-F49). */
    @Term(fr = "propriétaire d'un autre logement", en = "owner of another dwelling", proposal = Proposal.ANSWER)
    public boolean isOwnsOther() {
        return this.<Boolean>state("ownsOther").or(false);
    }

    /** Whether the lease is in the couple's name; no obstacle to CCH L.441-1 g. */
    @Term(fr = "bail au nom du couple", en = "lease held by the couple", proposal = Proposal.ANSWER)
    public boolean isLeaseHeldByCouple() {
        return this.<Boolean>state("leaseHeldByCouple").or(false);
    }

    /** The type of the urban-renewal operation, NONE where there is none. */
    @Term(
            fr = "type d'opération de renouvellement urbain",
            en = "type of urban-renewal operation",
            codes = RenewalType.class,
            proposal = Proposal.DECLARATION)
    public @Nullable String getRenewalType() {
        return this.<String>state("renewalType").orNull();
    }

    /** Whether the operation concerns the building. */
    @Term(
            fr = "immeuble concerné par l'opération",
            en = "building concerned by the operation",
            proposal = Proposal.DECLARATION)
    public boolean isRenewalBuildingConcerned() {
        return this.<Boolean>state("renewalBuildingConcerned").or(false);
    }

    /** Whether the operation requires that the household be rehoused. */
    @Term(
            fr = "relogement requis par l'opération",
            en = "rehousing required by the operation",
            proposal = Proposal.DECLARATION)
    public boolean isRenewalRehousingRequired() {
        return this.<Boolean>state("renewalRehousingRequired").or(false);
    }

    /** Whether the household was already rehoused at the date of the evaluation. */
    @Term(fr = "ménage déjà relogé", en = "household already rehoused", proposal = Proposal.ANSWER)
    public boolean isRenewalRehoused() {
        return this.<Boolean>state("renewalRehoused").or(false);
    }

    Derived<BigDecimal> netRent() {
        return state("netRent");
    }

    Derived<String> status() {
        return state("status");
    }
}
