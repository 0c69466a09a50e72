package org.cotation.rules.internal.whatif;

import org.cotation.explain.WhatIf.Choice;
import org.cotation.message.Wording;
import org.cotation.profile.Answer;
import org.cotation.score.FactValue;

/**
 * One answer that can be tried.
 *
 * @param answer the answer
 * @param value its value
 * @param words its value in words
 */
record Option(Answer<?> answer, FactValue value, Wording words) {

    Choice choice() {
        return new Choice(value, value, false, words);
    }

    @Override
    public String toString() {
        return "Option[…]";
    }
}
