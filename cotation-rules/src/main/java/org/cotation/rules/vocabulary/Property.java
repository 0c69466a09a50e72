package org.cotation.rules.vocabulary;

import java.util.List;
import java.util.Set;
import org.cotation.message.Wording;
import org.cotation.profile.Coded;
import org.cotation.profile.Sensitivity;

/** A property of a fact, as rules and people know it. Immutable. */
public final class Property {

    /** The type of a property. */
    public enum Type {
        /** A whole number. */
        INTEGER,
        /** An exact decimal number. */
        DECIMAL,
        /** Yes or no. */
        BOOLEAN,
        /** A code of a closed list. */
        CODE
    }

    private final String name;
    private final Type type;
    private final Term term;
    private final Wording label;
    private final List<Coded> codes;
    private final int place;

    Property(String name, Type type, Term term, List<Coded> codes, int place) {
        this.name = name;
        this.type = type;
        this.term = term;
        this.label = new Wording(term.fr(), term.en());
        this.codes = List.copyOf(codes);
        this.place = place;
    }

    /** The name in rules. */
    public String name() {
        return name;
    }

    /** The type. */
    public Type type() {
        return type;
    }

    /** The name for people. */
    public Wording label() {
        return label;
    }

    /** The unit of its numbers. */
    public Unit unit() {
        return term.unit();
    }

    /** What is counted by it, in words: « par an (ancienneté de la demande) ». */
    public Wording perUnit() {
        Wording one = unit() == Unit.NONE ? new Wording("unité", "unit") : unit().one();
        return new Wording(
                "par " + one.fr() + " (" + label().fr() + ")", "for each " + one.en() + " (" + label().en() + ")");
    }

    /** The codes it can hold, in the order of their list; empty unless it holds codes. */
    public List<Coded> codes() {
        return codes;
    }

    /** Whether the applicant can be told that it would change the score. */
    public Proposal proposal() {
        return term.proposal();
    }

    /** Whether there may be no value. */
    public boolean mayBeNone() {
        return term.mayBeNone();
    }

    /** The least number that it can hold: nothing is counted below zero. */
    public int least() {
        return term.least();
    }

    /** What it tells of a person by itself that is not for everybody's eyes; none for most properties, otherwise one. */
    public Set<Sensitivity> sensitivity() {
        return Set.of(term.sensitive());
    }

    /** The interpretations that change how it is computed. */
    public List<String> reads() {
        return List.of(term.reads());
    }

    /** The parameters of the grid that it is computed with, by the name that they have in {@code grid.yaml}. */
    public List<String> needs() {
        return List.of(term.needs());
    }

    /** Its place among the properties of its kind of fact. */
    int place() {
        return place;
    }

    @Override
    public String toString() {
        return name;
    }
}
