package org.cotation.rules.internal.prepared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cotation.profile.Coded;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Vocabulary;

/** What compiled rules take for granted of the vocabulary, as the code has it: a line for each fact and each property. */
final class VocabularyLines {

    private VocabularyLines() {}

    static String current() {
        List<String> lines = new ArrayList<>();
        for (FactType type : Vocabulary.types()) {
            lines.add(type.name() + (type.once() ? " once" : " any") + (type.onlyDirects() ? " directs" : ""));
            for (Property property : type.properties()) {
                lines.add(line(type, property));
            }
        }
        return String.join("\n", lines);
    }

    private static String line(FactType type, Property property) {
        StringBuilder line = new StringBuilder()
                .append(type.name())
                .append('.')
                .append(property.name())
                .append(' ')
                .append(property.type().name())
                .append(property.mayBeNone() ? " optional " : " always ")
                .append(property.least());
        property.reads().forEach(read -> line.append(" reads ").append(read));
        property.needs().forEach(need -> line.append(" needs ").append(need));
        for (Coded code : property.codes()) {
            line.append(' ').append(code.code());
        }
        return line.toString();
    }

    /** The first fact or property of which the two do not say the same. */
    static String difference(String prepared, String current) {
        List<String> before = List.of(prepared.split("\n", -1));
        List<String> now = List.of(current.split("\n", -1));
        return Stream.concat(
                        now.stream().filter(line -> !before.contains(line)),
                        before.stream().filter(line -> !now.contains(line)))
                .map(line -> line.split(" ", -1)[0])
                .findFirst()
                .orElse("");
    }
}
