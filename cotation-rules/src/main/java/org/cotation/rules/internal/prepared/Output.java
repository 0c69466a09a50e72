package org.cotation.rules.internal.prepared;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.cotation.message.Wording;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.score.Figure;

/** Writes values one after the other, always in the same way. For one thread. */
final class Output {

    private static final int LAST_OF_LATIN_1 = 0xFF;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    void number(int number) {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write(number >>> shift);
        }
    }

    void number(long number) {
        number((int) (number >>> Integer.SIZE));
        number((int) number);
    }

    void flag(boolean flag) {
        bytes.write(flag ? 1 : 0);
    }

    void raw(byte[] content) {
        number(content.length);
        bytes.writeBytes(content);
    }

    /** In Latin-1 where all of it is, which takes no time to read; else in UTF-8. */
    void text(String text) {
        boolean latin = text.chars().allMatch(character -> character <= LAST_OF_LATIN_1);
        flag(latin);
        raw(text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }

    void wording(Wording wording) {
        text(wording.fr());
        text(wording.en());
    }

    void position(Position position) {
        number(position.line());
        number(position.column());
    }

    void figure(Figure figure) {
        flag(figure instanceof Figure.Of);
        if (figure instanceof Figure.Of number) {
            number(number.value());
        }
    }

    <T> void all(Collection<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
    }

    /** By name, in alphabetical order, since not every map keeps one. */
    <T> void named(Map<String, T> values, Consumer<T> write) {
        all(new TreeMap<>(values).entrySet(), entry -> {
            text(entry.getKey());
            write.accept(entry.getValue());
        });
    }
}
