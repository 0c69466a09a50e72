package org.cotation.profile;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the vocabulary of the profile says of one field: its names for people, and what its absence means. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {

    /** The French term, as the form says it. */
    String fr();

    /** The English term. */
    String en();

    /** What it means that the field is absent. */
    WhenAbsent whenAbsent() default WhenAbsent.NONE;
}
