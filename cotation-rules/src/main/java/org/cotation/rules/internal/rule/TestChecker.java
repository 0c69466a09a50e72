package org.cotation.rules.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.Limits;
import org.cotation.rules.internal.syntax.Expression;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Property;

/** Checks the tests on one fact. */
final class TestChecker {

    private final Scope scope;
    private final FactType type;
    private final Map<String, Property> ownVariables;
    private final CodeChecker codes;
    private int leaves;

    TestChecker(Scope scope, FactType type, Map<String, Property> ownVariables) {
        this.scope = scope;
        this.type = type;
        this.ownVariables = ownVariables;
        this.codes = new CodeChecker(scope, type);
    }

    Optional<Test> test(Expression expression) {
        if (expression instanceof Expression.And and) {
            Optional<Test> left = test(and.left());
            Optional<Test> right = test(and.right());
            return left.flatMap(one -> right.map(other -> new Test.And(one, other)));
        }
        if (expression instanceof Expression.Or or) {
            Optional<Test> left = test(or.left());
            Optional<Test> right = test(or.right());
            return left.flatMap(one -> right.map(other -> new Test.Or(one, other)));
        }
        if (expression instanceof Expression.Not not) {
            return test(not.operand()).map(Test.Not::new);
        }
        if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison);
        }
        if (expression instanceof Expression.Membership membership) {
            return membership(membership);
        }
        return bare(expression);
    }

    private Optional<Test> bare(Expression expression) {
        Operand operand = operand(expression).orElse(null);
        if (operand == null) {
            return Optional.empty();
        }
        boolean name = operand instanceof Operand.Own || operand instanceof Operand.Bound;
        if (!name || operand.type() != Property.Type.BOOLEAN) {
            scope.fault(
                    expression.position(),
                    FindingCode.COMPARISON_EXPECTED,
                    "une comparaison est attendue ici (par exemple `age >= 18`) : seule une propriété oui ou non se teste sans comparaison.",
                    "a comparison is expected here (for instance `age >= 18`): only a yes-or-no property is tested without one.");
            return Optional.empty();
        }
        return Optional.of(leaf("is", operand, List.of()));
    }

    private Optional<Test> comparison(Expression.Comparison comparison) {
        if (Dates.refused(List.of(comparison.left(), comparison.right()), type, scope)) {
            return Optional.empty();
        }
        Operand left = operand(comparison.left()).orElse(null);
        Operand right = left != null && codes.forgottenQuotes(left, comparison.right())
                ? null
                : operand(comparison.right()).orElse(null);
        if (left == null || right == null) {
            return Optional.empty();
        }
        boolean order =
                !comparison.operator().equals("==") && !comparison.operator().equals("!=");
        if (!comparable(left, right) || (order && !numeric(left))) {
            scope.fault(
                    right instanceof Operand.Own
                            ? comparison.position()
                            : comparison.right().position(),
                    TypeWords.fault(left, right),
                    TypeWords.describe(left) + " ne se compare pas à " + TypeWords.describe(right) + " avec `"
                            + comparison.operator() + "`." + TypeWords.adviceFor(left, right),
                    TypeWords.describeEn(left) + " cannot be compared with " + TypeWords.describeEn(right) + " by `"
                            + comparison.operator() + "`." + TypeWords.adviceForEn(left, right));
            return Optional.empty();
        }
        return readsFact(left, right, comparison.position())
                        && codes.known(
                                left,
                                comparison.left().position(),
                                right,
                                comparison.right().position())
                ? Optional.of(leaf(comparison.operator(), left, List.of(right)))
                : Optional.empty();
    }

    private Optional<Test> membership(Expression.Membership membership) {
        if (Dates.refused(membership.values(), type, scope)) {
            return Optional.empty();
        }
        Operand left = operand(membership.left()).orElse(null);
        List<Operand> values = new ArrayList<>();
        boolean readable = left != null;
        for (Expression value : membership.values()) {
            Operand operand = left != null && codes.forgottenQuotes(left, value)
                    ? null
                    : operand(value).orElse(null);
            readable &= operand != null;
            if (left != null && operand != null) {
                if (!comparable(left, operand)) {
                    scope.fault(
                            value.position(),
                            TypeWords.fault(left, operand),
                            TypeWords.describe(left) + " ne se compare pas à " + TypeWords.describe(operand) + "."
                                    + TypeWords.adviceFor(left, operand),
                            TypeWords.describeEn(left) + " cannot be compared with " + TypeWords.describeEn(operand)
                                    + "." + TypeWords.adviceForEn(left, operand));
                    readable = false;
                } else {
                    readable &= readsFact(left, operand, value.position())
                            && codes.known(left, membership.left().position(), operand, value.position());
                }
                values.add(operand);
            }
        }
        return readable && left != null
                ? Optional.of(leaf(membership.negated() ? "not in" : "in", left, values))
                : Optional.empty();
    }

    private Test leaf(String operator, Operand left, List<Operand> right) {
        Set<Property> properties = new LinkedHashSet<>();
        Set<Variable> used = new LinkedHashSet<>();
        gather(left, properties, used);
        right.forEach(operand -> gather(operand, properties, used));
        return new Test.Leaf(leaves++, operator, left, right, List.copyOf(properties), List.copyOf(used));
    }

    private static void gather(Operand operand, Set<Property> properties, Set<Variable> used) {
        if (operand instanceof Operand.Own own) {
            properties.add(own.property());
        } else if (operand instanceof Operand.Bound bound) {
            used.add(bound.variable());
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            gather(arithmetic.left(), properties, used);
            gather(arithmetic.right(), properties, used);
        }
    }

    private Optional<Operand> operand(Expression expression) {
        if (expression instanceof Expression.Numeral number) {
            if (number.padded()) {
                scope.fault(
                        number.position(),
                        FindingCode.NUMBER_FORM,
                        "ce nombre s'écrit sans zéro devant : " + number.value().toPlainString() + ".",
                        "this number is written without a zero before it: "
                                + number.value().toPlainString() + ".");
                return Optional.empty();
            }
            return Optional.of(new Operand.Numeral(
                    number.value(), number.decimal() ? Property.Type.DECIMAL : Property.Type.INTEGER));
        }
        if (expression instanceof Expression.Text text) {
            return Optional.of(new Operand.Code(text.value()));
        }
        if (expression instanceof Expression.Truth truth) {
            return Optional.of(new Operand.Truth(truth.value()));
        }
        if (expression instanceof Expression.Name name) {
            return name.variable() ? variableOperand(name) : propertyOperand(name);
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return arithmetic(arithmetic);
        }
        scope.fault(
                expression.position(),
                FindingCode.CONDITION_AS_VALUE,
                "une valeur est attendue ici, pas une condition.",
                "a value is expected here, not a condition.");
        return Optional.empty();
    }

    private Optional<Operand> propertyOperand(Expression.Name name) {
        return scope.property(type, name.name(), name.position()).map(Operand.Own::new);
    }

    private Optional<Operand> variableOperand(Expression.Name name) {
        Property own = ownVariables.get(name.name());
        if (own != null) {
            return Optional.of(new Operand.Own(own));
        }
        Variable variable = scope.variable(name.name()).orElse(null);
        if (variable == null) {
            Set<String> known = scope.variableNames();
            scope.fault(
                    name.position(),
                    FindingCode.UNKNOWN_VARIABLE,
                    "la variable `" + name.name() + "` n'est liée nulle part avant ce point."
                            + Hints.hint(name.name(), known),
                    "the variable `" + name.name() + "` is not bound anywhere before this point."
                            + Hints.hintEn(name.name(), known));
            return Optional.empty();
        }
        return Optional.of(new Operand.Bound(variable));
    }

    private Optional<Operand> arithmetic(Expression.Arithmetic arithmetic) {
        Operand left = operand(arithmetic.left()).orElse(null);
        Operand right = operand(arithmetic.right()).orElse(null);
        if (left == null || right == null) {
            return Optional.empty();
        }
        if (!numeric(left) || !comparable(left, right)) {
            scope.fault(
                    arithmetic.position(),
                    FindingCode.MIXED_ARITHMETIC,
                    "le calcul `" + arithmetic.operator() + "` demande deux nombres du même type : "
                            + TypeWords.describe(left) + " et " + TypeWords.describe(right) + " n'en sont pas."
                            + TypeWords.adviceFor(left, right),
                    "the computation `" + arithmetic.operator() + "` needs two numbers of one type: "
                            + TypeWords.describeEn(left) + " and " + TypeWords.describeEn(right) + " are not."
                            + TypeWords.adviceForEn(left, right));
            return Optional.empty();
        }
        for (Operand side : List.of(left, right)) {
            Property property = CodeChecker.property(side);
            if (property != null && property.mayBeNone()) {
                scope.fault(
                        arithmetic.position(),
                        FindingCode.ARITHMETIC_ON_NONE,
                        "`" + property.name()
                                + "` peut être sans valeur : aucun calcul n'est permis dessus. Comparez-la directement.",
                        "`" + property.name()
                                + "` may have no value: no computation is allowed on it. Compare it directly.");
                return Optional.empty();
            }
        }
        Operand.Arithmetic computed = new Operand.Arithmetic(arithmetic.operator(), left, right);
        if (levels(computed) > Limits.COMPUTATIONS) {
            scope.fault(
                    arithmetic.position(),
                    FindingCode.COMPUTATION_TOO_LONG,
                    "ce calcul enchaîne plus de " + Limits.COMPUTATIONS + " opérations. Simplifiez-le.",
                    "this computation chains more than " + Limits.COMPUTATIONS + " operations. Simplify it.");
            return Optional.empty();
        }
        return Optional.of(computed);
    }

    private static boolean numeric(Operand operand) {
        return operand.type() == Property.Type.INTEGER || operand.type() == Property.Type.DECIMAL;
    }

    /** A whole number written in a rule goes with both types of numbers; everything else with its own type. */
    private static boolean comparable(Operand left, Operand right) {
        return left.type() == right.type()
                || (left.type() == Property.Type.DECIMAL && wholeLiteral(right))
                || (right.type() == Property.Type.DECIMAL && wholeLiteral(left));
    }

    private static boolean wholeLiteral(Operand operand) {
        return operand instanceof Operand.Arithmetic arithmetic
                ? wholeLiteral(arithmetic.left()) && wholeLiteral(arithmetic.right())
                : operand instanceof Operand.Numeral && operand.type() == Property.Type.INTEGER;
    }

    private static int levels(Operand operand) {
        return operand instanceof Operand.Arithmetic arithmetic
                ? 1 + Math.max(levels(arithmetic.left()), levels(arithmetic.right()))
                : 0;
    }

    /** What compares two values written in the rule has one answer for every request, and its codes are in no list. */
    private boolean readsFact(Operand left, Operand right, Position position) {
        if (reads(left) || reads(right)) {
            return true;
        }
        scope.fault(
                position,
                FindingCode.NOTHING_READ,
                "cette comparaison ne lit aucune donnée de la demande. Nommez une propriété d'un côté.",
                "this comparison reads nothing of the request. Name a property on one side.");
        return false;
    }

    private static boolean reads(Operand operand) {
        return operand instanceof Operand.Own
                || operand instanceof Operand.Bound
                || (operand instanceof Operand.Arithmetic arithmetic
                        && (reads(arithmetic.left()) || reads(arithmetic.right())));
    }
}
