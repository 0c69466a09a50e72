package org.cotation.rules.internal.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.cotation.profile.ProfileField;
import org.cotation.profile.ProfileSchema;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.grid.Yaml;
import org.cotation.rules.internal.grid.Yaml.Entries;
import org.cotation.rules.internal.grid.Yaml.Entry;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.scenario.Expectation;
import org.cotation.rules.scenario.Expectation.Sum;
import org.cotation.score.CriterionStatus;
import org.cotation.score.PublicStatus;
import org.cotation.score.Verification;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads what a scenario expects of one score. */
final class ExpectReader {

    /** The key under which an order between several requests is expected. */
    static final String ORDER = "order";

    private static final List<String> KEYS = List.of(
            "total",
            "confirmedTotal",
            "possibleTotal",
            "lowestPossibleTotal",
            "outcome",
            "publics",
            "criteria",
            "outside",
            "families",
            "orientations",
            ORDER);

    private static final List<String> OF_A_PUBLIC = List.of("status", "verification", "missing");
    private static final List<String> OF_A_CRITERION = List.of("status", "points", "units", "missing");
    private static final List<String> OUTCOMES = List.of("SCORED", "OUTSIDE_SCORING");
    private static final List<String> VERIFICATIONS =
            List.of(Verification.DECLARED.name(), Verification.VERIFIED.name());
    private static final String PRESENT = "PRESENT";
    private static final String ABSENT = "ABSENT";
    private static final String PARAMETERS = "parameters.";

    private final ScenarioNames names;
    private final Yaml yaml;
    private final Findings findings;
    private final ExpectValues values;

    ExpectReader(ScenarioNames names, Yaml yaml, Findings findings) {
        this.names = names;
        this.yaml = yaml;
        this.findings = findings;
        this.values = new ExpectValues(yaml, findings);
    }

    /** Whether an orientation is given, as a scenario writes it. */
    static String presence(boolean present) {
        return present ? PRESENT : ABSENT;
    }

    /** What is expected, in the order of the file; a finding where it is nothing at all. An order is left to others. */
    List<Expectation> read(Entry entry) {
        int before = findings.all().size();
        Entries entries = yaml.entries(entry.value());
        yaml.allow(entries, KEYS);
        List<Expectation> expected = new ArrayList<>();
        entries.byKey().values().forEach(one -> read(one, expected));
        boolean nothing = expected.isEmpty() && entries.find(ORDER).isEmpty();
        if (nothing && findings.all().size() == before) {
            values.fault(
                    entry.position(),
                    FindingCode.NOTHING_EXPECTED,
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
                values.word(entry, OUTCOMES)
                        .ifPresent(word ->
                                expected.add(new Expectation.OutcomeIs(line(entry), word.equals(OUTCOMES.get(0)))));
            case "publics" ->
                byCode(entry, names.publics(), "de public", "public", (code, one) -> ofPublic(code, one, expected));
            case "criteria" ->
                byCode(
                        entry,
                        names.criteria(),
                        "de critère",
                        "criterion",
                        (code, one) -> criterion(code, one, expected));
            case "families" ->
                byCode(entry, names.families(), "de famille", "family", (code, points) -> values.number(points)
                        .ifPresent(number -> expected.add(new Expectation.FamilyPoints(line(points), code, number))));
            case "outside" -> outside(entry, expected);
            case "orientations" -> orientations(entry, expected);
            default -> {
                // An order, or said to be unknown already.
            }
        }
    }

    private void total(Entry entry, Sum sum, List<Expectation> expected) {
        values.figure(entry).ifPresent(value -> expected.add(new Expectation.TotalIs(line(entry), sum, value)));
    }

    private void ofPublic(String code, Entry entry, List<Expectation> expected) {
        Consumer<Entry> status = one -> values.word(one, PublicStatus.class)
                .ifPresent(word -> expected.add(new Expectation.PublicIs(line(one), code, word)));
        if (!(entry.value() instanceof MappingNode)) {
            status.accept(entry);
            return;
        }
        Entries parts = parts(entry, OF_A_PUBLIC);
        parts.find("status").ifPresent(status);
        parts.find("verification").ifPresent(one -> verification(one)
                .ifPresent(word -> expected.add(new Expectation.PublicVerification(line(one), code, word))));
        parts.find("missing")
                .ifPresent(one -> expected.add(new Expectation.PublicMissing(line(one), code, paths(one))));
    }

    /** Null, as the score writes it, where there is nothing to verify. */
    private Optional<Verification> verification(Entry entry) {
        return entry.value().getTag().equals(Tag.NULL)
                ? Optional.of(Verification.NOT_APPLICABLE)
                : values.word(entry, VERIFICATIONS).map(Verification::valueOf);
    }

    private void criterion(String code, Entry entry, List<Expectation> expected) {
        if (entry.value() instanceof MappingNode) {
            Entries parts = parts(entry, OF_A_CRITERION);
            parts.find("status").ifPresent(status -> status(code, status, expected));
            parts.find("points").ifPresent(points -> points(code, points, expected));
            parts.find("units").ifPresent(units -> values.figure(units)
                    .ifPresent(value -> expected.add(new Expectation.CriterionUnits(line(units), code, value))));
            parts.find("missing")
                    .ifPresent(one -> expected.add(new Expectation.CriterionMissing(line(one), code, paths(one))));
        } else if (entry.value().getTag().equals(Tag.INT)) {
            points(code, entry, expected);
        } else {
            status(code, entry, expected);
        }
    }

    /** What is said of one public or criterion; a finding where it is nothing. */
    private Entries parts(Entry entry, List<String> keys) {
        Entries parts = yaml.entries(entry.value());
        yaml.allow(parts, keys);
        if (parts.byKey().isEmpty()) {
            values.fault(
                    entry.position(),
                    FindingCode.NOTHING_EXPECTED,
                    "rien n'est attendu de `" + entry.key() + "`. Donnez au moins : " + String.join(", ", keys) + ".",
                    "nothing is expected of `" + entry.key() + "`. Give at least: " + String.join(", ", keys) + ".");
        }
        return parts;
    }

    private void status(String code, Entry entry, List<Expectation> expected) {
        values.word(entry, CriterionStatus.class)
                .ifPresent(status -> expected.add(new Expectation.CriterionIs(line(entry), code, status)));
    }

    private void points(String code, Entry entry, List<Expectation> expected) {
        values.number(entry)
                .ifPresent(points -> expected.add(new Expectation.CriterionPoints(line(entry), code, points)));
    }

    private void outside(Entry entry, List<Expectation> expected) {
        String fr = "de motif hors cotation";
        String en = "reason outside the scoring";
        if (entry.value() instanceof MappingNode) {
            byCode(entry, names.exclusions(), fr, en, (code, one) -> values.word(one, PublicStatus.class)
                    .ifPresent(word -> expected.add(new Expectation.OutsideStatus(line(one), code, word))));
        } else {
            expected.add(new Expectation.OutsideIs(line(entry), codes(entry, names.exclusions(), fr, en)));
        }
    }

    private void orientations(Entry entry, List<Expectation> expected) {
        if (entry.value() instanceof MappingNode) {
            byCode(entry, names.orientations(), "d'orientation", "orientation", (code, one) -> values.word(
                            one, List.of(PRESENT, ABSENT))
                    .ifPresent(word ->
                            expected.add(new Expectation.OrientationIs(line(one), code, word.equals(PRESENT)))));
        } else {
            expected.add(new Expectation.OrientationsAre(
                    line(entry), codes(entry, names.orientations(), "d'orientation", "orientation")));
        }
    }

    private List<String> codes(Entry entry, List<String> known, String fr, String en) {
        List<String> codes = new ArrayList<>();
        for (Node item : yaml.list(entry)) {
            String code = yaml.text(item, entry.key());
            values.known(code, known, Yaml.position(item), fr, en);
            codes.add(code);
        }
        return codes;
    }

    /** Paths of facts, as the score names those that are missing. */
    private List<String> paths(Entry entry) {
        List<String> paths = new ArrayList<>();
        for (Node item : yaml.list(entry)) {
            String path = yaml.text(item, entry.key());
            if (!path.startsWith(PARAMETERS) && ProfileSchema.find(path).isEmpty()) {
                List<String> known =
                        ProfileSchema.fields().stream().map(ProfileField::path).toList();
                values.fault(
                        Yaml.position(item),
                        FindingCode.UNKNOWN_PATH,
                        "le profil n'a pas d'information `" + path + "`." + Hints.hint(path, known)
                                + " Écrivez son chemin, comme `application.initialFilingDate`.",
                        "the profile has no `" + path + "`." + Hints.hintEn(path, known)
                                + " Write its path, such as `application.initialFilingDate`.");
            }
            paths.add(path);
        }
        return paths;
    }

    private void byCode(Entry entry, List<String> known, String fr, String en, BiConsumer<String, Entry> reader) {
        yaml.entries(entry.value()).byKey().forEach((code, one) -> {
            if (values.known(code, known, one.position(), fr, en)) {
                reader.accept(code, one);
            }
        });
    }

    private static int line(Entry entry) {
        return entry.position().line();
    }
}
