package org.cotation.rules.internal.scenario;

import com.google.common.base.CaseFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.rules.internal.rule.Operand;
import org.cotation.rules.internal.rule.Rule;
import org.cotation.rules.internal.rule.Rule.Pattern;
import org.cotation.rules.internal.rule.Test;
import org.cotation.rules.internal.rule.Words;
import org.cotation.rules.scenario.RuleReference;
import org.cotation.rules.scenario.RuleReference.Kind;
import org.cotation.rules.vocabulary.Reading;

/** Names rules for reports. */
final class References {

    private References() {}

    static RuleReference to(Rule rule) {
        List<String> conditions = new ArrayList<>();
        Map<String, String> readings = new LinkedHashMap<>();
        for (Pattern pattern : rule.patterns()) {
            conditions.add(source(pattern));
            if (pattern.type().type() == Reading.class) {
                pattern.tests().forEach(test -> reading(test, readings));
            }
        }
        return new RuleReference(
                rule.file(),
                rule.position().line(),
                rule.label(),
                kind(rule.conclusion()),
                rule.conclusion().code(),
                conditions,
                readings);
    }

    private static Kind kind(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Recognises) {
            return Kind.PUBLIC;
        }
        if (conclusion instanceof Conclusion.Awaits) {
            return Kind.ASSESSMENT;
        }
        if (conclusion instanceof Conclusion.Outside) {
            return Kind.OUTSIDE;
        }
        return conclusion instanceof Conclusion.Awards ? Kind.CRITERION : Kind.ORIENTATION;
    }

    private static void reading(Test test, Map<String, String> readings) {
        if (test instanceof Test.Leaf leaf
                && leaf.operator().equals("==")
                && leaf.left() instanceof Operand.Own own
                && leaf.right().get(0) instanceof Operand.Code code) {
            String name = CaseFormat.LOWER_CAMEL.to(
                    CaseFormat.LOWER_HYPHEN, own.property().name());
            readings.put(name, code.value());
        }
    }

    private static String source(Pattern pattern) {
        String quantifier =
                switch (pattern.quantifier()) {
                    case ONE -> "";
                    case EXISTS -> "exists ";
                    case NOT -> "not ";
                };
        return quantifier
                + pattern.type().name()
                + pattern.tests().stream().map(References::source).collect(Collectors.joining(", ", "( ", " )"));
    }

    private static String source(Test test) {
        if (test instanceof Test.And and) {
            return "(" + source(and.left()) + " && " + source(and.right()) + ")";
        }
        if (test instanceof Test.Or or) {
            return "(" + source(or.left()) + " || " + source(or.right()) + ")";
        }
        if (test instanceof Test.Not not) {
            return "!(" + source(not.operand()) + ")";
        }
        return Words.source((Test.Leaf) test);
    }
}
