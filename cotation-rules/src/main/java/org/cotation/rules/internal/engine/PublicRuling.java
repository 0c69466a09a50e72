package org.cotation.rules.internal.engine;

import java.util.List;
import java.util.stream.IntStream;
import org.cotation.rules.internal.compile.CompiledRule;
import org.cotation.rules.internal.grid.Manifest.PublicDefinition;
import org.cotation.rules.internal.rule.Conclusion;
import org.cotation.score.PublicFinding;
import org.cotation.score.PublicStatus;
import org.cotation.score.Verification;

/** A public of the grid and the rules that conclude on it, under the readings adopted. Immutable. */
final class PublicRuling {

    private final PublicDefinition definition;
    private final int[] rules;
    private final int[] recognising;
    private final PublicFinding notRecognised;

    PublicRuling(PublicDefinition definition, List<CompiledRule> onPublics) {
        this.definition = definition;
        this.rules = IntStream.range(0, onPublics.size())
                .filter(i -> onPublics.get(i).rule().conclusion().code().equals(definition.code()))
                .toArray();
        this.recognising = IntStream.of(rules)
                .filter(i -> onPublics.get(i).rule().conclusion() instanceof Conclusion.Recognises)
                .toArray();
        this.notRecognised = new PublicFinding(
                definition.code(),
                definition.label(),
                definition.kind(),
                PublicStatus.NOT_RECOGNISED,
                Verification.NOT_APPLICABLE,
                definition.legalBasis(),
                "",
                List.of(),
                List.of(),
                "",
                List.of());
    }

    /** The public. */
    PublicDefinition definition() {
        return definition;
    }

    /** Its rules, in the order of the grid, by their place among those that conclude on publics; not to be changed. */
    int[] rules() {
        return rules;
    }

    /** Those of them that recognise it. */
    int[] recognising() {
        return recognising;
    }

    /** What is said of it where nobody asks why it is not recognised. */
    PublicFinding notRecognised() {
        return notRecognised;
    }
}
