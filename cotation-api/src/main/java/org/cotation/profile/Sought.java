package org.cotation.profile;

import java.util.List;
import java.util.Objects;
import org.cotation.profile.code.RoomType;
import org.cotation.profile.code.SoughtCategory;
import org.cotation.profile.internal.Checks;
import org.cotation.profile.internal.Format;
import org.cotation.profile.internal.Noun;
import org.cotation.profile.internal.ValueFormat;

/**
 * The dwelling asked for (<em>logement recherché</em>), form page 9.
 *
 * <p>Immutable and thread-safe. No value shows in {@code toString}.
 *
 * @param roomTypes sizes of dwelling sought (<em>Type de logement recherché</em>); form Page 9, box G1
 * @param category kind of dwelling sought (<em>Catégorie recherchée</em>); form Page 9
 * @param persons number of persons to be housed (<em>Nombre de personnes à loger</em>); form Page 9, box G2
 *     (mandatory)
 * @param communes communes wished for (<em>Localisation souhaitée (par ordre de préférence)</em>); form Page 9, box
 *     G3 (mandatory); INSEE codes
 * @param widened widened request (<em>Demande élargie</em>); form Page 9, box G3 (mandatory)
 * @param ownershipInfo wish for information on home ownership (<em>Souhait d'information sur l'accession</em>);
 *     form Page 9
 */
public record Sought(
        @Field(fr = "types de logement recherchés", en = "sizes of dwelling sought")
        @Noun(fr = "type de logement recherché", en = "size of dwelling sought")
        Answer<List<Answer<RoomType>>> roomTypes,

        @Field(fr = "catégorie de logement recherchée", en = "kind of dwelling sought")
        Answer<SoughtCategory> category,

        @Field(fr = "nombre de personnes à loger", en = "number of persons to be housed")
        Answer<Integer> persons,

        @Field(fr = "communes souhaitées", en = "communes wished for")
        @Noun(fr = "commune souhaitée", en = "commune wished for", feminine = true)
        @Format(ValueFormat.COMMUNE)
        Answer<List<Answer<String>>> communes,

        @Field(fr = "demande élargie", en = "widened request")
        Answer<Boolean> widened,

        @Field(
                fr = "souhait d'information sur l'accession à la propriété",
                en = "wish for information on home ownership")
        Answer<Boolean> ownershipInfo) {

    /**
     * Checks the values and brings them to their one written form.
     *
     * @throws IllegalArgumentException if a value is outside its format; the message names the member, not the
     * value
     */
    public Sought {
        roomTypes = Checks.list("roomTypes", roomTypes);
        Objects.requireNonNull(category, "category");
        persons = Checks.value(ValueFormat.COUNT, "persons", persons);
        communes = Checks.list(ValueFormat.COMMUNE, "communes", communes);
        Objects.requireNonNull(widened, "widened");
        Objects.requireNonNull(ownershipInfo, "ownershipInfo");
    }

    /** A builder in which every member is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Every member unknown, including whether it exists: what an explicit {@code null} says. */
    public static Sought unknown() {
        return new Sought(
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
        builder.roomTypes = roomTypes;
        builder.category = category;
        builder.persons = persons;
        builder.communes = communes;
        builder.widened = widened;
        builder.ownershipInfo = ownershipInfo;
        return builder;
    }

    @Override
    public String toString() {
        return "Sought[…]";
    }

    /** Builds a {@link Sought} from what the caller knows. Not thread-safe; reusable after {@link #build()}. */
    public static final class Builder {

        private Answer<List<Answer<RoomType>>> roomTypes = Answer.notAsked();
        private Answer<SoughtCategory> category = Answer.notAsked();
        private Answer<Integer> persons = Answer.notAsked();
        private Answer<List<Answer<String>>> communes = Answer.notAsked();
        private Answer<Boolean> widened = Answer.notAsked();
        private Answer<Boolean> ownershipInfo = Answer.notAsked();

        private Builder() {}

        /** Sets {@link Sought#roomTypes()} to these values, as declared; none makes an empty list. */
        public Builder roomTypes(RoomType... values) {
            this.roomTypes = Answers.declaredList(values);
            return this;
        }

        /** Sets {@link Sought#roomTypes()}, in any of its states. */
        public Builder roomTypes(Answer<List<Answer<RoomType>>> answer) {
            this.roomTypes = answer;
            return this;
        }

        /** Sets {@link Sought#category()}, as declared. */
        public Builder category(SoughtCategory value) {
            this.category = Answer.declared(value);
            return this;
        }

        /** Sets {@link Sought#category()}, in any of its states. */
        public Builder category(Answer<SoughtCategory> answer) {
            this.category = answer;
            return this;
        }

        /** Sets {@link Sought#persons()}, as declared. */
        public Builder persons(int value) {
            this.persons = Answer.declared(value);
            return this;
        }

        /** Sets {@link Sought#persons()}, in any of its states. */
        public Builder persons(Answer<Integer> answer) {
            this.persons = answer;
            return this;
        }

        /** Sets {@link Sought#communes()} to these values, as declared; none makes an empty list. */
        public Builder communes(String... values) {
            this.communes = Answers.declaredList(values);
            return this;
        }

        /** Sets {@link Sought#communes()}, in any of its states. */
        public Builder communes(Answer<List<Answer<String>>> answer) {
            this.communes = answer;
            return this;
        }

        /** Sets {@link Sought#widened()}, as declared. */
        public Builder widened(boolean value) {
            this.widened = Answer.declared(value);
            return this;
        }

        /** Sets {@link Sought#widened()}, in any of its states. */
        public Builder widened(Answer<Boolean> answer) {
            this.widened = answer;
            return this;
        }

        /** Sets {@link Sought#ownershipInfo()}, as declared. */
        public Builder ownershipInfo(boolean value) {
            this.ownershipInfo = Answer.declared(value);
            return this;
        }

        /** Sets {@link Sought#ownershipInfo()}, in any of its states. */
        public Builder ownershipInfo(Answer<Boolean> answer) {
            this.ownershipInfo = answer;
            return this;
        }

        /**
         * The record.
         *
         * @throws IllegalArgumentException if a value is outside its format
         */
        public Sought build() {
            return new Sought(roomTypes, category, persons, communes, widened, ownershipInfo);
        }
    }
}
