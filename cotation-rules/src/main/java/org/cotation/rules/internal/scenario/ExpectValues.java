package org.cotation.rules.internal.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.grid.Yaml;
import org.cotation.rules.internal.grid.Yaml.Entry;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.score.Figure;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads single values of a scenario: numbers, words of a closed list, codes of the grid. */
final class ExpectValues {

    private final Yaml yaml;
    private final Findings findings;

    ExpectValues(Yaml yaml, Findings findings) {
        this.yaml = yaml;
        this.findings = findings;
    }

    /** Whether a code is known; a finding where it is not, which says that the grid has none of {@code fr}. */
    boolean known(String code, List<String> known, Position position, String fr, String en) {
        if (known.contains(code)) {
            return true;
        }
        String none = "—";
        String list = known.isEmpty() ? none : String.join(", ", known);
        fault(
                position,
                FindingCode.UNKNOWN_EXPECTED_CODE,
                "la grille n'a pas " + fr + " `" + code + "`." + Hints.hint(code, known) + " Codes connus : " + list
                        + ".",
                "the grid has no " + en + " `" + code + "`." + Hints.hintEn(code, known) + " Known codes: " + list
                        + ".");
        return false;
    }

    Optional<Figure> figure(Entry entry) {
        return entry.value().getTag().equals(Tag.NULL)
                ? Optional.of(Figure.none())
                : number(entry).map(Figure::of);
    }

    Optional<Long> number(Entry entry) {
        String text = entry.value() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (entry.value().getTag().equals(Tag.INT) && text.matches("-?[0-9]{1,18}")) {
            return Optional.of(Long.valueOf(text));
        }
        fault(
                Yaml.position(entry.value()),
                FindingCode.WHOLE_NUMBER_EXPECTED,
                "un nombre entier de points est attendu pour `" + entry.key() + "`, et non `" + text + "`.",
                "a whole number of points is expected for `" + entry.key() + "`, not `" + text + "`.");
        return Optional.empty();
    }

    <E extends Enum<E>> Optional<E> word(Entry entry, Class<E> type) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return word(entry, words).map(word -> Enum.valueOf(type, word));
    }

    Optional<String> word(Entry entry, Collection<String> words) {
        String text = yaml.text(entry.value(), entry.key());
        if (words.contains(text)) {
            return Optional.of(text);
        }
        fault(
                Yaml.position(entry.value()),
                FindingCode.UNKNOWN_VALUE,
                "`" + text + "` n'est pas attendu pour `" + entry.key() + "`."
                        + Hints.among(text, words, "Valeurs admises"),
                "`" + text + "` is not expected for `" + entry.key() + "`."
                        + Hints.amongEn(text, words, "Allowed values"));
        return Optional.empty();
    }

    void fault(Position position, FindingCode code, String fr, String en) {
        findings.add(position, code, fr, en);
    }
}
