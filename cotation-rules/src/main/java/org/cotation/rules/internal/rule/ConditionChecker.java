package org.cotation.rules.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotation.profile.Coded;
import org.cotation.rules.internal.Nearest;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.syntax.Expression;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.ParsedRule.Binding;
import org.cotation.rules.internal.syntax.ParsedRule.Condition;
import org.cotation.rules.internal.syntax.ParsedRule.Quantifier;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.RuleFault;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Reading;
import org.cotation.rules.vocabulary.Vocabulary;

/** Checks the conditions of one rule against the vocabulary: names, types and codes. For one rule and one thread. */
final class ConditionChecker {

    private final Names names;
    private final Findings findings;
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private boolean sound = true;

    ConditionChecker(Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    /** The facts that the rule looks for; empty if anything is wrong, which then is among the findings. */
    Optional<List<Pattern>> check(List<Condition> conditions) {
        conditions.forEach(this::pattern);
        return sound ? Optional.of(patterns) : Optional.empty();
    }

    /** The variable of this name, once the conditions were checked. */
    Optional<Variable> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    /** The names of the variables. */
    Set<String> variableNames() {
        return variables.keySet();
    }

    /** The kind of fact that a variable is bound on. */
    FactType typeOf(Variable variable) {
        return patterns.get(variable.pattern()).type();
    }

    private void fault(Position position, RuleFault fault, String fr, String en) {
        sound = false;
        findings.add(position, fault, fr, en);
    }

    private void pattern(Condition condition) {
        FactType type = Vocabulary.find(condition.type()).orElse(null);
        if (type == null) {
            List<String> known = Vocabulary.types().stream().map(FactType::name).toList();
            fault(
                    condition.position(),
                    RuleFault.UNKNOWN_NAME,
                    "le fait `" + condition.type() + "` n'existe pas." + Nearest.hint(condition.type(), known)
                            + " Faits connus : " + String.join(", ", known) + ".",
                    "the fact `" + condition.type() + "` does not exist." + Nearest.hintEn(condition.type(), known)
                            + " Known facts: " + String.join(", ", known) + ".");
            return;
        }
        List<Variable> bound = new ArrayList<>();
        Map<String, Property> own = new LinkedHashMap<>();
        for (Binding binding : condition.bindings()) {
            property(type, binding.property(), binding.propertyPosition()).ifPresent(property -> {
                if (variables.containsKey(binding.variable()) || own.containsKey(binding.variable())) {
                    fault(
                            binding.position(),
                            RuleFault.UNKNOWN_NAME,
                            "la variable `" + binding.variable() + "` est liée deux fois. Donnez-lui deux noms.",
                            "the variable `" + binding.variable() + "` is bound twice. Give it two names.");
                } else {
                    own.put(binding.variable(), property);
                }
            });
        }
        int index = patterns.size();
        PatternTests tests = new PatternTests(type, own);
        List<Test> checked = new ArrayList<>();
        condition.tests().forEach(test -> tests.test(test).ifPresent(checked::add));
        if (condition.quantifier() == Quantifier.ONE) {
            own.forEach((name, property) -> {
                Variable variable = new Variable(name, variables.size(), index, property);
                variables.put(name, variable);
                bound.add(variable);
            });
        }
        patterns.add(new Pattern(condition.quantifier(), type, bound, checked));
    }

    private Optional<Property> property(FactType type, String name, Position position) {
        Optional<Property> property = type.find(name);
        if (property.isEmpty()) {
            List<String> known = type.properties().stream().map(Property::name).toList();
            fault(
                    position,
                    RuleFault.UNKNOWN_NAME,
                    "`" + type.name() + "` n'a pas de propriété `" + name + "`." + Nearest.hint(name, known)
                            + " Propriétés : " + String.join(", ", known) + ".",
                    "`" + type.name() + "` has no property `" + name + "`." + Nearest.hintEn(name, known)
                            + " Properties: " + String.join(", ", known) + ".");
        }
        return property;
    }

    /** Checks the tests on one fact. */
    private final class PatternTests {

        private final FactType type;
        private final Map<String, Property> ownVariables;
        private int leaves;

        PatternTests(FactType type, Map<String, Property> ownVariables) {
            this.type = type;
            this.ownVariables = ownVariables;
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
                fault(
                        expression.position(),
                        RuleFault.TYPE,
                        "une comparaison est attendue ici (par exemple `age >= 18`) : seule une propriété oui ou non se teste sans comparaison.",
                        "a comparison is expected here (for instance `age >= 18`): only a yes-or-no property is tested without one.");
                return Optional.empty();
            }
            return Optional.of(leaf("is", operand, List.of()));
        }

        private Optional<Test> comparison(Expression.Comparison comparison) {
            Operand left = operand(comparison.left()).orElse(null);
            Operand right = operand(comparison.right()).orElse(null);
            if (left == null || right == null) {
                return Optional.empty();
            }
            boolean order = !comparison.operator().equals("==")
                    && !comparison.operator().equals("!=");
            if (!comparable(left, right) || (order && !numeric(left))) {
                fault(
                        comparison.position(),
                        RuleFault.TYPE,
                        describe(left) + " ne se compare pas à " + describe(right) + " avec `" + comparison.operator()
                                + "`." + adviceFor(left, right),
                        describeEn(left) + " cannot be compared with " + describeEn(right) + " by `"
                                + comparison.operator() + "`." + adviceForEn(left, right));
                return Optional.empty();
            }
            return checkCodes(left, List.of(right), comparison.right().position())
                    ? Optional.of(leaf(comparison.operator(), left, List.of(right)))
                    : Optional.empty();
        }

        private Optional<Test> membership(Expression.Membership membership) {
            Operand left = operand(membership.left()).orElse(null);
            List<Operand> values = new ArrayList<>();
            boolean readable = left != null;
            for (Expression value : membership.values()) {
                Operand operand = operand(value).orElse(null);
                readable &= operand != null;
                if (left != null && operand != null) {
                    if (!comparable(left, operand)) {
                        fault(
                                value.position(),
                                RuleFault.TYPE,
                                describe(left) + " ne se compare pas à " + describe(operand) + "."
                                        + adviceFor(left, operand),
                                describeEn(left) + " cannot be compared with " + describeEn(operand) + "."
                                        + adviceForEn(left, operand));
                        readable = false;
                    } else {
                        readable &= checkCodes(left, List.of(operand), value.position());
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
            fault(
                    expression.position(),
                    RuleFault.TYPE,
                    "une valeur est attendue ici, pas une condition.",
                    "a value is expected here, not a condition.");
            return Optional.empty();
        }

        private Optional<Operand> propertyOperand(Expression.Name name) {
            return property(type, name.name(), name.position()).map(Operand.Own::new);
        }

        private Optional<Operand> variableOperand(Expression.Name name) {
            Property own = ownVariables.get(name.name());
            if (own != null) {
                return Optional.of(new Operand.Own(own));
            }
            Variable variable = variables.get(name.name());
            if (variable == null) {
                Set<String> known = variables.keySet();
                fault(
                        name.position(),
                        RuleFault.UNKNOWN_NAME,
                        "la variable `" + name.name() + "` n'est liée nulle part avant ce point."
                                + Nearest.hint(name.name(), known),
                        "the variable `" + name.name() + "` is not bound anywhere before this point."
                                + Nearest.hintEn(name.name(), known));
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
                fault(
                        arithmetic.position(),
                        RuleFault.TYPE,
                        "le calcul `" + arithmetic.operator() + "` demande deux nombres du même type : "
                                + describe(left) + " et " + describe(right) + " n'en sont pas."
                                + adviceFor(left, right),
                        "the computation `" + arithmetic.operator() + "` needs two numbers of one type: "
                                + describeEn(left) + " and " + describeEn(right) + " are not."
                                + adviceForEn(left, right));
                return Optional.empty();
            }
            for (Operand side : List.of(left, right)) {
                Property property = side instanceof Operand.Own own
                        ? own.property()
                        : side instanceof Operand.Bound bound ? bound.variable().property() : null;
                if (property != null && property.mayBeNone()) {
                    fault(
                            arithmetic.position(),
                            RuleFault.TYPE,
                            "`" + property.name()
                                    + "` peut être sans valeur : aucun calcul n'est permis dessus. Comparez-la directement.",
                            "`" + property.name()
                                    + "` may have no value: no computation is allowed on it. Compare it directly.");
                    return Optional.empty();
                }
            }
            return Optional.of(new Operand.Arithmetic(arithmetic.operator(), left, right));
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

        private boolean checkCodes(Operand left, List<Operand> values, Position position) {
            for (Operand value : values) {
                if (left instanceof Operand.Own || left instanceof Operand.Bound) {
                    if (value instanceof Operand.Code code && !knownCode(left, code.value(), position)) {
                        return false;
                    }
                } else if (left instanceof Operand.Code code && !knownCode(value, code.value(), position)) {
                    return false;
                }
            }
            return true;
        }

        private boolean knownCode(Operand named, String code, Position position) {
            FactType owner = named instanceof Operand.Bound bound
                    ? patterns.get(bound.variable().pattern()).type()
                    : type;
            Property property = named instanceof Operand.Bound bound
                    ? bound.variable().property()
                    : named instanceof Operand.Own own ? own.property() : null;
            if (property == null) {
                return true;
            }
            List<String> codes = codes(owner, property);
            if (codes.contains(code)) {
                return true;
            }
            fault(
                    position,
                    RuleFault.UNKNOWN_CODE,
                    "`" + code + "` n'est pas une valeur de `" + property.name() + "`." + Nearest.hint(code, codes)
                            + " Valeurs : " + String.join(", ", codes) + ".",
                    "`" + code + "` is not a value of `" + property.name() + "`." + Nearest.hintEn(code, codes)
                            + " Values: " + String.join(", ", codes) + ".");
            return false;
        }

        private List<String> codes(FactType owner, Property property) {
            if (owner.type() == Public.class) {
                return List.copyOf(names.allPublics());
            }
            if (owner.type() == Reading.class) {
                return Interpretations.ALL.readings(kebab(property.name()));
            }
            return property.codes().stream().map(Coded::code).toList();
        }

        private static String kebab(String name) {
            return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        }

        private static String describe(Operand operand) {
            String kind =
                    switch (operand.type()) {
                        case INTEGER -> "nombre entier";
                        case DECIMAL -> "nombre décimal";
                        case BOOLEAN -> "oui ou non";
                        case CODE -> "code";
                    };
            return named(operand) + " (" + kind + ")";
        }

        private static String describeEn(Operand operand) {
            String kind =
                    switch (operand.type()) {
                        case INTEGER -> "whole number";
                        case DECIMAL -> "decimal number";
                        case BOOLEAN -> "yes or no";
                        case CODE -> "code";
                    };
            return named(operand) + " (" + kind + ")";
        }

        private static String named(Operand operand) {
            return "`" + Words.source(operand) + "`";
        }

        private static String adviceFor(Operand left, Operand right) {
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

        private static String adviceForEn(Operand left, Operand right) {
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
}
