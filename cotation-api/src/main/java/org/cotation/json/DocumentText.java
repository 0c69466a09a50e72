package org.cotation.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into the text of a document, within the limit of size. */
final class DocumentText {

    /** The greatest document, in bytes. A profile is some kilobytes; a hundred times that is an accident or an attack. */
    static final int LIMIT = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private DocumentText() {}

    /** Reads at most one byte more than the limit, whatever the stream holds. */
    static byte[] bytesOf(InputStream in) throws IOException {
        return in.readNBytes(LIMIT + 1);
    }

    /** The text of a UTF-8 document, without its byte order mark. */
    static String of(byte[] utf8) {
        if (utf8.length > LIMIT) {
            throw tooLarge();
        }
        if (looksLikeUtf16Or32(utf8)) {
            throw fault(
                    "Le document est encodé en UTF-16 ou UTF-32. Attendu : UTF-8. L'enregistrer en UTF-8.",
                    "The document is encoded in UTF-16 or UTF-32. Expected: UTF-8. Save it as UTF-8.");
        }
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        CharBuffer text = CharBuffer.allocate(utf8.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < bytes.position(); i++) {
                line += utf8[i] == '\n' ? 1 : 0;
            }
            throw fault(
                    "Le document n'est pas en UTF-8 : caractère illisible ligne " + line + ", octet "
                            + (bytes.position() + 1)
                            + ". L'enregistrer en UTF-8 (il est peut-être en Windows-1252 ou ISO-8859-1).",
                    "The document is not UTF-8: unreadable character on line " + line + ", byte "
                            + (bytes.position() + 1) + ". Save it as UTF-8 (it may be Windows-1252 or ISO-8859-1).");
        }
        return withoutMark(text.flip().toString());
    }

    /** The text of a document, without its byte order mark. */
    static String of(String json) {
        // At most three bytes for each char: only a text near the limit needs its bytes counted.
        if (json.length() > LIMIT
                || (json.length() > LIMIT / 3 && json.getBytes(StandardCharsets.UTF_8).length > LIMIT)) {
            throw tooLarge();
        }
        return withoutMark(json);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** JSON begins with an ASCII character, so a zero among the first two bytes gives the encoding away. */
    private static boolean looksLikeUtf16Or32(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == 0
                        || bytes[1] == 0
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    private static ProfileFormatException tooLarge() {
        return fault(
                "Le document dépasse 1 Mio. Attendu : un document de 1 048 576 octets au plus.",
                "The document exceeds 1 MiB. Expected: a document of at most 1,048,576 bytes.");
    }

    private static ProfileFormatException fault(String fr, String en) {
        Faults faults = new Faults();
        faults.add(0, "", fr, en);
        return faults.exception();
    }
}
