package org.cotation.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Evaluation;
import org.cotation.engine.Grid;
import org.cotation.engine.UnknownGridException;
import org.cotation.explain.Addressee;
import org.cotation.json.ProfileFormatException;
import org.cotation.json.ProfileJson;
import org.cotation.json.RecordFormatException;
import org.cotation.json.RecordJson;
import org.cotation.json.ScoreJson;
import org.cotation.message.Fault;
import org.cotation.message.Language;
import org.cotation.profile.ApplicantProfile;
import org.cotation.record.ScoreRecord;
import org.cotation.rules.Engines;
import org.cotation.score.PriorityScore;
import org.cotation.text.ExplanationText;
import org.cotation.text.RecordText;
import org.cotation.text.ReplayText;
import org.cotation.text.ScoreText;

/** Reads a document as a request and as a record. What is taken can be written, scored and explained. */
final class ProfileTarget implements Target {

    static final String DOCUMENT = "document.json";
    static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    /** One request in so many is scored, and of these one in so many explained and recorded: each takes ten times longer. */
    private static final int SCORED = 4;

    private static final int EXPLAINED = 40;

    private final CotationEngine engine = Engines.direct();
    private final Grid grid = engine.builtInGrids().find("cahc-2022").orElseThrow();

    @Override
    public String feed(Input input) {
        byte[] document = input.bytes(DOCUMENT);
        return profile(document) + '\n' + record(document);
    }

    private String profile(byte[] document) {
        ApplicantProfile profile;
        try {
            profile = ProfileJson.read(document);
        } catch (ProfileFormatException refused) {
            assertThat(refused.getMessage()).doesNotContain("\n").hasSizeLessThan(3_000);
            return told(refused.faults());
        }
        String written = ProfileJson.write(profile);
        assertThat(ProfileJson.read(written)).isEqualTo(profile);
        if (document.length % SCORED != 0) {
            return written;
        }
        String told = written + engine.score(profile, grid, DAY);
        return document.length % EXPLAINED == 0 ? told + explained(profile) : told;
    }

    private String explained(ApplicantProfile profile) {
        PriorityScore score = engine.score(profile, grid, DAY);
        ScoreRecord record = engine.recordOf(new Evaluation(profile, grid, DAY));
        assertThat(engine.replay(record, grid).holds()).isTrue();
        assertThat(RecordJson.read(RecordJson.write(record))).isEqualTo(record);
        return ScoreJson.write(score)
                + ScoreText.render(score, Language.FR)
                + ScoreText.render(score, Language.EN)
                + ExplanationText.render(engine.explain(profile, grid, DAY), Addressee.APPLICANT, Language.FR)
                + RecordJson.write(record);
    }

    private String record(byte[] document) {
        ScoreRecord record;
        try {
            record = RecordJson.read(document);
        } catch (RecordFormatException refused) {
            return told(refused.faults());
        }
        if (document.length % SCORED != 0) {
            return record.toString();
        }
        String told = RecordJson.write(record) + RecordText.render(record, Language.FR);
        try {
            return told + ReplayText.render(engine.replay(record, engine.builtInGrids()), Language.FR);
        } catch (UnknownGridException elsewhere) {
            return told + elsewhere.wording();
        }
    }

    private static String told(List<Fault> faults) {
        assertThat(faults).isNotEmpty();
        for (Fault fault : faults) {
            assertThat(fault.pointer()).matches(pointer -> pointer.isEmpty() || pointer.startsWith("/"));
            assertThat(fault.message().fr()).isNotBlank();
            assertThat(fault.message().en()).isNotBlank();
        }
        return faults.stream()
                .map(fault -> fault.pointer() + ": " + fault.message().fr()
                        + fault.message().en())
                .collect(Collectors.joining("\n"));
    }
}
