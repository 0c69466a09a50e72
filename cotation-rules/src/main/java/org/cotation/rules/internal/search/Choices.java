package org.cotation.rules.internal.search;

import org.cotation.rules.internal.answer.Choice;

/** The answers worth supposing. */
@FunctionalInterface
public interface Choices {

    /** The answers worth supposing at the path of an unknown fact. */
    Choice at(Supposition supposition, String path);
}
