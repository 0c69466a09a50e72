package org.cotation.rules.internal.compile;

import java.lang.reflect.Method;
import java.util.List;
import org.cotation.rules.internal.compile.KeptTests.Kept;
import org.cotation.rules.vocabulary.Fact;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.jspecify.annotations.Nullable;

/**
 * Calls a compiled test that was stored; its class is loaded when it is first called, since one request needs a part of
 * them only. It does without what Drools puts around a test, which would load fifty of its classes.
 */
final class KeptPredicate implements Predicate {

    private static final String TEST = "test";

    private final TestClasses classes;
    private final String type;
    private final int[] slots;

    /** Found by each thread for itself, if need be: it is the same, and holds nothing. */
    private @Nullable Object compiled;

    KeptPredicate(TestClasses classes, Kept test) {
        this.classes = classes;
        this.type = test.type();
        List<Integer> arguments = test.arguments();
        this.slots = new int[arguments.size()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = arguments.get(i);
        }
    }

    @Override
    public boolean test(Fact fact, @Nullable Object[] variables) {
        Object found = compiled;
        if (found == null) {
            found = classes.instance(type);
            compiled = found;
        }
        try {
            return call(found, fact, variables);
        } catch (Exception e) {
            throw new IllegalStateException("A compiled condition failed on a fact that it should accept.", e);
        }
    }

    /** Drools has an interface for each number of arguments; nearly all tests have one or two. */
    @SuppressWarnings("unchecked") // Rule and test were compiled together, for the same facts.
    private boolean call(Object found, Fact fact, @Nullable Object[] variables) throws Exception {
        if (found instanceof Predicate1<?> one) {
            return ((Predicate1<Object>) one).test(argument(0, fact, variables));
        }
        if (found instanceof Predicate2<?, ?> two) {
            return ((Predicate2<Object, Object>) two).test(argument(0, fact, variables), argument(1, fact, variables));
        }
        @Nullable Object[] values = new Object[slots.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = argument(i, fact, variables);
        }
        return (boolean) method(found).invoke(found, values);
    }

    private @Nullable Object argument(int index, Fact fact, @Nullable Object[] variables) {
        return slots[index] == DroolsPredicate.THE_FACT ? fact : variables[slots[index]];
    }

    private Method method(Object found) {
        for (Class<?> declared : found.getClass().getInterfaces()) {
            for (Method method : declared.getMethods()) {
                if (method.getName().equals(TEST) && method.getParameterCount() == slots.length) {
                    return method;
                }
            }
        }
        throw new IllegalStateException("A class (" + type + ") is none of a compiled test.");
    }
}
