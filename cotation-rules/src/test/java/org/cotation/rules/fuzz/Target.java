package org.cotation.rules.fuzz;

/** What is fed. */
@FunctionalInterface
public interface Target {

    /**
     * Takes an input. What it throws is a failure: it catches what the API declares, and asserts what it promises.
     *
     * @return everything that was made of the input; the same input must give the same again
     */
    String feed(Input input);
}
