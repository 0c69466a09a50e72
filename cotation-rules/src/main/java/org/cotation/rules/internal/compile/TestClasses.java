package org.cotation.rules.internal.compile;

import java.util.Map;
import org.cotation.rules.vocabulary.Vocabulary;

/** The classes of compiled tests that were stored. No other class loader is asked for them, nor hears of their names. */
final class TestClasses extends ClassLoader {

    private final Map<String, byte[]> classes;

    TestClasses(Map<String, byte[]> classes) {
        super(Vocabulary.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
        }
    }

    /** The one object of a class: Drools makes an enum of each test. */
    Object instance(String name) {
        try {
            return loadClass(name, false).getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IllegalStateException("A class (" + name + ") is none of a compiled test.", e);
        }
    }
}
