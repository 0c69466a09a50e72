package org.cotation.rules.publication;

import java.util.List;
import org.cotation.message.Wording;

/** What a rule asks, in words. */
public sealed interface Condition {

    /** Its words: the whole of a sentence, or what leads to the parts of a group. */
    Wording wording();

    /**
     * A single condition.
     *
     * @param wording its words, such as « le demandeur — âge : de 18 à 30 ans »
     */
    record Sentence(Wording wording) implements Condition {}

    /**
     * A text that the grid has in French only, such as a reference to the law.
     *
     * @param lead what it is, empty where that is clear
     * @param text the text
     */
    record Quoted(Wording lead, String text) implements Condition {

        @Override
        public Wording wording() {
            return lead.fr().isEmpty()
                    ? Wording.same(text)
                    : new Wording(lead.fr() + " : " + text, lead.en() + ": " + text);
        }
    }

    /**
     * Several conditions under one lead, which says how they go together and of whom they are said.
     *
     * @param wording the lead, such as « l'une au moins de ces conditions »
     * @param parts the conditions
     */
    record Group(Wording wording, List<Condition> parts) implements Condition {

        /** Copies the list. */
        public Group {
            parts = List.copyOf(parts);
        }
    }
}
