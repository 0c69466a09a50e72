package org.cotation.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.cotation.profile.code.DwellingCategory;
import org.cotation.profile.code.EvictionStage;
import org.cotation.profile.code.HousingStatus;
import org.cotation.profile.code.RoomType;
import org.cotation.profile.code.StructureType;
import org.cotation.profile.code.UnfitProof;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.Format;
import org.cotation.profile.internal.ValueFormat;

/**
 * Where the household lives now (<em>logement actuel</em>), form page 8.
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param status status of the present housing (<em>Logement actuel</em>); form Page 8 - Votre situation, box
 *     F1-F20; absent: unknown. Codes of interface 02.01. Boxes known from the notice of the form in force: F1
 *     owner-occupier, F2-F4 social tenant + landlord name + SIREN, F7 accommodation structure (CHRS, CHU, CADA,
 *     CPH, HUDA), F12 temporary dwelling, F15 foyer/residence sociale/pension de famille, F16 student residence,
 *     F20 mobile home
 * @param structureType kind of accommodation structure (<em>Type de structure</em>); form Page 8, box F7, F15
 * @param structureEntryDate date of entry into the structure (<em>Date d'entrée dans la structure</em>); supporting
 *     documents; R.441-14-1: 6 months (accommodation, RHVS), 18 months (transition dwelling, logement-foyer)
 * @param surface floor area of the present housing (m²) (<em>Surface habitable (m²)</em>); form Page 8; m²; absent:
 *     unknown
 * @param rooms size of the present housing (<em>Type de logement actuel</em>); form Page 8; absent: unknown
 * @param category kind of the present housing (<em>Catégorie</em>); form Page 8
 * @param occupants number of persons living in the present housing (<em>Nombre de personnes habitant le logement
 *     actuel</em>); form Page 8, box F23 (mandatory)
 * @param monthlyRent monthly rent with charges (<em>Montant mensuel du loyer + charges</em>); form Page 8; euros
 *     per month, not negative; absent: unknown
 * @param housingBenefit housing benefit (<em>Aide personnelle au logement</em>); form Page 8, box F25; euros per
 *     month, not negative
 * @param notDecent housing that is not decent (<em>Logement non décent</em>); form Page 8, box F26. Proof per
 *     notice: CAF/MSA decision, civil court ruling, or any document showing it
 * @param unfit unfit housing (<em>Logement indigne</em>); form Page 8, box F27. Proof per notice: police order of
 *     prefect, mayor or EPCI president, or any document showing it
 * @param farFromServices housing far from services (<em>Logement éloigné des équipements et services</em>); form
 *     Page 8, box F35
 * @param farFromFamily housing far from family (<em>Logement éloigné de la famille</em>); form Page 8, box F36
 * @param evictionStage stage of the eviction (<em>Stade de la procédure d'expulsion</em>); form Page 8 / supporting
 *     documents. Stages are the project's; the law says only 'menacées d'expulsion sans relogement'
 * @param rehousingSecured rehousing secured (<em>Relogement assuré</em>); supporting documents
 * @param renewalOperation urban-renewal operation (<em>Opération de renouvellement urbain</em>); reason 02 /
 *     supporting documents
 * @param ownsOther ownership of a dwelling other than the one lived in (<em>Propriétaire d'un logement autre que
 *     celui occupé</em>); form Page 8, box F48-F49
 * @param commune commune of residence (<em>Commune de résidence</em>); form Page 1; R.441-2-3: no prior-residence
 *     condition for registration; INSEE code; absent: unknown. Residence is a prohibited ground (Code pénal 225-1);
 *     may be at most one weighting criterion among others
 * @param leaseHeldByCouple whether the couple holds the lease (<em>bail au nom du couple</em>)
 * @param unfitProof proof of unfit housing (<em>justificatif d'habitat indigne</em>)
 */
public record CurrentHousing(
        @Field(
                fr = "statut d'occupation du logement actuel",
                en = "status of the present housing",
                whenAbsent = WhenAbsent.UNKNOWN)
        Answer<HousingStatus> status,

        @Field(fr = "type de structure d'hébergement", en = "kind of accommodation structure")
        Answer<StructureType> structureType,

        @Field(fr = "date d'entrée dans la structure", en = "date of entry into the structure")
        Answer<LocalDate> structureEntryDate,

        @Field(
                fr = "surface habitable du logement actuel (m²)",
                en = "floor area of the present housing (m²)",
                whenAbsent = WhenAbsent.UNKNOWN)
        Answer<BigDecimal> surface,

        @Field(fr = "type de logement actuel", en = "size of the present housing", whenAbsent = WhenAbsent.UNKNOWN)
        Answer<RoomType> rooms,

        @Field(fr = "catégorie du logement actuel", en = "kind of the present housing")
        Answer<DwellingCategory> category,

        @Field(
                fr = "nombre de personnes habitant le logement actuel",
                en = "number of persons living in the present housing")
        Answer<Integer> occupants,

        @Field(
                fr = "montant mensuel du loyer et des charges",
                en = "monthly rent with charges",
                whenAbsent = WhenAbsent.UNKNOWN)
        Answer<BigDecimal> monthlyRent,

        @Field(fr = "aide personnelle au logement", en = "housing benefit")
        Answer<BigDecimal> housingBenefit,

        @Field(fr = "logement non décent", en = "housing that is not decent")
        Answer<Boolean> notDecent,

        @Field(fr = "logement indigne", en = "unfit housing")
        Answer<Boolean> unfit,

        @Field(fr = "logement éloigné des équipements et services", en = "housing far from services")
        Answer<Boolean> farFromServices,

        @Field(fr = "logement éloigné de la famille", en = "housing far from family")
        Answer<Boolean> farFromFamily,

        @Field(fr = "stade de la procédure d'expulsion", en = "stage of the eviction")
        Answer<EvictionStage> evictionStage,

        @Field(fr = "relogement assuré", en = "rehousing secured")
        Answer<Boolean> rehousingSecured,

        @Field(fr = "opération de renouvellement urbain", en = "urban-renewal operation")
        RenewalOperation renewalOperation,

        @Field(
                fr = "propriété d'un autre logement que celui occupé",
                en = "ownership of a dwelling other than the one lived in")
        Answer<Boolean> ownsOther,

        @Field(fr = "commune de résidence", en = "commune of residence", whenAbsent = WhenAbsent.UNKNOWN)
        @Format(ValueFormat.COMMUNE)
        Answer<String> commune,

        @Field(fr = "bail au nom du couple", en = "lease in the name of the couple")
        Answer<Boolean> leaseHeldByCouple,

        @Field(fr = "justificatif d'habitat indigne", en = "proof of unfit housing")
        Answer<UnfitProof> unfitProof) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public CurrentHousing {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(structureType, "structureType");
        structureEntryDate = Checks.value(ValueFormat.DATE, "structureEntryDate", structureEntryDate);
        surface = Checks.value(ValueFormat.AMOUNT, "surface", surface);
        Objects.requireNonNull(rooms, "rooms");
        Objects.requireNonNull(category, "category");
        occupants = Checks.value(ValueFormat.COUNT, "occupants", occupants);
        monthlyRent = Checks.value(ValueFormat.AMOUNT, "monthlyRent", monthlyRent);
        housingBenefit = Checks.value(ValueFormat.AMOUNT, "housingBenefit", housingBenefit);
        Objects.requireNonNull(notDecent, "notDecent");
        Objects.requireNonNull(unfit, "unfit");
        Objects.requireNonNull(farFromServices, "farFromServices");
        Objects.requireNonNull(farFromFamily, "farFromFamily");
        Objects.requireNonNull(evictionStage, "evictionStage");
        Objects.requireNonNull(rehousingSecured, "rehousingSecured");
        Objects.requireNonNull(renewalOperation, "renewalOperation");
        Objects.requireNonNull(ownsOther, "ownsOther");
        commune = Checks.value(ValueFormat.COMMUNE, "commune", commune);
        Objects.requireNonNull(leaseHeldByCouple, "leaseHeldByCouple");
        Objects.requireNonNull(unfitProof, "unfitProof");
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static CurrentHousing unknown() {
        return new CurrentHousing(
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                RenewalOperation.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.status = status;
        builder.structureType = structureType;
        builder.structureEntryDate = structureEntryDate;
        builder.surface = surface;
        builder.rooms = rooms;
        builder.category = category;
        builder.occupants = occupants;
        builder.monthlyRent = monthlyRent;
        builder.housingBenefit = housingBenefit;
        builder.notDecent = notDecent;
        builder.unfit = unfit;
        builder.farFromServices = farFromServices;
        builder.farFromFamily = farFromFamily;
        builder.evictionStage = evictionStage;
        builder.rehousingSecured = rehousingSecured;
        builder.renewalOperation = renewalOperation;
        builder.ownsOther = ownsOther;
        builder.commune = commune;
        builder.leaseHeldByCouple = leaseHeldByCouple;
        builder.unfitProof = unfitProof;
        return builder;
    }

    @Override
    public String toString() {
        return "CurrentHousing[…]";
    }

    /**
     * Builds a {@link CurrentHousing} from what the caller knows. Not thread-safe; reusable after {@link #build()}.
     */
    public static final class Builder {

        private Answer<HousingStatus> status = Answer.notAsked();
        private Answer<StructureType> structureType = Answer.notAsked();
        private Answer<LocalDate> structureEntryDate = Answer.notAsked();
        private Answer<BigDecimal> surface = Answer.notAsked();
        private Answer<RoomType> rooms = Answer.notAsked();
        private Answer<DwellingCategory> category = Answer.notAsked();
        private Answer<Integer> occupants = Answer.notAsked();
        private Answer<BigDecimal> monthlyRent = Answer.notAsked();
        private Answer<BigDecimal> housingBenefit = Answer.notAsked();
        private Answer<Boolean> notDecent = Answer.notAsked();
        private Answer<Boolean> unfit = Answer.notAsked();
        private Answer<Boolean> farFromServices = Answer.notAsked();
        private Answer<Boolean> farFromFamily = Answer.notAsked();
        private Answer<EvictionStage> evictionStage = Answer.notAsked();
        private Answer<Boolean> rehousingSecured = Answer.notAsked();
        private RenewalOperation renewalOperation = RenewalOperation.builder().build();
        private Answer<Boolean> ownsOther = Answer.notAsked();
        private Answer<String> commune = Answer.notAsked();
        private Answer<Boolean> leaseHeldByCouple = Answer.notAsked();
        private Answer<UnfitProof> unfitProof = Answer.notAsked();

        private Builder() {}

        /** Sets {@link CurrentHousing#status()}, as declared. */
        public Builder status(HousingStatus value) {
            this.status = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#status()}, in any of its states. */
        public Builder status(Answer<HousingStatus> answer) {
            this.status = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#structureType()}, as declared. */
        public Builder structureType(StructureType value) {
            this.structureType = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#structureType()}, in any of its states. */
        public Builder structureType(Answer<StructureType> answer) {
            this.structureType = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#structureEntryDate()}, as declared. */
        public Builder structureEntryDate(LocalDate value) {
            this.structureEntryDate = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#structureEntryDate()}, in any of its states. */
        public Builder structureEntryDate(Answer<LocalDate> answer) {
            this.structureEntryDate = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#surface()}, as declared. */
        public Builder surface(BigDecimal value) {
            this.surface = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#surface()}, in any of its states. */
        public Builder surface(Answer<BigDecimal> answer) {
            this.surface = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#rooms()}, as declared. */
        public Builder rooms(RoomType value) {
            this.rooms = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#rooms()}, in any of its states. */
        public Builder rooms(Answer<RoomType> answer) {
            this.rooms = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#category()}, as declared. */
        public Builder category(DwellingCategory value) {
            this.category = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#category()}, in any of its states. */
        public Builder category(Answer<DwellingCategory> answer) {
            this.category = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#occupants()}, as declared. */
        public Builder occupants(int value) {
            this.occupants = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#occupants()}, in any of its states. */
        public Builder occupants(Answer<Integer> answer) {
            this.occupants = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#monthlyRent()}, as declared. */
        public Builder monthlyRent(BigDecimal value) {
            this.monthlyRent = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#monthlyRent()}, in any of its states. */
        public Builder monthlyRent(Answer<BigDecimal> answer) {
            this.monthlyRent = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#housingBenefit()}, as declared. */
        public Builder housingBenefit(BigDecimal value) {
            this.housingBenefit = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#housingBenefit()}, in any of its states. */
        public Builder housingBenefit(Answer<BigDecimal> answer) {
            this.housingBenefit = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#notDecent()}, as declared. */
        public Builder notDecent(boolean value) {
            this.notDecent = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#notDecent()}, in any of its states. */
        public Builder notDecent(Answer<Boolean> answer) {
            this.notDecent = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#unfit()}, as declared. */
        public Builder unfit(boolean value) {
            this.unfit = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#unfit()}, in any of its states. */
        public Builder unfit(Answer<Boolean> answer) {
            this.unfit = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#farFromServices()}, as declared. */
        public Builder farFromServices(boolean value) {
            this.farFromServices = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#farFromServices()}, in any of its states. */
        public Builder farFromServices(Answer<Boolean> answer) {
            this.farFromServices = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#farFromFamily()}, as declared. */
        public Builder farFromFamily(boolean value) {
            this.farFromFamily = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#farFromFamily()}, in any of its states. */
        public Builder farFromFamily(Answer<Boolean> answer) {
            this.farFromFamily = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#evictionStage()}, as declared. */
        public Builder evictionStage(EvictionStage value) {
            this.evictionStage = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#evictionStage()}, in any of its states. */
        public Builder evictionStage(Answer<EvictionStage> answer) {
            this.evictionStage = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#rehousingSecured()}, as declared. */
        public Builder rehousingSecured(boolean value) {
            this.rehousingSecured = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#rehousingSecured()}, in any of its states. */
        public Builder rehousingSecured(Answer<Boolean> answer) {
            this.rehousingSecured = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#renewalOperation()}. */
        public Builder renewalOperation(RenewalOperation value) {
            this.renewalOperation = value;
            return this;
        }

        /** Edits {@link CurrentHousing#renewalOperation()}, starting from what it holds. */
        public Builder renewalOperation(Consumer<RenewalOperation.Builder> edits) {
            RenewalOperation.Builder builder = renewalOperation.toBuilder();
            edits.accept(builder);
            this.renewalOperation = builder.build();
            return this;
        }

        /** Sets {@link CurrentHousing#ownsOther()}, as declared. */
        public Builder ownsOther(boolean value) {
            this.ownsOther = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#ownsOther()}, in any of its states. */
        public Builder ownsOther(Answer<Boolean> answer) {
            this.ownsOther = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#commune()}, as declared. */
        public Builder commune(String value) {
            this.commune = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#commune()}, in any of its states. */
        public Builder commune(Answer<String> answer) {
            this.commune = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#leaseHeldByCouple()}, as declared. */
        public Builder leaseHeldByCouple(boolean value) {
            this.leaseHeldByCouple = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#leaseHeldByCouple()}, in any of its states. */
        public Builder leaseHeldByCouple(Answer<Boolean> answer) {
            this.leaseHeldByCouple = answer;
            return this;
        }

        /** Sets {@link CurrentHousing#unfitProof()}, as declared. */
        public Builder unfitProof(UnfitProof value) {
            this.unfitProof = Answer.declared(value);
            return this;
        }

        /** Sets {@link CurrentHousing#unfitProof()}, in any of its states. */
        public Builder unfitProof(Answer<UnfitProof> answer) {
            this.unfitProof = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public CurrentHousing build() {
            return new CurrentHousing(
                    status,
                    structureType,
                    structureEntryDate,
                    surface,
                    rooms,
                    category,
                    occupants,
                    monthlyRent,
                    housingBenefit,
                    notDecent,
                    unfit,
                    farFromServices,
                    farFromFamily,
                    evictionStage,
                    rehousingSecured,
                    renewalOperation,
                    ownsOther,
                    commune,
                    leaseHeldByCouple,
                    unfitProof);
        }
    }
}
