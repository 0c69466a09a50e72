package org.cotation.rules.internal.grid;

import java.util.Optional;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Limits;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Position;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Looks at a YAML file event by event before a tree is made of it: a tree takes memory, and walking it stack, of which a
 * file made for that would use more than there is. For one file and one thread.
 */
final class YamlEvents {

    private final Findings findings;
    private int depth;
    private int nodes;

    private YamlEvents(Findings findings) {
        this.findings = findings;
    }

    /** Whether a tree can be made of the file; a finding where not. */
    static boolean acceptable(Iterable<Event> events, Findings findings) {
        YamlEvents reader = new YamlEvents(findings);
        for (Event event : events) {
            if (!reader.acceptable(event)) {
                return false;
            }
        }
        return true;
    }

    private boolean acceptable(Event event) {
        if (event instanceof CollectionEndEvent) {
            depth--;
            return true;
        }
        if (event instanceof AliasEvent) {
            return refuse(
                    event,
                    FindingCode.YAML_REFERENCE,
                    "un renvoi `*` n'est pas permis. Répétez ici ce qu'il désigne.",
                    "a reference `*` is not allowed. Repeat here what it stands for.");
        }
        if (event instanceof CollectionStartEvent start) {
            depth++;
            return counted(event) && depth(event) && untagged(event, start.getTag());
        }
        return !(event instanceof ScalarEvent scalar)
                || (counted(event) && untagged(event, scalar.getTag()) && visible(scalar));
    }

    private boolean counted(Event event) {
        return ++nodes <= Limits.YAML_NODES
                || refuse(
                        event,
                        FindingCode.YAML_TOO_LONG,
                        "le fichier contient plus de " + Limits.YAML_NODES + " valeurs. Répartissez-les en plusieurs.",
                        "the file holds more than " + Limits.YAML_NODES + " values. Spread them over several files.");
    }

    private boolean depth(Event event) {
        return depth <= Limits.YAML_LEVELS
                || refuse(
                        event,
                        FindingCode.YAML_TOO_DEEP,
                        "le fichier emboîte plus de " + Limits.YAML_LEVELS + " niveaux. Aplatissez-le.",
                        "the file nests more than " + Limits.YAML_LEVELS + " levels. Flatten it.");
    }

    private boolean untagged(Event event, Optional<String> tag) {
        return tag.isEmpty()
                || refuse(
                        event,
                        FindingCode.YAML_TYPE,
                        "un type `!` n'est pas permis devant une valeur. Supprimez-le.",
                        "a type `!` is not allowed before a value. Delete it.");
    }

    /** Between double quotes, YAML writes as {@code \\u202E} what the file itself may not hold. */
    private boolean visible(ScalarEvent scalar) {
        String value = scalar.getValue();
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            boolean hidden = character != '\n' && character != '\t' && Characters.invisible(character);
            if (hidden || loneSurrogate(value, i)) {
                String code = Characters.name(character);
                return refuse(
                        scalar,
                        FindingCode.INVISIBLE_CHARACTER,
                        "cette valeur contient un caractère invisible (" + code + "). Retirez-le.",
                        "this value holds an invisible character (" + code + "). Remove it.");
            }
        }
        return true;
    }

    private static boolean loneSurrogate(String value, int index) {
        if (Character.isHighSurrogate(value.charAt(index))) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return Character.isLowSurrogate(value.charAt(index))
                && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
    }

    private boolean refuse(Event event, FindingCode code, String fr, String en) {
        findings.add(event.getStartMark().map(Yaml::position).orElse(Position.START), code, fr, en);
        return false;
    }
}
