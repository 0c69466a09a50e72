package org.cotation.json;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.cotation.message.Fault;
import org.cotation.message.Wording;
import org.cotation.profile.ApplicantProfile;
import org.cotation.record.ScoreRecord;
import org.cotation.score.AdoptedReading;
import org.cotation.score.CriterionWeight;
import org.cotation.score.Cumulation;
import org.cotation.score.FamilyWeight;
import org.cotation.score.GridReference;
import org.cotation.score.PriorityScore;
import org.cotation.score.Weights;

/** Makes the record that a document holds: the inverse of {@link RecordTree}. */
final class RecordReader {

    private final Faults faults;

    private RecordReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * The record of a document.
     *
     * @throws ProfileFormatException with every fault, if it is none
     */
    static ScoreRecord read(String json) {
        Faults faults = new Faults();
        JsonValue document = JsonSyntax.parse(json, faults);
        ScoreRecord record = new RecordReader(faults).record(document);
        faults.throwIfAny();
        return record;
    }

    private ScoreRecord record(JsonValue document) {
        Fields root = Fields.of(document, Place.ROOT, faults);
        checkFormat(root);
        root.skip("contribution");
        String library = root.text("library");
        LocalDate asOf = root.date("asOf");
        ApplicantProfile profile = profile(root.object("data"));
        Fields parameters = root.object("parameters");
        GridReference grid = grid(parameters.object("grid"));
        Weights weights = weights(parameters);
        PriorityScore score = score(asOf, grid, root.object("operations"));
        String digest = root.text(Digest.KEY);
        root.end();
        boolean altered = document instanceof JsonValue.Members members
                && !Digest.of(members).equals(digest);
        return new ScoreRecord(library, profile, weights, score, altered);
    }

    /** Of another format, nothing else can be said. */
    private void checkFormat(Fields root) {
        JsonValue format = root.raw("format");
        if (!(format instanceof JsonValue.Text text) || !text.text().equals(RecordTree.FORMAT)) {
            if (format != null) {
                Fields.refuse(
                        format,
                        Place.ROOT.member("format"),
                        new Wording(
                                "« " + RecordTree.FORMAT + " », le format que cette version lit",
                                "\"" + RecordTree.FORMAT + "\", the format that this version reads"),
                        faults);
            }
            throw faults.exception();
        }
    }

    private ApplicantProfile profile(Fields data) {
        data.skip("title", "title_en", "facts");
        JsonValue document = data.raw("profile");
        data.end();
        if (document != null) {
            try {
                return ProfileReader.read(document, new Faults());
            } catch (ProfileFormatException e) {
                String place = data.at().pointerTo("profile");
                for (Fault fault : e.faults()) {
                    faults.add(
                            document.order(),
                            place + fault.pointer(),
                            fault.message().fr(),
                            fault.message().en());
                }
            }
        }
        return ApplicantProfile.builder().build();
    }

    private GridReference grid(Fields fields) {
        Fields validity = fields.object("validity");
        GridReference grid = new GridReference(
                fields.text("id"),
                fields.text("title"),
                fields.text("fingerprint"),
                fields.textOrNone("illustrative"),
                fields.textOrNone("legalBasis"),
                validity.dateOr("from", LocalDate.MIN),
                validity.dateOr("to", LocalDate.MAX),
                fields.flag("inForce"),
                fields.each("interpretations", RecordReader::reading));
        validity.end();
        fields.end();
        return grid;
    }

    private static AdoptedReading reading(Fields fields) {
        return new AdoptedReading(
                fields.text("name"),
                fields.text("value"),
                fields.wording("point"),
                fields.wording("meaning"),
                fields.flag("usual"));
    }

    private static Weights weights(Fields fields) {
        fields.skip("title", "title_en", "values");
        Weights weights = new Weights(
                fields.each("criteria", RecordReader::criterion),
                fields.each("families", RecordReader::family),
                fields.figure("floor"));
        fields.end();
        return weights;
    }

    private static CriterionWeight criterion(Fields fields) {
        return new CriterionWeight(
                fields.text("code"),
                fields.wording("label"),
                fields.text("family"),
                fields.number("points"),
                fields.wordingOrNone("unit"),
                fields.figure("cap"));
    }

    private static FamilyWeight family(Fields fields) {
        return new FamilyWeight(
                fields.text("code"),
                fields.wording("label"),
                fields.word("cumulation", Cumulation.class),
                fields.figure("cap"));
    }

    private PriorityScore score(LocalDate asOf, GridReference grid, Fields operations) {
        operations.skip("title", "title_en");
        ScoreReader reader = new ScoreReader(new FactReader(faults));
        Set<Operation> read = EnumSet.noneOf(Operation.class);
        operations.each("steps", step -> {
            step.skip("label", "label_en");
            Operation operation = step.constant("operation", Operation.class);
            reader.read(operation, step);
            return read.add(operation);
        });
        operations.end();
        for (Operation operation : Operation.values()) {
            if (!read.contains(operation) && faults.count() == 0) {
                faults.add(
                        Integer.MAX_VALUE,
                        operations.at().pointerTo("steps"),
                        "L'opération " + operation + " manque. Chaque document de ce format a les six.",
                        "The operation " + operation + " is missing. Every document of this format has all six.");
            }
        }
        return reader.score(asOf, grid);
    }
}
