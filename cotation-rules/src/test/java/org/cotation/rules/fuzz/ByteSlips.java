package org.cotation.rules.fuzz;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Slips that know nothing of what bytes say: those of a disk, a network or another encoding. */
final class ByteSlips {

    private ByteSlips() {}

    static byte[] slip(byte[] content, byte[] other, SplittableRandom chance) {
        if (content.length == 0) {
            return other.clone();
        }
        int at = chance.nextInt(content.length);
        int to = Math.min(content.length, at + 1 + chance.nextInt(16));
        byte[] any = new byte[1 + chance.nextInt(4)];
        chance.nextBytes(any);
        return switch (chance.nextInt(7)) {
            case 0 -> {
                byte[] flipped = content.clone();
                flipped[at] ^= (byte) (1 << chance.nextInt(8));
                yield flipped;
            }
            case 1 -> joined(Arrays.copyOf(content, at), any, Arrays.copyOfRange(content, at, content.length));
            case 2 -> joined(Arrays.copyOf(content, at), any, Arrays.copyOfRange(content, to, content.length));
            case 3 -> joined(Arrays.copyOf(content, at), new byte[0], Arrays.copyOfRange(content, to, content.length));
            case 4 -> Arrays.copyOf(content, at);
            case 5 -> {
                int from = other.length == 0 ? 0 : chance.nextInt(other.length);
                yield joined(Arrays.copyOf(content, at), new byte[0], Arrays.copyOfRange(other, from, other.length));
            }
            default -> {
                byte[] zeros = content.clone();
                Arrays.fill(zeros, at, to, (byte) 0);
                yield zeros;
            }
        };
    }

    private static byte[] joined(byte[] first, byte[] second, byte[] third) {
        byte[] all = Arrays.copyOf(first, first.length + second.length + third.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        System.arraycopy(third, 0, all, first.length + second.length, third.length);
        return all;
    }
}
