package org.cotation.rules.internal.prepared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cotation.message.Wording;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.score.Figure;

/** Reads values in the order in which {@link Output} wrote them. For one thread. */
final class Input {

    private final byte[] bytes;
    private final ByteBuffer numbers;
    private final int end;
    private int at;

    Input(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.numbers = ByteBuffer.wrap(bytes);
        this.at = from;
        this.end = end;
    }

    private int take(int length) {
        if (length < 0 || length > end - at) {
            throw new IllegalArgumentException("The bytes end before what they hold.");
        }
        at += length;
        return at - length;
    }

    int number() {
        return numbers.getInt(take(Integer.BYTES));
    }

    long longNumber() {
        return ((long) number() << Integer.SIZE) | Integer.toUnsignedLong(number());
    }

    boolean flag() {
        return bytes[take(1)] != 0;
    }

    byte[] raw() {
        int length = number();
        byte[] content = new byte[length];
        System.arraycopy(bytes, take(length), content, 0, length);
        return content;
    }

    String text() {
        boolean latin = flag();
        int length = number();
        return new String(bytes, take(length), length, latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    Wording wording() {
        String fr = text();
        return new Wording(fr, text());
    }

    Position position() {
        int line = number();
        return new Position(line, number());
    }

    Figure figure() {
        return flag() ? Figure.of(longNumber()) : Figure.none();
    }

    <T> List<T> all(Supplier<T> read) {
        int size = number();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(read.get());
        }
        return values;
    }

    <T> Map<String, T> named(Supplier<T> read) {
        int size = number();
        Map<String, T> values = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String name = text();
            values.put(name, read.get());
        }
        return values;
    }
}
