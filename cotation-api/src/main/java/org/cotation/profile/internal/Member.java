package org.cotation.profile.internal;

import java.lang.reflect.Method;
import org.cotation.message.Wording;
import org.cotation.profile.WhenAbsent;
import org.jspecify.annotations.Nullable;

/**
 * A member of a record of the profile.
 *
 * @param name its name in JSON and in paths
 * @param label its name for people
 * @param whenAbsent what its absence means
 * @param noun how to name one element, or the person described; null where labels need none
 * @param shape what it is made of
 * @param accessor reads it
 */
public record Member(
        String name,
        Wording label,
        WhenAbsent whenAbsent,
        @Nullable Noun noun,
        Shape shape,
        Method accessor) {

    /** Its value in a record. */
    public Object of(Record owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The accessor of " + name + " cannot be called", e);
        }
    }
}
