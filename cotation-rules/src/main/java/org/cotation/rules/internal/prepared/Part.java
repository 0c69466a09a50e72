package org.cotation.rules.internal.prepared;

/** What comes next in a rule, where it can be one of several things. The names are part of the form. */
enum Part {
    AND,
    OR,
    NOT,
    LEAF,
    OWN,
    BOUND,
    NUMERAL,
    CODE,
    TRUTH,
    ARITHMETIC,
    RECOGNISES,
    AWAITS,
    OUTSIDE,
    AWARDS,
    DIRECTS
}
