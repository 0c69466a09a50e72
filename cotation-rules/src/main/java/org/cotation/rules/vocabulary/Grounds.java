package org.cotation.rules.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cotation.profile.FactStatus;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.FactValue;
import org.cotation.score.PublicFinding;
import org.jspecify.annotations.Nullable;

/**
 * What a derived value rests on, kept as it was put together: most values are asked for nothing but their worth, so the
 * facts are told apart only when somebody wants them. Immutable as far as anybody can see, and safe for use by several threads.
 */
sealed interface Grounds {

    /** Tells every fact that this rests on, in order; some more than once. */
    void facts(Consumer<Evidence> consumer);

    /** Tells the path of every fact that is missing, in order; some more than once. */
    void missing(Consumer<String> consumer);

    /** Facts. */
    static Grounds of(Collection<Evidence> facts) {
        return facts.isEmpty() ? Facts.NONE : new Facts(List.copyOf(facts));
    }

    /** Both. */
    static Grounds both(Grounds one, Grounds other) {
        if (one == Facts.NONE || one == other) {
            return other;
        }
        return other == Facts.NONE ? one : new Both(one, other);
    }

    /** The facts, each once. */
    default List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>();
        facts(all::add);
        return Evidence.distinct(all);
    }

    /** The paths that are missing, each once. */
    default List<String> paths() {
        Set<String> all = new LinkedHashSet<>();
        missing(all::add);
        return List.copyOf(all);
    }

    /**
     * Facts that were told apart before.
     *
     * @param all the facts
     */
    record Facts(List<Evidence> all) implements Grounds {

        /** No fact. */
        static final Facts NONE = new Facts(List.of());

        @Override
        public void facts(Consumer<Evidence> consumer) {
            all.forEach(consumer);
        }

        @Override
        public void missing(Consumer<String> consumer) {
            // Nothing is missing of what is known.
        }
    }

    /** An answer of the profile. */
    final class Given implements Grounds {
        private final Source thing;
        private final String field;
        private final Object value;
        private final FactStatus status;

        /** As it was told first: many rules rest on the same answer. Two threads may both tell it, alike. */
        private @Nullable Evidence told;

        /**
         * An answer.
         *
         * @param thing the thing that it belongs to
         * @param field its name there
         * @param value what it says
         * @param status where it comes from
         */
        Given(Source thing, String field, Object value, FactStatus status) {
            this.thing = thing;
            this.field = field;
            this.value = value;
            this.status = status;
        }

        /** Nothing of a person. */
        @Override
        public String toString() {
            return "Given[" + thing.path(field) + ", " + status + "]";
        }

        @Override
        public void facts(Consumer<Evidence> consumer) {
            Evidence known = told;
            if (known == null) {
                known = new Evidence(thing.path(field), FactValue.of(value), EvidenceStatus.of(status));
                told = known;
            }
            consumer.accept(known);
        }

        @Override
        public void missing(Consumer<String> consumer) {
            // Nothing is missing of what is known.
        }
    }

    /**
     * An answer that the profile leaves out, which says that there is nothing.
     *
     * @param thing the thing that it would belong to
     * @param field its name there
     */
    record Absent(Source thing, String field) implements Grounds {

        @Override
        public void facts(Consumer<Evidence> consumer) {
            consumer.accept(new Evidence(thing.path(field), new FactValue.Nothing(), EvidenceStatus.ABSENT));
        }

        @Override
        public void missing(Consumer<String> consumer) {
            // Nothing is missing of what is known.
        }
    }

    /**
     * A fact that is missing.
     *
     * @param path where it would stand
     */
    record Missing(String path) implements Grounds {

        @Override
        public List<String> paths() {
            return List.of(path);
        }

        @Override
        public void facts(Consumer<Evidence> consumer) {
            // It rests on nothing.
        }

        @Override
        public void missing(Consumer<String> consumer) {
            consumer.accept(path);
        }
    }

    /**
     * Facts, and what is missing beside them.
     *
     * @param known the facts
     * @param paths the paths of those that are missing
     */
    record Open(List<Evidence> known, List<String> paths) implements Grounds {

        @Override
        public void facts(Consumer<Evidence> consumer) {
            known.forEach(consumer);
        }

        @Override
        public void missing(Consumer<String> consumer) {
            paths.forEach(consumer);
        }
    }

    /**
     * What was found about a public.
     *
     * @param finding tells it
     */
    record OfPublic(Supplier<PublicFinding> finding) implements Grounds {

        @Override
        public void facts(Consumer<Evidence> consumer) {
            finding.get().evidence().forEach(consumer);
        }

        @Override
        public void missing(Consumer<String> consumer) {
            finding.get().missing().forEach(consumer);
        }
    }

    /**
     * Two, one after the other.
     *
     * @param one the first
     * @param other the second
     */
    record Both(Grounds one, Grounds other) implements Grounds {

        @Override
        public void facts(Consumer<Evidence> consumer) {
            one.facts(consumer);
            other.facts(consumer);
        }

        @Override
        public void missing(Consumer<String> consumer) {
            one.missing(consumer);
            other.missing(consumer);
        }
    }
}
