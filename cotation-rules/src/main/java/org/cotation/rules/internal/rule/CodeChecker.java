package org.cotation.rules.internal.rule;

import java.util.List;
import org.cotation.profile.Coded;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.rules.internal.syntax.Expression;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.vocabulary.Commune;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Reading;
import org.jspecify.annotations.Nullable;

/** Checks the codes that tests on one fact compare its properties with. */
final class CodeChecker {

    private final Scope scope;
    private final FactType type;

    CodeChecker(Scope scope, FactType type) {
        this.scope = scope;
        this.type = type;
    }

    /** Whether a code was written without its quotes, which then is a finding. */
    boolean forgottenQuotes(Operand left, Expression value) {
        boolean forgotten = left.type() == Property.Type.CODE
                && value instanceof Expression.Name name
                && !name.variable()
                && type.find(name.name()).isEmpty();
        if (forgotten) {
            String name = ((Expression.Name) value).name();
            List<String> codes = codes(left);
            scope.fault(
                    value.position(),
                    FindingCode.CODE_WITHOUT_QUOTES,
                    "un code s'écrit entre guillemets : `\"" + name + "\"`."
                            + (codes.contains(name) ? "" : Hints.hint(name, codes)),
                    "a code is written between quotes: `\"" + name + "\"`."
                            + (codes.contains(name) ? "" : Hints.hintEn(name, codes)));
        }
        return forgotten;
    }

    /** Whether a code compared with a property is in its list; one that is not is a finding. */
    boolean known(Operand left, Position leftPosition, Operand right, Position rightPosition) {
        if (right instanceof Operand.Code code) {
            return knownCode(left, code.value(), rightPosition);
        }
        return !(left instanceof Operand.Code code) || knownCode(right, code.value(), leftPosition);
    }

    private boolean knownCode(Operand named, String code, Position position) {
        Property property = property(named);
        if (property == null) {
            return true;
        }
        List<String> codes = codes(named);
        boolean ofPublic = owner(named).type() == Public.class;
        boolean ofCommune = owner(named).type() == Commune.class;
        if (ofPublic
                ? !scope.names().readsNot(code)
                : ofCommune ? !scope.names().hasNotCommune(code) : codes.contains(code)) {
            return true;
        }
        FindingCode fault = ofPublic
                ? FindingCode.UNKNOWN_PUBLIC
                : owner(named).type() == Reading.class ? FindingCode.UNKNOWN_READING : FindingCode.UNKNOWN_CODE;
        scope.fault(
                position,
                fault,
                "`" + code + "` n'est pas une valeur de `" + property.name() + "`."
                        + Hints.among(code, codes, "Valeurs"),
                "`" + code + "` is not a value of `" + property.name() + "`." + Hints.amongEn(code, codes, "Values"));
        return false;
    }

    private FactType owner(Operand named) {
        return named instanceof Operand.Bound bound ? scope.typeOf(bound.variable()) : type;
    }

    static @Nullable Property property(Operand named) {
        return named instanceof Operand.Bound bound
                ? bound.variable().property()
                : named instanceof Operand.Own own ? own.property() : null;
    }

    /** The codes that a property can hold; none for what is no property. */
    private List<String> codes(Operand named) {
        Property property = property(named);
        if (property == null) {
            return List.of();
        }
        FactType owner = owner(named);
        if (owner.type() == Public.class) {
            return List.copyOf(scope.names().allPublics());
        }
        if (owner.type() == Commune.class) {
            return List.copyOf(scope.names().communes());
        }
        if (owner.type() == Reading.class) {
            return Interpretations.ALL.readings(Interpretations.nameOf(property.name()));
        }
        return property.codes().stream().map(Coded::code).toList();
    }
}
