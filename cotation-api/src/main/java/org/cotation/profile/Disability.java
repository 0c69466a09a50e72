package org.cotation.profile;

import java.util.List;
import java.util.Objects;
import org.cotation.profile.code.DisabilityProof;
import org.cotation.profile.code.DisabilityState;
import org.cotation.profile.code.MotorDisability;
import org.cotation.profile.code.NeededEquipment;
import org.cotation.profile.code.SensoryDisability;
import org.cotation.profile.code.StairsAbility;
import org.cotation.profile.code.TechnicalAid;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.Noun;
import org.cotation.profile.internal.ValueFormat;

/**
 * Disability in the household and what the dwelling needs (<em>handicap</em>; CCH L.441-1 a, CASF L.114).
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param personsCount number of disabled persons (<em>Nombre de personnes en situation de handicap</em>); form Page
 *     3 - Handicap, box C1; L.114 CASF; L.441-1 a)
 * @param state course of the disability (<em>Etat du handicap</em>); form Annexe - complément handicap
 * @param motor kinds of motor disability (<em>Nature du handicap moteur</em>); form Annexe
 * @param sensory kinds of sensory disability (<em>Nature du handicap sensoriel</em>); form Annexe
 * @param stairs ability to climb stairs (<em>Capacité à monter des marches</em>); form Annexe
 * @param aids technical aids (<em>Aides techniques</em>); form Annexe
 * @param equipment equipment needed (<em>Equipements nécessaires</em>); form Annexe
 * @param proof proof of the disability (<em>Justificatif de handicap</em>); Pièces justificatives. Working list of
 *     the project, not an official enumeration; the binding list is the arrêté annex
 * @param housingUnsuitable present housing unsuited to the disability (<em>Logement actuel non adapté au
 *     handicap</em>); DALO / situation; L.441-2-3 II al. 2, loi 3DS art. 91
 */
public record Disability(
        @Field(fr = "nombre de personnes en situation de handicap", en = "number of disabled persons")
        Answer<Integer> personsCount,

        @Field(fr = "état du handicap", en = "course of the disability")
        Answer<DisabilityState> state,

        @Field(fr = "nature du handicap moteur", en = "kinds of motor disability")
        @Noun(fr = "nature de handicap moteur", en = "kind of motor disability", feminine = true)
        Answer<List<Answer<MotorDisability>>> motor,

        @Field(fr = "nature du handicap sensoriel", en = "kinds of sensory disability")
        @Noun(fr = "nature de handicap sensoriel", en = "kind of sensory disability", feminine = true)
        Answer<List<Answer<SensoryDisability>>> sensory,

        @Field(fr = "capacité à monter des marches", en = "ability to climb stairs")
        Answer<StairsAbility> stairs,

        @Field(fr = "aides techniques", en = "technical aids")
        @Noun(fr = "aide technique", en = "technical aid", feminine = true)
        Answer<List<Answer<TechnicalAid>>> aids,

        @Field(fr = "équipements nécessaires", en = "equipment needed")
        @Noun(fr = "équipement nécessaire", en = "item of equipment")
        Answer<List<Answer<NeededEquipment>>> equipment,

        @Field(fr = "justificatif de handicap", en = "proof of the disability")
        Answer<DisabilityProof> proof,

        @Field(fr = "logement actuel non adapté au handicap", en = "present housing unsuited to the disability")
        Answer<Boolean> housingUnsuitable) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public Disability {
        personsCount = Checks.value(ValueFormat.COUNT, "personsCount", personsCount);
        Objects.requireNonNull(state, "state");
        motor = Checks.list("motor", motor);
        sensory = Checks.list("sensory", sensory);
        Objects.requireNonNull(stairs, "stairs");
        aids = Checks.list("aids", aids);
        equipment = Checks.list("equipment", equipment);
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(housingUnsuitable, "housingUnsuitable");
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static Disability unknown() {
        return new Disability(
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown(),
                Answer.unknown());
    }

    /** A builder that starts from these members. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.personsCount = personsCount;
        builder.state = state;
        builder.motor = motor;
        builder.sensory = sensory;
        builder.stairs = stairs;
        builder.aids = aids;
        builder.equipment = equipment;
        builder.proof = proof;
        builder.housingUnsuitable = housingUnsuitable;
        return builder;
    }

    @Override
    public String toString() {
        return "Disability[…]";
    }

    /** Builds a {@link Disability} from what the caller knows. Not thread-safe; reusable after {@link #build()}. */
    public static final class Builder {

        private Answer<Integer> personsCount = Answer.notAsked();
        private Answer<DisabilityState> state = Answer.notAsked();
        private Answer<List<Answer<MotorDisability>>> motor = Answer.notAsked();
        private Answer<List<Answer<SensoryDisability>>> sensory = Answer.notAsked();
        private Answer<StairsAbility> stairs = Answer.notAsked();
        private Answer<List<Answer<TechnicalAid>>> aids = Answer.notAsked();
        private Answer<List<Answer<NeededEquipment>>> equipment = Answer.notAsked();
        private Answer<DisabilityProof> proof = Answer.notAsked();
        private Answer<Boolean> housingUnsuitable = Answer.notAsked();

        private Builder() {}

        /** Sets {@link Disability#personsCount()}, as declared. */
        public Builder personsCount(int value) {
            this.personsCount = Answer.declared(value);
            return this;
        }

        /** Sets {@link Disability#personsCount()}, in any of its states. */
        public Builder personsCount(Answer<Integer> answer) {
            this.personsCount = answer;
            return this;
        }

        /** Sets {@link Disability#state()}, as declared. */
        public Builder state(DisabilityState value) {
            this.state = Answer.declared(value);
            return this;
        }

        /** Sets {@link Disability#state()}, in any of its states. */
        public Builder state(Answer<DisabilityState> answer) {
            this.state = answer;
            return this;
        }

        /** Sets {@link Disability#motor()} to these values, as declared; none makes an empty list. */
        public Builder motor(MotorDisability... values) {
            this.motor = Answers.declaredList(values);
            return this;
        }

        /** Sets {@link Disability#motor()}, in any of its states. */
        public Builder motor(Answer<List<Answer<MotorDisability>>> answer) {
            this.motor = answer;
            return this;
        }

        /** Sets {@link Disability#sensory()} to these values, as declared; none makes an empty list. */
        public Builder sensory(SensoryDisability... values) {
            this.sensory = Answers.declaredList(values);
            return this;
        }

        /** Sets {@link Disability#sensory()}, in any of its states. */
        public Builder sensory(Answer<List<Answer<SensoryDisability>>> answer) {
            this.sensory = answer;
            return this;
        }

        /** Sets {@link Disability#stairs()}, as declared. */
        public Builder stairs(StairsAbility value) {
            this.stairs = Answer.declared(value);
            return this;
        }

        /** Sets {@link Disability#stairs()}, in any of its states. */
        public Builder stairs(Answer<StairsAbility> answer) {
            this.stairs = answer;
            return this;
        }

        /** Sets {@link Disability#aids()} to these values, as declared; none makes an empty list. */
        public Builder aids(TechnicalAid... values) {
            this.aids = Answers.declaredList(values);
            return this;
        }

        /** Sets {@link Disability#aids()}, in any of its states. */
        public Builder aids(Answer<List<Answer<TechnicalAid>>> answer) {
            this.aids = answer;
            return this;
        }

        /** Sets {@link Disability#equipment()} to these values, as declared; none makes an empty list. */
        public Builder equipment(NeededEquipment... values) {
            this.equipment = Answers.declaredList(values);
            return this;
        }

        /** Sets {@link Disability#equipment()}, in any of its states. */
        public Builder equipment(Answer<List<Answer<NeededEquipment>>> answer) {
            this.equipment = answer;
            return this;
        }

        /** Sets {@link Disability#proof()}, as declared. */
        public Builder proof(DisabilityProof value) {
            this.proof = Answer.declared(value);
            return this;
        }

        /** Sets {@link Disability#proof()}, in any of its states. */
        public Builder proof(Answer<DisabilityProof> answer) {
            this.proof = answer;
            return this;
        }

        /** Sets {@link Disability#housingUnsuitable()}, as declared. */
        public Builder housingUnsuitable(boolean value) {
            this.housingUnsuitable = Answer.declared(value);
            return this;
        }

        /** Sets {@link Disability#housingUnsuitable()}, in any of its states. */
        public Builder housingUnsuitable(Answer<Boolean> answer) {
            this.housingUnsuitable = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public Disability build() {
            return new Disability(
                    personsCount, state, motor, sensory, stairs, aids, equipment, proof, housingUnsuitable);
        }
    }
}
