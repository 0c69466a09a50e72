package org.cotation.rules.internal.grid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.Limits;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Position;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML document read with positions: every key is asked for by name, and what was not asked for is a finding. */
public final class Yaml {

    private final Findings findings;
    private final String firstKey;

    /**
     * A reader of one file.
     *
     * @param findings where what is wrong goes
     * @param firstKey the key that such a file usually starts with
     */
    public Yaml(Findings findings, String firstKey) {
        this.findings = findings;
        this.firstKey = firstKey;
    }

    /** The buffer holds all of the text: a pair of characters that its end would cut in two cannot be read (2.10). */
    private static LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(Limits.FILE_BYTES)
                .setBufferSize(text.length() + 1)
                .build();
    }

    /** The mapping at the root of a document; nothing, with a finding, where the text is not one. */
    public Optional<Entries> document(String text) {
        try {
            LoadSettings settings = settings(text);
            if (!YamlEvents.acceptable(new Parse(settings).parseString(text), findings)) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                findings.add(
                        Position.START,
                        FindingCode.YAML_EMPTY,
                        "le fichier est vide. Il commence par `" + firstKey + ":`.",
                        "the file is empty. It starts with `" + firstKey + ":`.");
                return Optional.empty();
            }
            return Optional.of(entries(root.get())).filter(entries -> root.get() instanceof MappingNode);
        } catch (MarkedYamlEngineException e) {
            // A quote that is never closed is a problem at the end of the file: what was begun, and where, helps more.
            Position where =
                    e.getContextMark().or(e::getProblemMark).map(Yaml::position).orElse(Position.START);
            findings.add(
                    where,
                    FindingCode.YAML_MALFORMED,
                    "ce n'est pas du YAML bien formé. Vérifiez l'alignement, les deux-points et les guillemets à cet endroit.",
                    "this is not well-formed YAML. Check alignment, colons and quotes here.");
        } catch (YamlEngineException e) {
            findings.add(
                    Position.START,
                    FindingCode.YAML_MALFORMED,
                    "ce n'est pas du YAML bien formé.",
                    "this is not well-formed YAML.");
        }
        return Optional.empty();
    }

    /** The entries of a mapping; none, with a finding, where it is not one. */
    public Entries entries(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            findings.add(
                    position(node),
                    FindingCode.KEYS_EXPECTED,
                    "des lignes `clé: valeur` sont attendues ici.",
                    "lines `key: value` are expected here.");
            return new Entries(position(node), Map.of());
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                Entry entry = new Entry(key.getValue(), position(key), tuple.getValueNode());
                if (entries.putIfAbsent(key.getValue(), entry) != null) {
                    findings.add(
                            position(key),
                            FindingCode.KEY_TWICE,
                            "la clé `" + key.getValue() + "` est donnée deux fois. Gardez-en une.",
                            "the key `" + key.getValue() + "` is given twice. Keep one.");
                }
            } else {
                findings.add(
                        position(tuple.getKeyNode()),
                        FindingCode.KEY_FORM,
                        "une clé est attendue ici : un mot, suivi de deux-points.",
                        "a key is expected here: a word, followed by a colon.");
            }
        }
        return new Entries(position(node), entries);
    }

    /** The items of a list; none, with a finding, where it is not one. */
    public List<Node> list(Entry entry) {
        if (entry.value() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        findings.add(
                position(entry.value()),
                FindingCode.LIST_EXPECTED,
                "une liste est attendue pour `" + entry.key() + "`, un élément par ligne précédé d'un tiret.",
                "a list is expected for `" + entry.key() + "`, one item a line after a dash.");
        return List.of();
    }

    /** The text of a value; empty, with a finding, where it is not one. */
    public String text(Node node, String key) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        findings.add(
                position(node),
                FindingCode.TEXT_EXPECTED,
                "un texte est attendu pour `" + key + "`.",
                "a text is expected for `" + key + "`.");
        return "";
    }

    /** Says of every key that is not one of these that it is not known. */
    public void allow(Entries entries, List<String> keys) {
        entries.byKey().values().stream()
                .filter(entry -> !keys.contains(entry.key()))
                .forEach(entry -> findings.add(
                        entry.position(),
                        FindingCode.UNKNOWN_KEY,
                        "la clé `" + entry.key() + "` n'existe pas ici."
                                + Hints.among(entry.key(), keys, "Clés admises"),
                        "the key `" + entry.key() + "` does not exist here."
                                + Hints.amongEn(entry.key(), keys, "Known keys")));
    }

    /** Where the keys of a mapping stand; none where the value is not one. */
    static Map<String, Position> keys(Node node) {
        Map<String, Position> keys = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    keys.putIfAbsent(key.getValue(), position(key));
                }
            });
        }
        return keys;
    }

    /** Where a value stands. */
    public static Position position(Node node) {
        return node.getStartMark().map(Yaml::position).orElse(Position.START);
    }

    static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /**
     * A key and its value.
     *
     * @param key the key
     * @param position where the key stands
     * @param value the value
     */
    public record Entry(String key, Position position, Node value) {}

    /**
     * A mapping.
     *
     * @param position where it starts
     * @param byKey its entries, in their order
     */
    public record Entries(Position position, Map<String, Entry> byKey) {

        /** The entry of this key. */
        public Optional<Entry> find(String key) {
            return Optional.ofNullable(byKey.get(key));
        }
    }
}
