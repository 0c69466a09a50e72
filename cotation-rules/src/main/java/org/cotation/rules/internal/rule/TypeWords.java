package org.cotation.rules.internal.rule;

import org.cotation.rules.check.FindingCode;
import org.cotation.rules.vocabulary.Property;

/** Says of which type a value is, and what to write where the type does not fit. */
final class TypeWords {

    private TypeWords() {}

    static String describe(Operand operand) {
        String kind =
                switch (operand.type()) {
                    case INTEGER -> "nombre entier";
                    case DECIMAL -> "nombre décimal";
                    case BOOLEAN -> "oui ou non";
                    case CODE -> "code";
                };
        return named(operand) + " (" + kind + ")";
    }

    static String describeEn(Operand operand) {
        String kind =
                switch (operand.type()) {
                    case INTEGER -> "whole number";
                    case DECIMAL -> "decimal number";
                    case BOOLEAN -> "yes or no";
                    case CODE -> "code";
                };
        return named(operand) + " (" + kind + ")";
    }

    /** The kind of mistake that comparing these is. */
    static FindingCode fault(Operand left, Operand right) {
        boolean bothCodes = left.type() == Property.Type.CODE && right.type() == Property.Type.CODE;
        if (bothCodes) {
            return FindingCode.CODE_ORDER;
        }
        if (left.type() == Property.Type.BOOLEAN || right.type() == Property.Type.BOOLEAN) {
            return FindingCode.YES_NO_COMPARED;
        }
        boolean numbers = left.type() != Property.Type.CODE && right.type() != Property.Type.CODE;
        return numbers ? FindingCode.DECIMAL_FOR_WHOLE : FindingCode.TYPE_MISMATCH;
    }

    private static String named(Operand operand) {
        return "`" + Words.source(operand) + "`";
    }

    static String adviceFor(Operand left, Operand right) {
        if (left.type() == Property.Type.CODE && right.type() == Property.Type.CODE) {
            return " Un code n'a pas d'ordre : utilisez == != in ou not in.";
        }
        if (left.type() == Property.Type.BOOLEAN) {
            return " Une réponse oui ou non se compare à true ou false.";
        }
        if (left.type() == Property.Type.CODE) {
            return " Écrivez le code entre guillemets.";
        }
        return right.type() == Property.Type.DECIMAL && left.type() == Property.Type.INTEGER
                ? " Écrivez un nombre entier."
                : " Écrivez un nombre, sans guillemets.";
    }

    static String adviceForEn(Operand left, Operand right) {
        if (left.type() == Property.Type.CODE && right.type() == Property.Type.CODE) {
            return " A code has no order: use == != in or not in.";
        }
        if (left.type() == Property.Type.BOOLEAN) {
            return " A yes or no is compared with true or false.";
        }
        if (left.type() == Property.Type.CODE) {
            return " Write the code between quotes.";
        }
        return right.type() == Property.Type.DECIMAL && left.type() == Property.Type.INTEGER
                ? " Write a whole number."
                : " Write a number, without quotes.";
    }
}
