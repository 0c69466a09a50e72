package org.cotation.rules.internal.compile;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.cotation.rules.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The classes that rules are compiled against, for one build. Drools asks here first for the classes that it has just
 * made. The class loader of the application keeps every name that it was ever asked for, found or not, and these names are
 * new with each grid: a service that reloads its grids would fill it up.
 */
final class LibraryLoader extends ClassLoader {

    private static final List<String> MADE =
            List.of("org.cotation.compiled", "org.cotation.session", "org.drools.project.model.");

    LibraryLoader() {
        super(Vocabulary.class.getClassLoader());
    }

    private static boolean made(String name) {
        String dotted = name.replace('/', '.');
        return MADE.stream().anyMatch(dotted::startsWith);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (made(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return made(name) ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return made(name) ? Collections.emptyEnumeration() : super.getResources(name);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return made(name) ? null : super.getResourceAsStream(name);
    }
}
