package org.cotation.ranking;

import java.time.LocalDate;
import java.util.List;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.FactStatus;
import org.cotation.profile.ProfileField.Kind;
import org.cotation.profile.ProfileSchema;
import org.cotation.profile.WhenAbsent;
import org.cotation.profile.internal.Member;
import org.cotation.profile.internal.RecordShape;
import org.cotation.profile.internal.Shape;
import org.cotation.score.FactValue;

/** Reads a date or a yes or no of a profile by its path. */
final class FieldValue {

    private static final FactValue UNKNOWN = new FactValue.Nothing();
    private static final FactValue NO = new FactValue.Truth(false);

    private FieldValue() {}

    /** The value; nothing where it is unknown. A refuted value counts as absent, and an absent yes or no as no. */
    static FactValue at(String path, ApplicantProfile profile) {
        RecordShape shape = RecordShape.ofProfile();
        Record owner = profile;
        for (String name : List.of(path.split("\\.", -1))) {
            Member member = shape.member(name);
            if (member == null) {
                break;
            }
            Object value = member.of(owner);
            if (member.shape() instanceof Shape.Section section) {
                shape = section.record();
                owner = (Record) value;
            } else if (member.shape() instanceof Shape.Whole whole
                    && given((Answer<?>) value) instanceof Record inside) {
                shape = whole.record();
                owner = inside;
            } else {
                return value(path, member, (Answer<?>) value);
            }
        }
        throw new IllegalArgumentException("The profile has no value at (" + path + ").\nTake tie-breaks from a grid.");
    }

    private static Object given(Answer<?> answer) {
        return answer instanceof Answer.Given<?> given && given.status() != FactStatus.REFUTED ? given.value() : answer;
    }

    private static FactValue value(String path, Member member, Answer<?> answer) {
        Object value = given(answer);
        if (value instanceof LocalDate day) {
            return new FactValue.Day(day);
        }
        if (value instanceof Boolean truth) {
            return new FactValue.Truth(truth);
        }
        boolean unknown = answer instanceof Answer.Unknown<?>
                || (answer instanceof Answer.NotAsked<?> && member.whenAbsent() == WhenAbsent.UNKNOWN);
        boolean yesOrNo = ProfileSchema.find(path)
                .filter(field -> field.kind() == Kind.BOOLEAN)
                .isPresent();
        return yesOrNo && !unknown ? NO : UNKNOWN;
    }
}
