package org.cotation.rules.internal.prepared;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.NoSuchElementException;
import org.cotation.rules.internal.Limits;
import org.cotation.rules.internal.PreparedMark;

/**
 * A prepared grid as bytes: what it is, the number of its form, how long it is, what it holds, and the SHA-256 of all that
 * comes before. The same grid gives the same bytes on every machine. The digest tells damage; it is no signature.
 */
public final class PreparedForm {

    private static final int FORM = 1;
    private static final int HEAD = PreparedMark.LENGTH + 2 * Integer.BYTES;
    private static final int DIGEST = 32;

    /** What is checked of a prepared grid before it is used. */
    public enum Trust {
        /** Its digest and the vocabulary of rules: it comes from anywhere. */
        ONLY_IF_SOUND,
        /** Neither: it stands in the jar of the library, whose build prepared it. */
        AS_THE_JAR
    }

    private PreparedForm() {}

    /** The bytes of a grid. */
    public static byte[] write(Prepared grid) {
        Output body = new Output();
        grid.write(body);
        byte[] content = body.bytes();
        Output head = new Output();
        head.number(FORM);
        head.number(HEAD + content.length + DIGEST);
        byte[] bytes = Arrays.copyOf(PreparedMark.bytes(), HEAD + content.length + DIGEST);
        System.arraycopy(head.bytes(), 0, bytes, PreparedMark.LENGTH, 2 * Integer.BYTES);
        System.arraycopy(content, 0, bytes, HEAD, content.length);
        System.arraycopy(digest(bytes), 0, bytes, HEAD + content.length, DIGEST);
        return bytes;
    }

    /**
     * The grid of these bytes. Nothing of them is used before their digest was found right.
     *
     * @param name the prepared grid, as the caller named it
     * @param in all of it
     * @param trust what is checked
     * @throws org.cotation.engine.PreparedGridException if it is damaged, or was prepared by something else
     */
    public static Prepared read(String name, InputStream in, Trust trust) {
        byte[] bytes = bytes(name, in);
        int end = bytes.length - DIGEST;
        if (trust == Trust.ONLY_IF_SOUND
                && !MessageDigest.isEqual(digest(bytes), Arrays.copyOfRange(bytes, end, bytes.length))) {
            throw Refusals.damaged(name);
        }
        try {
            return Prepared.read(name, new Input(bytes, HEAD, end), trust);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
            throw Refusals.otherBuild(name);
        }
    }

    /** No more is read than the grid says that it holds. */
    private static byte[] bytes(String name, InputStream in) {
        try {
            byte[] head = in.readNBytes(HEAD);
            if (!PreparedMark.starts(head)) {
                throw Refusals.notPrepared(name);
            }
            if (head.length < HEAD) {
                throw Refusals.cut(name, head.length, HEAD);
            }
            Input read = new Input(head, PreparedMark.LENGTH, HEAD);
            int form = read.number();
            if (form != FORM) {
                throw Refusals.otherForm(name, form, FORM);
            }
            int length = read.number();
            if (length < HEAD + DIGEST || length > Limits.PREPARED_BYTES) {
                throw Refusals.damaged(name);
            }
            byte[] bytes = Arrays.copyOf(head, length);
            int rest = in.readNBytes(bytes, HEAD, length - HEAD);
            if (rest < length - HEAD) {
                throw Refusals.cut(name, HEAD + rest, length);
            }
            if (in.read() >= 0) {
                throw Refusals.longer(name, length);
            }
            return bytes;
        } catch (IOException e) {
            throw Refusals.unreadable(name);
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, bytes.length - DIGEST);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
