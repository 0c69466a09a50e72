package org.cotation.benchmarks;

import java.util.List;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Detail;
import org.cotation.engine.Grid;
import org.cotation.engine.UnknownFactsException;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.Engines;

/**
 * The library against Drools sessions that do the same work: the same rules, as their author wrote them, on the same facts,
 * with the same evidence. A session cannot tell unknown from absent, so nobody is asked about requests that leave open what
 * a rule reads, and the two parameters that nobody published are filled in.
 */
public final class SameWork {

    private SameWork() {}

    /** The library, or Drools sessions of a pool, which decide its rules for it. */
    public static LibraryContender contender(boolean sessions) {
        CotationEngine engine = sessions ? Engines.session() : Engines.direct();
        return new LibraryContender(engine, grid(engine), Population.AS_OF, Detail.RESULT);
    }

    private static Grid grid(CotationEngine engine) {
        try (Scratch scratch = new Scratch()) {
            GridTexts.copyWithEveryParameterTo(scratch.folder().resolve(LibraryContender.GRID));
            return engine.open(scratch.folder().resolve(LibraryContender.GRID));
        }
    }

    /** Those of so many requests that a session can decide. */
    public static List<ApplicantProfile> requests(int outOf) {
        LibraryContender sessions = contender(true);
        return Population.of(outOf).stream()
                .filter(request -> decides(sessions, request))
                .toList();
    }

    private static boolean decides(LibraryContender sessions, ApplicantProfile request) {
        try {
            return !sessions.score(request).publics().isEmpty();
        } catch (UnknownFactsException e) {
            return false;
        }
    }
}
