package org.cotation.rules.vocabulary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cotation.profile.Coded;
import org.cotation.profile.Sensitivity;

/** Makes a getter of a fact a property that rules can test, and gives its name to people. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Term {

    /** The French name. */
    String fr();

    /** The English name. */
    String en();

    /** Whether the applicant can be told that it would change the score; every property says so. */
    Proposal proposal();

    /** The unit of its numbers. */
    Unit unit() default Unit.NONE;

    /** For a property that holds a code, the list of its codes. */
    Class<? extends Coded> codes() default Coded.class;

    /** Whether there may be no value, so that every comparison fails; no arithmetic is then allowed on it. */
    boolean mayBeNone() default false;

    /** The least number that it can hold. */
    int least() default 0;

    /** For a property that tells something sensitive of a person by itself, what; one at most. */
    Sensitivity[] sensitive() default {};

    /** The interpretations that change how it is computed. */
    String[] reads() default {};

    /** The parameters of the grid that it is computed with. */
    String[] needs() default {};
}
