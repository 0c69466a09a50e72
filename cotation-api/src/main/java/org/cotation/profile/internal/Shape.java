package org.cotation.profile.internal;

import java.util.List;
import org.cotation.profile.Coded;
import org.cotation.profile.ProfileField;

/** What a member of the profile is made of. */
public sealed interface Shape {

    /** The kind, as the vocabulary names it. */
    ProfileField.Kind kind();

    /** The codes of a coded value, or of the elements of a list; empty for anything else. */
    List<Coded> codes();

    /**
     * A section that always stands in the record: its members carry the answers.
     *
     * @param record the shape of the section
     */
    record Section(RecordShape record) implements Shape {

        @Override
        public ProfileField.Kind kind() {
            return ProfileField.Kind.OBJECT;
        }

        @Override
        public List<Coded> codes() {
            return List.of();
        }
    }

    /**
     * An answer that is a record.
     *
     * @param record the shape of the record
     */
    record Whole(RecordShape record) implements Shape {

        @Override
        public ProfileField.Kind kind() {
            return ProfileField.Kind.OBJECT;
        }

        @Override
        public List<Coded> codes() {
            return List.of();
        }
    }

    /**
     * An answer that is one of a list of codes.
     *
     * @param codes the codes, in the order of the vocabulary
     */
    record Code(List<Coded> codes) implements Shape {

        @Override
        public ProfileField.Kind kind() {
            return ProfileField.Kind.CODE;
        }
    }

    /**
     * An answer that is a value.
     *
     * @param kind the kind of the value
     * @param format what the value may be
     */
    record Value(ProfileField.Kind kind, ValueFormat format) implements Shape {

        @Override
        public List<Coded> codes() {
            return List.of();
        }
    }

    /**
     * An answer that is a list of answers.
     *
     * @param element the shape of each element
     */
    record Elements(Shape element) implements Shape {

        @Override
        public ProfileField.Kind kind() {
            return ProfileField.Kind.LIST;
        }

        @Override
        public List<Coded> codes() {
            return element.codes();
        }
    }

    /** An answer that is a map of texts. */
    record Entries() implements Shape {

        /** What each entry is: the code of a criterion. */
        public static final Shape ENTRY = new Value(ProfileField.Kind.TEXT, ValueFormat.TEXT);

        @Override
        public ProfileField.Kind kind() {
            return ProfileField.Kind.MAP;
        }

        @Override
        public List<Coded> codes() {
            return List.of();
        }
    }
}
