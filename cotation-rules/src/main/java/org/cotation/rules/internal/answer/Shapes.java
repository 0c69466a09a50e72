package org.cotation.rules.internal.answer;

import java.util.List;
import org.cotation.profile.Answer;
import org.cotation.profile.internal.Member;
import org.cotation.profile.internal.RecordShape;
import org.cotation.profile.internal.Shape;

/** What stands at a path of the profile, and the thing there of which nothing is known but that it exists. */
final class Shapes {

    private Shapes() {}

    /** The shape of the values at a path of the vocabulary. */
    static Shape at(String path) {
        Shape shape = new Shape.Section(RecordShape.ofProfile());
        for (String name : List.of(path.split("\\.", -1))) {
            int bracket = name.indexOf('[');
            shape = member(shape, bracket < 0 ? name : name.substring(0, bracket), path);
            if (bracket >= 0 && shape instanceof Shape.Elements list) {
                shape = list.element();
            }
        }
        return shape;
    }

    private static Shape member(Shape owner, String name, String path) {
        if (owner instanceof Shape.Entries) {
            return Shape.Entries.ENTRY;
        }
        Member member = record(owner, path).member(name);
        if (member == null) {
            throw new IllegalArgumentException("The path (" + path + ") is not in the vocabulary.");
        }
        return member.shape();
    }

    private static RecordShape record(Shape shape, String path) {
        if (shape instanceof Shape.Section section) {
            return section.record();
        }
        if (shape instanceof Shape.Whole whole) {
            return whole.record();
        }
        throw new IllegalArgumentException(
                "Nothing stands inside the value before the end of the path (" + path + ").");
    }

    /** A person or thing that exists, and of which every answer is unknown. */
    static Record unknown(RecordShape shape) {
        return shape.create(shape.members().stream()
                .map(member ->
                        member.shape() instanceof Shape.Section section ? unknown(section.record()) : Answer.unknown())
                .toArray());
    }
}
