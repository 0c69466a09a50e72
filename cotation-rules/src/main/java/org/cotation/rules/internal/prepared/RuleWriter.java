package org.cotation.rules.internal.prepared;

import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Variable;

/** Writes rules that were found sound. {@link RuleReader} reads them. */
final class RuleWriter {

    private final Output out;

    private RuleWriter(Output out) {
        this.out = out;
    }

    static void write(Rule rule, Output out) {
        new RuleWriter(out).rule(rule);
    }

    private void rule(Rule rule) {
        out.text(rule.file());
        out.position(rule.position());
        out.wording(rule.label());
        out.text(rule.legalBasis());
        out.text(rule.proof());
        out.all(rule.patterns(), this::pattern);
        conclusion(rule.conclusion());
    }

    private void pattern(Pattern pattern) {
        out.text(pattern.quantifier().name());
        out.text(pattern.type().name());
        out.all(pattern.variables(), variable -> {
            out.text(variable.name());
            reference(variable);
            out.number(variable.pattern());
            out.text(variable.property().name());
        });
        out.all(pattern.tests(), this::test);
    }

    /** A variable by its place among those of the rule. */
    private void reference(Variable variable) {
        out.number(variable.slot());
    }

    private void test(Test test) {
        if (test instanceof Test.And and) {
            part(Part.AND);
            test(and.left());
            test(and.right());
        } else if (test instanceof Test.Or or) {
            part(Part.OR);
            test(or.left());
            test(or.right());
        } else if (test instanceof Test.Not not) {
            part(Part.NOT);
            test(not.operand());
        } else if (test instanceof Test.Leaf leaf) {
            part(Part.LEAF);
            out.number(leaf.index());
            out.text(leaf.operator());
            operand(leaf.left());
            out.all(leaf.right(), this::operand);
            out.all(leaf.properties(), property -> out.text(property.name()));
            out.all(leaf.variables(), this::reference);
        }
    }

    private void operand(Operand operand) {
        if (operand instanceof Operand.Own own) {
            part(Part.OWN);
            out.text(own.property().name());
        } else if (operand instanceof Operand.Bound bound) {
            part(Part.BOUND);
            reference(bound.variable());
        } else if (operand instanceof Operand.Numeral numeral) {
            part(Part.NUMERAL);
            out.text(numeral.value().toString());
            out.text(numeral.type().name());
        } else if (operand instanceof Operand.Code code) {
            part(Part.CODE);
            out.text(code.value());
        } else if (operand instanceof Operand.Truth truth) {
            part(Part.TRUTH);
            out.flag(truth.value());
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            part(Part.ARITHMETIC);
            out.text(arithmetic.operator());
            operand(arithmetic.left());
            operand(arithmetic.right());
        }
    }

    private void conclusion(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Recognises) {
            part(Part.RECOGNISES);
            out.text(conclusion.code());
        } else if (conclusion instanceof Conclusion.Awaits awaits) {
            part(Part.AWAITS);
            out.text(awaits.code());
            out.text(awaits.awaited());
        } else if (conclusion instanceof Conclusion.Outside) {
            part(Part.OUTSIDE);
            out.text(conclusion.code());
        } else if (conclusion instanceof Conclusion.Awards awards) {
            part(Part.AWARDS);
            out.text(awards.code());
            out.text(awards.family());
            out.number(awards.points());
            out.all(awards.per(), this::reference);
            out.figure(awards.cap());
        } else if (conclusion instanceof Conclusion.Directs directs) {
            part(Part.DIRECTS);
            out.text(directs.code());
            out.text(directs.place());
            out.figure(directs.withinMonths());
        }
    }

    private void part(Part part) {
        out.text(part.name());
    }
}
