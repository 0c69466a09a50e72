package org.cotation.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotation.message.Wording;
import org.cotation.record.Contribution;
import org.cotation.record.Input;
import org.cotation.record.Part;
import org.cotation.record.ScoreRecord;
import org.cotation.score.AdoptedReading;
import org.cotation.score.FactValue;
import org.cotation.score.FamilyWeight;
import org.cotation.score.PriorityScore;
import org.jspecify.annotations.Nullable;

/** Makes the tree of a record: what it is about, then the four parts of CRPA R.311-3-1-2. */
final class RecordTree {

    /** The format of the document. A reader refuses another. */
    static final String FORMAT = "cotation-record/1";

    private RecordTree() {}

    static Map<String, @Nullable Object> of(ScoreRecord record) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("library", record.libraryVersion());
        tree.put("asOf", record.score().asOf().toString());
        tree.put("contribution", contribution());
        tree.put("data", data(record));
        tree.put("parameters", parameters(record));
        tree.put("operations", operations(record.score()));
        return tree;
    }

    private static Map<String, @Nullable Object> contribution() {
        Map<String, @Nullable Object> tree = titled(Part.CONTRIBUTION);
        put(tree, "degree", Contribution.DEGREE);
        put(tree, "mode", Contribution.MODE);
        put(tree, "mention", Contribution.MENTION);
        return tree;
    }

    private static Map<String, @Nullable Object> titled(Part part) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        put(tree, "title", part.title());
        return tree;
    }

    private static void put(Map<String, @Nullable Object> tree, String key, Wording wording) {
        tree.put(key, wording.fr());
        tree.put(key + "_en", wording.en());
    }

    private static Map<String, @Nullable Object> data(ScoreRecord record) {
        Map<String, @Nullable Object> tree = titled(Part.DATA);
        tree.put("facts", ScoreTree.each(record.inputs(), RecordTree::input));
        tree.put("profile", ProfileWriter.tree(record.profile()));
        return tree;
    }

    private static Map<String, @Nullable Object> input(Input input) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("path", input.path());
        put(tree, "name", input.label());
        tree.put("value", FactJson.value(input.statement().value()));
        FactJson.putLabels(tree, input.statement().value());
        tree.put("status", input.statement().status().name());
        put(tree, "source", input.source().wording());
        return tree;
    }

    private static Map<String, @Nullable Object> parameters(ScoreRecord record) {
        Map<String, @Nullable Object> tree = titled(Part.PARAMETERS);
        Map<String, @Nullable Object> grid = ScoreTree.grid(record.score().grid());
        grid.put("interpretations", ScoreTree.each(record.score().grid().readings(), RecordTree::reading));
        tree.put("grid", grid);
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        record.parameters().forEach((path, value) -> values.add(parameter(path, value)));
        tree.put("values", values);
        tree.put("criteria", ScoreTree.each(record.weights().criteria(), ScoreTree::weight));
        tree.put("families", ScoreTree.each(record.weights().families(), RecordTree::weight));
        tree.put("floor", ScoreTree.number(record.weights().floor()));
        return tree;
    }

    private static Map<String, @Nullable Object> reading(AdoptedReading reading) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", reading.name());
        tree.put("value", reading.value());
        put(tree, "point", reading.point());
        put(tree, "meaning", reading.meaning());
        tree.put("usual", reading.usual());
        return tree;
    }

    private static Map<String, @Nullable Object> parameter(String path, FactValue value) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("path", path);
        tree.put("value", FactJson.value(value));
        return tree;
    }

    private static Map<String, @Nullable Object> weight(FamilyWeight weight) {
        Map<String, @Nullable Object> tree = ScoreTree.named(weight.code(), weight.label());
        tree.put("cumulation", ScoreTree.word(weight.cumulation()));
        tree.put("cap", ScoreTree.number(weight.cap()));
        return tree;
    }

    /** The steps in a list, since the members of an object have no order of their own. */
    private static Map<String, @Nullable Object> operations(PriorityScore score) {
        Map<String, @Nullable Object> tree = titled(Part.OPERATIONS);
        List<Map<String, @Nullable Object>> steps = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            Map<String, @Nullable Object> step = new LinkedHashMap<>();
            step.put("operation", operation.name());
            put(step, "label", operation.label());
            switch (operation) {
                case PUBLICS -> step.put("results", ScoreTree.each(score.publics(), ScoreTree::finding));
                case EXCLUSIONS -> step.put("results", ScoreTree.each(score.outside(), ScoreTree::exclusion));
                case CRITERIA -> step.put("results", ScoreTree.each(score.criteria(), ScoreTree::criterion));
                case FAMILIES -> step.put("results", ScoreTree.each(score.families(), ScoreTree::family));
                case TOTAL -> ScoreTree.putTotals(step, score.outcome());
                case ORIENTATIONS -> step.put("results", ScoreTree.each(score.orientations(), ScoreTree::orientation));
            }
            steps.add(step);
        }
        tree.put("steps", steps);
        return tree;
    }
}
