package org.cotation.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cotation.json.ProfileFormatException;
import org.cotation.json.RecordFormatException;
import org.cotation.json.RecordJson;
import org.cotation.message.Fault;
import org.cotation.message.Wording;
import org.cotation.profile.ApplicantProfile;
import org.cotation.record.ScoreRecord;

/** Reads the documents that a command line names, profiles and records. */
final class InputFiles {

    /** Stands for the standard input. */
    static final String STANDARD_INPUT = ProfileFiles.STANDARD_INPUT;

    /** That the standard input is asked for twice. */
    static final Wording TWICE = new Wording(
            "l'entrée standard (-) est donnée deux fois. Elle ne se lit qu'une fois.",
            "the standard input (-) is given twice. It can be read only once.");

    private final InputStream in;
    private final ProfileFiles profiles;

    InputFiles(InputStream in) {
        this.in = in;
        this.profiles = new ProfileFiles(in);
    }

    /**
     * Reads a profile.
     *
     * @throws Refusal if there is nothing to read under this name
     * @throws ProfileFormatException if what is there is no profile
     */
    ApplicantProfile profile(String name) {
        return profiles.read(name);
    }

    /**
     * Reads a record.
     *
     * @throws Refusal if there is nothing to read under this name
     * @throws RecordFormatException if what is there is no record
     */
    ScoreRecord record(String name) {
        try {
            return name.equals(STANDARD_INPUT) ? RecordJson.read(in) : RecordJson.read(ProfileFiles.file(name));
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(List.of(ProfileFiles.wording(e)));
        }
    }

    /** Reads documents; those that cannot be read are left out, and every fault of theirs is printed. */
    <T> List<T> readAll(List<String> names, Function<String, T> reader, Console console) {
        List<T> read = new ArrayList<>();
        for (String name : names) {
            try {
                read.add(reader.apply(name));
            } catch (ProfileFormatException e) {
                e.faults().forEach(fault -> console.fault(place(name, fault), fault.message()));
            } catch (RecordFormatException e) {
                e.faults().forEach(fault -> console.fault(place(name, fault), fault.message()));
            } catch (Refusal e) {
                e.faults().forEach(wording -> console.fault(name, wording));
            }
        }
        return read;
    }

    private static String place(String file, Fault fault) {
        return fault.pointer().isEmpty() ? file : file + "#" + fault.pointer();
    }
}
