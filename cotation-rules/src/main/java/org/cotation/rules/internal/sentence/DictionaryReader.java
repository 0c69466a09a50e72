package org.cotation.rules.internal.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Fragments;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.Template;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Vocabulary;

/** Reads a dictionary in the format of Drools: {@code [when][]sentence=DRL}, one entry on each line. */
final class DictionaryReader {

    private static final Pattern ENTRY = Pattern.compile("\\[\\s*([\\w*]*)\\s*](?:\\[[^\\]]*])?\\s*(.*)");
    private static final Pattern HEADING = Pattern.compile("##\\s*(.+)");
    private static final Set<String> SCOPES = Set.of("when", "condition");

    private final SentenceFaults faults;
    private final Set<String> known = new HashSet<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private String heading = "";

    private DictionaryReader(Dictionary before, Findings findings) {
        this.faults = new SentenceFaults(findings);
        before.phrases().forEach(phrase -> known.add(phrase.form().pattern()));
    }

    /** The entries of a dictionary that adds to another. */
    static List<Phrase> read(String text, Dictionary before, Findings findings) {
        DictionaryReader reader = new DictionaryReader(before, findings);
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i).strip(), new Position(i + 1, 1));
        }
        return reader.phrases;
    }

    private void line(String line, Position place) {
        Matcher title = HEADING.matcher(line);
        Matcher entry = ENTRY.matcher(line);
        if (title.matches()) {
            heading = title.group(1).strip();
        } else if (entry.matches() && entry.group(2).contains("=")) {
            if (SCOPES.contains(entry.group(1))) {
                int equals = entry.group(2).indexOf('=');
                entry(
                        entry.group(2).substring(0, equals).strip(),
                        entry.group(2).substring(equals + 1).strip(),
                        place);
            } else {
                faults.scope(place, entry.group(1));
            }
        } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("//")) {
            faults.entry(place, line);
        }
    }

    private void entry(String sentence, String drl, Position place) {
        Phrase phrase = Phrase.of(sentence, drl, heading, place.line());
        boolean sound = sameParameters(phrase, place) && lists(phrase, place) && piece(phrase, place);
        if (sound && !known.add(phrase.form().pattern())) {
            faults.twice(place, phrase.shown());
        } else if (sound) {
            phrases.add(phrase);
        }
    }

    private boolean sameParameters(Phrase phrase, Position place) {
        Set<String> named =
                phrase.parameters().stream().map(Phrase.Parameter::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = phrase.template().holes().stream()
                .map(Template.Part::hole)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean twice = named.size() < phrase.parameters().size();
        Set<String> odd = new TreeSet<>(named);
        odd.addAll(used);
        odd.removeIf(name -> !twice && named.contains(name) && used.contains(name));
        odd.stream().findFirst().ifPresent(name -> faults.parameters(place, name));
        return odd.isEmpty();
    }

    private boolean lists(Phrase phrase, Position place) {
        for (Phrase.Parameter parameter : phrase.parameters()) {
            boolean codes = Vocabulary.find(parameter.fact())
                    .flatMap(fact -> fact.find(parameter.property()))
                    .filter(property -> property.type() == Property.Type.CODE)
                    .isPresent();
            if (parameter.takesCodes() && !codes) {
                faults.unknownList(place, parameter.fact() + "." + parameter.property());
                return false;
            }
        }
        return true;
    }

    private boolean piece(Phrase phrase, Position place) {
        String sample = phrase.template().fill(hole -> codes(phrase, hole) ? "\"X\"" : "0");
        if (phrase.continues()) {
            return Fragments.constraints(sample, place, faults.findings());
        }
        if (!sample.endsWith(")")) {
            faults.entry(place, sample);
            return false;
        }
        return Fragments.fact(sample, place, faults.findings());
    }

    private static boolean codes(Phrase phrase, Template.Part hole) {
        return hole.quoted()
                || phrase.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals(hole.hole()) && parameter.takesCodes());
    }
}
