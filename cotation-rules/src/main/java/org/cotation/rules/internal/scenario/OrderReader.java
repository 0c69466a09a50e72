package org.cotation.rules.internal.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotation.profile.ApplicantProfile;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.grid.Yaml;
import org.cotation.rules.internal.grid.Yaml.Entry;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.scenario.Expectation;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the order that a scenario expects, once every scenario of its file is known: it may name them by their titles. */
final class OrderReader {

    private final List<Draft> drafts;
    private final Yaml yaml;
    private final Findings findings;

    OrderReader(List<Draft> drafts, Yaml yaml, Findings findings) {
        this.drafts = drafts;
        this.yaml = yaml;
        this.findings = findings;
    }

    /** A sound scenario with all its requests; nothing, with a finding, where it is not sound. */
    Optional<Draft> complete(Draft draft) {
        if (!draft.sound()) {
            return Optional.empty();
        }
        if (draft.order().isEmpty()) {
            return severalWithoutOrder(draft) ? Optional.empty() : Optional.of(draft);
        }
        int before = findings.all().size();
        Entry order = draft.order().get(0);
        if (!draft.expectations().isEmpty()) {
            fault(
                    order.position(),
                    FindingCode.ORDER_NOT_ALONE,
                    "`order` compare plusieurs demandes et s'écrit seul : mettez les autres attentes dans le scénario de chaque demande.",
                    "`order` compares several requests and stands alone: put the other expectations in the scenario of each request.");
        }
        Map<String, ApplicantProfile> requests = new LinkedHashMap<>();
        List<List<String>> places = places(draft, order, requests);
        if (requests.size() < 2 && findings.all().size() == before) {
            fault(
                    order.position(),
                    FindingCode.ORDER_TOO_SHORT,
                    "`order` compare des demandes : nommez-en au moins deux, la première devant.",
                    "`order` compares requests: name two at least, the first ahead.");
        }
        draft.requests().keySet().stream()
                .filter(name -> !requests.containsKey(name))
                .forEach(name -> fault(
                        order.position(),
                        FindingCode.REQUEST_NOT_ORDERED,
                        "la demande `" + name + "` n'a pas de place dans `order`. Ajoutez-la ou retirez-la.",
                        "the request `" + name + "` has no place in `order`. Add it or take it away."));
        return findings.all().size() > before
                ? Optional.empty()
                : Optional.of(draft.with(
                        requests, new Expectation.OrderIs(order.position().line(), places)));
    }

    private boolean severalWithoutOrder(Draft draft) {
        boolean several = !draft.requests().keySet().equals(Set.of(draft.title()));
        if (several) {
            fault(
                    draft.position(),
                    FindingCode.ORDER_MISSING,
                    "ce scénario nomme plusieurs demandes sans dire leur ordre. Écrivez `expect: { order: [...] }`, la première devant.",
                    "this scenario names several requests without saying their order. Write `expect: { order: [...] }`, the first ahead.");
        }
        return several;
    }

    private List<List<String>> places(Draft draft, Entry order, Map<String, ApplicantProfile> requests) {
        List<List<String>> places = new ArrayList<>();
        for (Node item : yaml.list(order)) {
            List<String> place = new ArrayList<>();
            for (Node node : item instanceof SequenceNode equal ? equal.getValue() : List.of(item)) {
                String name = yaml.text(node, ExpectReader.ORDER);
                place.add(name);
                request(name, draft, Yaml.position(node)).ifPresent(request -> {
                    if (requests.putIfAbsent(name, request) != null) {
                        fault(
                                Yaml.position(node),
                                FindingCode.REQUEST_TWICE,
                                "la demande `" + name + "` est citée deux fois. Gardez-la une fois.",
                                "the request `" + name + "` is named twice. Keep it once.");
                    }
                });
            }
            places.add(place);
        }
        return places;
    }

    /** A request of the scenario itself, or the one of another scenario of the file. */
    private Optional<ApplicantProfile> request(String name, Draft draft, Position position) {
        Optional<ApplicantProfile> own = Optional.ofNullable(draft.requests().get(name));
        List<Draft> titled = drafts.stream()
                .filter(other -> other.title().equals(name) && other.order().isEmpty())
                .toList();
        if (own.isPresent() || titled.stream().anyMatch(other -> !other.sound())) {
            return own;
        }
        if (titled.size() != 1) {
            List<String> known = new ArrayList<>(draft.requests().keySet());
            drafts.stream()
                    .filter(other -> other.order().isEmpty())
                    .map(Draft::title)
                    .forEach(known::add);
            fault(
                    position,
                    titled.isEmpty() ? FindingCode.UNKNOWN_REQUEST : FindingCode.REQUEST_TWICE,
                    titled.isEmpty()
                            ? "aucune demande de ce scénario ni aucun scénario de ce fichier ne s'appelle `" + name
                                    + "`." + Hints.hint(name, known)
                            : "plusieurs scénarios de ce fichier ont pour titre `" + name
                                    + "`. Donnez un titre à chacun.",
                    titled.isEmpty()
                            ? "no request of this scenario and no scenario of this file is called `" + name + "`."
                                    + Hints.hintEn(name, known)
                            : "several scenarios of this file have the title `" + name
                                    + "`. Give each a title of its own.");
            return Optional.empty();
        }
        Draft other = titled.get(0);
        if (!other.context().equals(draft.context())) {
            fault(
                    position,
                    FindingCode.ORDER_MIXES_CONTEXTS,
                    "le scénario `" + name
                            + "` n'est pas évalué comme cet ordre : donnez-leur la même date, les mêmes interprétations et les mêmes valeurs du lieu.",
                    "the scenario `" + name
                            + "` is not scored as this order is: give both the same date, interpretations and parameters.");
            return Optional.empty();
        }
        return other.requests().values().stream().findFirst();
    }

    private void fault(Position position, FindingCode code, String fr, String en) {
        findings.add(position, code, fr, en);
    }
}
