package org.cotation.rules.internal.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotation.message.Wording;
import org.cotation.rules.check.FindingCode;
import org.cotation.rules.internal.Hints;
import org.cotation.rules.internal.grid.Manifest.FamilyDefinition;
import org.cotation.rules.internal.syntax.Findings;
import org.cotation.rules.internal.syntax.ParsedRule;
import org.cotation.rules.internal.syntax.ParsedRule.Metadata;
import org.cotation.rules.internal.syntax.Position;
import org.cotation.rules.vocabulary.FactType;
import org.cotation.rules.vocabulary.Property;
import org.cotation.rules.vocabulary.Public;
import org.cotation.rules.vocabulary.Vocabulary;
import org.cotation.score.Figure;

/** Checks one rule: its conditions, its metadata, and that they fit the manifest. */
public final class RuleChecker {

    private static final List<String> KEYS = List.of(
            "public",
            "assess",
            "outside",
            "criterion",
            "family",
            "points",
            "per",
            "cap",
            "orientation",
            "place",
            "withinMonths",
            "label_en",
            "legalBasis",
            "proof");
    private static final List<String> CONCLUSIONS = List.of("public", "outside", "criterion", "orientation");

    private final String file;
    private final ParsedRule parsed;
    private final Names names;
    private final Findings findings;
    private final Scope scope;
    private final Map<String, Metadata> metadata = new LinkedHashMap<>();
    private boolean sound = true;

    private RuleChecker(String file, ParsedRule parsed, Names names, Findings findings) {
        this.file = file;
        this.parsed = parsed;
        this.names = names;
        this.findings = findings;
        this.scope = new Scope(names, findings);
    }

    /** The rule, or nothing where something is wrong with it, which then is among the findings. */
    public static Optional<Rule> check(String file, ParsedRule parsed, Names names, Findings findings) {
        return new RuleChecker(file, parsed, names, findings).rule();
    }

    private Optional<Rule> rule() {
        gatherMetadata();
        Optional<List<Rule.Pattern>> patterns = new ConditionChecker(scope).check(parsed.conditions());
        Optional<Conclusion> conclusion = conclusion();
        if (!sound || patterns.isEmpty() || conclusion.isEmpty()) {
            return Optional.empty();
        }
        refuseEmpty(patterns.get());
        if (conclusion.get() instanceof Conclusion.Recognises || conclusion.get() instanceof Conclusion.Awaits) {
            refusePublics(patterns.get());
        }
        if (!(conclusion.get() instanceof Conclusion.Directs)) {
            refuseWhatOnlyDirects(parsed.conditions());
        }
        String english = text("label_en");
        return sound
                ? Optional.of(new Rule(
                        file,
                        parsed.position(),
                        new Wording(parsed.name(), english.isEmpty() ? parsed.name() : english),
                        conclusion.get(),
                        text("legalBasis"),
                        text("proof"),
                        patterns.get()))
                : Optional.empty();
    }

    private void fault(Position position, FindingCode code, String fr, String en) {
        sound = false;
        findings.add(position, code, fr, en);
    }

    private void gatherMetadata() {
        for (Metadata item : parsed.metadata()) {
            if (!KEYS.contains(item.key())) {
                fault(
                        item.position(),
                        FindingCode.UNKNOWN_METADATA,
                        "la métadonnée `@" + item.key() + "` n'existe pas."
                                + Hints.among(item.key(), KEYS, "Métadonnées connues"),
                        "the metadata `@" + item.key() + "` does not exist."
                                + Hints.amongEn(item.key(), KEYS, "Known metadata"));
            } else if (metadata.putIfAbsent(item.key(), item) != null) {
                fault(
                        item.position(),
                        FindingCode.METADATA_TWICE,
                        "la métadonnée `@" + item.key() + "` est donnée deux fois. Gardez-en une.",
                        "the metadata `@" + item.key() + "` is given twice. Keep one.");
            } else if (item.value().isBlank()) {
                fault(
                        item.valuePosition(),
                        FindingCode.METADATA_EMPTY,
                        "la métadonnée `@" + item.key() + "` est vide.",
                        "the metadata `@" + item.key() + "` is empty.");
            }
        }
    }

    private String text(String key) {
        Metadata item = metadata.get(key);
        return item == null ? "" : item.value().strip();
    }

    private Optional<Conclusion> conclusion() {
        List<String> concluded =
                CONCLUSIONS.stream().filter(metadata::containsKey).toList();
        if (concluded.size() != 1) {
            fault(
                    parsed.position(),
                    concluded.isEmpty() ? FindingCode.NO_CONCLUSION : FindingCode.SEVERAL_CONCLUSIONS,
                    concluded.isEmpty()
                            ? "la règle ne conclut rien. Ajoutez `@public( CODE )`, `@criterion( CODE )`, `@outside( CODE )` ou `@orientation( CODE )`."
                            : "la règle conclut plusieurs choses (@" + String.join(", @", concluded)
                                    + "). Écrivez une règle pour chacune.",
                    concluded.isEmpty()
                            ? "the rule concludes nothing. Add `@public( CODE )`, `@criterion( CODE )`, `@outside( CODE )` or `@orientation( CODE )`."
                            : "the rule concludes several things (@" + String.join(", @", concluded)
                                    + "). Write a rule for each.");
            return Optional.empty();
        }
        return switch (concluded.get(0)) {
            case "public" -> publicConclusion();
            case "outside" -> {
                only("outside", List.of());
                yield Optional.of(new Conclusion.Outside(text("outside")));
            }
            case "orientation" -> {
                only("orientation", List.of("place", "withinMonths"));
                yield Optional.of(new Conclusion.Directs(text("orientation"), text("place"), months()));
            }
            default -> criterion();
        };
    }

    /** Says of the metadata that go with another conclusion that they do not belong here. */
    private void only(String conclusion, List<String> companions) {
        List<String> admitted = new ArrayList<>(companions);
        admitted.addAll(List.of(conclusion, "label_en", "legalBasis", "proof"));
        metadata.values().stream()
                .filter(item -> !admitted.contains(item.key()))
                .forEach(item -> fault(
                        item.position(),
                        FindingCode.METADATA_MISPLACED,
                        "`@" + item.key() + "` ne va pas avec `@" + conclusion + "`. Supprimez-la.",
                        "`@" + item.key() + "` does not go with `@" + conclusion + "`. Delete it."));
    }

    private Optional<Conclusion> publicConclusion() {
        only("public", List.of("assess"));
        String code = text("public");
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (names.listsNot(code)) {
            Position where = position("public");
            fault(
                    where,
                    FindingCode.PUBLIC_NOT_LISTED,
                    "le public `" + code + "` n'est pas dans la liste `publics` de grid.yaml."
                            + Hints.hint(code, names.ownPublics()),
                    "the public `" + code + "` is not in the list `publics` of grid.yaml."
                            + Hints.hintEn(code, names.ownPublics()));
            return Optional.empty();
        }
        return Optional.of(
                metadata.containsKey("assess")
                        ? new Conclusion.Awaits(code, text("assess"))
                        : new Conclusion.Recognises(code));
    }

    private Position position(String key) {
        Metadata item = metadata.get(key);
        return item == null ? parsed.position() : item.valuePosition();
    }

    private Optional<Conclusion> criterion() {
        only("criterion", List.of("family", "points", "per", "cap"));
        String family = text("family");
        FamilyDefinition definition = names.families().get(family);
        boolean given = !family.isEmpty();
        if (definition == null && (given ? names.ownComplete() : !metadata.containsKey("family"))) {
            fault(
                    position("family"),
                    given ? FindingCode.UNKNOWN_FAMILY : FindingCode.FAMILY_MISSING,
                    given
                            ? "la famille `" + family + "` n'est pas dans grid.yaml."
                                    + Hints.hint(family, names.families().keySet())
                            : "le critère n'a pas de famille. Ajoutez `@family( code )`.",
                    given
                            ? "the family `" + family + "` is not in grid.yaml."
                                    + Hints.hintEn(family, names.families().keySet())
                            : "the criterion has no family. Add `@family( code )`.");
        }
        Figure points = wholeNumber("points", FindingCode.POINTS_FORM);
        if (!metadata.containsKey("points")) {
            fault(
                    parsed.position(),
                    FindingCode.POINTS_MISSING,
                    "le critère n'a pas de points. Ajoutez `@points( 10 )`.",
                    "the criterion has no points. Add `@points( 10 )`.");
        }
        Figure cap = wholeNumber("cap", FindingCode.POINTS_FORM);
        if (points instanceof Figure.Of value
                && cap instanceof Figure.Of bound
                && Long.signum(value.value()) != Long.signum(bound.value())) {
            fault(
                    position("cap"),
                    FindingCode.CAP_SIGN,
                    "le plafond `@cap( " + bound.value() + " )` doit avoir le signe des points (" + value.value()
                            + ").",
                    "the cap `@cap( " + bound.value() + " )` must have the sign of the points (" + value.value()
                            + ").");
        }
        List<Variable> per = per();
        return points instanceof Figure.Of value && definition != null
                ? Optional.of(new Conclusion.Awards(text("criterion"), family, value.value(), per, cap))
                : Optional.empty();
    }

    private Figure wholeNumber(String key, FindingCode fault) {
        Metadata item = metadata.get(key);
        if (item == null || item.value().isBlank()) {
            return Figure.none();
        }
        if (item.value().strip().matches("[+-]?\\d{1,6}")) {
            return Figure.of(Long.parseLong(item.value().strip()));
        }
        fault(
                item.valuePosition(),
                fault,
                "`@" + key + "` attend un nombre entier d'au plus six chiffres ; trouvé : `" + item.value() + "`.",
                "`@" + key + "` expects a whole number of six digits at most; found: `" + item.value() + "`.");
        return Figure.none();
    }

    /** The months of a time that runs from the registration: at least one. */
    private Figure months() {
        Figure months = wholeNumber("withinMonths", FindingCode.MONTHS_FORM);
        if (months instanceof Figure.Of value && value.value() < 1) {
            fault(
                    position("withinMonths"),
                    FindingCode.MONTHS_FORM,
                    "`@withinMonths` attend un nombre de mois d'au moins 1, comptés à partir de l'enregistrement de la demande ; trouvé : `"
                            + value.value() + "`.",
                    "`@withinMonths` expects a number of months, 1 at least, counted from the registration of the request; found: `"
                            + value.value() + "`.");
        }
        return months;
    }

    private List<Variable> per() {
        String name = text("per");
        if (name.isEmpty()) {
            return List.of();
        }
        Variable variable = scope.variable(name).orElse(null);
        if (variable == null) {
            fault(
                    position("per"),
                    FindingCode.PER_UNBOUND,
                    "`@per` nomme la variable `" + name + "`, qui n'est liée nulle part dans la règle."
                            + Hints.hint(name, scope.variableNames()),
                    "`@per` names the variable `" + name + "`, which is not bound anywhere in the rule."
                            + Hints.hintEn(name, scope.variableNames()));
            return List.of();
        }
        FactType owner = scope.typeOf(variable);
        if (variable.property().type() != Property.Type.INTEGER
                || !owner.once()
                || variable.property().mayBeNone()) {
            fault(
                    position("per"),
                    FindingCode.PER_NOT_COUNTABLE,
                    "`@per( " + name
                            + " )` doit compter des unités entières sur un fait qui existe une seule fois (comme `Application`).",
                    "`@per( " + name
                            + " )` must count whole units on a fact that exists once (such as `Application`).");
        }
        return List.of(variable);
    }

    private void refusePublics(List<Rule.Pattern> patterns) {
        boolean reads = patterns.stream().anyMatch(pattern -> pattern.type().type() == Public.class);
        if (reads) {
            Position where = parsed.conditions().stream()
                    .filter(condition -> condition.type().equals("Public"))
                    .findFirst()
                    .map(ParsedRule.Condition::position)
                    .orElse(parsed.position());
            fault(
                    where,
                    FindingCode.PUBLIC_READS_PUBLIC,
                    "un public ne se déduit pas d'un autre : seuls les critères, les exclusions et les orientations lisent les publics reconnus. Reprenez ici les conditions de ce public.",
                    "a public is not deduced from another: only criteria, exclusions and orientations read the recognised publics. Repeat the conditions of that public here.");
        }
    }

    private void refuseWhatOnlyDirects(List<ParsedRule.Condition> conditions) {
        for (ParsedRule.Condition condition : conditions) {
            if (Vocabulary.find(condition.type()).filter(FactType::onlyDirects).isPresent()) {
                fault(
                        condition.position(),
                        FindingCode.COMMUNE_COUNTED,
                        "seule une orientation peut lire `" + condition.type()
                                + "` : le lieu de résidence est un critère interdit (Code pénal, art. 225-1) et la grille s'applique uniformément à toutes les demandes du territoire (CCH, art. R.441-2-10, 11°). Retirez cette condition.",
                        "only an orientation may read `" + condition.type()
                                + "`: the place of residence is a prohibited ground (Code pénal, art. 225-1) and the grid applies alike to all requests of the territory (CCH, art. R.441-2-10, 11°). Take this condition out.");
            }
        }
    }

    private void refuseEmpty(List<Rule.Pattern> patterns) {
        if (patterns.isEmpty()) {
            fault(
                    parsed.position(),
                    FindingCode.NO_CONDITION,
                    "la règle n'a pas de condition. Pour une règle toujours vraie, écrivez `Application()`.",
                    "the rule has no condition. For a rule that always holds, write `Application()`.");
        }
    }
}
