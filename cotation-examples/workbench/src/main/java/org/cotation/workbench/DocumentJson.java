package org.cotation.workbench;

import java.util.List;
import java.util.Locale;
import org.cotation.message.Wording;
import org.cotation.rules.publication.Condition;
import org.cotation.rules.publication.GridDiff;
import org.cotation.rules.publication.GridDocument;
import org.cotation.rules.publication.GridDocument.Criterion;
import org.cotation.rules.publication.GridDocument.Family;
import org.cotation.rules.publication.GridDocument.PublicEntry;
import org.cotation.rules.publication.GridDocument.Situation;
import org.cotation.score.Figure;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The document of a grid, and what changed between two, as JSON: every text in both languages. */
final class DocumentJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private DocumentJson() {}

    static String write(GridDocument document) {
        ObjectNode node = MAPPER.createObjectNode();
        node.set("grid", GridCard.node(document.info()));
        document.uses().forEach(node.putArray("builtOn")::add);
        put(node, "floor", document.floor());
        put(node.putArray("ties"), document.ties());
        ArrayNode families = node.putArray("families");
        document.families().forEach(family -> families.add(family(family)));
        ArrayNode publics = node.putArray("publics");
        document.publics().forEach(known -> publics.add(publicEntry(known)));
        put(node, "exclusions", document.exclusions());
        put(node, "orientations", document.orientations());
        ArrayNode interpretations = node.putArray("interpretations");
        document.interpretations().forEach(point -> {
            ObjectNode entry = interpretations.addObject().put("name", point.name());
            entry.set("question", wording(point.question()));
            entry.set("adopted", wording(point.adopted()));
            put(entry.putArray("others"), point.others());
        });
        ArrayNode parameters = node.putArray("parameters");
        document.parameters().forEach(parameter -> {
            ObjectNode entry = parameters.addObject().put("name", parameter.name());
            entry.set("label", wording(parameter.label()));
            put(entry.putArray("values"), parameter.values());
        });
        return node.toString();
    }

    static String write(GridDiff diff) {
        ObjectNode node = MAPPER.createObjectNode();
        node.set("older", GridCard.node(diff.older()));
        node.set("newer", GridCard.node(diff.newer()));
        ArrayNode changes = node.putArray("changes");
        diff.changes().forEach(change -> {
            ObjectNode entry = changes.addObject()
                    .put("subject", name(change.subject()))
                    .put("kind", name(change.kind()))
                    .put("code", change.code());
            entry.set("label", wording(change.label()));
            ArrayNode differences = entry.putArray("differences");
            change.differences().forEach(difference -> {
                ObjectNode what = differences.addObject();
                what.set("aspect", wording(difference.aspect()));
                what.set("before", conditions(difference.before()));
                what.set("after", conditions(difference.after()));
            });
        });
        return node.toString();
    }

    private static ObjectNode family(Family family) {
        ObjectNode node = MAPPER.createObjectNode().put("code", family.code());
        node.set("label", wording(family.label()));
        node.put("cumulation", name(family.cumulation()));
        put(node, "cap", family.cap());
        ArrayNode criteria = node.putArray("criteria");
        family.criteria().forEach(criterion -> criteria.add(criterion(criterion)));
        return node;
    }

    private static ObjectNode criterion(Criterion criterion) {
        ObjectNode node = MAPPER.createObjectNode().put("code", criterion.code());
        node.set("label", wording(criterion.label()));
        node.put("points", criterion.points());
        node.set("unit", wording(criterion.unit()));
        put(node, "cap", criterion.cap());
        node.set("conditions", conditions(criterion.conditions()));
        return node.put("legalBasis", criterion.legalBasis()).put("proof", criterion.proof());
    }

    private static ObjectNode publicEntry(PublicEntry known) {
        ObjectNode node = MAPPER.createObjectNode().put("code", known.code());
        node.set("label", wording(known.label()));
        node.put("kind", name(known.kind()))
                .put("legalBasis", known.legalBasis())
                .put("definedBy", known.grid());
        put(node, "situations", known.situations());
        return node;
    }

    private static void put(ObjectNode parent, String key, List<Situation> situations) {
        ArrayNode list = parent.putArray(key);
        for (Situation situation : situations) {
            ObjectNode node = list.addObject();
            node.set("label", wording(situation.label()));
            node.set("conditions", conditions(situation.conditions()));
            node.set("awaited", wording(situation.awaited()));
            node.put("place", situation.place());
            put(node, "withinMonths", situation.withinMonths());
            node.put("legalBasis", situation.legalBasis()).put("proof", situation.proof());
        }
    }

    private static ArrayNode conditions(List<Condition> conditions) {
        ArrayNode list = MAPPER.createArrayNode();
        for (Condition condition : conditions) {
            ObjectNode node = wording(condition.wording());
            if (condition instanceof Condition.Group group) {
                node.set("parts", conditions(group.parts()));
            }
            list.add(node);
        }
        return list;
    }

    private static void put(ObjectNode node, String key, Figure figure) {
        if (figure instanceof Figure.Of of) {
            node.put(key, of.value());
        } else {
            node.putNull(key);
        }
    }

    private static void put(ArrayNode list, List<Wording> texts) {
        texts.forEach(text -> list.add(wording(text)));
    }

    private static ObjectNode wording(Wording wording) {
        return MAPPER.createObjectNode().put("fr", wording.fr()).put("en", wording.en());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
