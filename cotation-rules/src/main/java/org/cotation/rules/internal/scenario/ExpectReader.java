package org.cotation.rules.internal.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.grid.Yaml;
import org.cotation.rules.internal.grid.Yaml.Entries;
import org.cotation.rules.internal.grid.Yaml.Entry;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.internal.syntax.RuleFault;
import org.cotation.rules.scenario.Expectation;
import org.cotation.rules.scenario.Expectation.Sum;
import org.cotation.score.CriterionStatus;
import org.cotation.score.Figure;
import org.cotation.score.PublicStatus;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads what a scenario expects. */
final class ExpectReader {

    private static final List<String> KEYS = List.of(
            "total",
            "confirmedTotal",
            "possibleTotal",
            "lowestPossibleTotal",
            "outcome",
            "publics",
            "criteria",
            "outside",
            "families");

    private static final List<String> OF_A_CRITERION = List.of("status", "points", "units");
    private static final List<String> OUTCOMES = List.of("SCORED", "OUTSIDE_SCORING");

    private final ScenarioNames names;
    private final Yaml yaml;
    private final Findings findings;

    ExpectReader(ScenarioNames names, Yaml yaml, Findings findings) {
        this.names = names;
        this.yaml = yaml;
        this.findings = findings;
    }

    /** What is expected, in the order of the file; a finding where it is nothing at all. */
    List<Expectation> read(Entry entry) {
        int before = findings.all().size();
        Entries entries = yaml.entries(entry.value());
        yaml.allow(entries, KEYS);
        List<Expectation> expected = new ArrayList<>();
        entries.byKey().values().forEach(one -> read(one, expected));
        if (expected.isEmpty() && findings.all().size() == before) {
            fault(
                    entry.position(),
                    "ce scénario n'attend rien, il ne vérifierait rien. Donnez au moins une attente : "
                            + String.join(", ", KEYS) + ".",
                    "this scenario expects nothing, so it would check nothing. Give at least one of: "
                            + String.join(", ", KEYS) + ".");
        }
        return expected;
    }

    private void read(Entry entry, List<Expectation> expected) {
        switch (entry.key()) {
            case "total" -> total(entry, Sum.TOTAL, expected);
            case "confirmedTotal" -> total(entry, Sum.CONFIRMED, expected);
            case "possibleTotal" -> total(entry, Sum.POSSIBLE, expected);
            case "lowestPossibleTotal" -> total(entry, Sum.LOWEST_POSSIBLE, expected);
            case "outcome" ->
                word(entry, OUTCOMES)
                        .ifPresent(word ->
                                expected.add(new Expectation.OutcomeIs(line(entry), word.equals(OUTCOMES.get(0)))));
            case "publics" ->
                byCode(entry, names.publics(), "public", "public", (code, status) -> word(status, PublicStatus.class)
                        .ifPresent(word -> expected.add(new Expectation.PublicIs(line(status), code, word))));
            case "criteria" ->
                byCode(entry, names.criteria(), "critère", "criterion", (code, one) -> criterion(code, one, expected));
            case "families" ->
                byCode(entry, names.families(), "famille", "family", (code, points) -> number(points)
                        .ifPresent(number -> expected.add(new Expectation.FamilyPoints(line(points), code, number))));
            case "outside" -> expected.add(new Expectation.OutsideIs(line(entry), exclusions(entry)));
            default -> {
                // Said to be unknown already.
            }
        }
    }

    private void total(Entry entry, Sum sum, List<Expectation> expected) {
        figure(entry).ifPresent(value -> expected.add(new Expectation.TotalIs(line(entry), sum, value)));
    }

    private void criterion(String code, Entry entry, List<Expectation> expected) {
        if (entry.value() instanceof MappingNode) {
            Entries parts = yaml.entries(entry.value());
            yaml.allow(parts, OF_A_CRITERION);
            parts.find("status").ifPresent(status -> status(code, status, expected));
            parts.find("points").ifPresent(points -> points(code, points, expected));
            parts.find("units").ifPresent(units -> figure(units)
                    .ifPresent(value -> expected.add(new Expectation.CriterionUnits(line(units), code, value))));
        } else if (entry.value().getTag().equals(Tag.INT)) {
            points(code, entry, expected);
        } else {
            status(code, entry, expected);
        }
    }

    private void status(String code, Entry entry, List<Expectation> expected) {
        word(entry, CriterionStatus.class)
                .ifPresent(status -> expected.add(new Expectation.CriterionIs(line(entry), code, status)));
    }

    private void points(String code, Entry entry, List<Expectation> expected) {
        number(entry).ifPresent(points -> expected.add(new Expectation.CriterionPoints(line(entry), code, points)));
    }

    private List<String> exclusions(Entry entry) {
        List<String> codes = new ArrayList<>();
        for (Node item : yaml.list(entry)) {
            String code = yaml.text(item, entry.key());
            known(code, names.exclusions(), Yaml.position(item), "motif hors cotation", "reason outside the scoring");
            codes.add(code);
        }
        return codes;
    }

    private void byCode(Entry entry, List<String> known, String fr, String en, BiConsumer<String, Entry> reader) {
        yaml.entries(entry.value()).byKey().forEach((code, one) -> {
            if (known(code, known, one.position(), fr, en)) {
                reader.accept(code, one);
            }
        });
    }

    private boolean known(String code, List<String> known, Position position, String fr, String en) {
        if (known.contains(code)) {
            return true;
        }
        String none = "—";
        String list = known.isEmpty() ? none : String.join(", ", known);
        fault(
                position,
                "la grille n'a pas de " + fr + " `" + code + "`." + Hints.hint(code, known) + " Codes connus : " + list
                        + ".",
                "the grid has no " + en + " `" + code + "`." + Hints.hintEn(code, known) + " Known codes: " + list
                        + ".");
        return false;
    }

    private Optional<Figure> figure(Entry entry) {
        return entry.value().getTag().equals(Tag.NULL)
                ? Optional.of(Figure.none())
                : number(entry).map(Figure::of);
    }

    private Optional<Long> number(Entry entry) {
        String text = entry.value() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (entry.value().getTag().equals(Tag.INT) && text.matches("-?[0-9]{1,18}")) {
            return Optional.of(Long.valueOf(text));
        }
        fault(
                Yaml.position(entry.value()),
                "un nombre entier de points est attendu pour `" + entry.key() + "`, et non `" + text + "`.",
                "a whole number of points is expected for `" + entry.key() + "`, not `" + text + "`.");
        return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> word(Entry entry, Class<E> type) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return word(entry, words).map(word -> Enum.valueOf(type, word));
    }

    private Optional<String> word(Entry entry, Collection<String> words) {
        String text = yaml.text(entry.value(), entry.key());
        if (words.contains(text)) {
            return Optional.of(text);
        }
        fault(
                Yaml.position(entry.value()),
                "`" + text + "` n'est pas attendu pour `" + entry.key() + "`." + Hints.hint(text, words)
                        + " Valeurs admises : " + String.join(", ", words) + ".",
                "`" + text + "` is not expected for `" + entry.key() + "`." + Hints.hintEn(text, words)
                        + " Allowed values: " + String.join(", ", words) + ".");
        return Optional.empty();
    }

    private static int line(Entry entry) {
        return entry.position().line();
    }

    private void fault(Position position, String fr, String en) {
        findings.add(position, RuleFault.SCENARIO, fr, en);
    }
}
