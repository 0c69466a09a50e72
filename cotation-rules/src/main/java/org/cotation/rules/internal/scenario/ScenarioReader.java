package org.cotation.rules.internal.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotation.json.ProfileFormatException;
import org.cotation.json.ProfileJson;
import org.cotation.message.Fault;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Limits;
import org.cotation.rules.internal.grid.Interpretations;
import org.cotation.rules.internal.grid.ManifestReader;
import org.cotation.rules.internal.grid.Yaml;
import org.cotation.rules.internal.grid.Yaml.Entries;
import org.cotation.rules.internal.grid.Yaml.Entry;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.scenario.Expectation;
import org.cotation.rules.scenario.Scenario;
import org.cotation.rules.vocabulary.Parameters;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a file of scenarios: one situation, or a base that several change. */
public final class ScenarioReader {

    private static final List<String> SHARED = List.of("asOf", "interpretations", "parameters", "base", "scenarios");
    private static final List<String> ONE = List.of(
            "title", "asOf", "interpretations", "parameters", "profile", "change", "profiles", "changes", "expect");

    private final Findings findings;
    private final Yaml yaml;
    private final ExpectReader expect;

    private ScenarioReader(ScenarioNames names, Findings findings) {
        this.findings = findings;
        this.yaml = new Yaml(findings, "title");
        this.expect = new ExpectReader(names, yaml, findings);
    }

    /** The scenarios in a text. What is wrong goes to {@code findings}, and such a scenario is left out. */
    public static List<Scenario> read(String text, ScenarioNames names, Findings findings) {
        ScenarioReader reader = new ScenarioReader(names, findings);
        return reader.yaml.document(text).map(reader::file).orElse(List.of());
    }

    private List<Scenario> file(Entries root) {
        boolean several =
                root.find("scenarios").isPresent() || root.find("base").isPresent();
        yaml.allow(root, several ? SHARED : ONE);
        List<Draft> drafts = new ArrayList<>();
        if (several) {
            int before = findings.all().size();
            List<Node> items = root.find("scenarios").map(yaml::list).orElse(List.of());
            if (items.isEmpty() && findings.all().size() == before) {
                fault(
                        root.position(),
                        FindingCode.SCENARIOS_MISSING,
                        "il manque `scenarios:` avec au moins un scénario, précédé d'un tiret.",
                        "`scenarios:` with at least one scenario, after a dash, is missing.");
            }
            for (Node item : items) {
                if (drafts.size() == Limits.SCENARIOS) {
                    fault(
                            Yaml.position(item),
                            FindingCode.TOO_MANY_SCENARIOS,
                            "le fichier a plus de " + Limits.SCENARIOS
                                    + " scénarios. Gardez ceux qui vérifient quelque chose.",
                            "the file has more than " + Limits.SCENARIOS
                                    + " scenarios. Keep those that check something.");
                    break;
                }
                Entries own = yaml.entries(item);
                yaml.allow(own, ONE);
                drafts.add(draft(own, root));
            }
        } else {
            drafts.add(draft(root, new Entries(root.position(), Map.of())));
        }
        OrderReader orders = new OrderReader(drafts, yaml, findings);
        return drafts.stream()
                .flatMap(draft -> orders.complete(draft).stream())
                .map(draft -> draft.scenario(findings.file()))
                .toList();
    }

    private Draft draft(Entries own, Entries shared) {
        int before = findings.all().size();
        String title = own.find("title")
                .map(entry -> yaml.text(entry.value(), "title"))
                .orElse("");
        if (title.isEmpty() && findings.all().size() == before) {
            missing(own, "title");
        }
        Optional<LocalDate> asOf =
                own.find("asOf").or(() -> shared.find("asOf")).flatMap(this::date);
        if (own.find("asOf").isEmpty() && shared.find("asOf").isEmpty()) {
            missing(own, "asOf");
        }
        Map<String, String> interpretations = new LinkedHashMap<>();
        shared.find("interpretations").ifPresent(entry -> readings(entry, interpretations));
        own.find("interpretations").ifPresent(entry -> readings(entry, interpretations));
        Parameters parameters = parameters(own).over(parameters(shared));
        List<Entry> order = own
                .find("expect")
                .map(Entry::value)
                .filter(MappingNode.class::isInstance)
                .flatMap(node -> yaml.entries(node).find(ExpectReader.ORDER))
                .stream()
                .toList();
        Map<String, ApplicantProfile> requests = requests(title, own, shared, !order.isEmpty());
        List<Expectation> expectations = own.find("expect").map(expect::read).orElse(List.of());
        if (own.find("expect").isEmpty()) {
            missing(own, "expect");
        }
        return new Draft(
                own.position(),
                title,
                new Draft.Context(asOf.orElse(LocalDate.EPOCH), interpretations, parameters),
                requests,
                order,
                expectations,
                findings.all().size() == before);
    }

    private Map<String, ApplicantProfile> requests(String title, Entries own, Entries shared, boolean ordered) {
        Optional<Entry> several = own.find("profiles").or(() -> own.find("changes"));
        Optional<Entry> one = own.find("profile").or(() -> own.find("change"));
        Map<String, ApplicantProfile> requests = new LinkedHashMap<>();
        if (several.isEmpty() && !ordered) {
            tree(own, shared).flatMap(this::profile).ifPresent(profile -> requests.put(title, profile));
            return requests;
        }
        one.ifPresent(
                entry -> fault(
                        entry.position(),
                        FindingCode.ONE_REQUEST_AND_SEVERAL,
                        "ce scénario compare plusieurs demandes : nommez chacune sous `profiles` ou `changes`, sans `profile` ni `change`.",
                        "this scenario compares several requests: name each under `profiles` or `changes`, without `profile` or `change`."));
        own.find("profiles").ifPresent(entry -> named(entry).forEach((name, request) -> profile(mapping(request))
                .ifPresent(profile -> requests.put(name, profile))));
        own.find("changes").ifPresent(entry -> named(entry).forEach((name, request) -> changed(request, shared)
                .flatMap(this::profile)
                .ifPresent(profile -> {
                    if (requests.putIfAbsent(name, profile) != null) {
                        twice(request);
                    }
                })));
        return requests;
    }

    private Map<String, Entry> named(Entry entry) {
        return yaml.entries(entry.value()).byKey();
    }

    private void twice(Entry request) {
        fault(
                request.position(),
                FindingCode.REQUEST_TWICE,
                "deux demandes de ce scénario s'appellent `" + request.key() + "`. Donnez un nom à chacune.",
                "two requests of this scenario are called `" + request.key() + "`. Name each of them.");
    }

    /** The profile as the file writes it: its own, or that of the file with what changes. */
    private Optional<Tree> tree(Entries own, Entries shared) {
        Optional<Entry> profile = own.find("profile");
        Optional<Entry> base = shared.find("base");
        Optional<Entry> change = own.find("change");
        if (change.isPresent()) {
            return profile.isPresent() ? withoutBase(change.get()) : changed(change.get(), shared);
        }
        if (profile.isPresent() || base.isPresent()) {
            return Optional.of(mapping(profile.or(() -> base).orElseThrow()));
        }
        missing(own, "profile");
        return Optional.empty();
    }

    private Optional<Tree> changed(Entry change, Entries shared) {
        Optional<Entry> base = shared.find("base");
        return base.isEmpty()
                ? withoutBase(change)
                : base.map(entry -> mapping(change).over(mapping(entry)));
    }

    private Optional<Tree> withoutBase(Entry change) {
        fault(
                change.position(),
                FindingCode.CHANGE_WITHOUT_BASE,
                "`" + change.key() + "` modifie la `base` du fichier : donnez-en une, et pas de `profile`.",
                "`" + change.key() + "` changes the `base` of the file: give one, and no `profile`.");
        return Optional.empty();
    }

    private Tree mapping(Entry entry) {
        yaml.entries(entry.value());
        return Tree.of(entry.value(), yaml);
    }

    private Optional<ApplicantProfile> profile(Tree tree) {
        if (!(tree instanceof Tree.Branch)) {
            return Optional.empty();
        }
        String json = tree.json();
        if (json.length() > Limits.SCENARIO_PROFILE) {
            fault(
                    tree.position(),
                    FindingCode.PROFILE_TOO_LONG,
                    "ce profil est plus long qu'aucune demande ne peut l'être. Gardez-en ce que le scénario vérifie.",
                    "this profile is longer than any request can be. Keep what the scenario checks.");
            return Optional.empty();
        }
        try {
            return Optional.of(ProfileJson.read(json));
        } catch (ProfileFormatException e) {
            for (Fault fault : e.faults()) {
                String place = fault.pointer().isEmpty() ? "" : " (" + fault.pointer() + ")";
                fault(
                        tree.locate(fault.pointer()),
                        FindingCode.PROFILE_UNSOUND,
                        "profil" + place + " : " + fault.message().fr(),
                        "profile" + place + ": " + fault.message().en());
            }
            return Optional.empty();
        }
    }

    private Optional<LocalDate> date(Entry entry) {
        String text = yaml.text(entry.value(), entry.key());
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            // No day of the calendar: said below, with what is no date at all.
        }
        fault(
                Yaml.position(entry.value()),
                FindingCode.DATE_FORM,
                "`" + text + "` n'est pas une date du calendrier. Écrivez AAAA-MM-JJ, par exemple 2026-06-15.",
                "`" + text + "` is no date of the calendar. Write YYYY-MM-DD, such as 2026-06-15.");
        return Optional.empty();
    }

    private void readings(Entry entry, Map<String, String> readings) {
        yaml.entries(entry.value()).byKey().forEach((name, choice) -> {
            String reading = yaml.text(choice.value(), name);
            if (Interpretations.known(choice, reading, findings)) {
                readings.put(name, reading);
            }
        });
    }

    private Parameters parameters(Entries entries) {
        return entries.find("parameters")
                .map(entry -> ManifestReader.parameters(entry, findings))
                .orElse(Parameters.NONE);
    }

    private void missing(Entries entries, String key) {
        fault(
                entries.position(),
                FindingCode.KEY_MISSING,
                "il manque `" + key + ":` dans ce scénario.",
                "`" + key + ":` is missing here.");
    }

    private void fault(Position position, FindingCode code, String fr, String en) {
        findings.add(position, code, fr, en);
    }
}
