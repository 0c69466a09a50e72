package org.cotation.rules.kit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.explain.Timeline;
import org.cotation.explain.WhatIf;
import org.cotation.message.Language;
import org.cotation.rules.Engines;
import org.cotation.text.TimelineText;
import org.cotation.text.WhatIfText;

/** The texts on what would change a score, and when it will, are words: whatever the request. */
class ShiftWordsProperties {

    private static final CotationEngine ENGINE = Engines.direct();
    private static final Grid GRID = CompleteGrids.of(ENGINE, "cahc-2022");

    @Provide
    Arbitrary<Request> requests() {
        return GeneratedProfiles.of(ProfileGenerator.known().withUnknowns().withStatuses());
    }

    @Property(tries = 4)
    void noIdentifierNoIsoDateNoEnglishWord(@ForAll("requests") Request request) {
        WhatIf whatIf = ENGINE.whatIf(request.profile(), GRID, request.asOf());
        Timeline timeline = ENGINE.timeline(
                request.profile(), GRID, request.asOf(), request.asOf().plusYears(3));

        for (String text :
                new String[] {WhatIfText.render(whatIf, Language.FR), TimelineText.render(timeline, Language.FR)}) {
            assertThat(text)
                    .doesNotContainPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    .doesNotContainPattern("\\b(true|false|null|the|whatever|and|from)\\b")
                    .doesNotContainPattern("[a-z]+\\.[a-z]+[A-Z]|\\[[0-9]*]|declaredSituations|[A-Z]+_[A-Z]+")
                    .doesNotContainPattern("(?<![0-9\u202F])[01] (ans|points)\\b|2 an\\b");
        }
        assertThat(WhatIfText.render(whatIf, Language.EN))
                .doesNotContainPattern("\\b(oui|au plus|points de|par exemple|rubrique)\\b");
        assertThat(TimelineText.render(timeline, Language.EN)).doesNotContainPattern("\\b(ans|depuis|ancienneté)\\b");
    }
}
