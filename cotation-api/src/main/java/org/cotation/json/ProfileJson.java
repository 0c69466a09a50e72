package org.cotation.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotation.profile.ApplicantProfile;

/**
 * The profile as JSON, as the vocabulary of the profile defines it.
 *
 * <p>Absent, null and given are three states: a field that is absent means what its
 * {@link org.cotation.profile.Field#whenAbsent()} says; {@code null} is unknown, and for a section makes every member
 * unknown; {@code valueStatus} says which values were verified or refuted, by path, the most specific key winning.
 *
 * <p>Reading is strict: unknown and repeated keys, wrong types, unknown codes, impossible dates and values outside
 * their format are faults, all reported at once. A document holds at most 1 MiB and nests at most 16 deep.
 *
 * <pre>{@code
 * try {
 *     return ScoreJson.write(engine.score(ProfileJson.read(request), grid, day));
 * } catch (ProfileFormatException refused) {
 *     return refused.faults().stream()
 *             .map(fault -> fault.pointer() + ": " + fault.message().in(Language.FR))
 *             .collect(Collectors.joining("\n"));
 * }
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class ProfileJson {

    private ProfileJson() {}

    /**
     * Reads a profile.
     *
     * @param json the document
     * @return the profile
     * @throws ProfileFormatException if the document is not a profile, with every fault
     */
    public static ApplicantProfile read(String json) {
        Faults faults = new Faults();
        return ProfileReader.read(JsonSyntax.parse(DocumentText.of(json), faults), faults);
    }

    /**
     * Reads a profile.
     *
     * @param utf8 the document in UTF-8, with or without a byte order mark
     * @return the profile
     * @throws ProfileFormatException if the document is not a profile, with every fault
     */
    public static ApplicantProfile read(byte[] utf8) {
        return read(DocumentText.of(utf8));
    }

    /**
     * Reads a profile from a file.
     *
     * @param file a document in UTF-8, with or without a byte order mark
     * @return the profile
     * @throws IOException if the file cannot be read
     * @throws ProfileFormatException if the document is not a profile, with every fault
     */
    public static ApplicantProfile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a profile from a stream, to its end or to the limit of size, without closing it.
     *
     * @param in a document in UTF-8, with or without a byte order mark
     * @return the profile
     * @throws IOException if the stream cannot be read
     * @throws ProfileFormatException if the document is not a profile, with every fault
     */
    public static ApplicantProfile read(InputStream in) throws IOException {
        return read(DocumentText.bytesOf(in));
    }

    /**
     * Writes a profile in its one canonical form: members in the order of the vocabulary, two spaces, {@code \n}, a
     * final newline. Equal profiles give equal texts, but for the order of their declared situations. What is written
     * reads back to an equal profile as long as it keeps within the limit of size.
     *
     * @param profile the profile
     * @return the document
     */
    public static String write(ApplicantProfile profile) {
        return JsonText.of(ProfileWriter.tree(profile));
    }
}
