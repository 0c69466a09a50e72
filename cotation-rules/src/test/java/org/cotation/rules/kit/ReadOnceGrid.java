package org.cotation.rules.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.cotation.engine.CotationEngine;
import org.cotation.engine.Grid;
import org.cotation.profile.Answer;
import org.cotation.profile.ApplicantProfile;
import org.cotation.profile.Dependant;
import org.cotation.profile.Roommate;
import org.cotation.profile.code.DaloStatus;
import org.cotation.profile.code.EvictionStage;
import org.cotation.profile.code.HousingFirstMeasure;
import org.cotation.profile.code.HousingStatus;
import org.cotation.profile.code.Kinship;
import org.cotation.profile.code.Reason;
import org.cotation.profile.code.ViolenceKind;
import org.cotation.profile.internal.Rewriting;

/** A grid of random rules in which no public tests a fact twice, and all the answers that its facts can get. */
final class ReadOnceGrid {

    private static final int PUBLICS = 5;

    /**
     * A test on one fact that some of the answers pass and others fail.
     *
     * @param type the fact
     * @param test the test
     * @param path the only answer that it reads
     * @param answers the answers that the test tells apart
     */
    private record Probe(String type, String test, String path, List<Answer<?>> answers) {}

    private static Probe probe(String type, String test, String path, Object... values) {
        List<Answer<?>> answers = new ArrayList<>();
        answers.add(Answer.notAsked());
        for (Object value : values) {
            answers.add(Answer.declared(value));
        }
        return new Probe(type, test, path, answers);
    }

    private static Probe flag(String type, String test, String path) {
        return probe(type, test, path, true);
    }

    private static List<Answer<?>> list(Object element) {
        return List.of(Answer.declared(element));
    }

    private static final List<Probe> PROBES = List.of(
            flag("Labels", "pdalhpd", "labels.pdalhpd.recognised"),
            flag("Labels", "!qpv", "labels.qpv"),
            probe("Labels", "housingFirst != \"NONE\"", "labels.housingFirst", HousingFirstMeasure.ADSL),
            flag("Housing", "unfit", "currentHousing.unfit"),
            flag("Housing", "!rehousingSecured", "currentHousing.rehousingSecured"),
            flag("Housing", "notDecent == true", "currentHousing.notDecent"),
            probe(
                    "Housing",
                    "evictionStage in (\"JUDGMENT\", \"FORCE\")",
                    "currentHousing.evictionStage",
                    EvictionStage.FORCE,
                    EvictionStage.SUMMONS),
            flag("Dalo", "daho", "dalo.daho"),
            probe("Dalo", "status not in (\"ACTIF\", \"ACTREL\")", "dalo.status", DaloStatus.ACTIF, DaloStatus.CADUC),
            flag("Situation", "volunteerFirefighter", "volunteerFirefighter"),
            flag("Situation", "!leavingTherapeuticFlat", "therapeuticFlat.leaving"),
            probe("Household", "gir <= 4", "autonomy.gir", 4, 5),
            probe("Violence", "kind != \"OTHER\"", "violence.kind", ViolenceKind.COUPLE, ViolenceKind.OTHER),
            probe("exists Reason", "code == \"05\"", "reasons", list(Reason.EVICTION), list(Reason.HEALTH)),
            flag("exists Dependant", "disabled", "dependants[].disabled"),
            probe("not Roommate", "", "roommates", list(Roommate.builder().build())));

    /** The housing status has no answer that says there is none. */
    private static final Probe STATUS = new Probe(
            "Housing",
            "status == \"HLM\"",
            "currentHousing.status",
            List.of(Answer.declared(HousingStatus.HLM), Answer.declared(HousingStatus.LP)));

    private final Grid grid;
    private final String rules;
    private final List<String> publics = new ArrayList<>();
    private final Map<String, List<Answer<?>>> answers = new LinkedHashMap<>();

    ReadOnceGrid(CotationEngine engine, SplittableRandom random) {
        StringBuilder manifest =
                new StringBuilder("id: essai\ntitle: Essai\nvalidity: { from: 2020-01-01 }\npublics:\n");
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < PUBLICS; i++) {
            String code = "P" + i;
            publics.add(code);
            manifest.append("  - { code: %s, label: Public, label_en: Public, kind: priority, legalBasis: essai }%n"
                    .formatted(code));
            rules(code, random, rules);
        }
        this.rules = rules.toString();
        grid = Folders.with(folder -> {
            try {
                Files.writeString(folder.resolve("grid.yaml"), manifest);
                Files.writeString(folder.resolve("regles.drl"), rules);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return engine.open(folder);
        });
    }

    /** One or two rules, which share no fact. */
    private void rules(String code, SplittableRandom random, StringBuilder rules) {
        List<Probe> left = new ArrayList<>(PROBES);
        left.add(STATUS);
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            Map<String, List<String>> tests = new LinkedHashMap<>();
            for (int j = 1 + random.nextInt(4); j > 0; j--) {
                Probe probe = left.remove(random.nextInt(left.size()));
                answers.put(probe.path(), probe.answers());
                tests.computeIfAbsent(probe.type(), type -> new ArrayList<>()).add(probe.test());
            }
            rules.append("rule \"Règle %s.%d\"%n    @public( %s )%n    @legalBasis( \"essai\" )%nwhen%n"
                    .formatted(code, i, code));
            tests.forEach((type, own) -> rules.append("    %s( %s )%n".formatted(type, combined(own, random))));
            rules.append("then\nend\n\n");
        }
    }

    /** The tests under random connectives; a comma stands at the top only. */
    private static String combined(List<String> tests, SplittableRandom random) {
        List<String> conjuncts = new ArrayList<>();
        String last = tests.get(0);
        for (String test : tests.subList(1, tests.size())) {
            switch (random.nextInt(4)) {
                case 0 -> last = "( " + last + " && " + test + " )";
                case 1 -> last = "( " + last + " || " + test + " )";
                case 2 -> last = "!( " + last + " || " + test + " )";
                default -> {
                    conjuncts.add(last);
                    last = test;
                }
            }
        }
        conjuncts.add(last);
        return String.join(", ", conjuncts);
    }

    /** The rules, as their author would have written them. */
    String rules() {
        return rules;
    }

    Grid grid() {
        return grid;
    }

    List<String> publics() {
        return publics;
    }

    /** Some answers at random to all that the grid reads, a few of them unknown. */
    Map<String, Answer<?>> state(SplittableRandom random) {
        Map<String, Answer<?>> state = new LinkedHashMap<>();
        answers.forEach((path, known) -> state.put(path, known.get(random.nextInt(known.size()))));
        List<String> paths = List.copyOf(answers.keySet());
        Set<String> unknown = new TreeSet<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            unknown.add(paths.get(random.nextInt(paths.size())));
        }
        unknown.forEach(path -> state.put(path, Answer.unknown()));
        return state;
    }

    /** Every set of known answers that these may turn out to be. */
    List<Map<String, Answer<?>>> completions(Map<String, Answer<?>> state) {
        return Completions.every(state, answers);
    }

    /** The request that says so. */
    static ApplicantProfile profile(Map<String, Answer<?>> state) {
        ApplicantProfile blank = ApplicantProfile.builder()
                .dependant(Dependant.builder().kinship(Kinship.CHILD).build())
                .build();
        return Rewriting.of(blank, (place, before) -> {
            Answer<?> answer = state.get(place.anyPath());
            return answer == null ? before : answer;
        });
    }
}
