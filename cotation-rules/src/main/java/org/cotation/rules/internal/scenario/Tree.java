package org.cotation.rules.internal.scenario;

import com.google.common.base.Splitter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotation.rules.internal.grid.Yaml;
import org.cotation.rules.internal.syntax.Position;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A part of a profile as a YAML file writes it: it can be laid over another, and knows where each of its parts stands. */
sealed interface Tree {

    /** Where it stands. */
    Position position();

    /** The same as JSON. */
    String json();

    /** A node of a document, with a finding for each key that is given twice. */
    static Tree of(Node node, Yaml yaml) {
        if (node instanceof MappingNode) {
            Map<String, Member> members = new LinkedHashMap<>();
            yaml.entries(node)
                    .byKey()
                    .forEach((key, entry) -> members.put(key, new Member(entry.position(), of(entry.value(), yaml))));
            return new Branch(Yaml.position(node), members);
        }
        if (node instanceof SequenceNode sequence) {
            return new Items(
                    Yaml.position(node),
                    sequence.getValue().stream().map(item -> of(item, yaml)).toList());
        }
        return new Leaf(Yaml.position(node), Leaf.json(node));
    }

    /** This tree laid over another: members of mappings are taken from both, anything else from this one. */
    default Tree over(Tree base) {
        if (!(this instanceof Branch top) || !(base instanceof Branch bottom)) {
            return this;
        }
        Map<String, Member> members = new LinkedHashMap<>(bottom.members());
        top.members().forEach((key, member) -> {
            Member below = bottom.members().get(key);
            members.put(
                    key,
                    below == null
                            ? member
                            : new Member(member.key(), member.value().over(below.value())));
        });
        return new Branch(top.position(), members);
    }

    /** A member of a mapping or an item of a list. */
    Optional<Member> part(String name);

    /** Where the part stands that a JSON pointer names, or the nearest part that holds it. */
    default Position locate(String pointer) {
        Member here = new Member(position(), this);
        for (String segment :
                Splitter.on('/').splitToList(pointer).stream().skip(1).toList()) {
            String name = segment.replace("~1", "/").replace("~0", "~");
            Optional<Member> part = here.value().part(name);
            if (part.isEmpty()) {
                return here.key();
            }
            here = part.get();
        }
        return here.key();
    }

    /**
     * A key and its value.
     *
     * @param key where the key stands
     * @param value the value
     */
    record Member(Position key, Tree value) {}

    /**
     * A mapping.
     *
     * @param position where it stands
     * @param members its members, in their order
     */
    record Branch(Position position, Map<String, Member> members) implements Tree {
        @Override
        public Optional<Member> part(String name) {
            return Optional.ofNullable(members.get(name));
        }

        @Override
        public String json() {
            return members.entrySet().stream()
                    .map(member -> Leaf.quoted(member.getKey()) + ":"
                            + member.getValue().value().json())
                    .collect(Collectors.joining(",", "{", "}"));
        }
    }

    /**
     * A list.
     *
     * @param position where it stands
     * @param items its items
     */
    record Items(Position position, List<Tree> items) implements Tree {
        @Override
        public Optional<Member> part(String name) {
            boolean there = name.matches("[0-9]{1,6}") && Integer.parseInt(name) < items.size();
            return there
                    ? Optional.of(items.get(Integer.parseInt(name))).map(item -> new Member(item.position(), item))
                    : Optional.empty();
        }

        @Override
        public String json() {
            return items.stream().map(Tree::json).collect(Collectors.joining(",", "[", "]"));
        }
    }

    /**
     * A single value.
     *
     * @param position where it stands
     * @param json the value as JSON
     */
    record Leaf(Position position, String json) implements Tree {

        private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

        @Override
        public Optional<Member> part(String name) {
            return Optional.empty();
        }

        private static String json(Node node) {
            String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (node.getTag().equals(Tag.NULL)) {
                return "null";
            }
            boolean number = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
            boolean bare = node.getTag().equals(Tag.BOOL)
                    || (number && NUMBER.matcher(text).matches());
            return bare ? text : quoted(text);
        }

        private static String quoted(String text) {
            StringBuilder json = new StringBuilder("\"");
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                if (letter == '"' || letter == '\\') {
                    json.append('\\').append(letter);
                } else if (letter < ' ') {
                    json.append("\\u00")
                            .append(Character.forDigit(letter >> 4, 16))
                            .append(Character.forDigit(letter & 15, 16));
                } else {
                    json.append(letter);
                }
            }
            return json.append('"').toString();
        }
    }
}
