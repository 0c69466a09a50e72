package org.cotation.rules.internal.search;

/** Sees what a supposition leaves open. */
@FunctionalInterface
public interface View {

    /** What is seen of a supposition. */
    Sight at(Supposition supposition);
}
