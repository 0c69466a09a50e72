package org.cotation.benchmarks.plain;

import java.util.stream.IntStream;

/** The paths of one field of the elements of a list, ready for the first of them. */
final class Paths {

    private static final int READY = 12;

    private final String list;
    private final String field;
    private final String[] ready;

    Paths(String list, String field) {
        this.list = list;
        this.field = field;
        ready = IntStream.range(0, READY).mapToObj(this::path).toArray(String[]::new);
    }

    private String path(int index) {
        return list + "[" + index + "]" + field;
    }

    String at(int index) {
        return index < READY ? ready[index] : path(index);
    }
}
