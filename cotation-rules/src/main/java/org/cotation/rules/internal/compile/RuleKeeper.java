package org.cotation.rules.internal.compile;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotation.rules.internal.compile.KeptTests.Kept;
import org.cotation.rules.internal.compile.RuleModel.Compiled;
import org.cotation.rules.internal.rule.Rule;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.IntrospectableLambda;

/** Compiles rules and keeps the classes that Drools makes for their tests. Safe for use by several threads. */
public final class RuleKeeper {

    private RuleKeeper() {}

    /**
     * The compiled tests of these rules, to be stored.
     *
     * @throws DroolsRefusal if Drools refuses a rule that passed every check
     */
    public static KeptTests keep(List<Rule> rules) {
        return rules.isEmpty()
                ? new KeptTests(Map.of(), List.of())
                : DroolsModule.alwaysAlike(Map.of("rules.drl", RuleText.of(rules)), module -> kept(rules, module));
    }

    private static KeptTests kept(List<Rule> rules, InternalKieModule module) {
        RuleModel model = new RuleModel(DroolsModule.models(module));
        Map<String, byte[]> classes = new TreeMap<>();
        List<Kept> tests = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (List<Compiled> ofFact : model.tests(i, rules.get(i))) {
                for (Compiled test : ofFact) {
                    String type = lambda(test.constraint()).getClass().getName();
                    classes.computeIfAbsent(type, name -> module.getBytes(name.replace('.', '/') + ".class"));
                    tests.add(new Kept(type, test.arguments()));
                }
            }
        }
        return new KeptTests(classes, tests);
    }

    /** What Drools compiled the test to. It gives it away for up to five arguments only, hence the field. */
    private static Object lambda(SingleConstraint constraint) {
        try {
            Field field = constraint.getClass().getDeclaredField("predicate");
            field.setAccessible(true);
            Object predicate = field.get(constraint);
            return predicate instanceof IntrospectableLambda wrapped ? wrapped.getLambda() : predicate;
        } catch (ReflectiveOperationException e) {
            throw new DroolsRefusal("Drools keeps a compiled test in another way than expected.");
        }
    }
}
