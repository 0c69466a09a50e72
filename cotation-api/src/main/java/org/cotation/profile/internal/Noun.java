package org.cotation.profile.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How to name one person or one thing, so that a label can say whose date of birth is meant: on a list its element, on
 * a section the person described.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Noun {

    /** The French noun, singular. */
    String fr();

    /** The English noun, singular. */
    String en();

    /** Whether the French noun is feminine: <em>1re</em>, not <em>1er</em>. */
    boolean feminine() default false;
}
