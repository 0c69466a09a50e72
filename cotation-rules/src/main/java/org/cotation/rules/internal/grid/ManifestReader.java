package org.cotation.rules.internal.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotation.engine.Audience;
import org.cotation.engine.Territory;
import org.cotation.engine.Validity;
import org.cotation.message.Wording;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.Limits;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.rules.internal.grid.Manifest.Located;
import org.cotation.rules.internal.grid.Manifest.PublicDefinition;
import org.cotation.rules.internal.grid.Yaml.Entries;
import org.cotation.rules.internal.grid.Yaml.Entry;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.vocabulary.Parameters;
import org.cotation.score.Cumulation;
import org.cotation.score.Figure;
import org.cotation.score.PublicKind;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code grid.yaml}. */
public final class ManifestReader {

    private static final List<String> KEYS = List.of(
            "id",
            "title",
            "legalBasis",
            "illustrative",
            "territory",
            "audience",
            "validity",
            "uses",
            "publics",
            "families",
            "floor",
            "ties",
            "parameters",
            "interpretations");

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,59}");
    private static final int SHORTEST_SENTENCE = 3;

    private final Findings findings;
    private final Yaml yaml;

    private ManifestReader(Findings findings) {
        this.findings = findings;
        this.yaml = new Yaml(findings, "id");
    }

    /**
     * The manifest in a text; nothing where the text cannot be read at all. What is wrong goes to {@code findings}, and
     * something harmless stands in its place.
     */
    public static Optional<Manifest> read(String text, Findings findings) {
        ManifestReader reader = new ManifestReader(findings);
        return reader.yaml.document(text).map(reader::manifest);
    }

    /** Parameters that stand in another file, in the form of the manifest. */
    public static Parameters parameters(Entry entry, Findings findings) {
        return new ManifestReader(findings).parameters(entry);
    }

    private Manifest manifest(Entries root) {
        yaml.allow(root, KEYS);
        String id = required(root, "id");
        if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9.-]*")) {
            fault(
                    root.position(),
                    FindingCode.ID_FORM,
                    "l'identifiant `" + id
                            + "` doit être en minuscules, chiffres, points et tirets, comme `cahc-2022`.",
                    "the id `" + id + "` must be lower-case letters, digits, dots and dashes, such as `cahc-2022`.");
        }
        List<Located> uses = root.find("uses").map(this::names).orElse(List.of());
        return new Manifest(
                id,
                required(root, "title"),
                optional(root, "legalBasis"),
                illustrative(root),
                root.find("territory").map(this::territory).orElse(Territory.NATIONAL),
                root.find("audience").map(this::audience).orElse(Audience.ALL),
                validity(root),
                uses,
                each(root, "publics", this::publicDefinition),
                each(root, "families", this::family),
                root.find("floor").map(this::wholeNumber).orElse(Figure.none()),
                root.find("ties").map(this::names).orElse(List.of()),
                root.find("parameters").map(this::parameters).orElse(Parameters.NONE),
                root.find("interpretations").map(this::interpretations).orElse(Map.of()),
                places(root));
    }

    private static Map<String, Position> places(Entries root) {
        Map<String, Position> places = new LinkedHashMap<>();
        root.byKey().values().forEach(entry -> {
            places.put(entry.key(), entry.position());
            Yaml.keys(entry.value()).forEach((key, position) -> places.put(entry.key() + "." + key, position));
        });
        return places;
    }

    /** The sentence that says that the points are not the voted ones; it is shown to people as it stands. */
    private String illustrative(Entries root) {
        String text = optional(root, "illustrative");
        root.find("illustrative")
                .filter(entry -> text.split("\\s+").length < SHORTEST_SENTENCE)
                .ifPresent(entry -> fault(
                        entry.position(),
                        FindingCode.ILLUSTRATIVE_FORM,
                        "`illustrative` attend la phrase qui dit que les points ne sont pas ceux qui ont été votés, et non `"
                                + text + "` : elle est montrée partout où les points le sont.",
                        "`illustrative` expects the sentence that says that the points are not the voted ones, not `"
                                + text + "`: it is shown wherever the points are."));
        return text;
    }

    private void fault(Position position, FindingCode code, String fr, String en) {
        findings.add(position, code, fr, en);
    }

    private String optional(Entries entries, String key) {
        return entries.find(key).map(entry -> yaml.text(entry.value(), key)).orElse("");
    }

    private String required(Entries entries, String key) {
        int before = findings.all().size();
        String text = optional(entries, key);
        if (text.isEmpty() && findings.all().size() == before) {
            fault(
                    entries.position(),
                    FindingCode.KEY_MISSING,
                    "il manque `" + key + ":` avec une valeur.",
                    "`" + key + ":` with a value is missing.");
        }
        return text;
    }

    private List<Located> names(Entry entry) {
        return yaml.list(entry).stream()
                .map(node -> new Located(Yaml.position(node), yaml.text(node, entry.key())))
                .toList();
    }

    private Territory territory(Entry entry) {
        Entries entries = yaml.entries(entry.value());
        yaml.allow(entries, List.of("name", "siren", "communes"));
        Map<String, String> names = new LinkedHashMap<>();
        List<String> communes = entries.find("communes").map(yaml::list).orElse(List.of()).stream()
                .map(node -> commune(node, names))
                .toList();
        return new Territory(required(entries, "name"), optional(entries, "siren"), communes, names);
    }

    /** The INSEE code of a commune, written alone or with its name. */
    private String commune(Node node, Map<String, String> names) {
        String code;
        if (node instanceof MappingNode) {
            Entries item = yaml.entries(node);
            yaml.allow(item, List.of("code", "name"));
            code = required(item, "code");
            String name = optional(item, "name");
            if (code.isEmpty()) {
                return code;
            }
            if (!name.isEmpty()) {
                names.put(code, name);
            }
        } else {
            code = yaml.text(node, "communes");
        }
        if (!code.matches("\\d{5}|2[AB]\\d{3}")) {
            fault(
                    Yaml.position(node),
                    FindingCode.COMMUNE_FORM,
                    "`" + code
                            + "` n'est pas un code INSEE de commune : cinq caractères, entre guillemets s'il commence par 0.",
                    "`" + code
                            + "` is not the INSEE code of a commune: five characters, in quotes if it starts with 0.");
        }
        return code;
    }

    private Audience audience(Entry entry) {
        String text = yaml.text(entry.value(), "audience");
        return choice(Audience.class, text, entry, "audience", Audience.ALL);
    }

    private <E extends Enum<E>> E choice(Class<E> type, String text, Entry entry, String key, E otherwise) {
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equals(text)) {
                return constant;
            }
            known.add(name);
        }
        fault(
                Yaml.position(entry.value()),
                FindingCode.UNKNOWN_VALUE,
                "`" + text + "` n'est pas une valeur de `" + key + "`." + Hints.among(text, known, "Valeurs admises"),
                "`" + text + "` is not a value of `" + key + "`." + Hints.amongEn(text, known, "Known values"));
        return otherwise;
    }

    private Validity validity(Entries root) {
        Entry entry = root.find("validity").orElse(null);
        if (entry == null) {
            fault(
                    root.position(),
                    FindingCode.KEY_MISSING,
                    "il manque `validity:` avec sa date `from:`.",
                    "`validity:` with its date `from:` is missing.");
            return new Validity(LocalDate.MIN, LocalDate.MAX);
        }
        Entries entries = yaml.entries(entry.value());
        yaml.allow(entries, List.of("adopted", "from", "to"));
        LocalDate adopted = date(entries, "adopted", LocalDate.MIN);
        LocalDate from = date(entries, "from", LocalDate.MIN);
        LocalDate to = date(entries, "to", LocalDate.MAX);
        if (to.isBefore(from)) {
            fault(
                    entry.position(),
                    FindingCode.VALIDITY_REVERSED,
                    "la validité finit le " + to + " avant de commencer le " + from + ".",
                    "the validity ends on " + to + " before it starts on " + from + ".");
            return new Validity(adopted, from, LocalDate.MAX);
        }
        return new Validity(adopted, from, to);
    }

    private LocalDate date(Entries entries, String key, LocalDate otherwise) {
        Entry entry = entries.find(key).orElse(null);
        if (entry == null) {
            return otherwise;
        }
        String text = yaml.text(entry.value(), key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fault(
                    Yaml.position(entry.value()),
                    FindingCode.DATE_FORM,
                    "`" + text + "` n'est pas une date de `" + key + "` : écrivez année-mois-jour, comme 2022-03-31.",
                    "`" + text + "` is not a date of `" + key + "`: write year-month-day, such as 2022-03-31.");
            return otherwise;
        }
    }

    private interface ItemReader<T> {
        T read(Entries item);
    }

    private <T> List<T> each(Entries root, String key, ItemReader<T> reader) {
        List<T> items = new ArrayList<>();
        for (Node node : root.find(key).map(yaml::list).orElse(List.of())) {
            if (items.size() == Limits.LISTED) {
                fault(
                        Yaml.position(node),
                        FindingCode.LIST_TOO_LONG,
                        "`" + key + "` a plus de " + Limits.LISTED + " éléments.",
                        "`" + key + "` has more than " + Limits.LISTED + " items.");
                break;
            }
            items.add(reader.read(yaml.entries(node)));
        }
        return items;
    }

    private Wording label(Entries item) {
        String fr = required(item, "label");
        String en = optional(item, "label_en");
        return new Wording(fr, en.isEmpty() ? fr : en);
    }

    /** A code stands in rules, results and file names: it is one word, which means nothing else to whoever reads it. */
    private String code(Entries item) {
        String code = required(item, "code");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            fault(
                    item.find("code").map(Entry::position).orElse(item.position()),
                    FindingCode.CODE_FORM,
                    "le code `" + code
                            + "` doit être un mot d'au plus 60 lettres, chiffres, points, tirets et soulignés.",
                    "the code `" + code
                            + "` must be one word of at most 60 letters, digits, dots, dashes and underscores.");
        }
        return code;
    }

    private PublicDefinition publicDefinition(Entries item) {
        yaml.allow(item, List.of("code", "label", "label_en", "kind", "legalBasis"));
        PublicKind kind = item.find("kind")
                .map(entry ->
                        choice(PublicKind.class, yaml.text(entry.value(), "kind"), entry, "kind", PublicKind.PRIORITY))
                .orElse(PublicKind.PRIORITY);
        return new PublicDefinition(item.position(), code(item), label(item), kind, optional(item, "legalBasis"));
    }

    private FamilyDefinition family(Entries item) {
        yaml.allow(item, List.of("code", "label", "label_en", "cumulation", "cap"));
        String cumulation = required(item, "cumulation");
        return new FamilyDefinition(
                item.position(),
                code(item),
                label(item),
                item.find("cumulation")
                        .map(entry -> choice(Cumulation.class, cumulation, entry, "cumulation", Cumulation.SUM))
                        .orElse(Cumulation.SUM),
                item.find("cap").map(this::wholeNumber).orElse(Figure.none()));
    }

    private Figure wholeNumber(Entry entry) {
        String text = yaml.text(entry.value(), entry.key());
        if (text.matches("[+-]?\\d{1,9}")) {
            return Figure.of(Long.parseLong(text));
        }
        fault(
                Yaml.position(entry.value()),
                FindingCode.WHOLE_NUMBER_EXPECTED,
                "`" + text + "` n'est pas un nombre entier de points pour `" + entry.key() + "`.",
                "`" + text + "` is not a whole number of points for `" + entry.key() + "`.");
        return Figure.none();
    }

    private Parameters parameters(Entry entry) {
        Entries entries = yaml.entries(entry.value());
        yaml.allow(entries, List.of("first-quartile", "abnormally-long-delay", "essential-sectors"));
        Map<Integer, BigDecimal> thresholds = new LinkedHashMap<>();
        entries.find("first-quartile")
                .ifPresent(table ->
                        yaml.entries(table.value()).byKey().values().forEach(year -> threshold(year, thresholds)));
        Set<String> sectors = new LinkedHashSet<>();
        entries.find("essential-sectors")
                .ifPresent(list -> yaml.list(list).forEach(node -> sectors.add(yaml.text(node, "essential-sectors"))));
        return new Parameters(
                thresholds,
                entries.find("abnormally-long-delay").map(this::wholeNumber).orElse(Figure.none()),
                sectors,
                entries.find("essential-sectors").isPresent());
    }

    private void threshold(Entry year, Map<Integer, BigDecimal> thresholds) {
        String amount = yaml.text(year.value(), year.key());
        if (year.key().matches("\\d{4}") && amount.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            thresholds.put(Integer.valueOf(year.key()), new BigDecimal(amount));
        } else {
            fault(
                    year.position(),
                    FindingCode.THRESHOLD_FORM,
                    "le seuil du premier quartile s'écrit `2026: 9608`, en euros par an et par unité de consommation.",
                    "the threshold of the first quartile is written `2026: 9608`, in euros a year and consumption unit.");
        }
    }

    private Map<String, String> interpretations(Entry entry) {
        Map<String, String> adopted = new LinkedHashMap<>();
        for (Entry choice : yaml.entries(entry.value()).byKey().values()) {
            String value = yaml.text(choice.value(), choice.key());
            if (Interpretations.known(choice, value, findings)) {
                adopted.put(choice.key(), value);
            }
        }
        return adopted;
    }
}
