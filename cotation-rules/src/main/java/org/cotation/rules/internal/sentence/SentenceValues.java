package org.cotation.rules.internal.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotation.profile.Coded;
import org.cotation.rules.internal.syntax.Literals;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.Template;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Vocabulary;

/** Reads the values of a sentence: numbers, codes and the names that people give to codes, alone or in a list. */
final class SentenceValues {

    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:«\\s*([^»]*?)\\s*»|\"([^\"]*)\"|(.+?))\\s*(?:,|;|\\sou\\s|\\set\\s|$)");

    private final SentenceFaults faults;

    SentenceValues(SentenceFaults faults) {
        this.faults = faults;
    }

    /** The DRL of a value that fills a hole; nothing, with a finding at its place, where it does not fit. */
    Optional<String> drl(Phrase.Value value, Template.Part hole, Position place) {
        if (value.parameter().takesCodes()) {
            Property property = Vocabulary.find(value.parameter().fact())
                    .flatMap(fact -> fact.find(value.parameter().property()))
                    .orElseThrow();
            return codes(value.text(), hole.list(), property, place);
        }
        if (hole.quoted()) {
            Optional<String> code = Literals.code(bare(value.text()));
            if (code.isEmpty()) {
                faults.notACode(place, value.text());
            }
            return code;
        }
        Optional<String> number = Literals.number(value.text());
        if (number.isEmpty()) {
            faults.notANumber(place, value.text());
        }
        return number;
    }

    private Optional<String> codes(String text, boolean list, Property property, Position place) {
        Optional<String> whole = code(bare(text), property);
        if (whole.isPresent()) {
            return whole;
        }
        List<String> items = list ? items(text) : List.of(bare(text));
        List<String> codes = new ArrayList<>();
        for (String item : items) {
            Optional<String> code = code(item, property);
            if (code.isEmpty()) {
                unknown(item, property, place);
                return Optional.empty();
            }
            codes.add(code.get());
        }
        return Optional.of(String.join(", ", codes));
    }

    private static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        Matcher item = ITEM.matcher(text);
        while (item.lookingAt() && item.end() > item.start()) {
            items.add(item.group(1) != null ? item.group(1) : item.group(2) != null ? item.group(2) : item.group(3));
            item.region(item.end(), text.length());
        }
        return items;
    }

    /** A property whose list depends on the grid takes any code: the rule is checked against the list later. */
    private static Optional<String> code(String text, Property property) {
        if (property.codes().isEmpty()) {
            return Literals.code(text);
        }
        return property.codes().stream()
                .filter(known ->
                        known.code().equals(text) || name(known.label().fr()).equals(name(text)))
                .findFirst()
                .flatMap(known -> Literals.code(known.code()));
    }

    private void unknown(String text, Property property, Position place) {
        if (property.codes().isEmpty()) {
            faults.notACode(place, text);
            return;
        }
        List<String> known = new ArrayList<>();
        property.codes().forEach(code -> known.add(code.code()));
        property.codes().forEach(code -> known.add(code.label().fr()));
        String shown = property.codes().stream().map(SentenceValues::shown).collect(Collectors.joining(", "));
        faults.unknownCode(place, text, property.label().fr(), known, shown);
    }

    private static String shown(Coded code) {
        return code.code() + " (" + code.label().fr() + ")";
    }

    private static String name(String label) {
        return label.replace('’', '\'')
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String bare(String text) {
        Matcher item = ITEM.matcher(text);
        return item.matches() && item.group(3) == null ? items(text).get(0) : text.strip();
    }
}
