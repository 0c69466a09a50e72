package org.cotation.rules.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.Engines;
import org.cotation.rules.kit.Assessments;
import org.cotation.rules.kit.GeneratedProfiles;
import org.cotation.rules.kit.ProfileGenerator;
import org.cotation.rules.kit.Request;
import org.cotation.score.PriorityScore;

/** A grid says the same whatever the form in which its author wrote the rules. */
class FormsProperties {

    private static final CotationEngine DIRECT = Engines.direct();
    private static final CotationEngine SESSION = Engines.session();
    private static final Map<String, List<Grid>> GRIDS = grids();

    private static Map<String, List<Grid>> grids() {
        Map<String, List<Grid>> grids = new TreeMap<>();
        for (String name : Examples.GRIDS) {
            List<Grid> forms = new ArrayList<>();
            Examples.FORMS.forEach(form -> forms.add(Examples.complete(DIRECT, name, form)));
            grids.put(name, forms);
        }
        return grids;
    }

    @Provide
    Arbitrary<Request> any() {
        return GeneratedProfiles.of(ProfileGenerator.known().withUnknowns().withStatuses());
    }

    @Provide
    Arbitrary<Request> known() {
        return GeneratedProfiles.of(ProfileGenerator.known().withStatuses());
    }

    /** The publics, the points, the evidence, what is missing and what stands in the way. */
    @Property(tries = 500)
    void everyFormGivesTheSameScore(@ForAll("any") Request request) {
        GRIDS.forEach((name, forms) -> {
            PriorityScore drl = DIRECT.score(request.profile(), forms.get(0), request.asOf());
            for (Grid form : forms.subList(1, forms.size())) {
                PriorityScore other = DIRECT.score(request.profile(), form, request.asOf());
                assertThat(other.outcome()).as(name).isEqualTo(drl.outcome());
                assertThat(other.publics()).as(name).isEqualTo(drl.publics());
            }
        });
    }

    /**
     * A session runs the DRL that was made of a table or of sentences, and finds the same. What a competent body has to
     * assess is assessed first: a session tells no undetermined public.
     */
    @Property(tries = 150)
    void aSessionGivesTheSameScoreOnEveryForm(@ForAll("known") Request request) {
        GRIDS.forEach((name, forms) -> {
            PriorityScore before = DIRECT.score(request.profile(), forms.get(0), request.asOf());
            ApplicantProfile assessed = Assessments.made(request.profile(), before, request.chance());
            for (Grid form : forms) {
                assertThat(SESSION.score(assessed, form, request.asOf()))
                        .as(name)
                        .isEqualTo(DIRECT.score(assessed, form, request.asOf()));
            }
        });
    }
}
