package org.cotation.rules.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Reading;

/** What can be named at one point of a rule, and whether the rule is sound so far. For one rule and one thread. */
final class Scope {

    private final Names names;
    private final Findings findings;
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final List<FactType> types = new ArrayList<>();
    private boolean sound = true;

    Scope(Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    boolean sound() {
        return sound;
    }

    void fault(Position position, FindingCode code, String fr, String en) {
        sound = false;
        findings.add(position, code, fr, en);
    }

    Names names() {
        return names;
    }

    Optional<Variable> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    Set<String> variableNames() {
        return variables.keySet();
    }

    /** The kind of fact that a variable is bound on. */
    FactType typeOf(Variable variable) {
        return types.get(variable.pattern());
    }

    /** Opens the next fact of the rule. */
    void enter(FactType type) {
        types.add(type);
    }

    /** Binds a variable on the fact opened last. */
    Variable bind(String name, Property property) {
        Variable variable = new Variable(name, variables.size(), types.size() - 1, property);
        variables.put(name, variable);
        return variable;
    }

    /** The property of a fact; nothing, with a finding, where it has none of this name. */
    Optional<Property> property(FactType type, String name, Position position) {
        Optional<Property> property = type.find(name);
        if (property.isEmpty()) {
            List<String> known = type.properties().stream().map(Property::name).toList();
            boolean reading = type.type() == Reading.class;
            fault(
                    position,
                    reading ? FindingCode.UNKNOWN_INTERPRETATION : FindingCode.UNKNOWN_PROPERTY,
                    "`" + type.name() + "` n'a pas de propriété `" + name + "`."
                            + Hints.among(name, known, "Propriétés"),
                    "`" + type.name() + "` has no property `" + name + "`." + Hints.amongEn(name, known, "Properties"));
        }
        return property;
    }
}
