package org.cotation.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.ProfileEdits;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileSchema;
import org.cotation.profile.WhenAbsent;
import org.cotation.score.Evidence;
import org.cotation.score.EvidenceStatus;
import org.cotation.score.FactValue;
import org.cotation.score.PriorityScore;
import org.cotation.score.Statement;
import org.cotation.score.Weights;

/**
 * The record of a score, complete in itself: with it and the grid, anybody can calculate the score again. It holds the
 * facts that the rules read and no other. Immutable.
 *
 * <p>It has no date of its own: it says the date of the evaluation, and whoever keeps it says when it was kept.
 *
 * @param libraryVersion the version of the library that calculated the score
 * @param profile the request, with only the answers that the rules read
 * @param weights the weights of the grid
 * @param score the score, with the grid, the readings adopted and the date
 * @param altered whether the document that it was read from is no longer as it was written; false for a record just made
 */
public record ScoreRecord(
        String libraryVersion, ApplicantProfile profile, Weights weights, PriorityScore score, boolean altered) {

    private static final String PARAMETERS = "parameters.";

    /** Checks that everything is there. */
    public ScoreRecord {
        Objects.requireNonNull(libraryVersion, "libraryVersion");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(score, "score");
    }

    /** The facts that the rules read or lacked, in the order of the vocabulary. */
    public List<Input> inputs() {
        Set<String> read = UsedFacts.of(score);
        read.removeIf(path -> path.startsWith(PARAMETERS));
        Map<String, Input> inputs = new LinkedHashMap<>();
        ProfileEdits.answers(profile).forEach((path, answer) -> {
            boolean asked = !(answer instanceof Answer.NotAsked<?>);
            if (read.remove(path) || asked) {
                inputs.put(path, input(path, answer));
            }
        });
        read.forEach(path -> inputs.put(path, input(path, Answer.notAsked())));
        return List.copyOf(inputs.values());
    }

    private static Input input(String path, Answer<?> answer) {
        WhenAbsent whenAbsent =
                ProfileSchema.find(path).map(ProfileField::whenAbsent).orElse(WhenAbsent.UNKNOWN);
        return new Input(path, ProfileSchema.labelOf(path), Statement.of(answer, whenAbsent), Source.of(path));
    }

    /**
     * The values that the law or the place sets and that the rules read, by path; {@link FactValue.Nothing} where the grid
     * lacks it.
     */
    public Map<String, FactValue> parameters() {
        Map<String, FactValue> parameters = new LinkedHashMap<>();
        for (Evidence fact : UsedFacts.evidence(score)) {
            if (fact.status() == EvidenceStatus.PARAMETER) {
                parameters.put(fact.path(), fact.value());
            }
        }
        for (String path : UsedFacts.of(score)) {
            if (path.startsWith(PARAMETERS)) {
                parameters.putIfAbsent(path, new FactValue.Nothing());
            }
        }
        return parameters;
    }

    @Override
    public String toString() {
        return "ScoreRecord[" + score + "]";
    }
}
