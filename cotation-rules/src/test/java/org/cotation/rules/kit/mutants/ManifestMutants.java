package org.cotation.rules.kit.mutants;

import java.util.ArrayList;
import java.util.List;
import org.cotation.rules.internal.grid.GridFiles;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.rules.internal.grid.Yaml;
import org.cotation.rules.internal.grid.Yaml.Entries;
import org.cotation.rules.internal.grid.Yaml.Entry;
import org.cotation.rules.internal.syntax.Findings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The mutants of {@code grid.yaml}: caps, floor, cumulations, values that the place sets and readings adopted, in the order
 * of this list. For the manifest of a sound grid, and one thread.
 */
final class ManifestMutants {

    private static final List<String> CUMULATIONS = List.of("sum", "highest", "declared");

    private final GridFiles files;
    private final Yaml yaml = new Yaml(new Findings(GridFiles.MANIFEST), "id");
    private final List<Mutant> mutants = new ArrayList<>();

    private ManifestMutants(GridFiles files) {
        this.files = files;
    }

    static List<Mutant> of(GridFiles files) {
        ManifestMutants all = new ManifestMutants(files);
        all.yaml.document(all.files.manifest()).ifPresent(all::read);
        return all.mutants;
    }

    private void read(Entries root) {
        root.find("floor").ifPresent(floor -> number("floor", floor));
        root.find("families").ifPresent(families -> yaml.list(families).forEach(this::family));
        root.find("parameters").ifPresent(parameters -> parameters(yaml.entries(parameters.value())));
        root.find("interpretations").ifPresent(adopted -> yaml.entries(adopted.value())
                .byKey()
                .values()
                .forEach(reading -> others(
                        "interpretations." + reading.key(),
                        reading,
                        List.copyOf(Interpretations.ALL.readings(reading.key())))));
    }

    private void family(Node node) {
        Entries family = yaml.entries(node);
        String name = "families."
                + family.find("code")
                        .map(code -> yaml.text(code.value(), "code"))
                        .orElse("");
        family.find("cumulation").ifPresent(entry -> others(name + ".cumulation", entry, CUMULATIONS));
        family.find("cap").ifPresent(entry -> number(name + ".cap", entry));
    }

    private void parameters(Entries parameters) {
        parameters.find("first-quartile").ifPresent(table -> yaml.entries(table.value())
                .byKey()
                .values()
                .forEach(year -> number("parameters.first-quartile." + year.key(), year)));
        parameters.find("abnormally-long-delay").ifPresent(delay -> number("parameters.abnormally-long-delay", delay));
        parameters.find("essential-sectors").ifPresent(sectors -> yaml.list(sectors)
                .forEach(sector -> replace("parameters.essential-sectors", sector, "\"(sans objet)\"")));
    }

    private void number(String name, Entry entry) {
        Numbers.near(yaml.text(entry.value(), entry.key())).forEach(near -> replace(name, entry.value(), near));
    }

    private void others(String name, Entry entry, List<String> values) {
        String value = yaml.text(entry.value(), entry.key());
        values.stream()
                .filter(other -> !other.equals(value))
                .forEach(other -> replace(name, entry.value(), '"' + other + '"'));
    }

    private void replace(String name, Node node, String by) {
        if (node instanceof ScalarNode scalar) {
            String text = files.manifest();
            int from = offset(text, scalar.getStartMark().orElseThrow());
            int to = offset(text, scalar.getEndMark().orElseThrow());
            mutants.add(new Mutant(
                    GridFiles.MANIFEST,
                    Yaml.position(node).line(),
                    "",
                    name + ": " + scalar.getValue(),
                    name + ": " + by.replace("\"", ""),
                    Mutant.withManifest(files, text.substring(0, from) + by + text.substring(to))));
        }
    }

    /** A mark counts characters beyond U+FFFF as one. */
    private static int offset(String text, Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }
}
