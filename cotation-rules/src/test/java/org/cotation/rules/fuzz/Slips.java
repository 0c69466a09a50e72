package org.cotation.rules.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.cotation.rules.kit.Mutation;

/** Makes inputs out of sound and faulty ones, or out of nothing. The same chances always make the same input. */
final class Slips {

    private static final int LONGEST = 200_000;
    private static final int LONGEST_NAME = 65_535;

    private final List<Input> corpus;
    private final Predicate<String> spoilt;

    /**
     * Slips in a corpus.
     *
     * @param corpus the inputs to start from, at least one
     * @param spoilt the parts that slips are made in, by their names; the others stay as they are
     */
    Slips(List<Input> corpus, Predicate<String> spoilt) {
        this.corpus = List.copyOf(corpus);
        this.spoilt = spoilt;
    }

    Input next(SplittableRandom chance) {
        Input input = corpus.get(chance.nextInt(corpus.size()));
        if (chance.nextInt(20) == 0) {
            return fromNothing(input, chance);
        }
        int slips = chance.nextInt(3) > 0 ? 1 : 1 + chance.nextInt(8);
        for (int i = 0; i < slips; i++) {
            input = chance.nextInt(25) == 0 ? slipInNames(input, chance) : slip(input, chance);
        }
        return input;
    }

    private List<String> names(Input input) {
        return input.parts().keySet().stream().filter(spoilt).toList();
    }

    private Input slip(Input input, SplittableRandom chance) {
        List<String> names = names(input);
        if (names.isEmpty()) {
            return input;
        }
        String name = names.get(chance.nextInt(names.size()));
        byte[] content = input.bytes(name);
        byte[] other = another(name, chance);
        byte[] slipped = chance.nextInt(8) == 0
                ? ByteSlips.slip(content, other, chance)
                : slipped(new String(content, StandardCharsets.UTF_8), other, chance)
                        .getBytes(StandardCharsets.UTF_8);
        return slipped.length > LONGEST ? input : input.with(name, slipped);
    }

    private static String slipped(String text, byte[] other, SplittableRandom chance) {
        if (chance.nextInt(2) == 0 && Mutation.possible(text)) {
            return Mutation.of(text, chance).text();
        }
        return TextSlips.slip(text, new String(other, StandardCharsets.UTF_8), chance);
    }

    /** The content of a like part of another input. */
    private byte[] another(String name, SplittableRandom chance) {
        Input other = corpus.get(chance.nextInt(corpus.size()));
        String ending = name.substring(name.lastIndexOf('.') + 1);
        List<String> alike = other.parts().keySet().stream()
                .filter(one -> one.endsWith(ending))
                .toList();
        return alike.isEmpty() ? new byte[0] : other.bytes(alike.get(chance.nextInt(alike.size())));
    }

    /** A part that is lost, doubled, renamed, swapped with another or taken from elsewhere. */
    private Input slipInNames(Input input, SplittableRandom chance) {
        List<String> names = names(input);
        if (names.isEmpty()) {
            return input;
        }
        String name = names.get(chance.nextInt(names.size()));
        String other = names.get(chance.nextInt(names.size()));
        byte[] content = input.bytes(name);
        return switch (chance.nextInt(5)) {
            case 0 -> input.without(name);
            case 1 -> input.with(renamed(name, other, chance), content);
            case 2 -> input.without(name).with(renamed(name, other, chance), content);
            case 3 -> input.with(name, input.bytes(other)).with(other, content);
            default -> input.with(name, another(name, chance));
        };
    }

    /** No archive can hold half a character in a name, nor a name of more bytes than this. */
    private static String renamed(String name, String other, SplittableRandom chance) {
        byte[] bytes = TextSlips.slip(name, other, chance).getBytes(StandardCharsets.UTF_8);
        String renamed = new String(bytes, StandardCharsets.UTF_8);
        return renamed.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME ? name : renamed;
    }

    private Input fromNothing(Input like, SplittableRandom chance) {
        Map<String, byte[]> parts = new LinkedHashMap<>(like.parts());
        for (String name : names(like)) {
            parts.put(name, fromNothing(name, chance));
        }
        return new Input(parts);
    }

    private byte[] fromNothing(String name, SplittableRandom chance) {
        if (chance.nextInt(4) == 0) {
            byte[] bytes = new byte[chance.nextInt(400)];
            chance.nextBytes(bytes);
            return bytes;
        }
        List<String> words = new ArrayList<>();
        Mutation.words(new String(another(name, chance), StandardCharsets.UTF_8))
                .forEach(words::add);
        StringBuilder text = new StringBuilder();
        int length = chance.nextInt(120);
        for (int i = 0; i < length; i++) {
            boolean known = !words.isEmpty() && chance.nextInt(5) > 0;
            text.append(known ? words.get(chance.nextInt(words.size())) : TextSlips.trouble(chance));
            text.append(chance.nextInt(4) == 0 ? "\n" : chance.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
